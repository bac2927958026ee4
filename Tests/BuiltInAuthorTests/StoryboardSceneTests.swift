import StoryFlow
import StoryModel
import Testing

@testable import BuiltInStoryboard

@Suite("The storyboarder reads scenes from a text")
struct StoryboardSceneTests {
    private let storyboarder = BuiltInStoryboarder()

    private func scenes(
        _ text: String, outline: ChapterOutline? = nil, storyline: Storyline = StoryboardTexts.storyline,
        premise: Premise = StoryboardTexts.premise
    ) async throws -> [SceneBreakdown] {
        let chapter = ChapterSource(number: 1, title: "A Chapter", text: .prose(text), outline: outline)
        return try await storyboarder.scenes(of: chapter, from: Groundwork(premise, storyline)).scenes
    }

    private func lines(_ scenes: [SceneBreakdown]) -> [DialogueLine] {
        scenes.flatMap(\.beats).flatMap(\.dialogue).filter { $0.character != "Narrator" }
    }

    @Test("marked scenes take place, time and people from an outline that fits")
    func outlined() async throws {
        let scenes = try await scenes(StoryboardTexts.chapter, outline: StoryboardTexts.outline)
        #expect(scenes.map(\.location) == ["loading door", "Harrow's gallery", "counting room", "North Quay"])
        #expect(scenes.map(\.timeOfDay) == ["night", "night", "morning", "evening"])
        #expect(scenes[2].characters == ["Inspector Adela Quill", "Tomas Reyne"])
        #expect(scenes.allSatisfy { $0.beats.count >= 8 })
    }

    @Test("without an outline, place and time are read from the text")
    func unplanned() async throws {
        let scenes = try await scenes(StoryboardTexts.chapter)
        #expect(scenes.map(\.location) == ["Loading door", "Gallery", "Counting room", "Quay"])
        #expect(scenes.map(\.timeOfDay) == ["night", "night", "morning", "evening"])
    }

    @Test("an outline with another number of scenes is left aside")
    func misfit() async throws {
        var outline = StoryboardTexts.outline
        outline.scenes.removeLast()
        let scenes = try await scenes(StoryboardTexts.chapter, outline: outline)
        #expect(scenes.count == 4)
        #expect(scenes[3].location == "Quay")
    }

    @Test(
        "every way to mark a scene is understood",
        arguments: ["* * *", "***", "---", "#", "⁂", "### Later", "~~~", "___"])
    func marks(mark: String) async throws {
        let scenes = try await scenes("Quill opened the door. Nobody spoke.\n\n\(mark)\n\nReyne shut it. He waited.")
        #expect(scenes.count == 2)
        #expect(scenes[1].characters == ["Tomas Reyne"])
    }

    @Test("a chapter without marks falls into four scenes, and its words stay")
    func unmarked() async throws {
        let marked = try await scenes(StoryboardTexts.chapter)
        let unmarked = try await scenes(StoryboardTexts.unmarkedChapter)
        #expect(unmarked.count == 4)
        #expect(lines(unmarked).map(\.text) == lines(marked).map(\.text))
    }

    @Test("a short chapter is one scene; a long one without paragraphs still falls into four")
    func carrying() async throws {
        #expect(try await scenes(StoryboardTexts.seedChapters[0]).count == 1)
        let sentence = "Quill walked along the quay and counted the lamps that still burned in the rain. "
        #expect(try await scenes(String(repeating: sentence, count: 25)).count >= 4)
    }

    @Test("speech is given to whom the text means")
    func speakers() async throws {
        let spoken = lines(try await scenes(StoryboardTexts.chapter)).map {
            "\($0.character.split(separator: " ").last!): \($0.text)"
        }
        for expected in [
            "Quill: You said the door was locked.", "Marlow: It was, ma'am. I heard it.",
            "Quill: You heard it. Did you see it?",
            "Quill: Who came in first?", "Marlow: Yes, ma'am. Six.", "Quill: How long were the lights out?",
            "Voss: Four minutes. I counted. One counts, doesn't one, in the dark?", "Voss: I don't know.",
            "Reyne: Eleven years. You will not find a penny out of place.",
            "Quill: That is a very complete recollection.",
            "Marlow: Ma'am?", "Quill: Get your breath first.", "Quill: Twice.",
        ] {
            #expect(spoken.contains(expected), "\(expected)")
        }
    }

