public import StoryModel

/// A storyline's puzzle as a reader meets it, and what the rules of fair play measure on it.
public struct FairPlay: Sendable {
    public let storyline: Storyline
    public let solver: Solver
    /// The scenes before the solution is told, with the clues they show.
    public let scenes: [RevealingScene]
    public let table: SuspectTable
    let puzzle: Puzzle

    /// - Returns: `nil` where the storyline has no puzzle, or no murder to solve.
    public init?(_ storyline: Storyline) {
        guard let solver = Solver(storyline), let puzzle = storyline.puzzle else { return nil }
        self.storyline = storyline
        self.solver = solver
        self.puzzle = puzzle
        scenes = storyline.scenesBeforeReveal
        table = solver.table(of: scenes)
    }

    /// The culprit, who is known to the plan alone.
    public var culprit: String? { storyline.character(.killer)?.name }

    /// Ids of everything shown before the solution is told.
    public var shown: Set<String> { Set(scenes.flatMap(\.clues)) }

    /// Why each innocent did not do it, in the order of the suspects; who cannot be cleared is missing.
    public var eliminations: [Elimination] {
        solver.suspects.filter { $0 != culprit }.compactMap { solver.elimination(of: $0, knowing: shown) }
    }

    /// How many scenes must leave more than one suspect: three quarters of the book, but not the last before the solution.
    ///
    /// - Parameters:
    ///   - total: scenes of the book.
    ///   - count: scenes before the solution is told.
    public static func openScenes(of total: Int, beforeReveal count: Int) -> Int {
        max(0, min(total * 3 / 4, count - 1))
    }

    var openScenes: Int { Self.openScenes(of: storyline.scenes.count, beforeReveal: scenes.count) }
}
