import Mystery
import StoryModel
import Testing

@Suite("The solver")
struct SolverTests {
    /// Ann, Ben and Cara were there; Vic died at 21:00 in the study; the garden is ten minutes away.
    private func storyline(_ clues: [(id: String, source: String?, assertions: [Assertion])]) -> Storyline {
        func at(_ hour: Int, _ minute: Int) -> StoryTime { StoryTime(day: 1, hour: hour, minute: minute) }
        return Storyline(
            title: "",
            cast: [
                StoryCharacter(name: "Ann", role: .killer), StoryCharacter(name: "Ben", role: .supporting),
                StoryCharacter(name: "Cara", role: .supporting), StoryCharacter(name: "Vic", role: .victim),
            ],
            events: [
                StoryEvent(
                    id: "E1", kind: .presence, start: at(19, 0), minutes: 60, place: "hall",
                    actors: ["Vic", "Ann", "Ben", "Cara"], action: ""),
                StoryEvent(
                    id: "E2", kind: .murder, start: at(21, 0), minutes: 5, place: "study", actors: ["Ann", "Vic"],
                    action: ""),
                StoryEvent(
                    id: "E3", kind: .discovery, start: at(23, 0), minutes: 5, place: "study", actors: ["Ben"],
                    action: ""),
            ],
            clues: clues.map { id, source, _ in
                Clue(
                    id: id, meaning: .clears, evidence: source == nil ? .physical : .testimony, about: "Ben", text: "",
                    inference: "", source: source, chapter: 1, scene: 1)
            },
            puzzle: Puzzle(
                suspects: ["Ann", "Ben", "Cara"], circle: "",
                map: TravelMap(places: ["study", "garden"], minutes: [[0, 10], [10, 0]]),
                items: [
                    CaseItem(name: "axe", place: "shed", methods: ["blow"]),
                    CaseItem(name: "rope", place: "shed", methods: ["cord"]),
                ],
                weapon: "axe",
                testimony: [Testimony(id: "T1", speaker: "Cara", claim: "", isTrue: false)],
                exhibits: clues.map { Exhibit(clue: $0.id, assertions: $0.assertions) }))
    }

    private func time(_ hour: Int, _ minute: Int) -> StoryTime { StoryTime(day: 1, hour: hour, minute: minute) }

    private func viable(_ clues: [(id: String, source: String?, assertions: [Assertion])]) throws -> [String] {
        try #require(Solver(storyline(clues))).viable(knowing: Set(clues.map(\.id)))
    }

    @Test("suspects everybody as long as nothing is known")
    func nothing() throws {
        #expect(try viable([]) == ["Ann", "Ben", "Cara"])
    }

    @Test("counts the way: an alibi that leaves time to walk there and back is none")
    func walking() throws {
        let death = ("C1", nil as String?, [Assertion.death(after: time(20, 50), before: time(21, 10))])
        func garden(_ from: StoryTime, _ to: StoryTime) -> (id: String, source: String?, assertions: [Assertion]) {
            ("C2", nil, [.whereabouts(people: ["Ben"], place: "garden", from: from, to: to)])
        }
        #expect(try viable([death, garden(time(20, 59), time(21, 1))]) == ["Ann", "Cara"])
        #expect(
            try viable([death, garden(time(21, 0), time(21, 20))]) == ["Ann", "Ben", "Cara"],
            "20:50, and ten minutes to walk")
        #expect(try viable([death, garden(time(20, 40), time(21, 0))]) == ["Ann", "Ben", "Cara"], "from 21:10 on")
        #expect(try viable([garden(time(20, 40), time(21, 20))]) == ["Ann", "Ben", "Cara"], "no hour, no alibi")
    }

    @Test("believes nobody about themselves, and no exposed liar")
    func liars() throws {
        let hour = ("C1", nil as String?, [Assertion.death(after: time(20, 55), before: time(21, 5))])
        let said: (id: String, source: String?, assertions: [Assertion]) = (
            "C2", "Cara",
            [.whereabouts(people: ["Ben", "Cara"], place: "garden", from: time(20, 30), to: time(21, 30))]
        )
        #expect(try viable([hour, said]) == ["Ann", "Cara"], "Cara clears Ben, and not herself")
        #expect(try viable([hour, said, ("C3", nil, [.exposes(testimony: "T1")])]) == ["Ann", "Ben", "Cara"])
    }

    @Test("needs the trait and who lacks it, the weapon and who cannot have had it; a loss by itself will do")
    func grounds() throws {
        let mark = ("C1", nil as String?, [Assertion.culpritHas(trait: "limps")])
        let trial = ("C2", nil as String?, [Assertion.lack(trait: "limps", people: ["Ben"])])
        #expect(try viable([mark]).count == 3)
        #expect(try viable([trial]).count == 3)
        #expect(try viable([mark, trial]) == ["Ann", "Cara"])
        let weapon = ("C1", nil as String?, [Assertion.weapon(item: "axe")])
        let locked = ("C2", nil as String?, [Assertion.noAccess(item: "axe", people: ["Cara"])])
        #expect(try viable([locked]).count == 3, "there is the rope")
        #expect(try viable([weapon, locked]) == ["Ann", "Ben"])
        #expect(try viable([("C1", nil, [.loses(people: ["Ben", "Cara"])])]) == ["Ann"])
    }

    @Test("gives the shortest proof, in which no clue can be left out, and the world in which the last one did it")
    func proofs() throws {
        let clues: [(id: String, source: String?, assertions: [Assertion])] = [
            ("C1", nil, [.points(at: "Ann")]), ("C2", nil, [.death(after: time(20, 55), before: time(21, 5))]),
            ("C3", nil, [.whereabouts(people: ["Ben"], place: "garden", from: time(20, 40), to: time(20, 48))]),
            ("C4", nil, [.whereabouts(people: ["Ben"], place: "garden", from: time(21, 7), to: time(21, 20))]),
            ("C5", nil, [.loses(people: ["Cara"])]),
        ]
        let solver = try #require(Solver(storyline(clues)))
        let known = Set(clues.map(\.id))
        let ben = try #require(solver.elimination(of: "Ben", knowing: known))
        #expect(ben.clues == ["C2", "C3", "C4"] && ben.ground == .opportunity)
        for clue in ben.clues { #expect(solver.isViable("Ben", knowing: known.subtracting([clue]))) }
        #expect(solver.elimination(of: "Cara", knowing: known)?.clues == ["C5"])
        #expect(solver.elimination(of: "Ann", knowing: known) == nil)
        let world = try #require(solver.world(of: "Ann", knowing: known))
        #expect(world.earliest == time(20, 55) && world.latest == time(21, 5) && world.weapon == "axe")
    }
}
