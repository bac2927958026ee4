import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel
import Testing

@Suite("The flow of a story")
struct StoryBuilderTests {
    @Test("plans, judges, writes and breaks down, each piece once")
    func wholeStory() async throws {
        let studio = Studio()
        defer { studio.remove() }
        let story = try #require(try await studio.begin().output)
        #expect(story.novel?.chapters.map(\.number) == [1, 2, 3])
        #expect(story.novel?.chapters.last?.text == "Chapter 3 of The Ledger, after 2.")
        #expect(story.storyboard?.pages.map(\.number) == Array(1...6))
        #expect(await studio.model.count("chapter") == 3)
        #expect(await studio.model.count("page") == 6)
    }

    @Test(
        "every row of the pause table",
        arguments: [
            ("plan", ["plan"]), ("critique", ["critique", "plan"]), ("screenplay", ["critique", "plan", "screenplay"]),
            ("bookerama", ["bookerama", "critique", "plan", "screenplay"]),
            ("storyboard", ["bookerama", "critique", "plan", "screenplay"]),
        ])
    func pauseTable(_ stage: String, _ done: [String]) async throws {
        let studio = Studio()
        defer { studio.remove() }
        let rule = try #require(PauseRule<StoryBuilder.Stage>(key: stage))
        #expect(try await studio.begin([rule]).haltedAt == stage)
        let stages = Set(try await studio.snapshot().checkpoints.keys.map(\.stage.name))
        #expect(stages.sorted() == done)
        let state = try studio.state()
        #expect(state["halted_at"] as? String == stage)
        #expect(state["current_state"] as? String == stage)
        #expect((state["waits_at"] as? [String: Bool])?[stage] == true)
        #expect(try await studio.resume().output != nil)
        let after = try studio.state()
        #expect(after["halted_at"] is NSNull)
        #expect((after["waits_at"] as? [String: Bool])?[stage] == false)
        #expect(after["current_state"] as? String == "success")
    }

    @Test("a storyline that fails goes back with the feedback until it passes")
    func revises() async throws {
        let studio = Studio(verdicts: ["FAIL", "FAIL", "PASS"])
        defer { studio.remove() }
        let story = try #require(try await studio.begin().output)
        #expect(story.storyline.title == "The Ledger, again")
        #expect(await studio.model.prompts.contains("revise: The Ledger Found FAIL."))
        #expect(await studio.model.count("revise") == 2)
        let draft = try StoryDraft(try await studio.snapshot())
        #expect(draft.retries == 2)
        #expect(!draft.warnings.contains { $0.contains("critique") })
        let output = try studio.state()["output"] as? [String: Any]
        #expect(output?["retry_count"] as? Int == 2)
        #expect(output?["errors"] as? [String] == [])
    }

    @Test("after three retries the story goes on, and says so")
    func givesUp() async throws {
        let studio = Studio(verdicts: ["FAIL"])
        defer { studio.remove() }
        let story = try #require(try await studio.begin().output)
        #expect(story.critique.verdict == .fail)
        #expect(await studio.model.count("critique") == 4)
        #expect(await studio.model.count("revise") == 3)
        #expect(try StoryDraft(try await studio.snapshot()).warnings.first?.contains("after 3 retries") == true)
        #expect((try studio.state()["output"] as? [String: Any])?["errors"] as? [String] != [])
    }

    @Test("a novel that came out shorter than asked for says so")
    func tooShort() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin()
        let warnings = try StoryDraft(try await studio.snapshot()).warnings
        #expect(warnings.contains { $0.contains(/^the novel has \d\d words where 3000 were asked for/) }, "\(warnings)")
    }

    @Test("critique:every pauses at each iteration, critique once")
    func everyIteration() async throws {
        let studio = Studio(verdicts: ["FAIL", "PASS"])
        defer { studio.remove() }
        #expect(try await studio.begin([.at(.critique).everyTime]).haltedAt == "critique:every")
        #expect(try await studio.resume().haltedAt == "critique:every")
        #expect(try await studio.resume().output != nil)
    }

    @Test("a run may ask for the novel only, the screenplay only, or stop before the comic")
    func targets() async throws {
        let novel = Studio()
        defer { novel.remove() }
        #expect(try await novel.begin { $0.target = .novel }.output?.screenplay == nil)
        let screenplay = Studio()
        defer { screenplay.remove() }
        let story = try #require(try await screenplay.begin { $0.target = .screenplay }.output)
        #expect(story.novel == nil && story.storyboard?.chapters.count == 3)
        let texts = Studio()
        defer { texts.remove() }
        #expect(try await texts.begin { $0.skipStoryboard = true }.output?.storyboard == nil)
        #expect(await texts.model.count("page") == 0)
    }

    @Test("the diagram shows the stages and a run's own pause points")
    func diagram() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.before(.screenplay)])
        let text = FlowDiagram(try await studio.snapshot()).text
        #expect(text.hasPrefix("flowchart TD"))
        #expect(text.contains("before_screenplay{{"))
        #expect(!text.contains("before_storyboard"))
        #expect(FlowDiagram(nil).text.contains("before_storyboard --> storyboard"))
    }
}
