package import StoryModel

extension Testimony {
    /// That the victim lived until the false hour, which the culprit arranged.
    static let falseHour = "T1"
    /// That the culprit was with the accomplice.
    static let falseAlibi = "T2"
}

extension Case {
    /// What makes a storyline of this case a puzzle.
    ///
    /// - Parameters:
    ///   - clues: the clues the storyline shows, with what they are to the case.
    ///   - scenes: the scenes that dissolve red herrings, by the clues' ids.
    package func puzzle(
        showing clues: [(key: String, clue: Clue)], dissolvedIn scenes: [String: Int] = [:]
    ) -> Puzzle {
        let known = Dictionary(evidence.map { ($0.key, $0) }) { first, _ in first }
        let ids = Dictionary(clues.map { ($0.key, $0.clue.id) }) { first, _ in first }
        return Puzzle(
            suspects: company.thatNight.filter { $0 != company.victim },
            circle: telling.tell("Whoever did it was at {gathering}, and came by the house's own ways."),
            traits: traits, map: map, items: items, weapon: choices.means.weapon, knowledge: knowledge,
            testimony: testimony(ids),
            exhibits: clues.map { key, clue in
                Exhibit(
                    clue: clue.id, assertions: known[key]?.assertions ?? [], words: ClueWords.of(clue.text),
                    innocentReading: known[key]?.innocentReading ?? "", dissolvedInScene: scenes[clue.id])
            })
    }

    /// Everybody of the company has what a trial does not show them to lack.
    private var traits: [String: [String]] {
        let company = company.thatNight.filter { $0 != self.company.victim }
        return Dictionary(
            uniqueKeysWithValues: company.map { name in
                (name, trials.filter { !$0.lacking.contains(name) }.map(\.test.trait))
            })
    }

    private var items: [CaseItem] {
        var result = [
            CaseItem(name: choices.means.weapon, place: choices.means.home.name, methods: ["\(choices.means.kind)"])
        ]
        let places = choices.places
        let others = choices.premises.means.filter { $0.weapon != choices.means.weapon }
        result += others.map { CaseItem(name: $0.weapon, place: $0.home.name, methods: ["\($0.kind)"]) }
        result += choices.items.enumerated().map { index, name in
            CaseItem(name: name, place: places[index % places.count].name)
        }
        return result
    }

    private var knowledge: [Knowledge] {
        events.flatMap { event in
            var seen: Set<String> = []
            return event.present.filter { seen.insert($0).inserted }.map {
                Knowledge(person: $0, event: event.id, since: event.start)
            }
        }
    }

    /// What is said to the detective: by witnesses what is so, and by others what they would rather were so.
    private func testimony(_ ids: [String: String]) -> [Testimony] {
        func clues(_ keys: String...) -> [String] { keys.compactMap { ids[$0] } }
        var result = [
            Testimony(
                id: Testimony.falseHour, speaker: company.killer,
                claim: telling.tell("{victim} was alive until {later}, and {killer} was {in haunt} by then."),
                isTrue: false, motive: telling.tell("{killer} needs the later hour."),
                contradictedBy: clues("tell", "hour"))
        ]
        if let accomplice = company.accomplices.first {
            result.append(
                Testimony(
                    id: Testimony.falseAlibi, speaker: accomplice,
                    claim: telling.tell("{killer} was with {accomplice} all that time, and {lie}."),
                    clue: nil, isTrue: false, motive: telling.tell("{accomplice} is bound to {killer} by {hold}."),
                    contradictedBy: clues("false alibi")))
        }
        var others: [(speaker: String, claim: String, clue: String?, motive: String, against: [String])] = [
            (
                company.framed, telling.tell("{framed} was at home, and then out walking."), nil,
                telling.tell("{shame}."), clues("truth")
            )
        ]
        for thread in threads {
            others.append(
                (
                    thread.name, telling(["owner": thread.name]).tell("{owner} was \(thread.claimed.within)."), nil,
                    thread.truth, clues("truth of \(thread.name)")
                ))
        }
        for key in evidence.map(\.key) {
            guard let id = ids[key], let known = evidence.first(where: { $0.key == key })?.clue,
                known.evidence == .testimony, let source = known.source
            else { continue }
            others.append((source, known.text, id, "", []))
        }
        for (index, other) in others.enumerated() {
            result.append(
                Testimony(
                    id: "T\(index + 3)", speaker: other.speaker, claim: other.claim, clue: other.clue,
                    isTrue: other.motive.isEmpty, motive: other.motive, contradictedBy: other.against))
        }
        return result
    }
}
