import Drawing
import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("A novel's EPUB")
struct NovelEPUBTests {
    private func parts(_ novel: Novel, _ details: BookDetails = SampleNovels.details) throws -> EPUBParts {
        try EPUBParts(Book(novel, details))
    }

    private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

    @Test("its pages are in the order one reads them")
    func order() throws {
        var details = SampleNovels.details
        details.cover = Data([1])
        details.appendedPages = [.init(title: "Note", text: "About *this*.")]
        try #expect(
            parts(SampleNovels.plain, details).pages.map(\.id) == [
                "cover", "title-page", "persons", "chapter-001", "chapter-002", "appendix-1", "colophon",
            ])
    }

    @Test("a chapter's first paragraph opens it, and those after a scene break are not indented")
    func chapter() throws {
        let page = try #require(try parts(SampleNovels.plain).pages.first { $0.id == "chapter-001" })
        let body = text(page.data)
        #expect(body.contains("<h1><span class=\"number\">1</span> What Marlow Found</h1>"))
        #expect(body.contains("<p class=\"first\"><span class=\"opening\">It was</span> <em>raining</em>.</p>"))
        #expect(body.contains("<hr class=\"scene\"/>\n<p class=\"first\">Noon.</p>"))
    }

    @Test("what looks like markup is text")
    func escaping() throws {
        let body = text(try #require(try parts(SampleNovels.wild).pages.first { $0.id == "chapter-001" }).data)
        #expect(body.contains("Fish &amp; Chips &lt;b&gt;“now”&lt;/b&gt; — ’tis"))
        #expect(body.contains("&lt;b&gt;quickly&lt;/b&gt;"))
        #expect(!body.contains("\u{7}") && !body.contains("\u{FFFE}"))
    }

    @Test("paragraphs of another script say their language and direction")
    func directions() throws {
        let body = text(try #require(try parts(SampleNovels.wild).pages.first { $0.id == "chapter-001" }).data)
        #expect(body.contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""))
        #expect(body.contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\""))
        var arabic = SampleNovels.details
        arabic.language = "ar"
        let book = Book(SampleNovels.wild, arabic)
        let package = text(EPUBPackage(book: book, parts: try EPUBParts(book)).document)
        #expect(package.contains("page-progression-direction=\"rtl\""))
    }

    @Test("the contents list every chapter, and landmarks lead to the beginning")
    func navigation() throws {
        let book = Book(SampleNovels.plain, SampleNovels.details)
        let navigation = text(EPUBNavigation(book: book, parts: try EPUBParts(book)).document)
        #expect(navigation.contains("<a href=\"chapter-001.xhtml\">1. What Marlow Found</a>"))
        #expect(navigation.contains("<a href=\"chapter-002.xhtml\">Chapter 2</a>"))
        #expect(navigation.contains("epub:type=\"bodymatter\" href=\"chapter-001.xhtml\""))
    }

    @Test("three faces of the font come with it, and its license")
    func fonts() throws {
        let paths = try parts(SampleNovels.plain).resources.map(\.path)
        #expect(paths.filter { $0.hasSuffix(".otf") }.count == 3)
        #expect(paths.contains("fonts/LICENSE.txt"))
    }

    @Test("the same novel gives the same bytes, in every format")
    func reproducible() throws {
        let (novel, details) = (SampleNovels.wild, SampleNovels.details)
        try #expect(NovelEPUB.data(of: novel, details) == NovelEPUB.data(of: novel, details))
        try #expect(NovelDOCX.data(of: novel, details) == NovelDOCX.data(of: novel, details))
        try #expect(NovelPDF.print(novel, details).data == NovelPDF.print(novel, details).data)
    }

    @Test("letters no font has are named")
    func missingLetters() {
        var novel = SampleNovels.plain
        // Linear A, which hardly any font has.
        novel.chapters[0].text += "\n\nA \u{10600}."
        let error = #expect(throws: FontError.self) { try NovelPDF.print(novel, SampleNovels.details) }
        #expect(error?.problem.contains("\u{10600}") == true)
    }
}
