import DurableFlow
import Foundation
import Mystery
import StoryFlow
import StoryModel

/// What an author's changes do to the case: clues that are gone from the text, and rules that no longer hold. The author
/// may want it so; the run goes on with the text as it is.
struct EditedCase {
    /// A line for each thing that is new.
    let notices: [String]

    /// - Parameters:
    ///   - edits: what the author changed.
    ///   - snapshot: the run before.
    init(_ edits: RunEdits, of snapshot: RunSnapshot) throws {
        let old = CurrentDraft(try StoryDraft(snapshot))
        let new = CurrentDraft(try StoryDraft(edits.applied(to: snapshot, at: Date())))
        guard let before = old.storyline, let after = new.storyline, after.puzzle != nil || !after.clues.isEmpty else {
            notices = []
            return
        }
        let known = Set(old.reading?.lost.map(\.id) ?? [])
        let planned = Set(after.clues.map(\.id))
        let lost = new.reading?.lost.filter { !known.contains($0.id) } ?? []
        let dropped = before.clues.filter { !planned.contains($0.id) }
        let premise = new.draft.premise
        let broken = Set(Genre(of: premise).findings(on: before, for: premise).filter { !$0.passed }.map(\.rule))
        let faults = Genre(of: premise).findings(on: after, for: premise).filter {
            !$0.passed && !broken.contains($0.rule)
        }
        notices =
            lost.map { "clue \($0.id) is no longer in chapter \($0.chapter): \($0.text)" }
            + dropped.map { "clue \($0.id) is no longer in the plan: \($0.text)" }
            + faults.map { "the rule \"\($0.rule)\" no longer holds: \($0.evidence)" }
    }

    func tell(_ terminal: Terminal) {
        guard !notices.isEmpty else { return }
        terminal.line(terminal.styled("Your changes touch the case; they are kept as you wrote them:", .yellow))
        for notice in notices { terminal.line("  \(notice)") }
    }
}
