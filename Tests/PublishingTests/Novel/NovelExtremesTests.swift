import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("A novel of extremes")
struct NovelExtremesTests {
    /// 300 characters of words that come nowhere else, in order.
    private static let longTitle = String((1...60).map { "word\($0)" }.joined(separator: " ").prefix(300))

    private static var titled: Novel {
        var novel = SampleNovels.long(words: 600, chapters: 2)
        novel.chapters[0].title = longTitle
        return novel
    }

    @Test("a chapter's title of 300 characters is whole in print, within the page")
    func longTitleInPrint() throws {
        #expect(Self.longTitle.count == 300)
        let book = try NovelPDF.print(Self.titled, SampleNovels.details)
        try ExternalProgram.withFile(book.data, "novel.pdf") { path in
            let text = try ExternalProgram.run("pdftotext", [path, "-"], installedBy: Installer.poppler).output
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.replacing("- ", with: "").contains(Self.longTitle), "\(words.prefix(2000))")
        }
    }

    @Test("and is whole in the EPUB's and the DOCX's headings, as pandoc reads them")
    func longTitleInFiles() throws {
        for (name, file) in [
            ("novel.epub", try NovelEPUB.data(of: Self.titled, SampleNovels.details)),
            ("novel.docx", try NovelDOCX.data(of: Self.titled, SampleNovels.details)),
        ] {
            try ExternalProgram.withFile(file, name) { path in
                let text = try ExternalProgram.run(
                    "pandoc", ["--to", "plain", "--wrap", "none", path], installedBy: Installer.pandoc
                ).output
                #expect(text.contains(Self.longTitle), "\(name)")
            }
        }
    }

    @Test("200,000 words are a whole EPUB")
    func longNovel() throws {
        let novel = SampleNovels.long(words: 200_000, chapters: 80)
        #expect(novel.wordCount >= 200_000)
        let file = try NovelEPUB.data(of: novel, SampleNovels.details)
        try ExternalProgram.withFile(file, "novel.epub") { path in
            let check = try ExternalProgram.run("unzip", ["-tq", path], installedBy: Installer.unzip)
            #expect(check.status == 0, "\(check.output)")
            let text = try ExternalProgram.run(
                "pandoc", ["--to", "plain", "--wrap", "none", path], installedBy: Installer.pandoc
            ).output
            #expect(text.split(whereSeparator: \.isWhitespace).count >= 200_000)
        }
    }
}
