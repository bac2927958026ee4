import StoryModel

/// Completes the author's people to a story's: who plays the hero, who stands at their side and who in their way.
struct Troupe {
    private(set) var cast: [StoryCharacter] = []
    /// Names by part: `hero`, `other`, `rival`, `friend`.
    private(set) var parts: [String: String] = [:]
    private let era: Era
    private let names: NameBank
    private var chance: SeededGenerator
    private var jobs: [String]

    init(_ own: [StoryCharacter], premise: Premise, kit: CausalKit, era: Era, jobs: [String]) {
        self.era = era
        names = NameBank.fitting(premise.setting)
        chance = SeededGenerator(seed: premise.seed, purpose: "troupe of \(kit.name)")
        self.jobs = chance.shuffled(jobs.filter { job in era.knows(job) && !kit.jobs.values.contains(job) })
        cast = own
        fillParts(kit)
        while cast.count < Self.size(chapters: premise.chapters) { invent(job: nextJob()) }
    }

    /// How many people a story of so many chapters can keep apart, when nobody has said.
    private static func size(chapters: Int) -> Int {
        4 + [5, 9, 14, 24].count { chapters > $0 }
    }

    private mutating func fillParts(_ kit: CausalKit) {
        var free = cast
        func take(_ fits: (StoryCharacter) -> Bool) -> String? {
            guard let index = free.firstIndex(where: fits) else { return nil }
            return free.remove(at: index).name
        }
        let hero = take { $0.role == .supporting } ?? take { _ in true }
        let rival = take { $0.role == .betrayal }
        let other = take { _ in true }
        let found = ["hero": hero, "other": other, "rival": rival ?? take { _ in true }, "friend": take { _ in true }]
        for part in ["hero", "other", "rival", "friend"] {
            let job = kit.jobs[part] ?? "neighbour"
            guard let name = found[part] ?? nil else {
                parts[part] = invent(job: job)
                continue
            }
            parts[part] = name
            if let index = cast.firstIndex(where: { $0.name == name }), (cast[index].occupation ?? "").isEmpty {
                cast[index].occupation = job
            }
        }
    }

    @discardableResult private mutating func invent(job: String) -> String {
        let known = cast.map { PersonName($0.name) }
        let taken = Set(known.flatMap { [$0.first, $0.surname] })
        let given = chance.shuffled(chance.chance(50) ? names.female : names.male)
        let spare = NameBank.english.female + NameBank.english.male
        let first = (given + spare).first { !taken.contains($0) } ?? "\(given[0]) \(spare[known.count % spare.count])"
        let surnames = chance.shuffled(names.surnames + NameBank.english.surnames)
        let initials = Set(known.compactMap(\.surname.first))
        let free = surnames.filter { !taken.contains($0) }
        let surname = free.first { !initials.contains($0.first ?? "?") } ?? free.first ?? surnames[0]
        cast.append(StoryCharacter(name: "\(first) \(surname)", role: .supporting, occupation: job))
        return "\(first) \(surname)"
    }

    private mutating func nextJob() -> String {
        jobs.isEmpty ? Self.callings[cast.count % Self.callings.count] : jobs.removeFirst()
    }

    private static let callings = ["carpenter", "clerk", "cook", "surveyor", "weaver", "apprentice"]

    /// Everybody with looks, clothes, habits and a past; what the author wrote stays.
    ///
    /// - Parameter relationships: the author's sentences, which become part of the past of whom they name.
    mutating func complete(telling: Telling, relationships: [String]) -> [StoryCharacter] {
        var looks = chance.shuffled(Portraits.looks.filter(era.knows))
        var attire = chance.shuffled(Portraits.attire(era))
        var quirks = chance.shuffled(Portraits.quirks.filter(era.knows))
        var pasts = chance.shuffled(Portraits.pasts.filter(era.knows))
        func draw(_ pile: inout [String], from all: [String]) -> String {
            if pile.isEmpty { pile = all }
            return pile.removeFirst()
        }
        for index in cast.indices {
            var own = telling
            own.words["own"] = PersonName(cast[index].name).first
            own.words["years"] = EnglishNumber.words(chance.number(in: 4...23))
            let ties = relationships.filter { $0.mentions(cast[index], among: cast) }.map { $0.withoutStop + "." }
            let past = own.tell("{own} " + draw(&pasts, from: Portraits.pasts) + ".")
            let habits = [draw(&quirks, from: Portraits.quirks), draw(&quirks, from: Portraits.quirks)]
            let age = chance.number(in: 22...61)
            cast[index].age = cast[index].age ?? age
            if cast[index].looks.isEmpty { cast[index].looks = draw(&looks, from: Portraits.looks) }
            if cast[index].attire.isEmpty { cast[index].attire = draw(&attire, from: Portraits.attire(era)) }
            if cast[index].quirks.isEmpty { cast[index].quirks = habits }
            if cast[index].backstory.isEmpty { cast[index].backstory = ([past] + ties).joined(separator: " ") }
            if (cast[index].occupation ?? "").isEmpty { cast[index].occupation = nextJob() }
        }
        return cast
    }
}
