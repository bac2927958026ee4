public import StoryModel

/// The world of one mystery: who is in it, what really happened, minute by minute, and what it left to be found.
///
/// A case is made from a premise alone; the same premise gives the same case.
///
/// For example:
///
///     let world = try Case(premise)
///     print(world.events.first { $0.kind == .murder }!.start)
public struct Case: Sendable {
    public let premise: Premise
    /// Everybody, the author's people first, with nothing left blank.
    public let cast: [StoryCharacter]
    /// What really happened, in order of time.
    public let events: [StoryEvent]
    /// What can be found, not yet set in any chapter.
    package let evidence: [CaseClue]
    package let company: Company
    package let choices: CaseChoices
    /// The secrets of those who only look guilty, and of whom the story tells at length.
    package let threads: [SuspectThread]
    let alibis: [Alibi]
    /// Whose alibi is shown last.
    package let rival: String?
    let trials: [Trial]
    let hour: Hour
    let map: TravelMap
    package let relationships: [String]
    package let betrayals: [String]
    package let telling: Telling

    /// Makes the world a premise asks for.
    ///
    /// - Throws: ``PremiseContradiction`` where the author's wishes exclude one another.
    public init(_ premise: Premise) throws(PremiseContradiction) {
        let wishes = try Wishes(premise)
        var chance = SeededGenerator(seed: premise.seed, purpose: "case")
        let vocabulary = Vocabulary.fitting(premise.setting, genre: premise.genre, chance: &chance)
        let premises = Self.premises(vocabulary, wishes, &chance)
        let casting = Casting(wishes, premise: premise, vocabulary: vocabulary, premises: premises)
        let choices = CaseChoices(
            premise: premise, wishes: wishes, casting: casting, vocabulary: vocabulary, premises: premises,
            chance: &chance)
        var telling = Telling()
        telling.introduce(casting.cast, company: casting.company, wishes: wishes)
        choices.name(in: &telling, company: casting.company)
        let threads = SuspectThread.all(
            of: casting.company, count: Self.threadCount(in: premise.chapters), choices: choices, telling: telling,
            chance: &chance)
        var profiles = Profiles(choices: choices, wishes: wishes, seed: premise.seed)
        let cast = profiles.complete(casting.cast, company: casting.company, threads: threads, telling: telling)
        telling.introduce(cast, company: casting.company, wishes: wishes)
        let alibis = Alibis(casting.company, choices, threads: threads, chance: &chance)
        let night = Night(
            company: casting.company, choices: choices, threads: threads, alibis: alibis.all, telling: telling)
        self.premise = premise
        self.cast = cast
        self.choices = choices
        self.threads = threads
        self.telling = telling
        company = casting.company
        events = night.events
        relationships = wishes.relationships
        betrayals = wishes.betrayals
        self.alibis = alibis.all
        rival = alibis.rival?.key
        trials = Trial.all(of: casting.company, era: choices.era, chance: &chance)
        hour = Hour(choices, chance: &chance)
        map = TravelMap(choices, casting.company, seed: premise.seed)
        evidence =
            Evidence(
                company: casting.company, choices: choices, threads: threads, alibis: alibis.all, trials: trials,
                hour: hour, telling: telling, events: night.ids
            ).clues
    }

    /// How many suspects a book of this length can tell of at length.
    package static func threadCount(in chapters: Int) -> Int {
        1 + max(0, (chapters * 64 + 50) / 100 - 8) / 2
    }

    private static func premises(
        _ vocabulary: Vocabulary, _ wishes: Wishes, _ chance: inout SeededGenerator
    ) -> Premises {
        if let own = vocabulary.premises.first { return own }
        return Premises.fitting(wishes.all(.victim).first?.occupation, chance: &chance)
    }

    /// Somebody of the cast, as the story speaks of them.
    package func person(_ name: String) -> Person? {
        telling.people[name]
    }

    /// A telling in which `{key}` is this person.
    package func telling(_ parts: [String: String]) -> Telling {
        var result = telling
        for (key, name) in parts { result.people[key] = telling.people[name] }
        return result
    }
}

/// A clue of a case: what it is to the plot, and the clue with what it asserts.
package struct CaseClue: Sendable, Hashable {
    /// `tell`, `motive`, `sign of Constance Harrow` ...
    package var key: String
    package var clue: Clue
    package var assertions: [Assertion]
    package var innocentReading: String
}

extension Telling {
    /// Makes everybody known under their name and under the part they play.
    mutating func introduce(_ cast: [StoryCharacter], company: Company, wishes: Wishes) {
        let names = Dictionary(uniqueKeysWithValues: cast.map { ($0.name, PersonName($0.name)) })
        let sentences = wishes.relationships + wishes.betrayals
        for character in cast {
            guard let name = names[character.name] else { continue }
            let namesakes = cast.filter { names[$0.name]?.surname == name.surname }
            let short = namesakes.count == 1 || character.name == company.victim ? name.surname : name.first
            let clear = cast.filter { names[$0.name]?.first == name.first }.count == 1 || short == name.surname
            people[character.name] = Person(
                character: character, short: clear ? short : character.name,
                pronouns: Pronouns(of: character, sentences: sentences))
        }
        let parts: [(String, String?)] = [
            ("detective", company.detective), ("killer", company.killer), ("victim", company.victim),
            ("framed", company.framed), ("assistant", company.assistant), ("doctor", company.doctor),
            ("accomplice", company.accomplices.first), ("witness", company.witnesses.first),
            ("suspect", company.suspects.first),
        ]
        for (key, name) in parts { people[key] = name.flatMap { people[$0] } }
    }
}

extension Case {
    /// Those of whom the story tells nothing at length, as they were together, and what the clue that shows it is to the case.
    package var companies: [(key: String, people: [String], place: Place)] {
        alibis.compactMap { alibi in
            guard case .kept = alibi.proof, !company.accomplices.contains(alibi.people[0]) else { return nil }
            return (alibi.key, alibi.people, alibi.place)
        }
    }
}
