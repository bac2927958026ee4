import Foundation
import Testing

@Suite("The command")
struct CommandTests {
    @Test("show, list, history, diff and graph tell the same story, to people and to programs")
    func tells() throws {
        let bench = try Bench()
        defer { bench.remove() }
        _ = try bench.run("run", "--id", "told", "--chapters", "3", "--pages", "12", "--pause-at", "storyboard")
        let shown = try bench.run("show", "told").output
        #expect(shown.contains("halted at storyboard") && shown.contains("3 of 3 chapters"))
        #expect(shown.contains("Resuming will go on with storyboard"))
        let json = try #require(try object(bench.run("show", "told", "--json").output) as? [String: Any])
        #expect(json["halted_at"] as? String == "storyboard" && json["state"] as? String == "halted")
        let list = try #require(try object(bench.run("list", "--halted", "--json").output) as? [[String: Any]])
        #expect(list.map { $0["flow_id"] as? String } == ["told"])
        let history = try #require(try object(bench.run("history", "told", "--json").output) as? [[String: Any]])
        #expect(history.contains { $0["kind"] as? String == "run.halted" })
        #expect(try bench.run("graph", "told").output.contains("before_storyboard --> storyboard"))
        #expect(try bench.run("diff", "told").output.contains("Nothing in output/told has changed"))
        try bench.edit("output/told/novel.md", replacing: "## Chapter 2:", with: "A line of mine.\n\n## Chapter 2:")
        #expect(try bench.run("diff", "told").output.contains("+A line of mine."))
        #expect(try bench.run("show", "told").output.contains("You changed: output/told/novel.md"))
        #expect(try bench.run("resume", "told").output.contains("taken up"))
        #expect(try bench.text("output/told/novel.md").contains("A line of mine."))
    }

    private func object(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    @Test("an edited storyline makes what follows stale; refreshing makes it anew, but for what the author wrote")
    func refreshes() throws {
        let bench = try Bench()
        defer { bench.remove() }
        _ = try bench.run("run", "--id", "r", "--chapters", "3", "--pages", "12", "--pause-at", "storyboard")
        try bench.edit("output/r/novel.md", replacing: "## Chapter 2:", with: "A line of mine.\n\n## Chapter 2:")
        try bench.edit("output/r/storyline.md", replacing: "The Gilt Ledger", with: "The Painted Ledger")
        let shown = try bench.run("show", "r").output
        #expect(shown.contains("Stale:") && shown.contains("--refresh"))
        let finished = try bench.run("resume", "r", "--refresh")
        #expect(finished.code == 0, "\(finished.errors)")
        let novel = try bench.text("output/r/novel.md")
        #expect(novel.contains("A line of mine."))
        #expect(novel.uppercased().contains("THE PAINTED LEDGER"))
    }

    @Test("the template is a story that can be told, and the same seed tells it the same")
    func template() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try bench.write(try bench.run("template").output, to: "my.yaml")
        for id in ["one", "two"] {
            let finished = try bench.run(
                "run", "--story", "my.yaml", "--id", id, "--seed", "5", "--chapters", "2", "--pages", "8")
            #expect(finished.code == 0, "\(finished.errors)")
        }
        #expect(try bench.text("output/one/novel.md") == bench.text("output/two/novel.md"))
    }

    @Test("without an id a run is called detective_ and eight hexadecimal digits")
    func newID() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let output = try bench.run("run", "--chapters", "1", "--pages", "4", "--pause-at", "plan").output
        #expect(output.contains(/Flow ID: detective_[0-9a-f]{8}\n/))
    }

    @Test(
        "every command has help with an example",
        arguments: [
            "run", "resume", "pause", "unpause", "cancel", "list", "show", "history", "diff", "template", "graph",
        ])
    func help(_ command: String) throws {
        let bench = try Bench()
        defer { bench.remove() }
        let finished = try bench.run("help", command)
        #expect(
            finished.code == 0 && finished.output.contains("Example")
                && finished.output.contains("storybuilder \(command)"))
    }
}

@Suite("The books, by the real program")
struct BookCommandTests {
    private static let telling = [
        "run", "--id", "r1", "--chapters", "1", "--pages", "3", "--words-per-chapter", "100", "--dpi", "10",
    ]

    @Test("a finished run has its books, exports them again to the same bytes, and shows its pages on a sheet")
    func books() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let told = try bench.start(Self.telling + ["--export", "epub,pdf,cbz,fountain"]).finish()
        #expect(told.code == 0 && told.output.contains("output/r1/export/novel.epub"), "\(told)")
        let first = try bench.contents().filter { $0.key.contains("/export/") }
        #expect(
            Set(first.keys.map { $0.split(separator: "/").last.map(String.init) }) == [
                "novel.epub", "comic.epub", "novel.pdf", "screenplay.pdf", "comic.pdf", "comic-print.pdf", "comic.cbz",
                "screenplay.fountain", "case-file.pdf",
            ])
        let again = try bench.run("export", "r1", "--format", "epub,pdf,cbz,fountain", "--to", "elsewhere")
        #expect(again.code == 0, "\(again)")
        for (path, data) in first {
            let name = path.split(separator: "/").last ?? ""
            #expect(try Data(contentsOf: bench.file("elsewhere/\(name)")) == data, "\(name)")
        }
        let sheet = try bench.run("sheet", "r1")
        #expect(sheet.output == "output/r1/sheets/sheet_1.png\n", "\(sheet)")
        let resumed = try bench.run("resume", "r1")
        #expect(resumed.code == 0 && resumed.output.contains("To make its books again: storybuilder export r1"))
    }

    @Test("an unknown format, profile or panel is one message with the choices")
    func badWords() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let format = try bench.run("export", "r1", "--format", "mobi")
        #expect(format.code == 64 && format.errors.contains("epub"), "\(format)")
        let profile = try bench.run("export", "r1", "--profile", "a3")
        #expect(profile.code == 64 && profile.errors.contains("us-letter"), "\(profile)")
        let panel = try bench.run("resume", "r1", "--redraw", "panel:2")
        #expect(panel.code == 64 && panel.errors.contains("page:12 panel:2"), "\(panel)")
        let nothing = try bench.run("export", "r1")
        #expect(nothing.code == 65 && nothing.errors.contains("there is no run 'r1'"), "\(nothing)")
    }
}
