import StoryFlow
import StoryModel
import Testing

@Suite("storyboard.md is written, edited and read back")
struct StoryboardDocumentTests {
    static var storyboard: Storyboard {
        let quill = CharacterReference(StoryCharacter(name: "Adela Quill", role: .detective, age: 47, looks: "tall"))
        func panel(_ number: Int, _ dialogue: [DialogueLine] = []) -> ComicPanel {
            ComicPanel(
                number: number, chapter: 1, scene: 1, shot: .medium, angle: .low, location: "Gallery",
                visualDescription: "The gallery, lamps out.", characters: ["Adela Quill"], action: "Quill counts.",
                dialogue: dialogue, emotionalTone: "tense", motion: ComicPanel.Motion.none, rendering: .flat,
                size: .medium)
        }
        let talk = [
            DialogueLine(character: "Narrator", text: "One pair too few."),
            DialogueLine(character: "Pip Marlow", text: "It was locked: I heard it."),
        ]
        let page = ComicPage(
            number: 1, chapter: 1, scene: 1, arrangement: .horizontal2, borders: .overlapping, transition: .hardCuts,
            panels: [panel(1, talk), panel(2)], description: "Two tiers.")
        let scene = ComicScene(
            number: 1, chapter: 1, location: "Gallery", timeOfDay: "night", description: "She reads the floor.",
            characters: ["Adela Quill"], pages: [page])
        let chapter = ComicChapter(number: 1, title: "Four Minutes", summary: "Dark.", scenes: [scene])
        return Storyboard(
            title: "The Gilt Ledger", artStyle: "Noir", shortSummary: "He dies.", worldContext: "1931",
            characters: [quill],
            chapters: [chapter])
    }

    private func edited(_ old: String, _ new: String) throws -> Storyboard {
        let text = StoryboardDocument.text(of: Self.storyboard)
        try #require(text.contains(old))
        return try StoryboardDocument.edit(Self.storyboard, from: text.replacing(old, with: new, maxReplacements: 1))
    }

    @Test("a document nobody edited gives back an equal storyboard")
    func roundTrip() throws {
        let text = StoryboardDocument.text(of: Self.storyboard)
        #expect(try StoryboardDocument.edit(Self.storyboard, from: text) == Self.storyboard)
        let windows = text.replacing("\n", with: "\r\n")
        #expect(try StoryboardDocument.edit(Self.storyboard, from: windows) == Self.storyboard)
    }

    @Test("texts the document cannot show as they are come back unharmed")
    func oddTexts() throws {
        let odd = [
            "", " ", "two\nlines", "# heading", "- item", "a: b", "<!-- hidden -->", "x --> y", "tab\tbed",
            "  - Panel 1: x", "—", ":",
            "\r\n", "Zoë 李明 👩‍👩‍👧", "a - b - c", "1, 2", "#", "- Dialogue:",
        ]
        for text in odd {
            var storyboard = Self.storyboard
            storyboard.title = text
            storyboard.shortSummary = text
            storyboard.characters[0].name = text
            storyboard.characters[0].typicalAttire = text
            storyboard.chapters[0].title = text
            storyboard.chapters[0].summary = text
            storyboard.chapters[0].scenes[0].location = text
            storyboard.chapters[0].scenes[0].timeOfDay = text
            storyboard.chapters[0].scenes[0].characters = [text, text]
            storyboard.chapters[0].scenes[0].pages[0].description = text
            var panel = storyboard.chapters[0].scenes[0].pages[0].panels[1]
            panel.visualDescription = text
            panel.characters = [text]
            panel.soundEffects = text
            panel.colorPalette = text
            panel.motion = nil
            panel.angle = nil
            panel.dialogue = [DialogueLine(character: text, text: text), DialogueLine(character: "A: b", text: text)]
            storyboard.chapters[0].scenes[0].pages[0].panels[1] = panel
            let document = StoryboardDocument.text(of: storyboard)
            #expect(try StoryboardDocument.edit(storyboard, from: document) == storyboard, "\(text.debugDescription)")
        }
    }

    @Test("every text an author changes is taken over, and nothing else")
    func edits() throws {
        var expected = Self.storyboard
        expected.title = "The Black Ledger"
        #expect(try edited("# The Gilt Ledger", "# The Black Ledger") == expected)

        expected = Self.storyboard
        expected.chapters[0].title = "Five Minutes: a Count"
        #expect(try edited("Chapter 1: Four Minutes", "Chapter 1: Five Minutes: a Count") == expected)

        expected = Self.storyboard
        expected.chapters[0].scenes[0].location = "Quay"
        expected.chapters[0].scenes[0].timeOfDay = nil
        #expect(try edited("Scene 1: Gallery - night", "Scene 1: Quay") == expected)

        expected = Self.storyboard
        expected.chapters[0].scenes[0].pages[0].panels[0].action = "Quill kneels and counts again."
        #expect(try edited("- Action: Quill counts.", "- Action: Quill kneels\n  and counts again.") == expected)

        expected = Self.storyboard
        expected.characters[0].age = 52
        #expect(try edited("- Age: 47", "* **Age:** 52") == expected)

        expected = Self.storyboard
        expected.chapters[0].scenes[0].pages[0].panels[0].soundEffects = "SLAM!"
        #expect(try edited("- Tone: tense", "- Tone: tense\n- Sound: SLAM!") == expected)
    }

