import StoryModel
import Testing

@testable import StoryFlow

@Suite("screenplay.fountain")
struct FountainDocumentTests {
    private let screenplay = Screenplay(
        titlePage: [
            .init(key: "Title", value: "The Gilt Ledger"), .init(key: "Author", value: "A. Author\nB. Author"),
        ],
        scenes: [
            ScreenplayScene(
                slugline: "INT. GALLERY - NIGHT", chapter: 1,
                elements: [
                    .action("Rain on the skylight."),
                    .dialogue(
                        character: "Inspector Adela Quill", extension: "V.O.", parenthetical: "quietly",
                        text: "One pair too few."),
                    .transition("CUT TO:"),
                ]),
            ScreenplayScene(
                slugline: "LATER", chapter: 2,
                elements: [
                    .action("BLACKOUT\nNobody moves."), .transition("FADE OUT."),
                    .dialogue(character: "田中", extension: "", parenthetical: "", text: "Yes.\n\nNo."),
                ]),
        ])

    private let fountain = """
        Title: The Gilt Ledger
        Author:
            A. Author
            B. Author

        # Chapter 1

        INT. GALLERY - NIGHT

        Rain on the skylight.

        INSPECTOR ADELA QUILL (V.O.)
        (quietly)
        One pair too few.

        CUT TO:

        # Chapter 2

        .LATER

        !BLACKOUT
        Nobody moves.

        > FADE OUT.

        @田中
        Yes.
        \("  ")
        No.

        """

    @Test("a screenplay is written as Fountain and read back")
    func writtenAndRead() throws {
        #expect(FountainDocument.text(of: screenplay) == fountain)
        let read = try FountainDocument.read(fountain, names: ["Inspector Adela Quill"])
        #expect(read == screenplay)
        #expect(read.speakers == ["Inspector Adela Quill", "田中"])
    }

    @Test("names that are not given stay upper case")
    func unknownNames() throws {
        let read = try FountainDocument.read(fountain)
        #expect(read.speakers == ["INSPECTOR ADELA QUILL", "田中"])
        #expect(FountainDocument.text(of: read) == fountain)
    }

    @Test(
        "marks that are no emphasis are escaped, emphasis stays",
        arguments: [
            ("5 * 3 is *not* 16", "5 \\* 3 is *not* 16"), ("snake_case_name", "snake\\_case\\_name"),
            ("_an *italicized* word_", "_an *italicized* word_"), ("a [[note]] /* x */", "a [\\[note]] /\\* x \\*/"),
            ("C:\\temp \\*", "C:\\temp \\\\\\*"), ("plain", "plain"), ("**bold** *", "**bold** \\*"),
        ])
    func escapes(_ text: String, _ written: String) {
        #expect(FountainInline.escaped(text) == written)
        #expect(FountainInline.unescaped(written) == text)
    }

    @Test(
        "action that looks like something else stays action",
        arguments: [
            "INT. IS SHORT FOR INTERIOR", "CUT TO:", ".hidden", "@home", "#1", "= 4", "===", "> go", "!bang",
            "QUILL\nHello.",
            "a\n\nb", "", " ", "> THE END <", "~la la", "  indented", "...", "Title: x", "田中\nx", "(aside)\nx",
        ])
    func actionStays(_ text: String) throws {
        let screenplay = Screenplay(scenes: [ScreenplayScene(slugline: "INT. A", elements: [.action(text)])])
        #expect(try FountainDocument.read(FountainDocument.text(of: screenplay)) == screenplay)
    }

    @Test("what an author writes by hand is read: notes, boneyard, sections, dual dialogue, lower-case headings")
    func writtenByHand() throws {
        let text = """
            FADE IN:

            # Act One
            ## Chapter 2

            = The porter lies.

            int. porter's lodge - night #12A#

            Keys on a board. [[which board?]]
            /* cut
            this */

            PIP ^
            It was locked.
            (beat)
            I heard it.

            MOM (O.S.) (CONT'D)
            Pip!
            ===

            # Act Two

            EXT. QUAY - DAWN
            """
        let read = try FountainDocument.read(text)
        #expect(read.titlePage.isEmpty)
        #expect(read.scenes.map(\.slugline) == ["", "int. porter's lodge - night #12A#", "EXT. QUAY - DAWN"])
        #expect(read.scenes.map(\.chapter) == [nil, 2, nil])
        #expect(read.scenes[0].elements == [.action("FADE IN:")])
        #expect(
            read.scenes[1].elements == [
                .action("Keys on a board. "),
                .dialogue(
                    character: "PIP", extension: "", parenthetical: "", text: "It was locked.\n(beat)\nI heard it."),
                .dialogue(character: "MOM", extension: "O.S.) (CONT'D", parenthetical: "", text: "Pip!\n==="),
            ])
    }

    @Test("a text without a scene is an error")
    func noScene() {
        let error = #expect(throws: ArtifactError.self) { try FountainDocument.read("Title: X\n\nJust prose.\n") }
        #expect(error?.problem == "there is no scene")
    }

    @Test("any screenplay reads back as it was written", arguments: 0..<500)
    func roundTrip(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        let screenplay = values.screenplay()
        let text = FountainDocument.text(of: screenplay)
        let read = try FountainDocument.read(text, names: screenplay.speakers)
        #expect(read == screenplay)
        #expect(FountainDocument.text(of: read) == text)
    }
}

extension RandomValues {
    mutating func screenplay() -> Screenplay {
        Screenplay(
            titlePage: chance(50)
                ? [.init(key: "Title", value: line()), .init(key: "Notes", value: line() + "\n" + line())] : [],
            scenes: list(1...5) { values in
                ScreenplayScene(
                    slugline: (values.chance(50) ? "INT. " : "") + "X " + values.line(),
                    chapter: values.chance(70) ? values.number(1...3) : nil,
                    elements: values.list(0...5) { $0.element() })
            })
    }

    private mutating func element() -> ScreenplayElement {
        switch number(0...5) {
        case 0: .transition(chance(50) ? "CUT TO:" : "X " + line() + " X")
        case 1...2: .action(prose())
        default:
            .dialogue(
                character: name(), extension: chance(30) ? "V.O." : "", parenthetical: chance(30) ? line() : "",
                text: chance(95) ? prose() : "")
        }
    }
}
