import StoryModel

/// Who plays which part in a case, by name.
package struct Company: Sendable, Hashable {
    package var detective = ""
    package var killer = ""
    package var victim = ""
    package var framed = ""
    package var accomplices: [String] = []
    package var witnesses: [String] = []
    /// Innocents with something to hide; betrayers come first.
    package var suspects: [String] = []
    package var betrayers: [String] = []
    /// The detective's right hand.
    package var assistant = ""
    package var doctor = ""

    /// All but those who come when it is over.
    package var thatNight: [String] {
        var seen: Set<String> = []
        return ([victim, killer, framed] + accomplices + witnesses + suspects).filter { seen.insert($0).inserted }
    }
}

/// Completes the author's people to a company: finds who plays what, and invents who is missing.
struct Casting {
    private(set) var cast: [StoryCharacter]
    private(set) var company = Company()
    private var invented: Set<String> = []
    private let names: NameBank
    private var jobs: [String]
    private var chance: SeededGenerator
    private let vocabulary: Vocabulary
    private let premises: Premises
    /// What the author says of how people stand to one another.
    private let sentences: [String]
    private let era: Era

    init(_ wishes: Wishes, premise: Premise, vocabulary: Vocabulary, premises: Premises, purpose: String = "cast") {
        cast = wishes.cast
        self.vocabulary = vocabulary
        self.premises = premises
        sentences = wishes.relationships + wishes.betrayals
        era = Era(of: premise)
        chance = SeededGenerator(seed: premise.seed, purpose: "\(purpose) in \(vocabulary.name)")
        names = NameBank.fitting(premise.setting)
        let taken = Set(cast.compactMap(\.occupation))
        jobs = chance.shuffled(vocabulary.jobs.filter { !taken.contains($0) })
        fillLeads()
        fillWitnesses(premise)
        fillSuspects(premise, authored: wishes.cast.count)
        if wishes.cast.isEmpty, chance.chance(55) { company.accomplices = [invent(.accomplice)] }
        orderCast()
    }

    private mutating func fillLeads() {
        company.detective = lead(.detective, jobs: vocabulary.sleuths)
        company.victim = lead(.victim, jobs: premises.owners)
        company.killer = lead(.killer, jobs: premises.posts)
        company.framed = lead(.framedSuspect, jobs: nil)
        company.accomplices = cast.filter { $0.role == .accomplice }.map(\.name)
        let second = cast.first { $0.role == .detective && $0.name != company.detective }?.name
        company.assistant =
            second
            ?? support(
                ["sergeant", "constable", "assistant", "deputy", "officer", "policeman"], jobs: vocabulary.assistants)
        company.doctor = support(
            ["doctor", "surgeon", "physician", "pathologist", "medic", "coroner"], jobs: vocabulary.doctors)
    }

    /// - Parameter jobs: what such a person does; `nil` for whatever is left.
    private mutating func lead(_ role: StoryCharacter.Role, jobs: [String]?) -> String {
        guard let index = cast.firstIndex(where: { $0.role == role }) else { return invent(role, jobs: jobs) }
        if (cast[index].occupation ?? "").isEmpty { cast[index].occupation = job(for: cast[index], of: jobs) }
        return cast[index].name
    }

    private mutating func support(_ keywords: [String], jobs: [String]) -> String {
        let found = cast.first { person in
            let text = ((person.occupation ?? "") + " " + person.name).lowercased()
            return (person.role == .supporting || (person.role == .detective && person.name != company.detective))
                && person.name != company.assistant && keywords.contains { text.contains($0) }
        }
        if let found { return found.name }
        return invent(.supporting, jobs: jobs)
    }