    @Test("shots and arrangements can be chosen anew, in any order")
    func choices() throws {
        var expected = Self.storyboard
        expected.chapters[0].scenes[0].pages[0].panels[0].shot = .extremeCloseUp
        expected.chapters[0].scenes[0].pages[0].panels[0].size = .splash
        expected.chapters[0].scenes[0].pages[0].panels[0].angle = nil
        expected.chapters[0].scenes[0].pages[0].panels[0].orientation = .portrait
        let heading = "Panel 1: medium, low-angle, medium panel, landscape"
        #expect(try edited(heading, "Panel 1: splash panel, Portrait, extreme close-up") == expected)

        expected = Self.storyboard
        expected.chapters[0].scenes[0].pages[0].arrangement = .zoomProgression
        expected.chapters[0].scenes[0].pages[0].transition = nil
        #expect(try edited("horizontal-2-panel, overlapping, hard-cuts", "zoom-progression, overlapping") == expected)
    }

    @Test("lines of dialogue can be changed, added and removed")
    func dialogue() throws {
        let line = "  - Pip Marlow: It was locked: I heard it.\n"
        func lines(_ new: String) throws -> [DialogueLine] {
            try edited(line, new).pages[0].panels[0].dialogue
        }
        let narrator = DialogueLine(character: "Narrator", text: "One pair too few.")
        #expect(try lines("") == [narrator])
        #expect(
            try lines("  - Pip Marlow: No.\n\t* Adela Quill: Yes: no.\n")
                == [
                    narrator, DialogueLine(character: "Pip Marlow", text: "No."),
                    DialogueLine(character: "Adela Quill", text: "Yes: no."),
                ])
    }

    @Test("comments are the author's own")
    func comments() throws {
        let text = "# The Gilt Ledger\n\n<!-- one\ntwo\n# three -->"
        #expect(try edited("# The Gilt Ledger", text) == Self.storyboard)
    }

    @Test(
        "a document that does not fit is refused with its line",
        arguments: [
            ("Panel 1: medium, low-angle", "Panel 1: wideish, low-angle", "the shot “wideish” is unknown"),
            ("Panel 2: medium", "Panel 3: medium", "is not panel 2"),
            ("Page 1: horizontal-2-panel", "Page 1: horizontal-3-panel", "on a page of 2 panels"),
            ("Chapter 1:", "Chapter One:", "is not chapter 1"),
            ("- Tone: tense", "- Mood: tense", "“Mood” is unknown here"),
            ("- Picture: The gallery, lamps out.", "- Picture:", "“Picture” is empty"),
            ("- Age: 47", "- Age: old", "“old” is not an age"),
            ("- Role: detective", "- Role: cook", "the role “cook”"),
            ("  - Narrator: One pair too few.", "  - One pair too few.", "does not say who says what"),
            ("- Summary: Dark.", "Dark.", "“Dark.” belongs to nothing"),
            ("- Action: Quill counts.", "- Action: Quill counts.\n- Action: Again.", "stands here twice"),
        ])
    func refused(old: String, new: String, problem: String) throws {
        let text = StoryboardDocument.text(of: Self.storyboard)
        let before = try #require(text.firstRange(of: old)).lowerBound
        var line = text[..<before].count { $0 == "\n" } + 1
        if problem.contains("twice") { line += 1 }
        let error = #expect(throws: ArtifactError.self) { try edited(old, new) }
        let found = try #require(error)
        #expect(found.line == line)
        #expect(found.problem.contains(problem), "\(found)")
        #expect(found.description.hasPrefix("storyboard.md:\(line): ") && found.description.contains("; expected "))
    }

    @Test("a missing page, a surplus page and a text cut off are refused")
    func structure() throws {
        let text = StoryboardDocument.text(of: Self.storyboard)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let panel = try #require(lines.firstIndex { $0.hasPrefix("##### Panel 2") })
        let cut = lines[..<panel].joined(separator: "\n")
        let missing = #expect(throws: ArtifactError.self) { try StoryboardDocument.edit(Self.storyboard, from: cut) }
        #expect(missing?.problem == "the document ends too early")
        #expect(missing?.expected.contains("##### Panel 2") == true)

        let more = text + "\n##### Panel 3: medium\n"
        let surplus = #expect(throws: ArtifactError.self) { try StoryboardDocument.edit(Self.storyboard, from: more) }
        #expect(surplus?.line == lines.count + 1)
        #expect(throws: ArtifactError.self) { try StoryboardDocument.edit(Self.storyboard, from: "") }
        #expect(throws: ArtifactError.self) { try StoryboardDocument.edit(Self.storyboard, from: "Hello") }
    }
}
