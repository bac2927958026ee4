import StoryModel

/// Why somebody cannot have done it, by the ids of the clues that show it.
public struct Elimination: Sendable, Hashable {
    /// What is missing.
    public enum Ground: String, Sendable, Hashable {
        case opportunity, means, motive, likeness
    }

    public var suspect: String
    public var ground: Ground
    /// Ids of the clues it takes, in the order of the clues; none can be left out.
    public var clues: [String]
    /// The reasoning, a sentence for each clue and one to conclude.
    public var steps: [String]
}

extension Solver {
    /// The shortest proof that somebody did not do it; `nil` where there is none.
    ///
    /// Of two proofs of the same length the one whose clues come first is taken.
    ///
    /// - Parameters:
    ///   - suspect: a name.
    ///   - clues: what has been shown, by id.
    public func elimination(of suspect: String, knowing clues: Set<String>) -> Elimination? {
        guard !isViable(suspect, knowing: clues) else { return nil }
        let facts = facts(against: suspect, knowing: clues).filter { concerns($0, suspect) }
        var ids: [String] = []
        for fact in facts where !ids.contains(fact.clue) { ids.append(fact.clue) }
        for size in 1...max(1, ids.count) {
            for subset in ids.subsets(of: size) {
                let chosen = facts.filter { subset.contains($0.clue) }
                let hypothesis = Hypothesis(suspect, chosen, self)
                if !hypothesis.isPossible { return proof(against: suspect, chosen, subset, hypothesis) }
            }
        }
        return nil
    }

    /// Whether a fact can speak for this suspect.
    private func concerns(_ fact: Fact, _ suspect: String) -> Bool {
        switch fact.assertion {
        case .death, .culpritHas, .weapon: true
        default: fact.assertion.cleared.contains(suspect)
        }
    }

    private func proof(
        against suspect: String, _ facts: [Fact], _ clues: [String], _ hypothesis: Hypothesis
    ) -> Elimination {
        let ground: Elimination.Ground =
            if hypothesis.loses { .motive } else if hypothesis.lacksTrait { .likeness } else if hypothesis.weapon == nil
            {
                .means
            } else { .opportunity }
        let conclusion =
            switch ground {
            case .motive: "Whoever did it gained; \(suspect) did not."
            case .likeness: "So it was not \(suspect)."
            case .means: "\(suspect) had nothing to do it with."
            case .opportunity: "\(suspect) cannot have been there while \(victim) died."
            }
        let steps = facts.compactMap { step(for: $0, suspect, ground) }
        return Elimination(suspect: suspect, ground: ground, clues: clues, steps: steps + [conclusion])
    }

    private func step(for fact: Fact, _ suspect: String, _ ground: Elimination.Ground) -> String? {
        switch (fact.assertion, ground) {
        case (.death(let after, let before), .opportunity):
            "\(fact.clue): \(victim) lived at \(after.clock) and was dead by \(before.clock)."
        case (.whereabouts(_, let place, let from, let to), .opportunity):
            "\(fact.clue): \(suspect) was elsewhere from \(from.clock) to \(to.clock): \(place)\(walk(from: place))."
        case (.culpritHas(let trait), .likeness): "\(fact.clue): whoever did it \(trait)."
        case (.lack(_, _), .likeness): "\(fact.clue): this is not so of \(suspect)."
        case (.weapon(let item), .means): "\(fact.clue): it was done with \(item)."
        case (.noAccess(let item, _), .means): "\(fact.clue): \(suspect) cannot have had \(item)."
        case (.loses(_), .motive): "\(fact.clue): \(suspect) loses by the death."
        default: nil
        }
    }

    private func walk(from place: String) -> String {
        guard let minutes = map.minutes(from: place, to: scene) else { return "" }
        return ", \(minutes) \(minutes == 1 ? "minute" : "minutes") away"
    }
}

extension Assertion {
    /// Those it speaks for.
    var cleared: [String] {
        switch self {
        case .whereabouts(let people, _, _, _), .lack(_, let people), .noAccess(_, let people), .loses(let people):
            people
        case .death, .culpritHas, .weapon, .points, .exposes: []
        }
    }
}

extension [String] {
    /// Every choice of so many, in order.
    func subsets(of size: Int) -> [[String]] {
        guard size > 0 else { return [[]] }
        guard count >= size else { return [] }
        return indices.flatMap { index in
            Array(self[(index + 1)...]).subsets(of: size - 1).map { [self[index]] + $0 }
        }
    }
}
