package import Mystery
package import StoryModel

/// The plot of a case that a reader can solve: planned, held against the rules of fair play, and mended until they hold.
package struct FairPlot {
    package private(set) var storyline: Storyline
    /// What had to be mended, a line for each try after the first.
    package private(set) var repairs: [String] = []

    private let world: Case
    private var selection: Selection
    private var moves: [String: Int] = [:]
    private var shown: [(key: String, clue: Clue)] = []

    private static let tries = 8

    package init(_ world: Case) {
        self.world = world
        selection = Selection(world)
        storyline = Storyline(title: "")
        plan()
        while repairs.count < Self.tries, let repair = nextRepair() {
            repairs.append(repair)
            plan()
        }
    }

    private mutating func plan() {
        let outline = Outline(world, showing: selection.keys, moving: moves)
        let (synopsis, premise) = (Synopsis(world), world.premise)
        shown = outline.clues
        storyline = Storyline(
            title: premise.title?.nonEmpty ?? synopsis.title(), logline: synopsis.logline(),
            setting: synopsis.setting(),
            synopsis: synopsis.paragraphs().joined(separator: "\n\n"), cast: world.cast, events: world.events,
            clues: outline.clues.map(\.clue), chapters: outline.chapters,
            puzzle: world.puzzle(showing: outline.clues, dissolvedIn: outline.dissolvedInScene))
    }

    /// Changes what is shown, or where, so that one more rule holds; `nil` where all do, or nothing helps.
    private mutating func nextRepair() -> String? {
        let unsure = selection.unsure
        let added = unsure.isEmpty ? [] : selection.separate(unsure)
        if !added.isEmpty { return added.joined(separator: ", ") }
        guard let fair = FairPlay(storyline) else { return nil }
        guard let move = fair.betterPlace(among: movable), let key = key(of: move.clue) else { return nil }
        moves[key] = move.scene
        return "\(key) moves to scene \(move.scene + 1)"
    }

    private func key(of clue: String) -> String? { shown.first { $0.clue.id == clue }?.key }

    /// Clues whose scene is not about them.
    private var movable: Set<String> {
        let own: Set<String> = ["alibi", "loss", "trial", "mark", "hour"]
        return Set(
            shown.filter { own.contains($0.key.split(separator: " ").first.map(String.init) ?? "") }.map(\.clue.id))
    }
}
