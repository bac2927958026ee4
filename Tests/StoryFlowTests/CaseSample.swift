import StoryModel

/// A small puzzle, made by hand, with one of everything.
enum CaseSample {
    static func at(_ day: Int, _ hour: Int, _ minute: Int) -> StoryTime {
        StoryTime(day: day, hour: hour, minute: minute)
    }

    static var storyline: Storyline {
        var storyline = Storyline(title: "The \"Gilt\" Ledger", synopsis: "Harrow dies.", cast: cast)
        storyline.events = events
        storyline.clues = clues
        storyline.chapters = [ChapterOutline(number: 1, title: "Dark", summary: "It is dark.")]
        storyline.puzzle = puzzle
        return storyline
    }

    private static let cast = [
        StoryCharacter(name: "Adela Quill", role: .detective), StoryCharacter(name: "Tomas Reyne", role: .killer),
        StoryCharacter(name: "Edmund Harrow", role: .victim), StoryCharacter(name: "Lena O'Dowd", role: .accomplice),
        StoryCharacter(name: "Pip \u{1F575}\u{FE0F} Marlow", role: .witness),
        StoryCharacter(name: "\u{644}\u{64A}\u{644}\u{649}", role: .framedSuspect),
    ]

    private static let events = [
        StoryEvent(
            id: "E1", kind: .murder, start: at(1, 21, 10), minutes: 4, place: "Counting Room", actors: ["Tomas Reyne"],
            action: "Reyne strikes.\nHarrow falls."),
        StoryEvent(
            id: "E2", kind: .coverUp, start: at(1, 21, 14), minutes: 0, place: "Hall", actors: ["Lena O'Dowd"],
            witnesses: ["Pip \u{1F575}\u{FE0F} Marlow"], action: "The lamps go on."),
    ]

    private static let clues = [
        Clue(
            id: "C1", meaning: .implicates, evidence: .physical, about: "Tomas Reyne", text: "Wax & \\ ink.",
            inference: "He was there.", event: "E1", chapter: 1, scene: 2),
        Clue(
            id: "C2", meaning: .redHerring, evidence: .testimony, about: "\u{644}\u{64A}\u{644}\u{649}",
            text: "She was late.", inference: "The clock was.", source: "Lena O'Dowd", chapter: 2, scene: 1,
            dissolvedIn: 3),
        Clue(
            id: "C3", meaning: .clears, evidence: .behaviour, about: "Lena O'Dowd", text: "She writes.",
            inference: "Right-handed.", chapter: 2, scene: 2),
    ]

    private static let puzzle = Puzzle(
        suspects: ["Tomas Reyne", "Lena O'Dowd", "\u{644}\u{64A}\u{644}\u{649}"], circle: "The doors were sealed.",
        traits: [
            "Tomas Reyne": ["left-handed"], "\u{644}\u{64A}\u{644}\u{649}": ["left-handed", "tall"], "Adela Quill": [],
        ],
        map: TravelMap(places: ["Counting Room", "Hall"], minutes: [[0, 2], [3, 0]]),
        items: [
            CaseItem(name: "brass ruler", place: "Counting Room", methods: ["blow"]),
            CaseItem(name: "lamp", place: "Hall"),
        ],
        weapon: "brass ruler",
        knowledge: [Knowledge(person: "Lena O'Dowd", event: "E1", since: at(2, 0, 5))],
        testimony: [
            Testimony(
                id: "T1", speaker: "Lena O'Dowd", claim: "I saw him in the hall.", clue: "C2", isTrue: false,
                motive: "She is his wife.", contradictedBy: ["C1", "C3"]),
            Testimony(id: "T2", speaker: "Pip \u{1F575}\u{FE0F} Marlow", claim: "It was dark.", isTrue: true),
        ],
        exhibits: [
            Exhibit(
                clue: "C1",
                assertions: [
                    .death(after: at(1, 21, 5), before: at(1, 21, 20)), .culpritHas(trait: "left-handed"),
                    .weapon(item: "brass ruler"), .points(at: "Tomas Reyne"), .exposes(testimony: "T1"),
                    .whereabouts(
                        people: ["Lena O'Dowd"], place: "Hall", from: at(1, 21, 0), to: at(1, 22, 0)),
                ], words: ["wax", "ink"], innocentReading: "He writes a lot."),
            Exhibit(
                clue: "C2",
                assertions: [
                    .lack(trait: "left-handed", people: ["Lena O'Dowd"]),
                    .noAccess(item: "lamp", people: ["Lena O'Dowd", "Tomas Reyne"]),
                    .loses(people: ["\u{644}\u{64A}\u{644}\u{649}"]),
                ], dissolvedInScene: 2),
        ])
}
