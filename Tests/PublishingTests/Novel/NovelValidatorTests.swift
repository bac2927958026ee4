import Drawing
import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("Other programs read a novel")
struct NovelValidatorTests {
    private static var wild: BookDetails {
        get throws {
            var details = BookDetails(
                title: "Wild & <Free>", author: "Ł. Ünïcode", language: "en-GB", identity: "wild", description: "A & B")
            details.cover = try Bitmap(size: Size(300, 450), dotsPerInch: 72).png()
            details.appendedPages = [.init(title: "Note", text: "About *this*.")]
            return details
        }
    }

    @Test("epubcheck finds no fault", arguments: ["en-GB", "ar"])
    func epubcheck(language: String) throws {
        var details = try Self.wild
        details.language = language
        let file = try NovelEPUB.data(of: SampleNovels.wild, details)
        try ExternalProgram.withFile(file, "novel.epub") { path in
            let result = try ExternalProgram.run("epubcheck", [path], installedBy: Installer.epubcheck)
            #expect(result.status == 0, "\(result.output)")
            #expect(["ERROR", "WARNING", "FATAL"].allSatisfy { !result.output.contains($0) }, "\(result.output)")
        }
    }

    @Test("unzip finds the archive whole")
    func unzip() throws {
        for (name, file) in [
            ("novel.epub", try NovelEPUB.data(of: SampleNovels.wild, Self.wild)),
            ("novel.docx", try NovelDOCX.data(of: SampleNovels.wild, Self.wild)),
        ] {
            try ExternalProgram.withFile(file, name) { path in
                let result = try ExternalProgram.run("unzip", ["-t", path], installedBy: Installer.unzip)
                #expect(result.status == 0, "\(result.output)")
            }
        }
    }

    @Test("qpdf finds the PDF sound, and every font is embedded and subset")
    func pdf() throws {
        let book = try NovelPDF.print(SampleNovels.wild, Self.wild)
        try ExternalProgram.withFile(book.data, "novel.pdf") { path in
            let check = try ExternalProgram.run("qpdf", ["--check", path], installedBy: Installer.qpdf)
            #expect(check.status == 0, "\(check.output)")
            let fonts = try ExternalProgram.run("pdffonts", [path], installedBy: Installer.poppler)
            let rows = fonts.output.split(separator: "\n").dropFirst(2)
            #expect(rows.count > 3)
            for row in rows { #expect(row.contains(/\ yes yes (yes|no) +\d+ +\d+$/), "\(row)") }
        }
    }

    @Test("the printed text comes out in order, word for word", arguments: TrimSize.allCases)
    func text(trim: TrimSize) throws {
        let novel = SampleNovels.long(words: 3000, chapters: 2)
        let book = try NovelPDF.print(novel, SampleNovels.details, trim: trim)
        let output = try ExternalProgram.withFile(book.data, "novel.pdf") { path in
            try ExternalProgram.run("pdftotext", ["-enc", "UTF-8", path, "-"], installedBy: Installer.poppler).output
        }
        // Running heads and the title pages are no part of the text.
        let lines = output.split(whereSeparator: \.isNewline).filter { line in
            line.wholeMatch(of: /(\d+ *)?(the gilt ledger|part \d)( *\d+)?|\d+/.ignoresCase()) == nil
        }
        let found = Self.letters(lines.joined())
        for chapter in novel.chapters {
            let expected = Self.letters(chapter.text.replacing("* * *", with: ""))
            #expect(found.contains(expected))
        }
    }

    /// Letters alone: what a divided word, a space or a ligature changes does not matter.
    private static func letters(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter })
    }

    @Test("pandoc reads the same chapters out of DOCX and EPUB", arguments: ["docx", "epub"])
    func pandoc(format: String) throws {
        let details = SampleNovels.details
        let novel = SampleNovels.plain
        let file = try format == "docx" ? NovelDOCX.data(of: novel, details) : NovelEPUB.data(of: novel, details)
        try ExternalProgram.withFile(file, "novel." + format) { path in
            let result = try ExternalProgram.run(
                "pandoc", ["--wrap=none", "-t", "plain", path], installedBy: Installer.pandoc)
            #expect(result.status == 0, "\(result.output)")
            var rest = result.output[...]
            for words in ["What Marlow Found", "raining", "He went.", "Noon.", "Chapter 2", "Enough"] {
                let range = try #require(rest.firstRange(of: words), "\(words) is missing or out of order")
                rest = rest[range.upperBound...]
            }
            let markdown = try ExternalProgram.run(
                "pandoc", ["-t", "markdown", path], installedBy: Installer.pandoc)
            #expect(markdown.output.contains("*raining*") && markdown.output.contains("**Enough**"))
        }
    }

    @Test("xmllint finds every part of the Word document well-formed")
    func wellFormed() throws {
        let book = Book(SampleNovels.wild, try Self.wild)
        for part in [
            WordDocument(book: book).data, WordStyles.sheet(language: "he"), WordPackage.contentTypes,
            WordPackage.header(of: book.details), WordPackage.properties(of: book.details),
        ] {
            try ExternalProgram.withFile(part, "part.xml") { path in
                let result = try ExternalProgram.run("xmllint", ["--noout", path], installedBy: Installer.xmllint)
                #expect(result.status == 0, "\(result.output)")
            }
        }
    }
}
