import DurableFlow
import Foundation
import GenerativeModels
import ModelServer
import Mystery
import StoryFlow
import StoryModel
import Testing

@testable import ModelAuthor

/// A model that keeps to the schema, and otherwise says whatever comes: as a very small one does.
private struct RamblingModel: LanguageModel {
    let name = "rambling"
    let seed: UInt64

    func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        let question = request.messages.map(\.text).joined()
        let mixed = question.utf8.reduce(seed ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        var answer = SchemaAnswer(seed: mixed)
        let prose = Prose.paragraphs(5, seed: mixed).joined(separator: "\n\n")
        let text = request.schema.map { answer.value(for: $0.json).text } ?? prose
        return LanguageReply(text: text, usage: TokenUsage(input: 10, output: 10), model: name)
    }
}

@Suite("Whatever a model says")
struct SoundArtifactsTests {
    @Test(
        "a run ends with whole files that read back as what they were, and what is wrong is flagged", arguments: 1...6)
    func soundArtifacts(_ seed: UInt64) async throws {
        var room = WritersRoom(model: try await PlayedModel())
        room.asked = RamblingModel(seed: seed)
        room.rounds = 1
        room.premise.maxRetries = 1
        if seed % 3 == 0 { room.premise.genre = "romance" }
        if seed % 3 == 1 { room.premise.characters = [] }
        let story = try #require(try await room.begin().output)
        let snapshot = try await room.snapshot
        #expect(try room.files.edits(of: snapshot).isEmpty)
        let plan = try #require(try room.file("storyline.md"))
        #expect(try StorylineDocument.read(plan).keepingPuzzle(of: story.storyline) == story.storyline)
        let script = try #require(try room.file("screenplay.fountain"))
        let names = story.storyline.cast.map(\.name)
        let screenplay = try FountainDocument.read(script, file: "screenplay.fountain", names: names)
        #expect(screenplay.scenes.count == story.screenplay?.scenes.count)
        let novel = try NovelDocument.read(try #require(try room.file("novel.md")), file: "novel.md")
        #expect(novel.chapters.map(\.text) == story.novel?.chapters.map(\.text))
        let panels = try #require(story.storyboard).pages.map(\.panels.count)
        #expect(panels.allSatisfy { (2...3).contains($0) })
        let known = Set(names + ["Narrator"])
        let shown = try #require(story.storyboard).pages.flatMap(\.panels)
            .flatMap { $0.characters + $0.dialogue.map(\.character) }
        #expect(Set(shown).isSubset(of: known))
        #expect(story.novel?.chapters.count == 3)
        #expect(try await !room.draft.warnings.isEmpty)
    }
}
