import StoryModel

/// Writes a storyline's mystery as `case.json`.
struct CaseWriter {
    let storyline: Storyline
    let puzzle: Puzzle

    var document: CaseValue {
        .object([
            ("version", .number(CaseDocument.version)),
            ("title", .text(storyline.title)),
            ("solution", solution),
            ("cast", .list(storyline.cast.map(person))),
            ("suspects", .texts(puzzle.suspects)),
            ("circle", .text(puzzle.circle)),
            ("traits", traits),
            (
                "map",
                .object([
                    ("places", .texts(puzzle.map.places)),
                    ("minutes", .list(puzzle.map.minutes.map { .list($0.map(CaseValue.number)) })),
                ])
            ),
            ("items", .list(puzzle.items.map(item))),
            ("events", .list(storyline.events.map(event))),
            ("knowledge", .list(puzzle.knowledge.map(knowledge))),
            ("testimony", .list(puzzle.testimony.map(testimony))),
            ("clues", .list(storyline.clues.map(clue))),
        ])
    }

    private var solution: CaseValue {
        let solution = CaseSolution(of: storyline)
        var members: [(key: String, value: CaseValue)] = []
        if let culprit = solution.culprit { members.append(("culprit", .text(culprit))) }
        if let victim = solution.victim { members.append(("victim", .text(victim))) }
        members += [("accomplices", .texts(solution.accomplices)), ("weapon", .text(puzzle.weapon))]
        if let time = solution.time { members.append(("time", .text(time.description))) }
        if let place = solution.place { members.append(("place", .text(place))) }
        return .object(members)
    }

    private func person(_ person: StoryCharacter) -> CaseValue {
        .object([("name", .text(person.name)), ("role", .text(person.role.rawValue))])
    }

    /// In the cast's order; then whoever is not in it, by name.
    private var traits: CaseValue {
        let cast = storyline.cast.map(\.name).filter { puzzle.traits[$0] != nil }
        let others = puzzle.traits.keys.filter { !cast.contains($0) }.sorted()
        return .object((cast + others).map { ($0, .texts(puzzle.traits[$0] ?? [])) })
    }

    private func item(_ item: CaseItem) -> CaseValue {
        .object([("name", .text(item.name)), ("place", .text(item.place)), ("methods", .texts(item.methods))])
    }

    private func event(_ event: StoryEvent) -> CaseValue {
        .object([
            ("id", .text(event.id)), ("kind", .text(event.kind.rawValue)), ("start", .text(event.start.description)),
            ("minutes", .number(event.minutes)), ("place", .text(event.place)), ("actors", .texts(event.actors)),
            ("witnesses", .texts(event.witnesses)), ("action", .text(event.action)),
        ])
    }

    private func knowledge(_ knowledge: Knowledge) -> CaseValue {
        .object([
            ("person", .text(knowledge.person)), ("event", .text(knowledge.event)),
            ("since", .text(knowledge.since.description)),
        ])
    }

    private func testimony(_ testimony: Testimony) -> CaseValue {
        var members: [(key: String, value: CaseValue)] = [
            ("id", .text(testimony.id)), ("speaker", .text(testimony.speaker)), ("claim", .text(testimony.claim)),
        ]
        if let clue = testimony.clue { members.append(("clue", .text(clue))) }
        members += [
            ("is_true", .flag(testimony.isTrue)), ("motive", .text(testimony.motive)),
            ("contradicted_by", .texts(testimony.contradictedBy)),
        ]
        return .object(members)
    }

    // MARK: Clues

    private func clue(_ clue: Clue) -> CaseValue {
        var members: [(key: String, value: CaseValue)] = [
            ("id", .text(clue.id)), ("meaning", .text(clue.meaning.rawValue)),
            ("evidence", .text(clue.evidence.rawValue)), ("about", .text(clue.about)), ("text", .text(clue.text)),
            ("inference", .text(clue.inference)),
        ]
        if let event = clue.event { members.append(("event", .text(event))) }
        if let source = clue.source { members.append(("source", .text(source))) }
        members += [("chapter", .number(clue.chapter)), ("scene", .number(clue.scene))]
        if let chapter = clue.dissolvedIn { members.append(("dissolved_in_chapter", .number(chapter))) }
        if let exhibit = puzzle.exhibit(of: clue.id) {
            if let scene = exhibit.dissolvedInScene { members.append(("dissolved_in_scene", .number(scene))) }
            members += [
                ("words", .texts(exhibit.words)), ("innocent_reading", .text(exhibit.innocentReading)),
                ("assertions", .list(exhibit.assertions.map(assertion))),
            ]
        }
        return .object(members)
    }

    private func assertion(_ assertion: Assertion) -> CaseValue {
        switch assertion {
        case .death(let after, let before):
            .object([
                ("kind", .text("death")), ("after", .text(after.description)), ("before", .text(before.description)),
            ])
        case .whereabouts(let people, let place, let from, let to):
            .object([
                ("kind", .text("whereabouts")), ("people", .texts(people)), ("place", .text(place)),
                ("from", .text(from.description)), ("to", .text(to.description)),
            ])
        case .culpritHas(let trait): .object([("kind", .text("culprit has")), ("trait", .text(trait))])
        case .lack(let trait, let people):
            .object([("kind", .text("lack")), ("trait", .text(trait)), ("people", .texts(people))])
        case .weapon(let item): .object([("kind", .text("weapon")), ("item", .text(item))])
        case .noAccess(let item, let people):
            .object([("kind", .text("no access")), ("item", .text(item)), ("people", .texts(people))])
        case .loses(let people): .object([("kind", .text("loses")), ("people", .texts(people))])
        case .points(let person): .object([("kind", .text("points")), ("at", .text(person))])
        case .exposes(let testimony): .object([("kind", .text("exposes")), ("testimony", .text(testimony))])
        }
    }
}

/// What a storyline itself says of the solution.
struct CaseSolution {
    var culprit: String?
    var victim: String?
    var accomplices: [String]
    /// Of the murder; `nil` where no event is one.
    var time: StoryTime?
    var place: String?

    init(of storyline: Storyline) {
        culprit = storyline.character(.killer)?.name
        victim = storyline.character(.victim)?.name
        accomplices = storyline.cast.filter { $0.role == .accomplice }.map(\.name)
        let murder = storyline.events.first { $0.kind == .murder }
        time = murder?.start
        place = murder?.place
    }
}
