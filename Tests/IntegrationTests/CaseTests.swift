import Foundation
import Testing

@Suite("A case, in the real program")
struct CaseTests {
    private let size = ["--chapters", "6", "--words-per-chapter", "500", "--skip-storyboard"]

    @Test("is solved from what the reader is shown, and not before")
    func solved() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let told = try bench.start(["run", "--id", "told"] + size + ["--export", "md"]).finish()
        #expect(told.code == 0, "\(told)")
        let solved = try bench.run("solve", "told", "--json")
        let solution = try #require(try JSONSerialization.jsonObject(with: Data(solved.output.utf8)) as? [String: Any])
        let (suspects, viable) = (solution["suspects"] as? [String] ?? [], solution["viable"] as? [String] ?? [])
        #expect(suspects.count > 3 && viable.count == 1)
        #expect((solution["proofs"] as? [[String: Any]])?.count == suspects.count - 1)
        let early = try bench.run("solve", "told", "--before", "2.1")
        #expect(early.code == 0 && early.output.contains("Can still have done it: "), "\(early)")
        #expect(suspects.allSatisfy(early.output.contains))
        let absent = try bench.run("solve", "told", "--before", "90.1")
        #expect(absent.code == 65 && absent.errors.contains("there is no chapter 90, scene 1"), "\(absent)")
        let checked = try bench.run("check", "told")
        #expect(checked.code == 0 && checked.output.contains("The writing: "), "\(checked)")
        #expect(try bench.text("output/told/case.md").contains("## The proofs"))
        #expect(try bench.text("output/told/case.json").contains("\"suspects\""))
    }

    @Test("says so when its author takes a clue out of the text, and leaves the text as it is")
    func edited() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let halted = try bench.start(["run", "--id", "r", "--pause-at", "bookerama"] + size).finish()
        #expect(halted.code == 0, "\(halted)")
        let solved = try bench.run("solve", "r", "--json")
        let solution = try #require(try JSONSerialization.jsonObject(with: Data(solved.output.utf8)) as? [String: Any])
        let proofs = solution["proofs"] as? [[String: Any]] ?? []
        // Everything that clears one innocent: both proofs.
        let proof = try #require(proofs.first)
        let suspect = try #require(proof["suspect"] as? String)
        let gone = Set((proof["clues"] as? [String] ?? []) + (proof["otherwise"] as? [String] ?? []))
        let novel = try bench.text("output/r/novel.md")
        let clues = try bench.clues("r")
        let paragraphs = novel.components(separatedBy: "\n\n").filter { paragraph in
            !gone.contains { id in paragraph.shows(clues[id] ?? "") }
        }
        try bench.write(paragraphs.joined(separator: "\n\n"), to: "output/r/novel.md")
        let checked = try bench.run("check", "r")
        #expect(checked.code == 1 && checked.output.contains("NO  every clue is in the text"), "\(checked)")
        let resumed = try bench.run("resume", "r")
        #expect(resumed.code == 0, "\(resumed)")
        #expect(resumed.output.contains("Your changes touch the case"), "\(resumed.output)")
        #expect(gone.contains { resumed.output.contains("clue \($0) is no longer in chapter") })
        #expect(resumed.output.contains("can all have done it") && resumed.output.contains(suspect))
        #expect(try bench.text("output/r/novel.md") == paragraphs.joined(separator: "\n\n"))
    }

    @Test("a case file that cannot be read is refused with its line, and one that can is taken up")
    func caseFile() throws {
        let bench = try Bench()
        defer { bench.remove() }
        _ = try bench.start(["run", "--id", "r", "--pause-at", "plan"] + size).finish()
        let original = try bench.text("output/r/case.json")
        try bench.edit("output/r/case.json", replacing: "\"suspects\": [", with: "\"suspects\": [\"Nobody Atall\", ")
        let refused = try bench.run("resume", "r")
        #expect(refused.code == 65 && refused.errors.contains("case.json:"), "\(refused)")
        #expect(refused.errors.contains("Nobody Atall"))
        try bench.write(original, to: "output/r/case.json")
        try bench.edit(
            "output/r/case.json", replacing: "\"circle\": \"Whoever", with: "\"circle\": \"I say that whoever")
        let resumed = try bench.run("resume", "r")
        #expect(resumed.code == 0 && resumed.output.contains("Your changes in output/r/case.json"), "\(resumed)")
        #expect(try bench.text("output/r/case.md").contains("I say that whoever"))
    }

    @Test("the novel's last pages can show how it could be solved, and the case file comes with the books")
    func books() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let told = try bench.start(
            ["run", "--id", "told"] + size + ["--export", "pdf,html,docx", "--with-solution"]
        ).finish()
        #expect(told.code == 0 && told.output.contains("case-file.pdf"), "\(told)")
        let page = try bench.text("output/told/export/case-file.html")
        #expect(page.contains("<table") && page.contains("<svg"))
        let text = try Running(
            URL(fileURLWithPath: "/usr/bin/pdftotext"), ["output/told/export/novel.pdf", "-"], in: bench.folder,
            environment: [:]
        ).finish()
        #expect(text.output.contains("How it could be solved"), "\(text.output.suffix(400))")
    }

    @Test("rules are set aside in the story file with a reason, which the check repeats; unknown rules are refused")
    func setAside() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try bench.write("set_aside:\n  at least 5 clues: it is a short joke\n", to: "story.yaml")
        let told = try bench.start(["run", "--id", "r", "--story", "story.yaml", "--pause-at", "plan"] + size).finish()
        #expect(told.code == 0, "\(told)")
        try bench.write("set_aside:\n  at least 7 clues: no\n", to: "story.yaml")
        let refused = try bench.start(["run", "--story", "story.yaml"] + size).finish()
        #expect(refused.code == 65 && refused.errors.contains("there is no rule 'at least 7 clues'"), "\(refused)")
        #expect(refused.errors.contains("story.yaml:2"))
    }

    @Test("a romance has none, and the check says so")
    func romance() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try bench.write("genre: romance\nsetting: Lisbon, 1954\n", to: "story.yaml")
        let told = try bench.start(["run", "--id", "r", "--story", "story.yaml"] + size).finish()
        #expect(told.code == 0, "\(told)")
        let checked = try bench.run("check", "r")
        #expect(checked.code == 0 && checked.output.contains("they do not apply: this is a romance"), "\(checked)")
        let solved = try bench.run("solve", "r")
        #expect(solved.code == 65 && solved.errors.contains("no case to solve"), "\(solved)")
    }
}

extension Bench {
    /// The texts of a run's clues, by id.
    fileprivate func clues(_ id: String) throws -> [String: String] {
        let data = Data(try text("output/\(id)/case.json").utf8)
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let clues = root["clues"] as? [[String: Any]] ?? []
        return Dictionary(
            clues.compactMap { clue in (clue["id"] as? String).map { ($0, clue["text"] as? String ?? "") } }
        ) { first, _ in first }
    }
}

extension String {
    /// Whether a third of a clue's long words are in this paragraph.
    fileprivate func shows(_ clue: String) -> Bool {
        let words = Set(clue.lowercased().split { !$0.isLetter }.filter { $0.count > 4 }.map { $0.prefix(5) })
        let own = Set(lowercased().split { !$0.isLetter }.filter { $0.count > 4 }.map { $0.prefix(5) })
        return !words.isEmpty && words.intersection(own).count * 3 >= words.count
    }
}
