import StoryModel

/// What a case left to be found, and what each piece means.
struct Evidence {
    private(set) var clues: [CaseClue] = []
    private let company: Company
    private let choices: CaseChoices
    private let telling: Telling
    private let events: [String: String]

    init(company: Company, choices: CaseChoices, threads: [SuspectThread], telling: Telling, events: [String: String]) {
        self.company = company
        self.choices = choices
        self.telling = telling
        self.events = events
        scene()
        testimonies()
        guilt()
        innocence()
        for thread in threads { add(thread) }
    }

    private mutating func add(
        _ key: String, _ meaning: Clue.Meaning, _ evidence: Clue.Evidence, about: String, _ text: String,
        _ inference: String, event: String? = nil, source: String? = nil, with extra: [String: String] = [:]
    ) {
        var own = telling
        for (word, name) in extra { own.people[word] = telling.people[name] }
        clues.append(
            CaseClue(
                key: key,
                clue: Clue(
                    id: "", meaning: meaning, evidence: evidence, about: about, text: own.tell(text + "."),
                    inference: own.tell(inference), event: event.flatMap { events[$0] }, source: source, chapter: 0,
                    scene: 0)))
    }

    private mutating func scene() {
        add(
            "tell", .implicates, .physical, about: company.killer, choices.trick.tell,
            choices.trick.inference
                + " The false hour serves one person only, {killer}, who has made sure to be seen at it.",
            event: "cover")
        add(
            "planted", .redHerring, .physical, about: company.framed,
            "{object} is found {in framed place}, pushed to the back where a guilty hand would push it",
            "It was planted by the murderer; {framed} never had it.", event: "framing")
    }

    private mutating func testimonies() {
        let dispute = Night.source("dispute", company)
        let threat = Night.source("threat", company)
        let seer = Night.source("preparation", company)
        let first = company.witnesses.first ?? company.suspects[0]
        add(
            "dispute", .redHerring, .testimony, about: company.framed,
            "{source} heard {framed} shout at {victim} {in square}, that same afternoon, that {insult}",
            "The words were about {insult truth}.", event: "dispute", source: dispute, with: ["source": dispute])
        add(
            "threat", .implicates, .testimony, about: company.killer,
            "{source} heard {victim} tell {killer} through the office door: \"{threat}\"",
            "{victim} had found {killer} out, and had set a date; {killer} had until then to act.", event: "threat",
            source: threat, with: ["source": threat])
        add(
            "sighting", .implicates, .testimony, about: company.killer,
            "{source} saw a figure in a {garment} like {framed}'s {in crossing} at {seen time}; and {giveaway}",
            "It was not {framed} under that {garment} but somebody who belongs to the house: {killer}.",
            event: "sighting",
            source: first, with: ["source": first])
        add(
            "preparation", .implicates, .testimony, about: company.killer,
            "{source} saw {killer}, late that afternoon, {seen}",
            "{killer} had the means in hand before {gathering} had begun.", event: "preparation", source: seer,
            with: ["source": seer])
    }

    private mutating func guilt() {
        add(
            "motive", .implicates, .document, about: company.killer, "{hidden in} lies {document}",
            choices.motive.inference,
            event: "threat")
        add(
            "slip", .implicates, .behaviour, about: company.killer,
            "{killer} remarks how dreadful it is that {secret}, which nobody has been told",
            "Only the doctor and the murderer knew it, and the doctor had not spoken.", event: "murder")
        add(
            "trace", .implicates, .physical, about: company.killer,
            "in a crease of {object} there is a smear of {trace}",
            "{framed} never has {trace} about {framed.him}; {killer} leaves it on everything {killer.he} touches.",
            event: "framing")
        add(
            "weapon", .implicates, .physical, about: company.killer, "{in hiding} lies {weapon trace}",
            "Nobody but the murderer knew where it was; and the cloth about it was torn from a sheet that belongs {in killer place}.",
            event: "hiding")
        guard let accomplice = company.accomplices.first else { return }
        add(
            "false alibi", .implicates, .physical, about: accomplice,
            "{accomplice} swears that {killer} was {in accomplice place} all that time and that {lie}; but {lie tell}",
            "{killer} was never there: {accomplice} is lying for {killer.him}.", event: "pretence")
    }

    private mutating func innocence() {
        add(
            "truth", .clears, .document, about: company.framed, "there is {proof}",
            "At {died}, when {victim} died, {framed} was {in refuge}, and kept silent because {shame}.", event: "truth")
        add(
            "flaw", .clears, .physical, about: company.framed, choices.flaw.text, choices.flaw.inference,
            event: "framing")
        if company.witnesses.count > 4 {
            let late = company.witnesses[4]
            add(
                "arrival", .implicates, .testimony, about: company.killer,
                "{source} noticed that {killer} came in {in haunt} a few minutes before {later}, out of breath, and asked twice what time it was",
                "{killer} wanted the hour remembered.", event: "alibi", source: late, with: ["source": late])
        }
    }

    private mutating func add(_ thread: SuspectThread) {
        add(
            "sign of \(thread.name)", .redHerring, thread.secret.evidence, about: thread.name, thread.sign,
            thread.truth,
            event: thread.betrays ? "betrayal of \(thread.name)" : "secret of \(thread.name)")
        add(
            "truth of \(thread.name)", .clears, thread.secret.evidence == .document ? .document : .physical,
            about: thread.name, "there is \(thread.proof)", thread.truth, event: "secret of \(thread.name)")
    }
}
