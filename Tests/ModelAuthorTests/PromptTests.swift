import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel
import Testing

@testable import ModelAuthor

@Suite("Prompts")
struct PromptTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("prompts-\(UUID().uuidString)")

    @Test("exported prompts are the package's own, and may be exported again while nobody changed them")
    func exports() throws {
        let files = try PromptLibrary.export(to: folder)
        #expect(files.count == PromptName.allCases.count)
        _ = try PromptLibrary.export(to: folder)
        var library = try PromptLibrary()
        try library.replace(from: folder)
        #expect(library.method(ofStage: "bookerama") == (try PromptLibrary()).method(ofStage: "bookerama"))
        try "mine".write(to: files[3], atomically: true, encoding: .utf8)
        let error = #expect(throws: PromptError.self) { try PromptLibrary.export(to: folder) }
        #expect(error?.description.contains("is there already, and changed") == true)
        #expect(try String(contentsOf: files[3], encoding: .utf8) == "mine")
    }

    @Test("a changed prompt is what models are asked, and makes its stage's work stale, not another's")
    func changed() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try "Write a poem called {{chapter}} & nothing else. {{words}} words. Until [{{clues}}]".write(
            to: folder.appendingPathComponent("chapter.mustache"), atomically: true, encoding: .utf8)
        let model = try await PlayedModel()
        var room = WritersRoom(model: model)
        _ = try await room.begin(waitsAt: [.before(.storyboard)])
        try room.prompts.replace(from: folder)
        let preview = try await room.engine.preview(room.flow(), flowID: "r1")
        #expect(
            preview.stale.map(\.description).sorted() == [
                "bookerama/chapter/1", "bookerama/chapter/2", "bookerama/chapter/3", "bookerama/outline",
            ])
        room.premise.target = .novel
        let fresh = WritersRoom(model: model, prompts: room.prompts)
        _ = try? await fresh.begin(waitsAt: [.after(.bookerama)])
        #expect(
            await model.requests.contains {
                $0.messages[0].text.hasPrefix(
                    "Write a poem called \(model.storyline.chapters[0].title) & nothing else. 220 words.")
            })
    }

    @Test(
        "a prompt that cannot be used is told by file and line",
        arguments: [
            ("chaptr.mustache", "x", "there is no prompt of that name"),
            ("chapter.mustache", "one\n{{#scenes}}\ntwo", "line"),
        ])
    func broken(_ name: String, _ text: String, _ message: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        var library = try PromptLibrary()
        let error = #expect(throws: PromptError.self) { try library.replace(from: folder) }
        #expect(error?.description.contains(message) == true && error?.description.contains(name) == true, "\(error!)")
    }

    @Test("a folder without prompts is no silent default")
    func emptyFolder() throws {
        var library = try PromptLibrary()
        #expect(throws: PromptError.self) { try library.replace(from: folder) }
    }
}
