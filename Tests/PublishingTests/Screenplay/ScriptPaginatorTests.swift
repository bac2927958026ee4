import StoryModel
import Testing

@testable import Publishing

@Suite("A screenplay's pages")
struct ScriptPaginatorTests {
    private let pages = ScriptPaginator.pages(of: SampleScreenplays.long(scenes: 50))

    private func page(filledWith lines: Int, then elements: [ScreenplayElement]) -> [[ScriptLine?]] {
        let filling = (0..<(lines / 2)).map { ScreenplayElement.action("Line \($0).") }
        return ScriptPaginator.pages(
            of: Screenplay(scenes: [ScreenplayScene(slugline: "", elements: filling + elements)]))
    }

    @Test("no page has more than 54 lines, none begins with an empty one, and none ends with a heading")
    func limits() {
        #expect(pages.count > 20)
        for page in pages {
            #expect(page.count <= 54)
            #expect(page.first.map { $0 != nil } == true)
            #expect(page.last??.kind != .heading)
            #expect(page.last??.kind != .cue)
        }
    }

    @Test("a heading goes with what follows it, even where that cannot be divided")
    func headings() {
        let sentence = (1...60).map { "word\($0)" }.joined(separator: " ") + "."
        for filled in stride(from: 30, through: 54, by: 2) {
            let filling = (0..<(filled / 2)).map { ScreenplayElement.action("Line \($0).") }
            let pages = ScriptPaginator.pages(
                of: Screenplay(scenes: [
                    ScreenplayScene(slugline: "", elements: filling),
                    ScreenplayScene(slugline: "INT. A - DAY", elements: []),
                    ScreenplayScene(slugline: "INT. B - DAY", elements: [.action(sentence)]),
                ]))
            #expect(pages.allSatisfy { $0.last??.kind == .action })
            #expect(pages.joined().compactMap { $0 }.filter { $0.kind == .heading }.count == 2)
        }
    }

    @Test("nothing is lost or out of order")
    func order() {
        let words = pages.joined().compactMap { $0 }.filter { ![.more, .cue].contains($0.kind) }
            .map(\.text).joined(separator: " ").split(separator: " ")
        let expected = SampleScreenplays.long(scenes: 50).scenes.flatMap { scene in
            [scene.slugline]
                + scene.elements.flatMap { element in
                    switch element {
                    case .action(let text), .transition(let text): [text]
                    case .dialogue(_, _, let parenthetical, let text):
                        parenthetical.isEmpty ? [text] : ["(\(parenthetical))", text]
                    }
                }
        }.joined(separator: " ").split(separator: " ")
        #expect(words == expected)
    }

    @Test("a speech that is divided says (MORE), goes on with (CONT'D), and breaks between sentences")
    func speeches() throws {
        var divided = 0
        for (page, next) in zip(pages, pages.dropFirst()) where page.last??.kind == .more {
            divided += 1
            #expect(next.first??.text == "SPEAKER (CONT'D)")
            let before = try #require(page.dropLast().last ?? nil)
            #expect(before.kind == .dialogue && before.text.hasSuffix("."))
        }
        #expect(divided > 3)
        let continued = pages.joined().compactMap { $0 }.filter { $0.text.hasSuffix("(CONT'D)") }
        #expect(continued.count == divided)
    }

    @Test("a speech over three pages is continued once on each")
    func longSpeech() {
        let speech = ScreenplayElement.dialogue(
            character: "Quill", extension: "V.O.", parenthetical: "", text: SampleScreenplays.sentences(100))
        let pages = page(filledWith: 40, then: [speech])
        #expect(pages.count == 4)
        #expect(pages.dropFirst().allSatisfy { $0.first??.text == "QUILL (V.O.) (CONT'D)" })
    }

    @Test("action is divided between sentences, with two lines at least on both pages")
    func action() throws {
        let pages = page(filledWith: 48, then: [.action(SampleScreenplays.sentences(8))])
        #expect(pages.count == 2)
        let last = try #require(pages[0].last ?? nil)
        #expect(last.kind == .action && last.text.hasSuffix("."))
        let moved = page(filledWith: 54, then: [.action(SampleScreenplays.sentences(8))])
        #expect(moved[0].count == 53)
        #expect(moved[1].first??.text.hasPrefix("Sentence number 1 ") == true)
    }

    @Test("a sentence longer than a page is divided all the same")
    func endlessSentence() {
        let words = (1...2000).map { "word\($0)" }.joined(separator: " ")
        let pages = page(filledWith: 10, then: [.action(words)])
        let set = pages.joined().compactMap { $0?.text }.joined(separator: " ").split(separator: " ")
        #expect(set.suffix(2000).elementsEqual((1...2000).map { "word\($0)" }, by: { $0 == $1 }))
    }

    @Test("a transition stays on the page of what it ends")
    func transitions() {
        let pages = page(filledWith: 52, then: [.action("The end."), .transition("FADE OUT.")])
        #expect(pages[1].compactMap { $0?.text } == ["The end.", "FADE OUT."])
    }

    @Test(
        "emphasis is Fountain's",
        arguments: [
            ("*a* b", "i:a| b"), ("**a**", "b:a"), ("***a***", "bi:a"), ("_a b_", "u:a b"), ("2 * 3 * 4", "2 * 3 * 4"),
            ("_a *b*_", "u:a |iu:b"), ("snake_case_name", "snake_case_name"), ("*open", "*open"),
        ])
    func emphasis(text: String, expected: String) {
        let runs = FountainText.runs(of: text).map { run in
            let marks = (run.isBold ? "b" : "") + (run.isItalic ? "i" : "") + (run.isUnderlined ? "u" : "")
            return marks.isEmpty ? run.text : marks + ":" + run.text
        }
        #expect(runs.joined(separator: "|") == expected)
    }

    @Test("lines keep to their columns, and long words are cut")
    func columns() {
        let text = ScriptText([ScriptRun(text: String(repeating: "x", count: 80) + " 你好 end\nnew")])
        let lines = text.lines(width: 35).map { $0.map(\.text).joined() }
        #expect(lines.map(\.count) == [35, 35, 17, 3])
        #expect(lines[2] == String(repeating: "x", count: 10) + " 你好 end")
    }
}
