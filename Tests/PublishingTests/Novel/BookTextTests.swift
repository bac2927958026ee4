import Drawing
import StoryModel
import Testing

@testable import Publishing

@Suite("A chapter's Markdown")
struct BookTextTests {
    private let reader = MarkdownReader(language: "de")

    @Test("paragraphs, scene breaks, headings and quotations are told apart")
    func kinds() {
        let paragraphs = reader.paragraphs(of: "One\ngoes on.\n\n* * *\n\n### Two\n> Three\n\n***\nFour  \nfive")
        #expect(
            paragraphs.map(\.kind) == [.text, .sceneBreak, .heading, .quotation, .sceneBreak, .text, .continued])
        #expect(paragraphs.map(\.text) == ["One goes on.", "", "Two", "Three", "", "Four", "five"])
    }

    @Test(
        "emphasis is what opens before a word and closes after one",
        arguments: [
            ("*a* b", "i:a| b"), ("**a** b", "b:a| b"), ("***a***", "bi:a"), ("2 * 3 * 4", "2 * 3 * 4"),
            ("snake_case_name", "snake_case_name"), ("_a_, b", "i:a|, b"), (#"\*a\*"#, "*a*"), ("*a", "*a"),
            ("*a **b** c*", "i:a |bi:b|i: c"), ("a*b*c", "a|i:b|c"),
        ])
    func emphasis(markdown: String, expected: String) {
        let runs = MarkdownEmphasis.runs(of: markdown[...]).map { run in
            let marks = (run.isBold ? "b" : "") + (run.isItalic ? "i" : "")
            return marks.isEmpty ? run.text : marks + ":" + run.text
        }
        #expect(runs.joined(separator: "|") == expected)
    }

    @Test(
        "English gets a book's quotes and dashes",
        arguments: [
            (#""No," he said, "don't.""#, "“No,” he said, “don’t.”"), ("'Tis the '30s -- 'so'", "’Tis the ’30s — ‘so’"),
            (#"("yes")..."#, "(“yes”)…"), (#"—"So"—"#, "—“So”—"), ("“kept”", "“kept”"),
            ("Quills' well-kept", "Quills’ well-kept"),
        ])
    func quotes(typed: String, set: String) {
        #expect(MarkdownReader(language: "en-GB").runs(of: typed[...]).map(\.text).joined() == set)
    }

    @Test("a quote that opens before emphasis belongs to what follows it")
    func quotesAcrossRuns() {
        let runs = MarkdownReader(language: "en").runs(of: #""*No*" she"#[...])
        #expect(runs.map(\.text) == ["“", "No", "” she"])
    }

    @Test("other languages keep the marks they have")
    func otherLanguages() {
        #expect(reader.runs(of: #"„So“ - "so""#[...]).map(\.text) == [#"„So“ - "so""#])
    }

    @Test("control characters are no part of the text")
    func controls() {
        #expect(reader.runs(of: "a\u{7}b\u{85}c"[...]).map(\.text) == ["abc"])
    }

    @Test("of the front matter, working notes and what gives the end away stay out")
    func frontMatter() {
        let front = FrontMatter(SampleNovels.plain.frontMatter)
        #expect(front.subtitle == "What a man will do")
        #expect(
            front.persons == [
                .init(name: "Adela Quill", part: "inspector of the harbour police"),
                .init(name: "Tomas Reyne", part: "book-keeper"),
            ])
        #expect(front.epigraph.isEmpty)
    }

    @Test("a book's identifier is a UUID, the same for the same content")
    func identifier() {
        let identifier = SampleNovels.details.identifier
        #expect(
            identifier.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                != nil)
        #expect(BookDetails(title: "Other", author: "", identity: "detective_33b6fbe3").identifier == identifier)
        #expect(BookDetails(title: "Other", author: "", identity: "detective_0").identifier != identifier)
    }
}

@Suite("XML")
struct XMLWriterTests {
    @Test("marks are escaped in text and attributes, and what XML forbids is dropped")
    func escaping() {
        var xml = XMLWriter(declaration: "")
        xml.element("a", ["b": "\"<&>"]) { $0.text("<i> & \"x\" \u{0}\u{B}\u{1F}\u{7F}\u{85}\u{FFFE}\u{FFFF}é😀\t") }
        #expect(xml.text == "<a b=\"&quot;&lt;&amp;&gt;\">&lt;i&gt; &amp; &quot;x&quot; é😀\t</a>")
    }
}
