import StoryModel

/// What a case left to be found, and what each piece means.
struct Evidence {
    private(set) var clues: [CaseClue] = []
    private let company: Company
    private let choices: CaseChoices
    private let telling: Telling
    private let events: [String: String]
    private let alibis: [Alibi]

    init(
        company: Company, choices: CaseChoices, threads: [SuspectThread], alibis: [Alibi], trials: [Trial], hour: Hour,
        telling: Telling, events: [String: String]
    ) {
        self.company = company
        self.choices = choices
        self.telling = telling
        self.events = events
        self.alibis = alibis
        scene()
        add(hour)
        testimonies()
        guilt()
        innocence()
        for thread in threads { add(thread, alibis.first { $0.key == "truth of \(thread.name)" }) }
        for alibi in alibis { add(alibi) }
        for trial in trials { add(trial) }
        for loss in Loss.spare(for: company, era: choices.era, seed: choices.murder.absolute) { add(loss) }
    }

    private mutating func add(
        _ key: String, _ meaning: Clue.Meaning, _ evidence: Clue.Evidence, about: String, _ text: String,
        _ inference: String, event: String? = nil, source: String? = nil, asserting assertions: [Assertion] = [],
        reading: String = "", with extra: [String: String] = [:], words: [String: String] = [:]
    ) {
        var own = telling
        for (word, name) in extra { own.people[word] = telling.people[name] }
        own.words.merge(words) { _, new in new }
        clues.append(
            CaseClue(
                key: key,
                clue: Clue(
                    id: "", meaning: meaning, evidence: evidence, about: about, text: own.tell(text + "."),
                    inference: own.tell(inference), event: event.flatMap { events[$0] }, source: source, chapter: 0,
                    scene: 0),
                assertions: assertions.isEmpty && meaning == .implicates && about == company.killer
                    ? [.points(at: about)] : assertions,
                innocentReading: own.tell(reading)))
    }

    private mutating func scene() {
        add(
            "tell", .implicates, .physical, about: company.killer, choices.trick.tell,
            choices.trick.inference
                + " The false hour serves one person only, {killer}, who has made sure to be seen at it.",
            event: "cover", asserting: [.points(at: company.killer), .exposes(testimony: Testimony.falseHour)],
            reading: "Things go wrong of themselves in a house that is upset.")
        add(
            "planted", .redHerring, .physical, about: company.framed,
            "{object} is found {in framed place}, pushed to the back where a guilty hand would push it",
            "It was planted by the murderer; {framed} never had it.", event: "framing",
            reading: "{framed} took it from the dead, and hid it.")
    }

    private mutating func testimonies() {
        let dispute = Night.source("dispute", company)
        let threat = Night.source("threat", company)
        let seer = Night.source("preparation", company)
        let first = company.witnesses.first ?? company.suspects[0]
        add(
            "dispute", .redHerring, .testimony, about: company.framed,
            "{source} heard {framed} shout at {victim} {in square}, that same afternoon, that {insult}",
            "The words were about {insult truth}.", event: "dispute", source: dispute,
            reading: "It was a threat, and it was carried out.", with: ["source": dispute])
        add(
            "threat", .implicates, .testimony, about: company.killer,
            "{source} heard {victim} tell {killer} through the office door: \"{threat}\"",
            "{victim} had found {killer} out, and had set a date; {killer} had until then to act.", event: "threat",
            source: threat, reading: "It was a matter of business.", with: ["source": threat])
        add(
            "sighting", .implicates, .testimony, about: company.killer,
            "{source} saw a figure in a {garment} like {framed}'s {in crossing} at {seen time}; and {giveaway}",
            "It was not {framed} under that {garment} but somebody who belongs to the house: {killer}.",
            event: "sighting",
            source: first, reading: "It was {framed}, on the way home.", with: ["source": first])
        add(
            "preparation", .implicates, .testimony, about: company.killer,
            "{source} saw {killer}, late that afternoon, {seen}",
            "{killer} had the means in hand before {gathering} had begun.", event: "preparation", source: seer,
            reading: "{killer} had an errand, as everyone has who works here.", with: ["source": seer])
    }

    private mutating func guilt() {
        add(
            "motive", .implicates, .document, about: company.killer, "{hidden in} lies {document}",
            choices.motive.inference,
            event: "threat", reading: "It is one paper among many.")
        add(
            "slip", .implicates, .behaviour, about: company.killer,
            "{killer} remarks how dreadful it is that {secret}, which nobody has been told",
            "Only the doctor and the murderer knew it, and the doctor had not spoken.", event: "murder",
            reading: "Everyone talks of it; somebody must have said so.")
        add(
            "trace", .implicates, .physical, about: company.killer,
            "in a crease of {object} there is a smear of {trace}",
            "{framed} never has {trace} about {framed.him}; {killer} leaves it on everything {killer.he} touches.",
            event: "framing", reading: "Dirt is dirt.")
        add(
            "weapon", .implicates, .physical, about: company.killer, "{in hiding} lies {weapon trace}",
            "Nobody but the murderer knew where it was; and the cloth about it was torn from a sheet that belongs {in killer place}.",
            event: "hiding", asserting: [.points(at: company.killer), .weapon(item: choices.means.weapon)],
            reading: "Whoever did it threw it where anyone passes.")
        guard let accomplice = company.accomplices.first else { return }
        add(
            "false alibi", .implicates, .physical, about: accomplice,
            "{accomplice} swears that {killer} was {in accomplice place} all that time and that {lie}; but {lie tell}",
            "{killer} was never there: {accomplice} is lying for {killer.him}.", event: "pretence",
            asserting: [.exposes(testimony: Testimony.falseAlibi)],
            reading: "One misremembers an evening on which nothing happened.")
    }

