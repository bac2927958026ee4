public import StoryModel

extension Puzzle {
    /// The puzzle with one person under another name, wherever it is said.
    func renaming(_ from: String, to name: String) -> Puzzle {
        let (old, new) = (PersonName(from), PersonName(name))
        let isAlone = suspects.count { PersonName($0).surname == old.surname } <= 1
        func text(_ text: String) -> String {
            let full = text.replacing(from, by: name)
            return isAlone && old.surname != old.full ? full.replacing(old.surname, by: new.surname) : full
        }
        func who(_ person: String) -> String { person == from ? name : person }
        var puzzle = self
        puzzle.suspects = suspects.map(who)
        puzzle.circle = text(circle)
        puzzle.traits = Dictionary(uniqueKeysWithValues: traits.map { (who($0.key), $0.value) })
        puzzle.map.places = map.places.map(text)
        puzzle.items = items.map { CaseItem(name: text($0.name), place: text($0.place), methods: $0.methods) }
        puzzle.weapon = text(weapon)
        puzzle.knowledge = knowledge.map { Knowledge(person: who($0.person), event: $0.event, since: $0.since) }
        for index in testimony.indices {
            puzzle.testimony[index].speaker = who(testimony[index].speaker)
            puzzle.testimony[index].claim = text(testimony[index].claim)
            puzzle.testimony[index].motive = text(testimony[index].motive)
        }
        for index in exhibits.indices {
            puzzle.exhibits[index].assertions = exhibits[index].assertions.map { $0.renaming(who, text) }
            puzzle.exhibits[index].words = exhibits[index].words.map { text($0.capitalizedStart).lowercased() }
            puzzle.exhibits[index].innocentReading = text(exhibits[index].innocentReading)
        }
        return puzzle
    }
}

extension Assertion {
    fileprivate func renaming(_ who: (String) -> String, _ text: (String) -> String) -> Assertion {
        switch self {
        case .whereabouts(let people, let place, let from, let to):
            .whereabouts(people: people.map(who), place: text(place), from: from, to: to)
        case .lack(let trait, let people): .lack(trait: trait, people: people.map(who))
        case .weapon(let item): .weapon(item: text(item))
        case .noAccess(let item, let people): .noAccess(item: text(item), people: people.map(who))
        case .loses(let people): .loses(people: people.map(who))
        case .points(let person): .points(at: who(person))
        case .death, .culpritHas, .exposes: self
        }
    }
}

extension Storyline {
    /// This storyline, as its author changed it, with what the text of a storyline does not say taken over from before:
    /// people who were given other names are known under them, and changed clues have the words they have now.
    ///
    /// - Parameter old: the storyline before the change.
    public func keepingPuzzle(of old: Storyline) -> Storyline {
        var result = self
        result.causes = old.causes
        result.puzzle = Renaming(from: old.cast, to: cast).applied(to: old.puzzle)
        guard result.puzzle != nil else { return result }
        for clue in clues where old.clue(clue.id)?.text != clue.text {
            if let index = result.puzzle?.exhibits.firstIndex(where: { $0.clue == clue.id }) {
                result.puzzle?.exhibits[index].words = ClueWords.of(clue.text)
            } else {
                result.puzzle?.exhibits.append(Exhibit(clue: clue.id, words: ClueWords.of(clue.text)))
            }
        }
        return result
    }
}
