import StoryModel

/// What really happened, from the morning of the first day to the finding of the body.
struct Night {
    private(set) var events: [StoryEvent] = []
    /// Event ids by what the event is to the plot: `murder`, `sighting` ...
    private(set) var ids: [String: String] = [:]

    private var keyed: [(key: String, event: StoryEvent)] = []
    private let company: Company
    private let choices: CaseChoices
    private let telling: Telling

    init(company: Company, choices: CaseChoices, threads: [SuspectThread], alibis: [Alibi], telling: Telling) {
        self.company = company
        self.choices = choices
        self.telling = telling.withFullNames
        dayBefore()
        crime()
        aftermath()
        accomplices()
        innocents(threads)
        companions(alibis)
        let ordered = keyed.enumerated().sorted { left, right in
            (left.element.event.start, left.offset) < (right.element.event.start, right.offset)
        }
        for (index, entry) in ordered.enumerated() {
            var event = entry.element.event
            event.id = "E\(index + 1)"
            ids[entry.element.key] = event.id
            events.append(event)
        }
    }

    /// Who saw the killer get the means, who heard which quarrel: witnesses first, others where there are too few.
    static func source(_ key: String, _ company: Company) -> String {
        let witnesses = company.witnesses
        func witness(_ index: Int, or other: String) -> String {
            witnesses.indices.contains(index) ? witnesses[index] : other
        }
        return switch key {
        case "preparation": witness(1, or: company.framed)
        case "dispute": witness(2, or: witness(0, or: company.suspects[0]))
        case "threat": witness(3, or: company.suspects[0])
        default: witness(0, or: company.suspects[0])
        }
    }

    private mutating func add(
        _ key: String, _ kind: StoryEvent.Kind, _ start: StoryTime, _ minutes: Int, _ place: Place, _ actors: [String],
        seenBy witnesses: [String] = [], _ action: String
    ) {
        let event = StoryEvent(
            id: "", kind: kind, start: start, minutes: minutes, place: place.name, actors: actors,
            witnesses: witnesses.filter { !actors.contains($0) }, action: telling.tell(action + "."))
        keyed.append((key, event))
    }

    private mutating func dayBefore() {
        let (killer, victim, framed) = (company.killer, company.victim, company.framed)
        for (index, betrayer) in company.betrayers.enumerated() {
            var own = telling
            own.people["owner"] = telling.people[betrayer]
            // Four before the threat is spoken; the others in the early afternoon.
            let start = StoryTime(day: 1, hour: index < 4 ? 9 : 12, minute: 10)
                .adding(minutes: (index < 4 ? index : index - 4) * 25 % 150)
            add(
                "betrayal of \(betrayer)", .presence, start, 15, choices.places[4], [betrayer, killer],
                own.phrase("{owner} tells {killer}, for money, that {victim} means to {plan}"))
        }
        add(
            "threat", .quarrel, StoryTime(day: 1, hour: 11, minute: 20), 12, choices.premises.office, [victim, killer],
            seenBy: [Self.source("threat", company)],
            "{victim} says to {killer}: \"{threat}\"; {killer} answers nothing and shuts the door without a sound")
        add(
            "dispute", .quarrel, StoryTime(day: 1, hour: 15, minute: 5), 10, choices.places[1], [framed, victim],
            seenBy: [Self.source("dispute", company)], "{framed} shouts at {victim}, for all to hear, that {insult}")
        add(
            "preparation", .preparation, choices.preparation, 8, choices.means.home, [killer],
            seenBy: [Self.source("preparation", company)], "{killer} " + MeansWording.of(choices.means.kind).preparation
        )
        add(
            "gathering", .presence, StoryTime(day: 1, hour: 19, minute: 0), 65, choices.premises.hall,
            company.thatNight,
            "everyone who matters attends {gathering}; {victim} speaks last and looks at {killer} while speaking")
    }

    private mutating func crime() {
        let killer = company.killer
        add(
            "waiting", .presence, choices.murder.adding(minutes: -25), 25, choices.means.site, [company.victim],
            "{victim} waits {in scene}, having been asked by {killer} for a quarter of an hour alone")
        add(
            "murder", .murder, choices.murder, 8, choices.means.site, [killer, company.victim],
            "{killer} " + MeansWording.of(choices.means.kind).murder)
        add(
            "cover", .coverUp, choices.murder.adding(minutes: 8), 11, choices.means.site, [killer],
            "{killer} " + choices.trick.setting)
    }

