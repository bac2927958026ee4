package import StoryModel

/// Solves a puzzle the stupid way: every suspect at every minute with every weapon, struck out clue by clue.
///
/// It shares no code with the solver, and none of its ideas.
package struct BruteForce {
    private let storyline: Storyline
    private let puzzle: Puzzle
    private let murder: StoryEvent
    private let minutes: [Int]
    private let weapons: [String]
    private let said: [String: [Assertion]]
    private let sources: [String: String]
    /// For a suspect and a clue, the minutes that are left, a bit each.
    private var masks: [String: [UInt64]] = [:]

    package init?(_ storyline: Storyline) {
        guard let puzzle = storyline.puzzle, let murder = storyline.events.first(where: { $0.kind == .murder }) else {
            return nil
        }
        self.storyline = storyline
        self.puzzle = puzzle
        self.murder = murder
        let found = storyline.events.first { $0.kind == .discovery }
        let seen = storyline.events.filter { event in
            clock(event.end) <= clock(murder.start) && event.present.contains(where: murder.actors.contains)
                && Set(event.present).intersection(puzzle.suspects).count >= 2
                && event.present.contains { name in storyline.cast.contains { $0.name == name && $0.role == .victim } }
        }
        let from = seen.map { clock($0.end) }.max() ?? 0
        minutes = Array(from...(found.map { clock($0.start) } ?? from + 600))
        weapons = puzzle.items.filter { !$0.methods.isEmpty }.map(\.name)
        said = Dictionary(puzzle.exhibits.map { ($0.clue, $0.assertions) }) { first, _ in first }
        sources = Dictionary(
            storyline.clues.compactMap { clue in
                clue.evidence == .testimony ? clue.source.map { (clue.id, $0) } : nil
            }
        ) { first, _ in first }
        strike()
    }

    /// Every suspect for whom some minute and some weapon is left.
    package func left(after clues: [String]) -> [String] {
        puzzle.suspects.filter { suspect in
            let liars = liars(if: suspect, clues)
            var hours = [UInt64](repeating: .max, count: minutes.count / 64 + 1)
            var (needed, missing, used, barred) = (Set<String>(), Set<String>(), Set<String>(), Set<String>())
            for id in clues {
                if let source = sources[id], liars.contains(source) { continue }
                for assertion in said[id] ?? [] {
                    switch assertion {
                    case .culpritHas(let trait): needed.insert(trait)
                    case .lack(let trait, let people) where people.contains(suspect): missing.insert(trait)
                    case .loses(let people) where people.contains(suspect): return false
                    case .weapon(let item): used.insert(item)
                    case .noAccess(let item, let people) where people.contains(suspect): barred.insert(item)
                    default: break
                    }
                }
                for (index, word) in (masks["\(suspect) \(id)"] ?? []).enumerated() { hours[index] &= word }
            }
            return needed.isDisjoint(with: missing)
                && hours.enumerated().contains { $0.element & valid($0.offset) != 0 }
                && weapons.contains { (used.isEmpty || used.contains($0)) && !barred.contains($0) }
        }
    }

    private func liars(if suspect: String, _ clues: [String]) -> Set<String> {
        var liars: Set<String> = [suspect]
        for id in clues where sources[id] != suspect {
            for case .exposes(let testimony) in said[id] ?? [] {
                for other in puzzle.testimony where other.id == testimony { liars.insert(other.speaker) }
            }
        }
        return liars
    }

    /// The bits of a word that stand for a minute.
    private func valid(_ word: Int) -> UInt64 {
        let bits = minutes.count - word * 64
        return bits >= 64 ? .max : (bits <= 0 ? 0 : (1 << UInt64(bits)) - 1)
    }

    /// Every minute asked one by one: whether this suspect can have been at the scene, for all that a clue says.
    private mutating func strike() {
        for suspect in puzzle.suspects {
            for clue in storyline.clues {
                let relevant = (said[clue.id] ?? []).filter { assertion in
                    switch assertion {
                    case .death: true
                    case .whereabouts(let people, let place, _, _): people.contains(suspect) && place != murder.place
                    default: false
                    }
                }
                guard !relevant.isEmpty else { continue }
                var mask = [UInt64](repeating: .max, count: minutes.count / 64 + 1)
                for (index, minute) in minutes.enumerated() where !relevant.allSatisfy({ allows($0, minute) }) {
                    mask[index / 64] &= ~(1 << UInt64(index % 64))
                }
                masks["\(suspect) \(clue.id)"] = mask
            }
        }
    }

    private func allows(_ assertion: Assertion, _ minute: Int) -> Bool {
        switch assertion {
        case .death(let after, let before): return minute >= clock(after) && minute <= clock(before)
        case .whereabouts(_, let place, let from, let to):
            // Whoever is at the place at `from` left the scene by `from - way`; and so on the way back.
            let way = walk(place, murder.place)
            return minute + way <= clock(from) || clock(to) + way <= minute
        default: return true
        }
    }

    /// People who are in two places at once, or would have to run.
    package var impossibilities: [String] {
        var faults: [String] = []
        for person in storyline.cast.map(\.name) {
            let own = storyline.events.filter { $0.present.contains(person) }
            for one in own {
                for other in own where one.id < other.id || one.id > other.id {
                    guard clock(one.start) <= clock(other.start), one.id != other.id, one.place != other.place else {
                        continue
                    }
                    if clock(one.end) + walk(one.place, other.place) > clock(other.start) {
                        faults.append("\(person): \(one.id), \(other.id)")
                    }
                }
            }
        }
        return faults
    }

    /// Whether no detour on the map is shorter than the way.
    package var isMetric: Bool {
        let count = puzzle.map.places.count
        for one in 0..<count {
            for two in 0..<count {
                for three in 0..<count
                where puzzle.map.minutes[one][two] + puzzle.map.minutes[two][three] < puzzle.map.minutes[one][three] {
                    return false
                }
            }
        }
        return true
    }

    private func walk(_ one: String, _ other: String) -> Int {
        guard let row = puzzle.map.places.firstIndex(of: one), let column = puzzle.map.places.firstIndex(of: other)
        else { return 0 }
        return puzzle.map.minutes[row][column]
    }
}

private func clock(_ time: StoryTime) -> Int { time.day * 24 * 60 + time.minute }
