import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel
import Testing

@Suite("The author's text is the author's")
struct AuthorsEditsTests {
    @Test("a chapter edited during a pause is used from there on, and shown as a diff")
    func editedChapter() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.storyboard)])
        try studio.edit("r1/novel.md", replacing: "Chapter 2 of", with: "My own chapter of")
        let edit = try #require(try studio.files.edits(of: try await studio.snapshot()).first)
        #expect(try edit.difference().contains("+My own chapter of The Ledger, after 1."))
        let story = try #require(try await studio.resume().output)
        #expect(story.novel?.chapters[1].text.hasPrefix("My own chapter") == true)
        #expect(story.storyboard?.chapters[1].summary.hasPrefix("My own chapter") == true)
        #expect(try studio.text("r1/novel.md").contains("My own chapter of"))
        #expect(await studio.model.count("chapter") == 3)
        #expect(try await studio.engine.history(of: "r1").contains { $0.kind == .stepEdited })
    }

    @Test("an invalid edit names file and line, the run stays paused, and nothing is overwritten")
    func invalidEdit() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.storyboard)])
        try studio.edit("r1/novel.md", replacing: "## Chapter 2:", with: "## Chapter 7:")
        let text = try studio.text("r1/novel.md")
        let error = await #expect(throws: ArtifactError.self) { try await studio.resume() }
        #expect(error?.file == "novel.md")
        let line = try #require(error?.line)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].hasPrefix("## Chapter 7:"))
        #expect(try await studio.snapshot().record.state == .halted)
        #expect(try studio.text("r1/novel.md") == text)
    }

    @Test("after an edit upstream, what was made from the old text is stale: kept, or made anew on request")
    func refreshes() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.bookerama), .at(.storyboard)])
        try studio.edit("r1/novel.md", replacing: "Chapter 1 of", with: "My own chapter of")
        try studio.edit("r1/storyline.md", replacing: "The Ledger", with: "The Second Ledger")
        #expect(try await studio.resume().haltedAt == "storyboard")
        #expect(try studio.text("r1/novel.md").contains("Chapter 3 of The Ledger"))
        let story = try #require(try await studio.resume(refreshing: true).output)
        let texts = story.novel?.chapters.map(\.text) ?? []
        #expect(texts[0].hasPrefix("My own chapter"))
        #expect(texts[2] == "Chapter 3 of The Second Ledger, after 2.")
    }

    @Test("a verdict the author overturns is heeded")
    func overturnedVerdict() async throws {
        let studio = Studio(verdicts: ["PASS"])
        defer { studio.remove() }
        _ = try await studio.begin([.at(.critique)])
        try studio.edit("r1/critique.md", replacing: "PASS", with: "FAIL")
        #expect(try await studio.resume().output?.storyline.title == "The Ledger, again")
        #expect(await studio.model.count("revise") == 1)
    }

    @Test("a page edited in its chapter's file, or in storyboard.md, is kept")
    func editedPage() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.after(.storyboard)])
        try studio.edit("r1/chapter_02.json", replacing: "picture 3.0", with: "a better picture")
        try studio.edit("r1/storyboard.md", replacing: "picture 5.1", with: "another picture")
        let pages = try #require(try await studio.resume().output?.storyboard?.pages)
        #expect(pages[2].panels[0].visualDescription.hasPrefix("a better picture"))
        #expect(pages[4].panels[1].visualDescription.hasPrefix("another picture"))
        #expect(pages[3].panels[0].visualDescription.hasPrefix("picture 4.0"))
    }

    @Test("the same part changed in two files is refused")
    func twoVersions() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.plan)])
        try studio.edit("r1/storyline.md", replacing: "The Ledger", with: "One")
        try studio.edit("flow_states/storybuilder_r1.json", replacing: "# The Ledger", with: "# Two")
        let error = await #expect(throws: ArtifactError.self) { try await studio.resume() }
        #expect(error?.problem.contains("changed both here and in") == true)
    }

    @Test("pause points, options and unknown keys added to the state file are taken up")
    func editedState() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.plan)])
        let state = "flow_states/storybuilder_r1.json"
        try studio.edit(
            state, replacing: "\"waits_at\" : {", with: "\"waits_at\" : {\n    \"after:screenplay\" : true,")
        try studio.edit(
            state, replacing: "\"skip_storyboard\" : false", with: "\"skip_storyboard\" : true, \"mine\" : [1]")
        #expect(try await studio.resume().haltedAt == "after:screenplay")
        #expect(try studio.state()["mine"] as? [Int] == [1])
        #expect(try await studio.resume().output?.storyboard == nil)
        #expect(try studio.state()["mine"] as? [Int] == [1])
        #expect(await studio.model.count("plan") == 1)
    }

    @Test("a state file cut off or garbled is refused by file and line")
    func garbledState() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.plan)])
        let file = studio.files.folder.appendingPathComponent("flow_states/storybuilder_r1.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        try String(text.prefix(text.count / 2)).write(to: file, atomically: true, encoding: .utf8)
        let error = await #expect(throws: ArtifactError.self) { try await studio.resume() }
        #expect(error?.file == "storybuilder_r1.json" && error?.line != nil)
    }

    @Test("a file changed while the run goes on is not overwritten, and the next resume takes it up")
    func changedMeanwhile() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.plan), .at(.storyboard)])
        let run = try await studio.engine.resumeFromHalt(studio.flow, flowID: "r1")
        try studio.edit("r1/storyline.md", replacing: "The Ledger", with: "My Ledger")
        #expect(try await run.kickoff().haltedAt == "storyboard")
        #expect(try studio.text("r1/storyline.md").contains("My Ledger"))
        #expect(try await studio.resume().output?.storyline.title == "My Ledger")
    }

    @Test("a note in the screenplay is nobody's business but its author's")
    func note() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.screenplay)])
        try studio.edit("r1/screenplay.fountain", replacing: "Rain.", with: "Snow.\n\n[[is it cold enough?]]")
        #expect(try await studio.resume().output?.screenplay?.scenes[0].elements == [.action("Snow.")])
        #expect(try studio.text("r1/screenplay.fountain").contains("[[is it cold enough?]]"))
        #expect(try studio.files.edits(of: try await studio.snapshot()).isEmpty)
    }

    @Test("a file that is missing is written again")
    func missingFile() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.storyboard)])
        let text = try studio.text("r1/novel.md")
        try FileManager.default.removeItem(at: studio.files.folder.appendingPathComponent("r1/novel.md"))
        _ = try await studio.resume()
        #expect(try studio.text("r1/novel.md") == text)
    }
}