    private mutating func aftermath() {
        let (killer, first) = (company.killer, company.witnesses.first ?? company.suspects[0])
        add(
            "sighting", .coverUp, choices.murder.adding(minutes: 22), 4, choices.places[0], [killer], seenBy: [first],
            "{killer}, in a {garment} like {framed}'s, crosses {crossing} on the way to plant the evidence")
        add(
            "framing", .framing, choices.murder.adding(minutes: 30), 8, choices.workplace(company.framed), [killer],
            "{killer} hides {object} among {framed}'s things")
        add(
            "alibi", .coverUp, choices.later.adding(minutes: -3), 30, choices.flavour.haunt(of: choices.vocabulary),
            [killer],
            seenBy: [company.doctor] + company.witnesses.dropFirst(4).prefix(1),
            "{killer} sits down with {doctor} and asks twice what time it is")
        add(
            "hiding", .coverUp, choices.later.adding(minutes: 35), 10, choices.places[2], [killer],
            "{killer} hides what is left of the means {in hiding}")
        add(
            "discovery", .discovery, choices.discovery, 10, choices.means.site, [first],
            "{witness} finds the body: {victim} {corpse}")
    }

    private mutating func accomplices() {
        for (index, name) in company.accomplices.enumerated() {
            var own = telling
            own.people["accomplice"] = telling.people[name]
            let place = choices.workplace(name)
            if index == 0 {
                add(
                    "pretence", .coverUp, choices.murder.adding(minutes: -20), 70, place, [name],
                    own.phrase(
                        "{accomplice}, alone, keeps the light burning and talks aloud, so that {killer} shall seem to be there"
                    ))
                add(
                    "burning", .coverUp, choices.later.adding(minutes: 55), 20, place, [company.killer, name],
                    own.phrase("{accomplice} burns the gloves {killer} brings, and they agree what both will say"))
            } else {
                add(
                    "lookout of \(name)", .coverUp, choices.murder.adding(minutes: -10), 30, choices.premises.hall,
                    [name],
                    own.phrase("{accomplice} keeps the way clear for {killer}, and sends one servant off on an errand"))
            }
        }
    }

    private mutating func innocents(_ threads: [SuspectThread]) {
        let start = choices.murder.adding(minutes: -35)
        add(
            "truth", .presence, start, 100, choices.places[3], [company.framed],
            "{framed} {deed} {in refuge}, and tells nobody")
        for thread in threads {
            add(
                "secret of \(thread.name)", .presence, choices.murder.adding(minutes: -18), 55, thread.place,
                [thread.name],
                "{\(thread.name)} \(thread.deed) {where}".replacingWhere(thread.place.within))
        }
    }

    /// Those of whom the story tells nothing at length, where they can be shown to have been.
    private mutating func companions(_ alibis: [Alibi]) {
        for alibi in alibis {
            guard case .kept(let proof) = alibi.proof, !company.accomplices.contains(alibi.people[0]) else { continue }
            var own = telling
            own.words["names"] = alibi.people.joinedNames
            own.words["in spot"] = alibi.place.within
            own.people["owner"] = telling.people[alibi.people[0]]
            add(
                alibi.key, .presence, alibi.from, alibi.to.absolute - alibi.from.absolute, alibi.place, alibi.people,
                own.phrase("{names} \(alibi.people.count == 1 ? proof.deed : proof.deeds) {in spot}"))
        }
    }
}

extension [String] {
    /// `Hallam, Orme and Pell`
    package var joinedNames: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}

extension String {
    fileprivate func replacingWhere(_ place: String) -> String {
        split(separator: "{where}", omittingEmptySubsequences: false).joined(separator: place)
    }
}

extension CaseChoices {
    /// When the killer gets the means.
    var preparation: StoryTime { StoryTime(day: 1, hour: 17, minute: murder.minute % 30 + 10) }
}

extension Telling {
    /// The same, calling everybody by the full name.
    var withFullNames: Telling {
        var result = self
        for (key, person) in people {
            var full = person
            full.short = person.name
            result.people[key] = full
        }
        return result
    }
}