    @Test("the seed's chapter: the porter is known by what the relationships call him")
    func seed() async throws {
        let scenes = try await scenes(StoryboardTexts.seedChapters[0])
        #expect(
            lines(scenes) == [
                DialogueLine(character: "Inspector Adela Quill", text: "You said the door was locked."),
                DialogueLine(character: "Pip Marlow", text: "It was, ma'am. I heard it."),
            ])
        #expect(scenes[0].location == "Loading door")
    }

    @Test("a speech of two hundred words is cut into lines of 25 at the most, and every word is kept")
    func longSpeech() async throws {
        let words = (1...200).map { $0 % 17 == 0 ? "word\($0)," : $0 % 61 == 0 ? "word\($0). Then" : "word\($0)" }
        let speech = words.joined(separator: " ")
        let lines = lines(try await scenes("Quill stood up.\n\n\"\(speech),\" said Quill. She sat down."))
        #expect(
            lines.allSatisfy { $0.text.split(separator: " ").count <= 25 && $0.character == "Inspector Adela Quill" })
        let kept = lines.map(\.text).joined(separator: " ").filter { $0 != "." && $0 != "," }
        #expect(kept == speech.filter { $0 != "." && $0 != "," })
    }

    @Test("nine speakers are nine speakers, whether the cast knows them or not")
    func nineSpeakers() async throws {
        let names = ["Quill", "Reyne", "Voss", "Marlow", "Harrow", "Dr Bell", "Mrs Okafor", "Finch", "Old Tam"]
        let text = names.map { "\"My name was never on that list,\" said \($0)." }.joined(separator: "\n\n")
        let speakers = lines(try await scenes(text)).map(\.character)
        #expect(
            speakers == [
                "Inspector Adela Quill", "Tomas Reyne", "Lena Voss", "Pip Marlow", "Oswin Harrow", "Dr Bell",
                "Mrs Okafor",
                "Finch", "Old Tam",
            ])
    }

    @Test("a book nobody planned has the people who speak in it")
    func foreignBook() async throws {
        let text = """
            ‘You’re late,’ said Ilse Brandt.

            ‘The train stopped at Halle,’ Jonas replied. He put his case down in the kitchen.

            ‘It always stops at Halle.’
            """
        let scenes = try await scenes(text, storyline: Storyline(title: "Foreign"), premise: Premise())
        #expect(lines(scenes).map(\.character) == ["Ilse Brandt", "Jonas", "Ilse Brandt"])
        #expect(scenes[0].location == "Kitchen")
        #expect(scenes[0].characters == ["Ilse Brandt", "Jonas"])
    }

    @Test(
        "names in other alphabets are found",
        arguments: [("Željko Đurić", "Đurić"), ("李明", "李明"), ("Zoë O’Brien", "O'Brien")])
    func unicode(full: String, short: String) async throws {
        var premise = Premise()
        premise.characters = [
            StoryCharacter(name: full, role: .detective), StoryCharacter(name: "Ånna Ek", role: .witness),
        ]
        let text = "\(short) waited at the gate.\n\n“Come in,” said Ek.\n\n“No,” said \(short)."
        let scenes = try await scenes(text, storyline: Storyline(title: ""), premise: premise)
        #expect(lines(scenes).map(\.character) == ["Ånna Ek", full])
        #expect(scenes[0].characters.contains(full))
    }

    @Test("a chapter without dialogue becomes beats of action and captions")
    func silent() async throws {
        let scenes = try await scenes(StoryboardTexts.seedChapters[1])
        #expect(scenes[0].beats.count >= 2)
        #expect(lines(scenes).isEmpty)
        #expect(scenes[0].beats.flatMap(\.dialogue).contains { $0.character == "Narrator" })
    }

    @Test("a chapter without text is one scene of two beats", arguments: ["", "\n\n", "* * *", "<!-- locked -->"])
    func empty(text: String) async throws {
        let scenes = try await scenes(text)
        #expect(scenes.count == 1)
        #expect(scenes[0].beats.count == 2)
        #expect(!scenes[0].location.isEmpty && !scenes[0].description.isEmpty)
    }

    @Test("a screenplay's sluglines give place and time, its cues the speakers")
    func screenplay() async throws {
        let script = [
            ScreenplayScene(
                slugline: "INT. HARBOUR OFFICE - NIGHT",
                elements: [
                    .action("Quill lays the ledger on the desk. Rain beats on the glass."),
                    .dialogue(
                        character: "QUILL (V.O.)", extension: "", parenthetical: "(quietly)",
                        text: "Whose hand is this?"),
                    .dialogue(character: "REYNE", extension: "", parenthetical: "", text: "Mine."),
                    .transition("CUT TO:"),
                ]),
            ScreenplayScene(
                slugline: "EXT. QUAY - CONTINUOUS",
                elements: [
                    .dialogue(character: "HARBOUR PILOT", extension: "O.S.", parenthetical: "", text: "Man overboard!")
                ]),
        ]
        let chapter = ChapterSource(number: 3, title: "Ink", text: .screenplay(script))
        let scenes = try await storyboarder.scenes(
            of: chapter, from: Groundwork(StoryboardTexts.premise, StoryboardTexts.storyline)
        ).scenes
        #expect(scenes.map(\.location) == ["Harbour Office", "Quay"])
        #expect(scenes.map(\.timeOfDay) == ["night", "night"])
        #expect(lines(scenes).map(\.character) == ["Inspector Adela Quill", "Tomas Reyne", "Harbour Pilot"])
        #expect(scenes[0].beats.contains { $0.action == "Inspector Adela Quill speaks, quietly." })
        #expect(scenes.allSatisfy { $0.beats.count >= 2 })
    }

    @Test("titles and initials do not end a sentence")
    func sentences() {
        #expect("Mr. Harrow met J. Bell. \"Who?\" she asked. He said no… They left!".sentences.count == 4)
        #expect("Was it 3.5 metres? Yes.".sentences == ["Was it 3.5 metres?", "Yes."])
    }

    @Test("a quoted title in the narration is nobody's speech")
    func scareQuotes() async throws {
        let scenes = try await scenes("The sign read “The Gilt Ledger” and it hung crooked. Quill looked at it.")
        #expect(lines(scenes).isEmpty)
    }
}
