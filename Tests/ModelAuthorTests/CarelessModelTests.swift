import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel
import Testing

@testable import ModelAuthor

@Suite("A careless model")
struct CarelessModelTests {
    @Test("a chapter that fails its checks is asked for again with what was found")
    func asksAgain() async throws {
        let model = try await PlayedModel { topic, time, _ in
            topic == "chapter" && time == 1 ? .text("Too short, and without any clue.") : nil
        }
        let room = WritersRoom(model: model)
        _ = try await room.begin()
        let again = try #require(await model.requests.first { $0.messages.count == 3 })
        #expect(again.messages[1].text == "Too short, and without any clue.")
        #expect(again.messages[2].text.contains("it has 6 words; write about 220"))
        let clue = try #require(model.storyline.clues.first { $0.chapter == 1 })
        #expect(again.messages[2].text.contains("clue \(clue.id) is not shown"))
        #expect(try await room.draft.warnings == [])
    }

    @Test("one that fails every time is kept, and flagged with what is still wrong")
    func flags() async throws {
        let model = try await PlayedModel { topic, _, request in
            topic == "chapter" && request.messages[0].text.contains("chapter 2 of 3 of the novel")
                ? .text("Short.") : nil
        }
        let room = WritersRoom(model: model)
        let story = try #require(try await room.begin().output)
        #expect(story.novel?.chapters[1].text == "Short.")
        let warnings = try await room.draft.warnings
        #expect(warnings.contains { $0.hasPrefix("bookerama/chapter/2: asked 3 times, and still: it has 1 word;") })
        #expect(await model.count("chapter") == 5)
    }

