import Foundation
import StoryModel
import Testing

@testable import StoryFlow

@Suite("storyline.md")
struct StorylineDocumentTests {
    private let storyline = Storyline(
        title: "The Gilt Ledger", logline: "A book-keeper balances the wrong column.",
        setting: "Port Averil, November 1931.", synopsis: "Harrow dies.\n\nQuill counts.",
        cast: [
            StoryCharacter(
                name: "Tomas Reyne", role: .killer, age: 39, occupation: "book-keeper",
                quirks: ["rules lines, twice", "squares papers"], motivation: "Debt.")
        ],
        events: [
            StoryEvent(
                id: "E1", kind: .coverUp, start: StoryTime(day: 1, hour: 21, minute: 10), minutes: 4,
                place: "the gallery, upstairs", actors: ["Tomas Reyne"], witnesses: ["Pip Marlow", "Dr. Ng, Jr."],
                action: "Reyne swaps the page.")
        ],
        clues: [
            Clue(
                id: "C1", meaning: .redHerring, evidence: .document, about: "Edmund Crane", text: "A torn receipt.",
                inference: "It was Crane's copy.", event: "E1", source: "Pip Marlow", chapter: 1, scene: 1,
                dissolvedIn: 4)
        ],
        chapters: [
            ChapterOutline(
                number: 1, title: "Four Minutes of Dark", summary: "The lights go out.",
                scenes: [
                    SceneOutline(
                        number: 1, kind: .falseSolution, place: "the gallery",
                        time: StoryTime(day: 2, hour: 9, minute: 0), present: ["Adela Quill", "Pip Marlow"],
                        summary: "Quill counts the footprints.", clues: ["C1"])
                ])
        ])

    private let markdown = """
        # The Gilt Ledger

        > A book-keeper balances the wrong column.

        ## Setting

        Port Averil, November 1931.

        ## Synopsis

        Harrow dies.

        Quill counts.

        ## Cast

        ### Tomas Reyne

        - Role: killer
        - Age: 39
        - Occupation: book-keeper
        - Quirks: rules lines, twice; squares papers
        - Motivation: Debt.

        ## What really happened

        ### E1: cover-up, day 1 21:10, 4 minutes, the gallery, upstairs

        Reyne swaps the page.

        - Actors: Tomas Reyne
        - Witnesses: Pip Marlow, Dr. Ng\\, Jr.

        ## Clues

        ### C1

        A torn receipt.

        - Red herring: Edmund Crane
        - Evidence: document
        - Inference: It was Crane's copy.
        - Left by: E1
        - Told by: Pip Marlow
        - Shown: chapter 1, scene 1
        - Dissolved: chapter 4

        ## Chapters

        ### 1. Four Minutes of Dark

        The lights go out.

        #### Scene 1: false solution, day 2 09:00, the gallery

        Quill counts the footprints.

        - Present: Adela Quill, Pip Marlow
        - Clues: C1

        """

    @Test("a storyline is readable Markdown and reads back")
    func writtenAndRead() throws {
        #expect(StorylineDocument.text(of: storyline) == markdown)
        #expect(try StorylineDocument.read(markdown) == storyline)
    }

    @Test(
        "a text without the structure is prose, kept as it is",
        arguments: [
            "Oswin Harrow dies in his own gallery during a four-minute blackout...", "", "# A Title\n\nProse.\r\n",
            "## Plot\n\n- a\n", "\n\n  two\n",
        ])
    func proseOnly(_ text: String) throws {
        let storyline = try StorylineDocument.read(text)
        #expect(storyline == Storyline(title: "", synopsis: text))
        #expect(StorylineDocument.text(of: storyline) == text)
    }

