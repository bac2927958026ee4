import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel
import Testing

@testable import ModelAuthor

@Suite("A story told by a model")
struct WholeStoryTests {
    @Test("a model in every seat gives the whole story: plan, bible, screenplay, novel, comic")
    func wholeStory() async throws {
        let model = try await PlayedModel()
        let room = WritersRoom(model: model)
        let story = try #require(try await room.begin().output)
        #expect(story.critique.verdict == .pass)
        #expect(story.storyline.clues == model.storyline.clues)
        #expect(story.novel?.chapters.map(\.number) == [1, 2, 3])
        #expect(story.screenplay?.scenes.count == 3)
        #expect(story.storyboard?.pages.map(\.number) == Array(1...6))
        #expect(story.storyboard?.pages[0].panels[0].visualDescription == "A room with 1 lamps.")
        let flags = try await room.draft.flags
        #expect(flags == [])
        for name in ["storyline.md", "critique.md", "bible.md", "screenplay.fountain", "novel.md", "storyboard.md"] {
            #expect(try room.file(name)?.isEmpty == false, "\(name)")
        }
    }

    @Test(
        "each request is bounded: a chapter gets the bible, its outline, the story so far and the last page, and no more"
    )
    func boundedRequests() async throws {
        let model = try await PlayedModel()
        _ = try await WritersRoom(model: model).begin()
        let asked = await model.requests.filter { $0.schema == nil && $0.messages[0].text.hasPrefix("Write chapter") }
        #expect(asked.count == 3)
        let last = asked[2].messages[0].text
        #expect(last.contains("Speaks: dry."))
        #expect(last.contains("The story so far: Somebody died"))
        #expect(last.contains("hour of chapter 2"), "the last page of the chapter before")
        #expect(!last.contains("hour of chapter 1"), "and none of the one before that")
        #expect(asked[0].messages[0].text.contains(model.storyline.chapters[0].summary))
    }

    @Test("every call is a step that records model, tokens, cost and time, and the history tells them")
    func callsAreSteps() async throws {
        let model = try await PlayedModel()
        let room = WritersRoom(model: model)
        _ = try await room.begin()
        let account = try await room.account
        let calls = await model.requests.count
        #expect(account.entries.count == calls)
        #expect(account.tokens == TokenUsage(input: 1000 * calls, output: 100 * calls))
        #expect(abs(account.cost - Double(calls) * 0.002) < 1e-9)
        let history = try await room.engine.history(of: "r1")
        let chapter = try #require(
            history.first { $0.path?.description.hasPrefix("bookerama/chapter/2/call/chapter.1.") == true })
        #expect(chapter.detail == "played, 1000 + 100 tokens, $0.0020, 0.3 s")
    }

    @Test("idempotency keys differ from call to call, and are the same when a call is made again")
    func idempotencyKeys() async throws {
        let model = try await PlayedModel { topic, time, _ in
            topic == "plot" && time == 1 ? .failure(ModelError(.serverFailed, "down")) : nil
        }
        let room = WritersRoom(model: model)
        await #expect(throws: ModelError.self) { try await room.begin() }
        _ = try await room.resume()
        let keys = await model.requests.map { $0.idempotencyKey ?? "" }
        #expect(Set(keys).count == keys.count - 1 && !keys.contains(""))
        let plots = await zip(model.topics, keys).filter { $0.0 == "plot" }.map(\.1)
        #expect(plots.count == 2 && plots[0] == plots[1])
    }

    @Test("a failure at any call: resumed, the run ends the same and no answered call is made again")
    func failsAnywhere() async throws {
        let model = try await PlayedModel()
        let whole = try #require(try await WritersRoom(model: model).begin().output)
        let calls = await model.requests.count
        for failing in stride(from: 1, through: calls, by: 3) {
            let count = Counter()
            let fragile = try await PlayedModel { _, _, _ in
                count.next() == failing ? .failure(ModelError(.serverFailed, "down")) : nil
            }
            let room = WritersRoom(model: fragile)
            await #expect(throws: ModelError.self, "call \(failing)") { try await room.begin() }
            #expect(try await room.resume().output == whole, "call \(failing)")
            let answered = await fragile.answered
            #expect(Set(answered).count == answered.count, "call \(failing)")
            #expect(try await room.account.entries.count == calls, "call \(failing)")
        }
    }

    @Test("the author's language reaches every prompt and the files")
    func language() async throws {
        let model = try await PlayedModel()
        var room = WritersRoom(model: model)
        room.premise.language = "fr"
        _ = try await room.begin()
        #expect(await model.requests.allSatisfy { $0.instructions.contains("Write in French.") })
        #expect(try room.file("novel.md")?.contains("- Language: fr") == true)
        #expect(try room.file("screenplay.fountain")?.contains("Language: fr") == true)
    }

    @Test("what the author settled stays as it is, whatever the model makes of it")
    func authorsCast() async throws {
        var premise = Premise.short
        premise.characters[0].looks = "a scar like a question mark"
        let model = try await PlayedModel()
        var room = WritersRoom(model: model)
        room.premise = premise
        _ = try await room.begin(waitsAt: [.after(.critique)])
        let story = try await room.draft
        #expect(
            story.storyline?.cast.first { $0.name == premise.characters[0].name }?.looks
                == "a scar like a question mark")
    }

    @Test("a bible the author edited is what the chapters are written from")
    func editedBible() async throws {
        let model = try await PlayedModel()
        let room = WritersRoom(model: model)
        _ = try await room.begin(waitsAt: [.after(.screenplay)])
        let old = try #require(try room.file("bible.md"))
        let edited = old.replacingOccurrences(of: "- Voice: dry", with: "- Voice: sings when lying")
        let file = room.files.folder.appendingPathComponent("r1/bible.md")
        try Data(edited.utf8).write(to: file)
        let snapshot = try await room.snapshot
        let edits = try AuthorsEdits(room.files.edits(of: snapshot), of: snapshot).runEdits
        _ = try await room.resume(edits: edits)
        let chapter = try #require(
            await model.requests.first { $0.messages[0].text.hasPrefix("Write chapter 1 of 3 of the novel") })
        #expect(chapter.messages[0].text.contains("Speaks: sings when lying."))
        #expect(try room.file("bible.md") == edited)
    }
}

/// Counts, from any task.
// @unchecked: the value is only touched under `lock`.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0
    func next() -> Int {
        lock.withLock {
            value += 1; return value
        }
    }
}
