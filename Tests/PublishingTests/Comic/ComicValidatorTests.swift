import Drawing
import Foundation
import Testing

@testable import Publishing

@Suite("Other programs read a comic")
struct ComicValidatorTests {
    /// Writes an edition of a comic, and lets another program judge it.
    private func judge(
        _ edition: ComicEdition, _ direction: ComicBook.ReadingDirection = .leftToRight, drawn: Bool = true,
        _ body: (_ path: String) throws -> Void
    ) throws {
        try SampleComic.with(drawn: drawn) { sample in
            sample.comic.direction = direction
            if direction == .rightToLeft {
                sample.comic.language = "ja"
                sample.comic.series = .init(title: "Wild & Free", number: "2")
                sample.comic.date = .init(year: 2026, month: 1, day: 31)
            }
            let file = sample.file("comic.\(edition)")
            try edition.write(sample.comic, to: file)
            try body(file.path)
        }
    }

    @Test("unzip finds each archive whole", arguments: [ComicEdition.cbz, .epub])
    func unzip(edition: ComicEdition) throws {
        try judge(edition) { path in
            let result = try ExternalProgram.run("unzip", ["-t", path], installedBy: Installer.unzip)
            #expect(result.status == 0, "\(result.output)")
        }
    }

    @Test(
        "xmllint finds ComicInfo.xml as its schema asks",
        arguments: [ComicBook.ReadingDirection.leftToRight, .rightToLeft])
    func comicInfo(direction: ComicBook.ReadingDirection) throws {
        let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/ComicInfo-2.0.xsd").path
        try judge(.cbz, direction) { path in
            let info = try ExternalProgram.run("unzip", ["-p", path, "ComicInfo.xml"], installedBy: Installer.unzip)
                .output
            #expect(info.contains("<Manga>\(direction == .rightToLeft ? "YesAndRightToLeft" : "No")</Manga>"))
            #expect(info.contains(#"<Page Image="2" Type="Story" ImageSize=""#))
            try ExternalProgram.withFile(Data(info.utf8), "ComicInfo.xml") { file in
                let result = try ExternalProgram.run(
                    "xmllint", ["--noout", "--schema", schema, file], installedBy: Installer.xmllint)
                #expect(result.status == 0, "\(result.output)")
            }
        }
    }

    @Test("epubcheck finds no error and no warning")
    func epubcheck() throws {
        // It has all a comic may have: a series, a date, another direction.
        try judge(.epub, .rightToLeft) { path in
            let result = try ExternalProgram.run("epubcheck", [path], installedBy: Installer.epubcheck)
            #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
        }
    }

    @Test("qpdf finds each PDF sound", arguments: [ComicEdition.screen, .print], [true, false])
    func qpdf(edition: ComicEdition, drawn: Bool) throws {
        try judge(edition, .rightToLeft, drawn: drawn) { path in
            let result = try ExternalProgram.run("qpdf", ["--check", path], installedBy: Installer.qpdf)
            #expect(result.status == 0, "\(result.output)")
        }
    }

    @Test("pdfinfo sees every page's boxes")
    func boxes() throws {
        try judge(.print) { path in
            let output = try ExternalProgram.run(
                "pdfinfo", ["-box", "-f", "1", "-l", "7", path], installedBy: Installer.poppler
            ).output
            for (box, corners) in [
                "MediaBox": "0 0 198 270", "CropBox": "0 0 198 270", "BleedBox": "18 18 180 252",
                "TrimBox": "27 27 171 243",
            ] {
                let lines = output.split(separator: "\n").filter { $0.hasPrefix("Page ") && $0.contains(box) }
                #expect(lines.count == 7, "\(output)")
                for line in lines {
                    let numbers = line.split(separator: " ").compactMap { Double($0) }.suffix(4)
                    #expect(numbers.map { String(Int($0)) }.joined(separator: " ") == corners, "\(line)")
                }
            }
        }
    }

    @Test("a PDF has a bookmark for each chapter, and says which way it is read")
    func bookmarks() throws {
        try judge(.screen, .rightToLeft) { path in
            let json = try ExternalProgram.run(
                "qpdf", ["--json", "--json-key=outlines", "--json-key=qpdf", path], installedBy: Installer.qpdf
            ).output
            #expect(json.contains(#""title": "Chapter <2> & "#))
            #expect(json.contains(#""destpageposfrom1": 3"#))
            #expect(json.contains(#""/Direction": "/R2L""#))
            #expect(json.contains(#""/Lang": "u:ja""#))
        }
    }

    @Test("xmllint finds the gallery's body well-formed")
    func gallery() throws {
        try judge(.web) { folder in
            let html = try String(contentsOfFile: folder + "/index.html", encoding: .utf8)
            let start = try #require(html.range(of: "<body")).lowerBound
            let end = try #require(html.range(of: "</body>")).upperBound
            try ExternalProgram.withFile(Data(html[start..<end].utf8), "body.xml") { path in
                let result = try ExternalProgram.run("xmllint", ["--noout", path], installedBy: Installer.xmllint)
                #expect(result.status == 0, "\(result.output)")
            }
        }
    }
}
