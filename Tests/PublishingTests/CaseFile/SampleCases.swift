import Publishing
import StoryModel

enum SampleCases {
    /// Six suspects, seven chapters, names that need care.
    static var ledger: CaseReport {
        var report = CaseReport(
            title: "The Gilt Ledger", author: "A. Quill",
            setting: "The Harbour Office of Port Averil, three days of fog in November 1931")
        report.cast = cast
        report.axioms = [
            "One of the six who dined at the Harbour Office did it; nobody came in or went out.",
            "The narration is reliable.", "Only the culprit and those exposed as liars lie.",
            "Whoever did it gained by it.",
        ]
        report.map = map
        report.murderPlace = "Counting Room"
        report.timeLine = timeLine
        report.clues = clues
        report.table = table
        report.proofs = proofs
        report.culprit = CaseReport.Culprit(
            name: "Tomas Reyne", method: "a blow with the brass ruler", time: at(1, 21, 10),
            way: [
                "He leaves the Long Gallery at 21:06, when the lamps go out.",
                "The Back Stair takes him two minutes; he is in the Counting Room at 21:08.",
                "He is in the Long Gallery again at 21:14, before Pip Marlow has found the fuse.",
            ],
            lies: [
                "He says that he held the gallery's door the whole time; the wax on the sill (C5) is unbroken.",
                "Lena O'Dowd says that she saw him there; she could not see her own hand (C8).",
            ])
        report.rules = rules
        report.readerNotes = [
            "A reader who keeps every clue can name the culprit from the end of chapter 6, scene 2 on; until "
                + "chapter 5 at least two people are left.",
            "No single clue takes out more than two of the six.",
        ]
        return report
    }

    static func at(_ day: Int, _ hour: Int, _ minute: Int) -> StoryTime {
        StoryTime(day: day, hour: hour, minute: minute)
    }

    static let cast = [
        CaseReport.Person(
            name: "Adela Quill", part: "inspector of the harbour police",
            description:
                "Forty-seven, tall, grey at the temples. She counts things when she thinks: steps, lamps, lies."),
        CaseReport.Person(
            name: "Edmund Harrow", part: "the victim, owner of the Averil Line",
            description: "He had called the auditors for the morning.",
            hid: "He knew about the second ledger since spring."),
        CaseReport.Person(
            name: "Tomas Reyne", part: "book-keeper", description: "Rules his lines twice. Left-handed.",
            hid: "Eleven thousand, lost at the dog track and made good on paper."),
        CaseReport.Person(
            name: "Lena O'Dowd", part: "typist", description: "Quick, tired, loyal to the wrong man.",
            hid: "She is married to Reyne."),
        CaseReport.Person(name: "Pip Marlow", part: "night porter", description: "Sleeps with one ear open."),
        CaseReport.Person(
            name: "Dr. Ng & Sons <Lloyd>", part: "ship's surgeon", hid: "He sells morphia to the stokers."),
        CaseReport.Person(
            name: "\u{644}\u{64A}\u{644}\u{649} \u{62D}\u{62F}\u{627}\u{62F}", part: "chandler",
            description: "She supplies every ship in the harbour, and remembers what is owed."),
        CaseReport.Person(name: "Edmund Crane", part: "junior partner", description: "Everybody thinks it was he."),
    ]

    static let map: TravelMap = {
        let places = [
            "Long Gallery", "Counting Room", "Back Stair", "Hall", "Porter's Lodge", "Library", "Dining Room",
            "Kitchen",
            "Quay", "Boat House", "Surgery", "Chandler's Store",
        ]
        let at: [(Int, Int)] = [
            (0, 0), (2, 2), (1, 1), (0, 2), (-1, 3), (-2, 1), (-1, -1), (-2, -2), (1, 5), (4, 6), (3, 4), (-2, 6),
        ]
        return TravelMap(
            places: places,
            minutes: at.map { one in at.map { abs(one.0 - $0.0) + abs(one.1 - $0.1) } })
    }()

