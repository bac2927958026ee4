import Foundation
import StoryFlow
import StoryModel
import Testing

@Suite("Files that were cut off or mistyped")
struct MalformedFileTests {
    @Test("a story file gives a premise or one error with its file", arguments: 0..<300)
    func storyFiles(_ seed: Int) throws {
        var mutations = Mutations(UInt64(seed))
        for text in [StoryFile.sample, StoryFile.template] {
            do {
                _ = try StoryFile.read(mutations.mutate(text), named: "my.yaml")
            } catch let error as StoryFileError {
                #expect(error.description.hasPrefix("my.yaml") && !error.problem.isEmpty && !error.expected.isEmpty)
            }
        }
    }

    @Test("an artifact gives a value or one error with a line that exists", arguments: 0..<300)
    func artifacts(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        var mutations = Mutations(UInt64(seed) + 1000)
        let panel = ComicPanel(
            number: 1, chapter: 1, scene: 1, shot: .wide, location: values.line(), visualDescription: values.line(),
            action: values.line(), emotionalTone: "calm")
        let page = ComicPage(number: 1, chapter: 1, scene: 1, arrangement: .vertical2, panels: [panel, panel])
        let scene = ComicScene(number: 1, chapter: 1, location: "l", description: "d", pages: [page])
        let board = Storyboard(
            title: "T", artStyle: "a", chapters: [ComicChapter(number: 1, title: "t", summary: "s", scenes: [scene])])
        let critique = Critique(
            verdict: .fail, score: 5, remarks: values.prose(), findings: [.init(rule: "r", passed: true, evidence: "e")]
        )
        let novel = Novel(frontMatter: "# T", chapters: [NovelChapter(number: 1, title: "t", text: values.prose())])

        try check(mutations.mutate(StorylineDocument.text(of: values.storyline()))) {
            _ = try StorylineDocument.read($0)
        }
        try check(mutations.mutate(FountainDocument.text(of: values.screenplay()))) {
            _ = try FountainDocument.read($0)
        }
        try check(mutations.mutate(CritiqueDocument.text(of: critique))) { _ = try CritiqueDocument.read($0) }
        try check(mutations.mutate(NovelDocument.text(of: novel))) { _ = try NovelDocument.read($0) }
        try check(mutations.mutate(try StoryboardFiles.text(ofChapter: 1, of: board))) {
            _ = try StoryboardFiles.read($0, file: "c.json")
        }
    }

    private func check(_ text: String, _ read: (String) throws -> Void) throws {
        do {
            try read(text)
        } catch let error as ArtifactError {
            #expect(!error.problem.isEmpty && !error.expected.isEmpty)
            let lines = text.utf8.count { $0 == 10 || $0 == 13 } + 1
            if let line = error.line { #expect((1...lines).contains(line), "\(error)") }
        }
    }
}
