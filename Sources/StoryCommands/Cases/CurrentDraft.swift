import DurableFlow
import Foundation
import Mystery
import StoryFlow
import StoryModel

/// What a run has written, with what its author has changed in the files since.
struct CurrentDraft {
    let draft: StoryDraft
    /// The novel read for its clues, as far as it is written.
    let reading: ReadBack?

    /// - Throws: ``FlowError``, ``ArtifactError``, ``FileError``.
    init(_ id: String, _ workspace: Workspace) async throws {
        let snapshot = try await workspace.stored(id).snapshot
        let edited = try workspace.files.edits(of: snapshot)
        let edits = edited.isEmpty ? RunEdits() : try AuthorsEdits(edited, of: snapshot).runEdits
        self.init(try StoryDraft(edits.applied(to: snapshot, at: Date())))
    }

    init(_ draft: StoryDraft) {
        self.draft = draft
        if let novel = draft.novel, let storyline = draft.storyline, !storyline.clues.isEmpty {
            reading = ReadBack(novel, of: storyline)
        } else {
            reading = nil
        }
    }

    /// The plan, its clues where the novel's text shows them; `nil` before there is one.
    var storyline: Storyline? { reading?.storyline ?? draft.storyline }

    /// - Throws: ``BadInput`` where there is no plan yet.
    func plan(of id: String, _ workspace: Workspace) throws -> Storyline {
        guard let storyline else {
            throw BadInput(
                description:
                    "\(id) has no storyline yet; `\(workspace.command("resume \(id)"))` goes on until it has one")
        }
        return storyline
    }
}