    private mutating func fillWitnesses(_ premise: Premise) {
        let wished = premise.witnesses.map { $0.lowercased() }
        company.witnesses = cast.filter { person in
            person.role == .witness || wished.contains(person.name.lowercased())
        }.map(\.name)
        let wanted = company.witnesses.isEmpty ? (premise.chapters < 4 ? 1 : 2) : company.witnesses.count
        while company.witnesses.count < wanted { company.witnesses.append(invent(.witness)) }
        // The first was out that night and has nothing to hide.
        let free = company.witnesses.filter { name in
            cast.first { $0.name == name }.map { [.witness, .supporting].contains($0.role) } ?? false
        }
        company.witnesses = free + company.witnesses.filter { !free.contains($0) }
        if free.isEmpty { company.witnesses.insert(invent(.witness), at: 0) }
    }

    private mutating func fillSuspects(_ premise: Premise, authored: Int) {
        let staff = [company.detective, company.assistant, company.doctor, company.framed]
        company.betrayers = cast.filter { $0.role == .betrayal }.map(\.name)
        company.suspects = company.betrayers
        company.suspects += cast.filter { person in
            [StoryCharacter.Role.supporting, .framedSuspect, .detective].contains(person.role)
                && !staff.contains(person.name) && person.name != company.witnesses.first
        }.map(\.name)
        let steps = authored < 4 ? [6, 12, 18, 24, 30, 36, 42] : [14, 20, 26, 32, 38, 44]
        let wanted = 1 + steps.count { premise.chapters > $0 }
        while company.suspects.count < wanted { company.suspects.append(invent(.supporting)) }
        fillOccupations()
    }

    private mutating func fillOccupations() {
        for index in cast.indices where (cast[index].occupation ?? "").isEmpty {
            cast[index].occupation = job(for: cast[index], of: nil)
        }
    }

    /// The author's people in the author's order; the invented after them, leads first.
    private mutating func orderCast() {
        let order: [StoryCharacter.Role] = [
            .detective, .killer, .victim, .framedSuspect, .accomplice, .witness, .betrayal, .supporting,
        ]
        let ranks = cast.enumerated().map { index, person in
            (person, invented.contains(person.name) ? 100 + (order.firstIndex(of: person.role) ?? 9) : 0, index)
        }
        cast = ranks.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    /// A job such as this person can have: no butler called Agnes, no police sergeant in the year 1327.
    ///
    /// - Parameter jobs: what to choose from; `nil` for whatever nobody has yet.
    private mutating func job(for person: StoryCharacter, of jobs: [String]?) -> String {
        let pronouns = Pronouns(of: person, sentences: sentences)
        func fits(_ job: String) -> Bool {
            guard era.knows(job), !cast.contains(where: { $0.occupation == job }) else { return false }
            guard pronouns != .they, let named = Pronouns.byOccupation(job) else { return true }
            return named == pronouns
        }
        if let jobs {
            let fitting = jobs.filter(fits)
            return chance.pick(fitting.isEmpty ? jobs : fitting)
        }
        guard let next = self.jobs.firstIndex(where: fits) else { return chance.pick(vocabulary.jobs) }
        return self.jobs.remove(at: next)
    }

    private mutating func invent(_ role: StoryCharacter.Role, jobs: [String]? = nil) -> String {
        var person = StoryCharacter(name: newName(), role: role)
        person.occupation = job(for: person, of: jobs)
        invented.insert(person.name)
        cast.append(person)
        return person.name
    }

    private mutating func newName() -> String {
        let known = cast.map { PersonName($0.name) }
        let firsts = Set(known.map(\.first))
        let surnames = Set(known.map(\.surname))
        let initials = Set(known.compactMap(\.surname.first))
        let given = (chance.chance(50) ? names.female : names.male).filter { !firsts.contains($0) }
        let free = names.surnames.filter { !surnames.contains($0) }
        let apart = free.filter { !initials.contains($0.first ?? "?") }
        let first = chance.pick(given.isEmpty ? names.female + names.male : given)
        guard !free.isEmpty else {
            return "\(first) \(chance.pick(NameBank.english.surnames)) of \(chance.pick(vocabulary.towns))"
        }
        return "\(first) \(chance.pick(apart.isEmpty ? free : apart))"
    }
}
