import StoryModel

/// Which of a case's clues a book shows: those without which it has no single solution, and one more for each proof, so that
/// a reader who misses a clue can still get there.
package struct Selection: Sendable {
    /// What the clues are to the case, in the case's order.
    package private(set) var keys: [String]
    private let world: Case
    private let solver: Solver

    /// The clues a book begins with: the story's own, the alibis, and as many trials as it takes to make each proof
    /// doubly sure.
    package init(_ world: Case) {
        self.world = world
        solver = world.solverOfEverything
        keys = world.evidence.map(\.key).filter { !$0.isSpare }
        for trial in world.trials where trial.lacking.contains(where: { !isSure(of: $0) }) {
            add([trial.mark, trial.key])
        }
    }

    /// Innocents who are viable although everything chosen is known, or would be if one clue were missed.
    package var unsure: [String] { innocents.filter { !isSure(of: $0) } }

    private var innocents: [String] { solver.suspects.filter { $0 != world.company.killer } }

    /// Adds for each of these innocents a clue that sets them apart from the culprit.
    ///
    /// - Returns: the clues added, by what they are to the case.
    package mutating func separate(_ names: [String]) -> [String] {
        let spares = names.map { "loss of \($0)" }.filter { key in
            !keys.contains(key) && world.evidence.contains { $0.key == key }
        }
        add(spares)
        return spares
    }

    private mutating func add(_ more: [String]) {
        let chosen = Set(keys + more)
        keys = world.evidence.map(\.key).filter(chosen.contains)
    }

    /// Whether somebody is out of the question, whichever one clue is missed.
    private func isSure(of name: String) -> Bool {
        let known = Set(keys)
        guard let proof = solver.elimination(of: name, knowing: known) else { return false }
        // What is not in the proof can be missed.
        return proof.clues.allSatisfy { !solver.isViable(name, knowing: known.subtracting([$0])) }
    }
}

extension String {
    /// Whether a clue is only chosen where it is needed.
    fileprivate var isSpare: Bool { hasPrefix("loss of ") || hasPrefix("mark ") || hasPrefix("trial ") }
}

extension Case {
    /// A solver that knows every clue of the case, under what it is to the case.
    fileprivate var solverOfEverything: Solver {
        let clues = evidence.map { entry in
            var clue = entry.clue
            clue.id = entry.key
            return (key: entry.key, clue: clue)
        }
        let storyline = Storyline(
            title: "", cast: cast, events: events, clues: clues.map(\.clue), puzzle: puzzle(showing: clues))
        // A case always has a murder and a puzzle.
        return Solver(storyline)!
    }
}
