package import StoryModel

/// What chance, and the author's words, decided for one case.
package struct CaseChoices: Sendable {
    let vocabulary: Vocabulary
    let premises: Premises
    package let era: Era
    let motive: Motive
    let means: Means
    let trick: AlibiTrick
    let frame: Frame
    let flaw: PlantingFlaw
    let hour: HiddenHour
    let flavour: Flavour
    /// Public places in the order the case uses them.
    package let places: [Place]
    package let town: String
    package let murder: StoryTime
    package let later: StoryTime
    package let discovery: StoryTime
    /// Every second choice a sentence needs, by name.
    let words: [String: String]
    let workplaces: [String: Place]
    /// Things that lie about in these places.
    package let items: [String]

    init(
        premise: Premise, wishes: Wishes, casting: Casting, vocabulary: Vocabulary, premises: Premises,
        chance: inout SeededGenerator
    ) {
        self.vocabulary = vocabulary
        self.premises = premises
        era = Era(of: premise)
        motive = Motive.fitting(Self.motiveText(premise, wishes, casting), era: era, chance: &chance)
        means = chance.pick(premises.means)
        trick = AlibiTrick.fitting(era, kind: means.kind, chance: &chance)
        frame = Frame.fitting(era, trick: trick, chance: &chance)
        flaw = chance.pick(PlantingFlaw.all)
        hour = HiddenHour.fitting(era, chance: &chance)
        flavour = Flavour(era: era, chance: &chance)
        let used = [means.home.name, means.site.name]
        places = chance.shuffled(
            vocabulary.places.filter { [era] in !used.contains($0.name) && era.knows($0.within) })
        town = Self.town(premise.setting) ?? chance.pick(vocabulary.towns)
        murder = StoryTime(day: 1, hour: 21, minute: chance.number(in: 2...58))
        later = murder.adding(minutes: chance.number(in: 48...64))
        discovery = StoryTime(day: 2, hour: 6, minute: chance.number(in: 5...55))
        workplaces = Workplace.all(of: casting.cast, enclosed: vocabulary.premises.isEmpty ? nil : vocabulary.name)
        items = Array(chance.shuffled(vocabulary.items.filter(era.knows)).prefix(24))
        words = ["trace": Trace.of(casting, soil: chance.pick(vocabulary.soil)), "soil": chance.pick(vocabulary.soil)]
    }

    private static func motiveText(_ premise: Premise, _ wishes: Wishes, _ casting: Casting) -> String {
        let killer = casting.cast.first { $0.name == casting.company.killer }
        let own = [killer?.occupation, killer?.motivation, killer?.backstory].compactMap(\.self)
        let named = (wishes.relationships + wishes.betrayals).filter { sentence in
            killer.map { sentence.mentions($0, among: casting.cast) } ?? false
        }
        return (own + own + named + [premise.theme]).joined(separator: " ")
    }

    /// `Port Averil` from `Port Averil, a fading harbour town`; nothing from `a theatre in winter`.
    static func town(_ setting: String) -> String? {
        let first = setting.split(separator: ",").first.map { String($0).withoutStop } ?? ""
        let words = first.split(separator: " ").map(String.init)
        guard let opening = words.first else { return nil }
        let articles = ["a", "an", "in", "on", "at", "aboard"]
        if !articles.contains(opening.lowercased()), words.contains(where: { $0.first?.isUppercase == true }) {
            let proper =
                opening.lowercased() == "the"
                ? words.count > 1 && words[1].first?.isUppercase == true : opening.first?.isUppercase == true
            let named = words.count(where: { $0.first?.isUppercase == true })
            if proper, words.count <= 5, words.count == 1 || named > 1 || words.count < 3 {
                return opening.lowercased() == "the" ? "the " + words.dropFirst().joined(separator: " ") : first
            }
        }
        let after = words.dropFirst().enumerated().drop { !($0.element.first?.isUppercase ?? false) }.prefix {
            $0.element.first?.isUppercase ?? false
        }.map(\.element)
        return after.isEmpty || after.count > 3 || after.contains(where: \.isMonth) ? nil : after.joined(separator: " ")
    }

    package func workplace(_ name: String) -> Place {
        workplaces[name] ?? places[0]
    }

    /// Gives every gap of the sentences its word.
    func name(in telling: inout Telling, company: Company) {
        telling.set("scene", means.site)
        telling.set("home", means.home)
        telling.set("office", premises.office)
        telling.set("hall", premises.hall)
        telling.set("haunt", flavour.haunt(of: vocabulary))
        telling.set("base", vocabulary.base)
        for (key, place) in zip(["crossing", "square", "hiding", "refuge", "meeting", "corner", "edge"], places) {
            telling.set(key, place)
        }
        telling.set("framed place", workplace(company.framed))
        telling.set("killer place", workplace(company.killer))
        if let accomplice = company.accomplices.first { telling.set("accomplice place", workplace(accomplice)) }
        telling.words.merge(words) { _, new in new }
        nameThings(in: &telling)
        nameTimes(in: &telling)
    }

    private func nameThings(in telling: inout Telling) {
        let wording = MeansWording.of(means.kind)
        telling.words.merge([
            "town": town, "house": premises.name, "gathering": premises.gathering, "weapon": means.weapon,
            "the weapon": means.weapon.definite, "noise": vocabulary.noise, "superior": vocabulary.superior,
            "object": frame.object, "plan": motive.plan, "threat": motive.threat, "wrong": motive.wrong,
            "document": motive.document, "hidden in": motive.hiddenIn, "confession": motive.confession,
            "corpse": wording.corpse, "finding": wording.finding, "secret": wording.secret, "verb": wording.verb,
            "weapon trace": wording.trace, "seen": wording.seen, "belief": trick.belief, "claim": trick.claim,
            "test": trick.test, "exposure": trick.exposure, "trick": trick.name, "deed": hour.deed, "shame": hour.shame,
            "proof": hour.proof, "garment": era == .old ? "cloak" : (era == .classic ? "coat" : "jacket"),
            "insult": flavour.insult, "insult truth": flavour.insultTruth, "giveaway": flavour.giveaway,
            "lie": flavour.lie, "lie tell": flavour.lieTell, "hold": flavour.hold,
        ]) { _, new in new }
    }

    private func nameTimes(in telling: inout Telling) {
        telling.words.merge([
            "died": murder.spoken, "later": later.spoken, "found": discovery.spoken,
            "spell": murder.adding(minutes: 4).spoken, "seen time": murder.adding(minutes: 22).spoken,
        ]) { _, new in new }
    }
}

extension String {
    fileprivate var isMonth: Bool {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ].contains(self) || contains { $0.isNumber }
    }

    /// `a bronze hound from lot forty` becomes `the bronze hound`.
    fileprivate var definite: String {
        var core = self
        for article in ["a ", "an ", "the "] where core.hasPrefix(article) { core.removeFirst(article.count) }
        for tail in [" from ", " out of ", " off ", " ground "] {
            if let cut = core.components(of: tail) { core = cut }
        }
        return "the " + core
    }

    private func components(of tail: String) -> String? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(tail) { return String(self[..<index]) }
            index = self.index(after: index)
        }
        return nil
    }
}