    @Test("JSON that cannot be read is sent back once with the validator's words")
    func mends() async throws {
        let model = try await PlayedModel { topic, time, _ in
            topic == "plot" && time == 1 ? .text(#"{"title": "The Ledger"}"#) : nil
        }
        _ = try await WritersRoom(model: model).begin()
        let mend = try #require(await model.requests.first { $0.messages.count == 3 })
        #expect(mend.messages[2].text.contains("$.logline"))
        #expect(await model.count("plot") == 2)
    }

    @Test("then the run halts for review with both texts kept, and resuming asks once more")
    func halts() async throws {
        let model = try await PlayedModel { topic, time, _ in
            topic == "plot" && time <= 2 ? .text("I would rather not say (\(time)).") : nil
        }
        let room = WritersRoom(model: model)
        let pause = try #require(try await room.begin().pause)
        #expect(pause.reason.contains("no JSON of the right shape for plot"))
        #expect(pause.place == "plan")
        let review = try #require(try room.file("review.md"))
        #expect(review.contains("I would rather not say (1).") && review.contains("I would rather not say (2)."))
        #expect(try await room.resume().output?.novel != nil)
        let counts = await [model.count("plot"), model.count("cast")]
        #expect(counts == [3, 1])
    }

    @Test("an empty answer is never taken for a chapter")
    func emptyAnswers() async throws {
        let model = try await PlayedModel { topic, time, _ in topic == "chapter" && time <= 3 ? .text("  \n ") : nil }
        let room = WritersRoom(model: model)
        let pause = try #require(try await room.begin().pause)
        #expect(pause.reason.contains("gave no text for chapter"))
        #expect(try await room.resume().output?.novel?.chapters.count == 3)
    }

    @Test("an answer that goes round in circles is not gone on with, but asked for again")
    func circles() async throws {
        let model = try await PlayedModel { topic, time, _ in
            switch (topic, time) {
            case ("chapter", 1): .circling("It rained. And it rained. And it ra")
            case ("cast", 1): .circling(#"{"people": [{"name": "Ada", "backstory": "She burned her hand. She"#)
            default: nil
            }
        }
        _ = try await WritersRoom(model: model).begin()
        let again = await model.requests.filter { $0.messages.count == 3 }
        #expect(again.map { $0.messages[1].text.suffix(22) } == ["e burned her hand. She", "rained. And it rained."])
        #expect(again.allSatisfy { !$0.messages[2].text.contains("Go on") })
    }

    @Test("a chapter that was cut off is continued, and joined without a seam")
    func continues() async throws {
        let whole = Lock("")
        let model = try await PlayedModel { topic, time, request in
            guard topic == "chapter" else { return nil }
            if time == 1 { return .cutOff("The rain had come in the night and stayed. It stood in the gut") }
            if time == 2 {
                whole.set(request.messages.map(\.text).joined(separator: "\n--\n"))
                return .text("It stood in the gutters and would not go. [C1]")
            }
            return nil
        }
        var room = WritersRoom(model: model)
        room.rounds = 0
        let story = try #require(try await room.begin().output)
        #expect(whole.get().contains("The rain had come in the night and stayed."))
        #expect(
            story.novel?.chapters[0].text
                == "The rain had come in the night and stayed. It stood in the gutters and would not go.")
    }

    @Test(
        "a verdict is read from careless answers, and one that cannot be read is no PASS",
        arguments: [
            ("Pass.", Critique.Verdict.pass), ("**FAIL**", .fail),
            ("The plan is coherent. My verdict: pass.", .pass), ("Interesting, but I cannot say.", .fail),
            ("PASS or FAIL? PASS/FAIL", .fail),
        ])
    func verdicts(_ answer: String, _ verdict: Critique.Verdict) async throws {
        let model = try await PlayedModel { topic, _, _ in topic == "critique" ? .text(answer) : nil }
        var room = WritersRoom(model: model)
        room.premise.maxRetries = 0
        _ = try await room.begin(waitsAt: [.after(.critique)])
        #expect(try await room.draft.critique?.verdict == verdict)
    }

    @Test("of a critique whose JSON broke off, the verdict and the remarks are kept")
    func brokenCritique() async throws {
        let model = try await PlayedModel { topic, _, _ in
            topic == "critique"
                ? .text(#"{"verdict": "PASS", "score": 5, "remarks": "A \"sound\" plan, if slow.", "fau"#) : nil
        }
        let room = WritersRoom(model: model)
        _ = try await room.begin(waitsAt: [.after(.critique)])
        let critique = try #require(try await room.draft.critique)
        #expect(critique.verdict == .pass && critique.remarks == #"A \"sound\" plan, if slow."#)
    }

    @Test("asked a third time, a model does not see what it wrote, but what was wrong with it")
    func freshTry() async throws {
        let model = try await PlayedModel { topic, time, _ in
            topic == "chapter" && time <= 2 ? .text("Rain, and nothing else.") : nil
        }
        _ = try await WritersRoom(model: model).begin(waitsAt: [.after(.bookerama)])
        let tries = await zip(model.topics, model.requests).filter { $0.0 == "chapter" }.map(\.1)
        #expect(tries[1].messages.count == 3)
        #expect(tries[2].messages.count == 1)
        #expect(tries[2].messages[0].text.contains("make none of them:\n- it has 4 words"))
    }

    @Test("a number before a chapter's title is taken off")
    func numberedTitles() async throws {
        let model = try await PlayedModel { topic, _, _ in
            topic == "chapters"
                ? .text(
                    #"{"chapters": [{"title": "Chapter 1: Rain", "summary": "a"}, {"title": "Chapter 2 - \"Snow\"", "summary": "b"}, {"title": "Chapter and Verse", "summary": "c"}]}"#
                )
                : nil
        }
        let room = WritersRoom(model: model)
        _ = try await room.begin(waitsAt: [.after(.plan)])
        #expect(try await room.draft.storyline?.chapters.map(\.title) == ["Rain", "\"Snow\"", "Chapter and Verse"])
    }

    @Test("a model that passes a plan with a broken rule is overruled; the plan is revised in that part alone")
    func rulesGate() async throws {
        let model = try await PlayedModel { topic, time, _ in
            topic == "clues" && time <= 3 ? .text(#"{"clues": []}"#) : nil
        }
        var room = WritersRoom(model: model)
        // The author's own plot has no case of ours behind it.
        room.premise.storyline = "A bank clerk is pushed off a pier by the man whose accounts she read."
        let story = try #require(try await room.begin(waitsAt: []).output)
        #expect(story.critique.verdict == .pass)
        let counts = await [model.count("clues"), model.count("cast"), model.count("events")]
        #expect(counts == [4, 1, 1])
        #expect(try await room.draft.retries == 1)
    }

    @Test("names nobody has are found, and in the end left out, so that the comic shows only people of the story")
    func strangers() async throws {
        let model = try await PlayedModel { topic, _, request in
            topic == "page"
                ? .text(
                    #"{"panels": [{"shot": "wide", "picture": "A pier.", "mood": "calm", "characters": ["Bob Stranger"], "dialogue": [{"character": "Bob Stranger", "text": "Hello."}]}]}"#
                )
                : nil
        }
        var room = WritersRoom(model: model)
        room.rounds = 1
        let story = try #require(try await room.begin().output)
        let names = Set(story.storyline.cast.map(\.name) + ["Narrator"])
        let panels = try #require(story.storyboard).pages.flatMap(\.panels)
        #expect(panels.allSatisfy { Set($0.characters + $0.dialogue.map(\.character)).isSubset(of: names) })
        #expect(try await room.draft.flags.contains { $0.contains("'Bob Stranger' in panel 1 is not in the cast") })
    }
}

/// A value that several tasks share.
// @unchecked: the value is only touched under `lock`.
final class Lock<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value
    init(_ value: Value) { self.value = value }
    func set(_ new: Value) { lock.withLock { value = new } }
    func get() -> Value { lock.withLock { value } }
}