    private static let timeLine = [
        CaseReport.Moment(
            time: at(1, 18, 0), place: "Counting Room", people: ["Tomas Reyne"],
            action: "Reyne swaps the ledger's last page for one he ruled himself.", isToldLate: true),
        CaseReport.Moment(
            time: at(1, 19, 30), place: "Dining Room",
            people: ["Edmund Harrow", "Tomas Reyne", "Lena O'Dowd", "Edmund Crane"],
            action: "Over the fish Harrow says that the auditors will come in the morning; Crane leaves the table."),
        CaseReport.Moment(
            time: at(1, 21, 6), place: "Long Gallery", people: ["Lena O'Dowd"],
            action: "The lamps go out for eight minutes.", isToldLate: true),
        CaseReport.Moment(
            time: at(1, 21, 10), place: "Counting Room", people: ["Tomas Reyne", "Edmund Harrow"],
            action: "Reyne strikes Harrow with the brass ruler.", isToldLate: true),
        CaseReport.Moment(
            time: at(1, 21, 40), place: "Counting Room", people: ["Pip Marlow"], action: "Marlow finds Harrow dead."),
        CaseReport.Moment(
            time: at(2, 9, 0), place: "Quay", people: ["Adela Quill", "Pip Marlow"],
            action: "Quill comes ashore and has the doors sealed."),
    ]

    private static func clue(
        _ number: Int, _ chapter: Int, _ scene: Int, _ evidence: Clue.Evidence, _ text: String, _ meaning: String,
        _ innocent: String = ""
    ) -> CaseReport.Exhibit {
        CaseReport.Exhibit(
            id: "C\(number)", text: text, scene: SceneReference(chapter: chapter, scene: scene), evidence: evidence,
            meaning: meaning, innocentReading: innocent)
    }

    static let clues = [
        clue(
            1, 1, 2, .physical, "The blood runs from left to right across the blotter.",
            "Whoever struck was left-handed.", "He was struck as he turned."),
        clue(
            2, 2, 1, .testimony, "The chandler's ledger is signed at 21:12 in her store.", "She was six minutes away."),
        clue(
            3, 2, 3, .document, "A torn receipt in Crane's hand lies under the desk.",
            "It is his copy, torn by Harrow.",
            "Crane owed him money."),
        clue(4, 3, 1, .behaviour, "The surgeon takes the pen in his right hand.", "He is not left-handed."),
        clue(5, 3, 2, .physical, "The wax on the gallery's sill is unbroken.", "Nobody held that door."),
        clue(
            6, 4, 1, .testimony, "Three stokers played cards with Marlow from nine to ten.", "Marlow was in his lodge."),
        clue(7, 5, 2, .physical, "Crane's arm has been in plaster since Monday.", "He can have struck nobody."),
        clue(
            8, 6, 2, .behaviour, "With the lamps out O'Dowd cannot see her own hand.", "She saw nobody in the gallery."),
    ]

    private static let scenes = (1...7).flatMap { chapter in
        (1...3).map { SceneReference(chapter: chapter, scene: $0) }
    }

    /// A row that goes out in a scene, by its number, or never.
    static func row(_ suspect: String, out scene: Int?, by clues: [String] = [], of count: Int) -> CaseReport.Table.Row
    {
        CaseReport.Table.Row(
            suspect: suspect,
            cells: (0..<count).map { index in
                guard let scene else { return .viable }
                return index < scene ? .viable : index == scene ? .eliminatedHere(by: clues) : .eliminated
            })
    }

    private static let table = CaseReport.Table(
        scenes: scenes,
        rows: [
            row("Tomas Reyne", out: nil, of: 21), row("Lena O'Dowd", out: 16, by: ["C1", "C8"], of: 21),
            row("Pip Marlow", out: 9, by: ["C6"], of: 21),
            row("Dr. Ng & Sons <Lloyd>", out: 6, by: ["C1", "C4"], of: 21),
            row("\u{644}\u{64A}\u{644}\u{649} \u{62D}\u{62F}\u{627}\u{62F}", out: 3, by: ["C2"], of: 21),
            row("Edmund Crane", out: 13, by: ["C7"], of: 21),
        ])

