import Mystery
import StoryModel

/// A storyline's case for people to read: `case.md`. Who would rather not know should leave it closed.
enum CaseNotes {
    static let fileName = "case.md"

    /// `nil` where the storyline has no case to solve.
    static func text(of storyline: Storyline) -> String? {
        guard let fair = FairPlay(storyline), let puzzle = storyline.puzzle else { return nil }
        let sections = [
            "# The case of \(storyline.title)",
            "This file tells the solution. It is written from the plan; to change the case, change `storyline.md` or `case.json`.",
            "## What a reader may take for granted\n\n"
                + Solver.axioms(circle: puzzle.circle).map { "- \($0)" }.joined(separator: "\n"),
            "## What really happened\n\n" + storyline.events.map(moment).joined(separator: "\n"),
            "## The clues\n\n" + storyline.clues.map { clue($0, puzzle) }.joined(separator: "\n"),
            "## Who could still have done it\n\n" + table(fair.table),
            "## The proofs\n\n" + fair.eliminations.map(proof).joined(separator: "\n\n"),
            solution(fair),
            "## What is said and is not so\n\n"
                + puzzle.testimony.filter { !$0.isTrue }.map(lie).joined(separator: "\n"),
            "## The way\n\n" + ways(fair, puzzle),
        ]
        return sections.joined(separator: "\n\n") + "\n"
    }

    private static func moment(_ event: StoryEvent) -> String {
        let seen = event.witnesses.isEmpty ? "" : " Seen by \(event.witnesses.joined(separator: ", "))."
        return "- **\(event.start)**, \(event.place): \(event.action)\(seen) (\(event.id))"
    }

    private static func clue(_ clue: Clue, _ puzzle: Puzzle) -> String {
        let reading = puzzle.exhibit(of: clue.id)?.innocentReading ?? ""
        return "- **\(clue.id)** in chapter \(clue.chapter), scene \(clue.scene): \(clue.text)"
            + (reading.isEmpty ? "" : " It seems: \(reading)") + " It means: \(clue.inference)"
            + (clue.dissolvedIn.map { " Dissolved in chapter \($0)." } ?? "")
    }

    private static func table(_ table: SuspectTable) -> String {
        let rows = table.columns.compactMap { column -> String? in
            guard !column.clues.isEmpty else { return nil }
            let viable = table.viable(in: column)
            return
                "| \(column.scene.chapter).\(column.scene.scene) | \(column.clues.joined(separator: ", ")) | \(viable.count) | \(viable.joined(separator: ", ")) |"
        }
        return (["| scene | clues shown | left | who |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }

    private static func proof(_ proof: Elimination) -> String {
        "**Not \(proof.suspect)** (\(proof.clues.joined(separator: ", ")))\n\n"
            + proof.steps.map { "- \($0)" }.joined(separator: "\n")
    }

    private static func solution(_ fair: FairPlay) -> String {
        guard let culprit = fair.culprit, let world = fair.solver.world(of: culprit, knowing: fair.shown) else {
            return "## Who is left\n\nNobody: the clues rule out everyone."
        }
        return "## Who is left\n\n\(culprit), between \(world.earliest) and \(world.latest)"
            + (world.weapon.map { ", with \($0)" } ?? "") + "."
    }

    private static func lie(_ said: Testimony) -> String {
        let against = said.contradictedBy.isEmpty ? "nothing" : said.contradictedBy.joined(separator: ", ")
        return "- \(said.speaker): \(said.claim) Why: \(said.motive) Against it: \(against)."
    }

    private static func ways(_ fair: FairPlay, _ puzzle: Puzzle) -> String {
        guard let scene = fair.storyline.murder?.place else { return "" }
        var seen: Set<String> = [scene]
        let places = fair.storyline.events.map(\.place).filter { seen.insert($0).inserted }
        let ways = places.compactMap { place in
            puzzle.map.minutes(from: place, to: scene).map { "\(place) \($0)" }
        }
        return "Minutes to \(scene): \(ways.joined(separator: ", "))."
    }
}
