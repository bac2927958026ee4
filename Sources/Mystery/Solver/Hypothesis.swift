import StoryModel

/// That one suspect did it, held against what is believed.
struct Hypothesis {
    private let suspect: String
    private let facts: [Fact]
    private let solver: Solver

    init(_ suspect: String, _ facts: [Fact], _ solver: Solver) {
        self.suspect = suspect
        self.facts = facts
        self.solver = solver
    }

    var isPossible: Bool { !lacksTrait && !loses && weapon != nil && !minutes.isEmpty }

    /// Whether whoever did it has something that this suspect lacks.
    var lacksTrait: Bool {
        facts.contains { fact in
            guard case .lack(let trait, let people) = fact.assertion, people.contains(suspect) else { return false }
            return facts.contains { $0.assertion == .culpritHas(trait: trait) }
        }
    }

    /// Whether the suspect loses by the death.
    var loses: Bool {
        facts.contains {
            if case .loses(let people) = $0.assertion { people.contains(suspect) } else { false }
        }
    }

    /// Something they can have done it with; empty where nothing that kills is known, `nil` where they had nothing.
    var weapon: String? {
        guard !solver.weapons.isEmpty else { return "" }
        let used = facts.compactMap { fact in
            if case .weapon(let item) = fact.assertion { item } else { nil }
        }
        let barred = facts.compactMap { fact in
            if case .noAccess(let item, let people) = fact.assertion, people.contains(suspect) { item } else { nil }
        }
        return solver.weapons.first { (used.isEmpty || used.contains($0)) && !barred.contains($0) }
    }

    /// When they can have been where it happened, while the victim can have died, in order.
    var minutes: [ClosedRange<Int>] {
        var window = solver.knownWindow
        for case .death(let after, let before) in facts.map(\.assertion) {
            guard let narrower = window.narrowed(to: after.absolute, before.absolute) else { return [] }
            window = narrower
        }
        return facts.reduce([window]) { free, fact in
            guard case .whereabouts(let people, let place, let from, let to) = fact.assertion,
                people.contains(suspect), place != solver.scene
            else { return free }
            let way = solver.map.minutes(from: place, to: solver.scene) ?? 0
            // At `from - way` they can still have been there, and walked.
            return free.removing(from.absolute - way + 1, to.absolute + way - 1)
        }
    }
}

extension ClosedRange<Int> {
    /// What it shares with another, if anything.
    fileprivate func narrowed(to first: Int, _ last: Int) -> ClosedRange<Int>? {
        let (low, high) = (Swift.max(lowerBound, first), Swift.min(upperBound, last))
        return low <= high ? low...high : nil
    }
}

extension [ClosedRange<Int>] {
    /// The ranges without what lies between two minutes, both included.
    fileprivate func removing(_ first: Int, _ last: Int) -> [ClosedRange<Int>] {
        guard first <= last else { return self }
        return flatMap { range -> [ClosedRange<Int>] in
            var left: [ClosedRange<Int>] = []
            if range.lowerBound < first { left.append(range.lowerBound...Swift.min(range.upperBound, first - 1)) }
            if range.upperBound > last { left.append(Swift.max(range.lowerBound, last + 1)...range.upperBound) }
            return left
        }
    }
}
