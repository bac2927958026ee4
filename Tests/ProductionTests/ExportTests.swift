import Drawing
import DurableFlow
import Foundation
import Production
import StoryFlow
import StoryModel
import Testing

@Suite("The books of a run")
struct ExportTests {
    @Test("are every format that the novel, the screenplay and the comic come in")
    func everyFormat() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        let books = try await run.exported()
        let names = books.map { $0.url.path.replacingOccurrences(of: run.export.path + "/", with: "") }
        #expect(
            Set(names) == [
                "novel.epub", "novel.pdf", "novel.docx", "novel.md", "screenplay.pdf", "screenplay.fountain",
                "screenplay.fdx", "comic.cbz", "comic.pdf", "comic-print.pdf", "comic.epub", "comic/index.html",
                "case-file.pdf", "case-file.html",
            ])
        for book in books {
            #expect(try Data(contentsOf: book.url).count > 500, "\(book.url.path)")
        }
    }

    @Test("are the same bytes every time")
    func reproducible() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        _ = try await run.exported()
        let other = run.files.folder.appendingPathComponent("other")
        _ = try await run.exported(to: other)
        let (first, second) = (try contents(of: run.export), try contents(of: other))
        #expect(first.keys.sorted() == second.keys.sorted() && first.count > 15)
        for (name, data) in first { #expect(second[name] == data, "\(name) differs") }
    }

    @Test("a page its author has touched up is in the comic as it is, and is never drawn over")
    func touchedUp() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        let mine = Bitmap(size: Size(50, 70), dotsPerInch: 72)
        mine.draw { $0.fill(.rect(Rect(0, 0, 50, 70)), Color(0, 0.5, 0)) }
        let file = try mine.png()
        try file.write(to: run.url("pages/page_002.png"))
        try await run.retell()
        _ = try await run.exported()
        #expect(try Data(contentsOf: run.url("pages/page_002.png")) == file)
        let archive = try Data(contentsOf: run.export.appendingPathComponent("comic.cbz"))
        #expect(archive.range(of: file) != nil)
        let pages = try contents(of: run.export.appendingPathComponent("comic")).values
        #expect(pages.contains(file))
    }

    @Test("a page that is no picture any more is named")
    func damaged() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        try Data("oops".utf8).write(to: run.url("pages/page_002.png"))
        let error = await #expect(throws: FileError.self) { try await run.exported([.cbz]) }
        #expect(error?.path.hasSuffix("pages/page_002.png") == true)
        #expect(error?.problem.contains("delete it to have it drawn") == true)
    }

    @Test("a page that is missing is drawn again, to the same bytes")
    func missing() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        let before = try Data(contentsOf: run.url("pages/page_003.png"))
        try FileManager.default.removeItem(at: run.url("pages/page_003.png"))
        _ = try await run.exported([.cbz])
        #expect(try Data(contentsOf: run.url("pages/page_003.png")) == before)
    }

    @Test("a story without a comic has a novel with a cover, and no comic")
    func novelOnly() async throws {
        var run = BookRun()
        run.premise.skipStoryboard = true
        run.premise.target = .novel
        defer { run.remove() }
        try await run.tell()
        let names = try await run.exported().map(\.url.lastPathComponent)
        #expect(
            names.sorted() == [
                "case-file.html", "case-file.pdf", "novel.docx", "novel.epub", "novel.md", "novel.pdf",
            ])
    }
}

@Suite("The comic's files")
struct PlateTests {
    @Test("are cover, title page, every page, and a sheet for each of the cast")
    func files() async throws {
        let run = BookRun()
        defer { run.remove() }
        let comic = try #require(try await run.tell().storyboard)
        let pages = try FileManager.default.contentsOfDirectory(atPath: run.url("pages").path).sorted()
        #expect(comic.pages.count > 3)
        #expect(pages == (["cover.png", "title.png"] + (1...comic.pages.count).map { "page_00\($0).png" }).sorted())
        let people = try FileManager.default.contentsOfDirectory(atPath: run.url("characters").path)
        #expect(people.count == comic.characters.count)
        let page = try Bitmap(decoding: try Data(contentsOf: run.url("pages/page_001.png")))
        #expect(page.width == 159 && page.height == 246, "6.625 x 10.25 in at 24 dpi")
    }

    @Test("a line of dialogue that is edited is lettered anew, and only its page is")
    func edited() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        let before = try contents(of: run.url("pages"))
        let chapter = run.url("chapter_01.json")
        let text = try String(contentsOf: chapter, encoding: .utf8)
        let line = try #require(text.range(of: #""text" : ""#))
        try text.replacingCharacters(in: line, with: #""text" : "Wait. "#)
            .write(to: chapter, atomically: true, encoding: .utf8)
        try await run.retell()
        let after = try contents(of: run.url("pages"))
        #expect(before.keys == after.keys)
        #expect(after.keys.filter { after[$0] != before[$0] } == ["page_001.png"])
    }

    @Test("contact sheets show them together")
    func sheets() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        let sheets = try ContactSheets(files: run.files, flowID: "r1", drawn: DrawnComic(await run.snapshot)).draw()
        #expect(sheets == ["r1/sheets/sheet_1.png"])
        #expect(try Bitmap(decoding: try Data(contentsOf: run.url("sheets/sheet_1.png"))).width == 1684)
    }
}