    private mutating func innocence() {
        add(
            "truth", .clears, .document, about: company.framed,
            "there is {proof}; it keeps {framed} {in spot} from {from} to {to}",
            "At {died}, when {victim} died, {framed} was {in refuge}, and kept silent because {shame}.", event: "truth",
            asserting: alibis.first { $0.key == "truth" }.map { [$0.assertion] } ?? [],
            reading: "It is somebody's private paper.", words: times(of: alibis.first { $0.key == "truth" }))
        add(
            "flaw", .clears, .physical, about: company.framed, choices.flaw.text, choices.flaw.inference,
            event: "framing", reading: "It is how such things lie.")
        if company.witnesses.count > 4 {
            let late = company.witnesses[4]
            add(
                "arrival", .implicates, .testimony, about: company.killer,
                "{source} noticed that {killer} came in {in haunt} a few minutes before {later}, out of breath, and asked twice what time it was",
                "{killer} wanted the hour remembered.", event: "alibi", source: late, with: ["source": late])
        }
    }

    private mutating func add(_ thread: SuspectThread, _ alibi: Alibi?) {
        add(
            "sign of \(thread.name)", .redHerring, thread.secret.evidence, about: thread.name, thread.sign,
            thread.truth,
            event: thread.betrays ? "betrayal of \(thread.name)" : "secret of \(thread.name)",
            reading: thread.suspicion)
        add(
            "truth of \(thread.name)", .clears, thread.secret.evidence == .document ? .document : .physical,
            about: thread.name, "there is \(thread.proof); it keeps {owner} {in spot} from {from} to {to}",
            thread.truth,
            event: "secret of \(thread.name)", asserting: alibi.map { [$0.assertion] } ?? [],
            reading: "It has nothing to do with {victim}.", with: ["owner": thread.name], words: times(of: alibi))
    }

    private mutating func add(_ hour: Hour) {
        add(
            "hour", .implicates, hour.mark.evidence, about: company.killer, hour.mark.text, hour.mark.inference,
            event: "murder", asserting: [.death(after: hour.alive, before: hour.silent)],
            reading: hour.mark.innocentReading,
            words: ["alive": hour.alive.spoken, "silent": hour.silent.spoken])
    }

    private mutating func add(_ alibi: Alibi) {
        let (evidence, text, inference, reading): (Clue.Evidence, String, String, String)
        var event = alibi.key
        switch alibi.proof {
        case .told: return
        case .overheard(let proof):
            event = "pretence"
            (evidence, text, inference, reading) = (proof.evidence, proof.text, proof.inference, proof.innocentReading)
        case .kept(let proof):
            (evidence, inference, reading) = (proof.evidence, proof.inference, proof.innocentReading)
            text = alibi.people.count == 1 ? proof.single : proof.several
        }
        if let index = company.accomplices.firstIndex(of: alibi.people[0]), index > 0 {
            event = "lookout of \(alibi.people[0])"
        }
        add(
            alibi.key, .clears, evidence, about: alibi.people[0], text, inference, event: event,
            asserting: [alibi.assertion], reading: reading, with: ["owner": alibi.people[0]],
            words: times(of: alibi))
    }

    private func times(of alibi: Alibi?) -> [String: String] {
        guard let alibi else { return [:] }
        return [
            "names": alibi.people.map(short).joinedNames, "in spot": alibi.place.within, "spot": alibi.place.name,
            "from": alibi.from.spoken, "to": alibi.to.spoken,
        ]
    }

    private mutating func add(_ trial: Trial) {
        let test = trial.test
        add(
            trial.mark, .implicates, test.criterionEvidence, about: company.killer, test.criterion,
            test.criterionInference, event: "framing", asserting: [.culpritHas(trait: test.trait)],
            reading: test.criterionReading)
        add(
            trial.key, .clears, test.testEvidence, about: trial.lacking[0], test.test, test.testInference,
            asserting: [.lack(trait: test.trait, people: trial.lacking)], reading: test.testReading,
            with: ["owner": trial.lacking[0]], words: ["names": trial.lacking.map(short).joinedNames])
    }

    private mutating func add(_ loss: (name: String, loss: Loss)) {
        add(
            "loss of \(loss.name)", .clears, .document, about: loss.name, loss.loss.text, loss.loss.inference,
            asserting: [.loses(people: [loss.name])], reading: loss.loss.innocentReading, with: ["owner": loss.name])
    }

    private func short(_ name: String) -> String { telling.people[name]?.short ?? name }
}

extension Alibi {
    var assertion: Assertion { .whereabouts(people: people, place: place.name, from: from, to: to) }
}

extension Loss {
    /// One for each innocent, for where a clue is missing.
    static func spare(for company: Company, era: Era, seed: Int) -> [(name: String, loss: Loss)] {
        let fitting = all.filter { $0.eras.contains(era) && era.knows($0.text) }
        let innocents = company.thatNight.filter {
            ![company.victim, company.killer].contains($0) && !company.accomplices.contains($0)
        }
        return innocents.enumerated().map { index, name in (name, fitting[(seed + index) % fitting.count]) }
    }
}
