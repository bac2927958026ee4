import StoryModel

/// What showing one clue does to those who can have done it.
struct Showing: Sendable, Hashable {
    let clue: String
    /// The scene that shows it, counted from 0.
    let scene: Int
    let before: [String]
    let after: [String]

    /// Those it takes out of the question.
    var removed: [String] { before.filter { !after.contains($0) } }
}

extension FairPlay {
    /// Every clue shown in an order of scenes, one after the other.
    func showings(in scenes: [RevealingScene]) -> [Showing] {
        var known: Set<String> = []
        var left = solver.suspects
        return scenes.enumerated().flatMap { index, scene in
            scene.clues.map { clue -> Showing in
                known.insert(clue)
                let before = left
                left = solver.viable(knowing: known)
                return Showing(clue: clue, scene: index, before: before, after: left)
            }
        }
    }

    /// Who would have to walk faster than the map allows.
    var hurries: [String] {
        let people = Set(storyline.events.flatMap(\.present)).sorted()
        return people.flatMap { name -> [String] in
            let own = storyline.events.filter { $0.present.contains(name) }.sorted {
                ($0.start, $0.end) < ($1.start, $1.end)
            }
            return zip(own, own.dropFirst()).compactMap { first, second in
                guard first.place != second.place, let way = puzzle.map.minutes(from: first.place, to: second.place)
                else { return nil }
                let time = second.start.absolute - first.end.absolute
                return time >= way
                    ? nil
                    : "\(name) has \(max(0, time)) minutes from \(first.id) to \(second.id), and the way takes \(way)"
            }
        }
    }

    /// What clues assert and the events do not bear out.
    var untruths: [String] {
        puzzle.exhibits.filter { storyline.clue($0.clue) != nil }.flatMap { exhibit in
            exhibit.assertions.compactMap { untruth(in: $0).map { "\(exhibit.clue): \($0)" } }
        }
    }

    private func untruth(in assertion: Assertion) -> String? {
        switch assertion {
        case .death(let after, let before):
            guard let murder = storyline.murder else { return "there is no murder" }
            return after <= murder.start && murder.start < before
                ? nil : "the victim dies at \(murder.start.clock), not between \(after.clock) and \(before.clock)"
        case .whereabouts(let people, let place, let from, let to):
            return people.compactMap { absence(of: $0, from: place, from, to) }.first
        case .culpritHas(let trait):
            guard let culprit, puzzle.traits[culprit]?.contains(trait) == true else {
                return "the culprit is not said to be somebody who \(trait)"
            }
            return nil
        case .lack(let trait, let people):
            return people.first { puzzle.traits[$0]?.contains(trait) == true }.map { "\($0) \(trait)" }
        case .weapon(let item): return item == puzzle.weapon ? nil : "it was done with \(puzzle.weapon)"
        case .noAccess(let item, let people):
            return item == puzzle.weapon && people.contains(culprit ?? "") ? "the culprit had it" : nil
        case .loses(let people): return people.contains(culprit ?? "") ? "the culprit gains" : nil
        case .points: return nil
        case .exposes(let id):
            guard let said = puzzle.testimony.first(where: { $0.id == id }) else {
                return "there is no testimony \(id)"
            }
            return said.isTrue ? "\(id) is true" : nil
        }
    }

    /// Where somebody was instead of where a clue puts them.
    private func absence(of name: String, from place: String, _ from: StoryTime, _ to: StoryTime) -> String? {
        storyline.events.first {
            $0.present.contains(name) && $0.place != place && $0.start < to && from < $0.end
        }.map { "\(name) is at \($0.place) in \($0.id) meanwhile" }
    }

    /// What is said by people who cannot know it.
    var unlearned: [String] {
        puzzle.testimony.compactMap { said in
            guard said.isTrue, let id = said.clue, let clue = storyline.clue(id), let event = clue.event else {
                return nil
            }
            let scene = storyline.scene(of: clue)
            let known = puzzle.knowledge.contains {
                $0.person == said.speaker && $0.event == event && $0.since <= (scene?.time ?? $0.since)
            }
            return known ? nil : "\(said.speaker) tells of \(event) in \(id) and has not learned of it"
        }
    }
}