    @Test("an author's own ways are read: other order, wrapped lines, bold keys, empty details")
    func authorsWays() throws {
        let text = """
            # T

            ## Chapters
            ### Chapter 1: Dark
            It begins.
            #### scene 1: Search, Day 1 9:05, the quay
            * **Present:** Ann
            * Clues:
            ## Cast
            ### Ann
            - role: Framed Suspect
            - Backstory: She came
              from the sea.

              Twice.
            """
        let read = try StorylineDocument.read(text)
        #expect(read.chapters[0].title == "Dark")
        #expect(read.chapters[0].scenes[0].time == StoryTime(day: 1, hour: 9, minute: 5))
        #expect(read.chapters[0].scenes[0].present == ["Ann"])
        #expect(read.chapters[0].scenes[0].clues == [])
        #expect(
            read.cast == [
                StoryCharacter(name: "Ann", role: .framedSuspect, backstory: "She came\nfrom the sea.\n\nTwice.")
            ])
    }

    @Test(
        "an error in the structure is told with its line",
        arguments: [
            ("- Red herring: Edmund Crane", "- Accuses: Edmund Crane", 40, "'Accuses' is not known here"),
            ("- Red herring: Edmund Crane\n", "", 36, "the clue 'C1' has no meaning"),
            ("day 1 21:10", "day 1 25:10", 27, "'day 1 25:10' is not a time of the story"),
            ("4 minutes", "soon", 27, "'soon' is not a duration"),
            ("cover-up", "coverup", 27, "the kind of event is 'coverup'"),
            ("#### Scene 1", "#### Scene 2", 54, "the scene 'Scene 2: false solution"),
            ("### 1. Four", "### 2. Four", 50, "the chapter '2. Four Minutes of Dark' is out of order"),
            ("### C1", "### ", 36, "a clue has '' for its id"),
            ("### E1: c", "### c", 27, "does not begin with an id"),
            ("- Evidence: document", "- Evidence: hearsay", 41, "Evidence is 'hearsay'"),
            ("- Shown: chapter 1, scene 1", "- Shown: early", 45, "Shown is 'early'"),
            ("- Age: 39", "- Age: old", 20, "Age is 'old'"),
            ("- Role: killer", "- Role: murder", 19, "Role is 'murder'"),
            ("- Role: killer\n", "", 17, "'Tomas Reyne' has no 'Role'"),
            ("- Motivation: Debt.", "- Motivation", 23, "'Motivation' has no name"),
            ("- Motivation: Debt.", "- Role: victim", 23, "'Role' is there twice"),
            ("## Clues", "## Hints", 34, "the section 'Hints' is not known"),
            ("## Clues", "## Cast", 34, "the section 'Cast' is there twice"),
            ("### Tomas Reyne", "Tomas Reyne", 17, "there is text before the first heading"),
            ("## Clues\n", "### E1: murder, day 1 21:10, 4 minutes, x\n\n## Clues\n", 34, "'E1' is there twice"),
        ])
    func errors(_ old: String, _ new: String, _ line: Int, _ problem: String) {
        let text = markdown.replacingOccurrences(of: old, with: new)
        #expect(text != markdown)
        let error = #expect(throws: ArtifactError.self) { try StorylineDocument.read(text) }
        #expect(error?.line == line)
        #expect(error?.problem.contains(problem) == true, "\(String(describing: error))")
    }

    @Test("a slip of the pen gets a suggestion")
    func suggestion() {
        let text = markdown.replacingOccurrences(of: "cover-up", with: "coverup")
        let error = #expect(throws: ArtifactError.self) { try StorylineDocument.read(text) }
        #expect(error?.expected.hasSuffix("(did you mean 'cover-up'?)") == true)
    }

    @Test("any storyline reads back as it was written", arguments: 0..<400)
    func roundTrip(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        let storyline = values.storyline()
        let text = StorylineDocument.text(of: storyline)
        let read = try StorylineDocument.read(text)
        #expect(read == storyline)
        #expect(StorylineDocument.text(of: read) == text)
    }

    @Test("prose that looks like the structure reads back as prose")
    func structuredProse() throws {
        let storyline = Storyline(title: "", synopsis: "# A\n\n## Cast\n\nNobody.")
        #expect(try StorylineDocument.read(StorylineDocument.text(of: storyline)) == storyline)
    }
}

extension RandomValues {
    mutating func storyline() -> Storyline {
        Storyline(
            title: chance(90) ? "T " + line() : "", logline: chance(70) ? line() : "",
            setting: chance(70) ? prose() : "",
            synopsis: chance(80) ? prose() : "",
            cast: ["A", "B", "C"].prefix(number(0...3)).map { person(named: $0 + " x") },
            events: list(0...4) { $0.event() }.enumerated().map { index, event in
                var event = event
                event.id = "E\(index + 1)"
                return event
            },
            clues: list(0...4) { $0.clue() }.enumerated().map { index, clue in
                var clue = clue
                clue.id = "C\(index + 1)"
                return clue
            },
            chapters: list(0...3) { $0.chapter() }.enumerated().map { index, chapter in
                var chapter = chapter
                chapter.number = index + 1
                return chapter
            })
    }

    private mutating func event() -> StoryEvent {
        StoryEvent(
            id: "", kind: pick(StoryEvent.Kind.allCases), start: time(), minutes: number(0...300), place: line(),
            actors: list(0...3) { $0.name() }, witnesses: list(0...3) { $0.name() }, action: chance(90) ? prose() : "")
    }

    private mutating func clue() -> Clue {
        Clue(
            id: "", meaning: pick(Clue.Meaning.allCases), evidence: pick(Clue.Evidence.allCases), about: name(),
            text: prose(), inference: chance(80) ? prose() : "", event: chance(50) ? "E1" : nil,
            source: chance(50) ? name() : nil, chapter: number(1...9), scene: number(1...5),
            dissolvedIn: chance(30) ? number(1...9) : nil)
    }

    private mutating func chapter() -> ChapterOutline {
        ChapterOutline(
            number: 0, title: chance(90) ? "X " + line() : "", summary: chance(90) ? prose() : "",
            scenes: (0..<number(0...3)).map { index in
                SceneOutline(
                    number: index + 1, kind: pick(SceneOutline.Kind.allCases), place: line(), time: time(),
                    present: list(0...3) { $0.name() }, summary: chance(90) ? prose() : "",
                    clues: list(0...2) { "C\($0.number(1...9))" })
            })
    }
}