    private static let proofs = [
        CaseReport.Proof(
            person: "Dr. Ng & Sons <Lloyd>",
            steps: [
                .init("Whoever did it is left-handed.", clues: ["C1"]),
                .init("He is not.", clues: ["C4"]),
            ]),
        CaseReport.Proof(
            person: "\u{644}\u{64A}\u{644}\u{649} \u{62D}\u{62F}\u{627}\u{62F}",
            steps: [
                .init(
                    "She signed at 21:12 in her store, six minutes away, and Harrow died between 21:06 and 21:14.",
                    clues: ["C2"])
            ]),
        CaseReport.Proof(
            person: "Pip Marlow", steps: [.init("He was in his lodge from nine to ten.", clues: ["C6"])]),
        CaseReport.Proof(person: "Edmund Crane", steps: [.init("He cannot lift the ruler.", clues: ["C7"])]),
        CaseReport.Proof(
            person: "Lena O'Dowd",
            steps: [
                .init("Whoever did it is left-handed.", clues: ["C1"]),
                .init("She typed with her right hand alone while she held the lamp.", clues: ["C8"]),
            ]),
    ]

    private static let rules = [
        CaseReport.Rule(
            name: "The culprit is on the page in the first quarter", outcome: .held,
            evidence: "Tomas Reyne speaks in chapter 1, scene 2."),
        CaseReport.Rule(
            name: "No single clue removes more than half the field", outcome: .held,
            evidence: "At most two of six, by C1."),
        CaseReport.Rule(
            name: "At least three kinds of evidence", outcome: .overridden, evidence: "There are two.",
            reason: "The whole point is that nobody writes anything down."),
        CaseReport.Rule(
            name: "Every herring is dissolved", outcome: .broken,
            evidence: "C3 points at Edmund Crane, and nothing in chapters 3 to 7 takes it back."),
    ]

    /// As many suspects, scenes and places as one likes, all with names of their own.
    static func large(suspects: Int = 40, scenes: Int = 120, places: Int = 24) -> CaseReport {
        var report = ledger
        let all = (0..<scenes).map { SceneReference(chapter: $0 / 5 + 1, scene: $0 % 5 + 1) }
        let names = (0..<suspects).map { "Suspect Number\($0 + 1)" }
        report.title = "Forty at Table"
        report.cast = names.map { CaseReport.Person(name: $0, part: "guest", description: "One of many.") }
        report.clues = names.indices.map { index in
            CaseReport.Exhibit(
                id: "C\(index + 1)", text: "Clue of \(names[index]).", scene: all[index * (scenes - 1) / suspects],
                evidence: .physical, meaning: "It takes \(names[index]) out.")
        }
        report.table = CaseReport.Table(
            scenes: all,
            rows: names.enumerated().map { index, name in
                let out = index * 29 % suspects * (scenes - 1) / suspects + 1
                return row(name, out: index == 0 ? nil : out, by: ["C\(index + 1)", "C\(index)"], of: scenes)
            })
        report.culprit?.name = names[0]
        report.proofs = names.dropFirst().enumerated().map { index, name in
            CaseReport.Proof(person: name, steps: [.init("\(name) was elsewhere.", clues: ["C\(index + 2)"])])
        }
        report.map = TravelMap(
            places: (0..<places).map { "Place of Interest \($0 + 1)" },
            minutes: (0..<places).map { row in (0..<places).map { abs(row % 6 - $0 % 6) + 2 * abs(row / 6 - $0 / 6) } })
        report.murderPlace = "Place of Interest 3"
        return report
    }

    /// Texts no author should write.
    static var extreme: CaseReport {
        var report = large(suspects: 9, scenes: 37, places: 60)
        let long = (1...60).map { "word\($0)" }.joined(separator: " ")
        let odd = [
            "", "O'Dowd", "*a* _b_ \\", "# h\nline", "<b>&amp;</b> \"q\"", "\u{5D0}\u{5D1}", "\u{7}bell", long,
            "Zo\u{EB} \u{1F575}\u{FE0F} Vo\u{DF}",
        ]
        report.title = long
        report.author = long
        report.setting = long
        for index in odd.indices {
            report.cast[index].name = odd[index]
            report.cast[index].hid = odd[index]
            report.clues[index].id = index == 7 ? "C-rather-long-for-an-id" : "C\(index)"
            report.clues[index].text = odd[index]
            report.table.rows[index].suspect = odd[index]
            report.map.places[index] = odd[index]
        }
        report.proofs[0].person = odd[2]
        report.proofs[0].steps.append(.init(odd[4], clues: (0..<60).map { "C\($0)" }))
        report.proofs[1].person = String(repeating: "unbroken", count: 60)
        report.murderPlace = odd[1]
        return report
    }
}
