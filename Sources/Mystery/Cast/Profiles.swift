import StoryModel

/// Gives everybody looks, clothes, habits, a past and a want; what the author wrote stays.
struct Profiles {
    private let choices: CaseChoices
    private let wishes: Wishes
    private var chance: SeededGenerator
    private var looks: [String]
    private var attire: [String]
    private var quirks: [String]
    private var pasts: [String]
    private var wants: [String]

    init(choices: CaseChoices, wishes: Wishes, seed: UInt64) {
        self.choices = choices
        self.wishes = wishes
        chance = SeededGenerator(seed: seed, purpose: "profiles")
        let knows = choices.era.knows
        looks = chance.shuffled(Portraits.looks.filter(knows))
        attire = chance.shuffled(Portraits.attire(choices.era))
        quirks = chance.shuffled(Portraits.quirks.filter(knows))
        pasts = chance.shuffled(Portraits.pasts.filter(knows))
        wants = chance.shuffled(Portraits.wants.filter(knows))
    }

    mutating func complete(
        _ cast: [StoryCharacter], company: Company, threads: [SuspectThread], telling: Telling
    ) -> [StoryCharacter] {
        cast.map { complete($0, company: company, threads: threads, telling: telling) }
    }

    private mutating func complete(
        _ person: StoryCharacter, company: Company, threads: [SuspectThread], telling: Telling
    ) -> StoryCharacter {
        var result = person
        var own = telling
        own.people["own"] = telling.people[person.name]
        own.words["years"] = EnglishNumber.words(chance.number(in: 4...23))
        let age = age(of: person.role)
        let look = draw(\.looks, from: Portraits.looks)
        let clothes = draw(\.attire, from: Portraits.attire(choices.era))
        let habits = [draw(\.quirks, from: Portraits.quirks), draw(\.quirks, from: Portraits.quirks)]
        let past = own.tell(past(of: person, company: company))
        let want = own.phrase(want(of: person, company: company, threads: threads)).sentenceCase
        if result.age == nil { result.age = age }
        if result.looks.isEmpty { result.looks = look }
        if result.attire.isEmpty { result.attire = clothes }
        if result.quirks.isEmpty { result.quirks = habits }
        if result.backstory.isEmpty { result.backstory = past }
        if result.motivation.isEmpty { result.motivation = want }
        return result
    }

    private mutating func age(of role: StoryCharacter.Role) -> Int {
        switch role {
        case .detective: chance.number(in: 36...61)
        case .victim: chance.number(in: 46...74)
        case .killer: chance.number(in: 31...58)
        default: chance.number(in: 21...67)
        }
    }

    private mutating func draw(_ pile: WritableKeyPath<Profiles, [String]>, from bank: [String]) -> String {
        if self[keyPath: pile].isEmpty { self[keyPath: pile] = chance.shuffled(bank) }
        return self[keyPath: pile].removeFirst()
    }

    private mutating func past(of person: StoryCharacter, company: Company) -> String {
        let detectivePast = chance.pick(Portraits.detectivePasts)
        let common = draw(\.pasts, from: Portraits.pasts)
        let named = wishes.relationships.filter { $0.mentions(person, among: wishes.cast) }.map { $0 + "." }
        if person.name == company.detective { return (["{own} \(detectivePast)."] + named).joined(separator: " ") }
        return (["{own} \(common)."] + named).joined(separator: " ")
    }

    private mutating func want(of person: StoryCharacter, company: Company, threads: [SuspectThread]) -> String {
        let common = draw(\.wants, from: Portraits.wants)
        switch person.name {
        case company.killer: return choices.motive.motivation
        case company.victim: return "to " + choices.motive.plan
        case company.detective: return "to know what happened, and not merely who could be convicted of it"
        case company.framed: return "not to say where {framed.he} {framed.was} that night, because {shame}"
        case company.assistant:
            return "to be trusted with a case, and to close this one before {superior} loses patience"
        case company.doctor: return "to be exact, and home by ten"
        default: break
        }
        if company.accomplices.contains(person.name) { return "to repay {killer} for {hold}" }
        if company.betrayers.contains(person.name) {
            return "to have something of {own.his} own at last, even if it is only money"
        }
        return common
    }
}
