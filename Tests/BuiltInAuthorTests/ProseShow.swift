import Foundation
import StoryFlow
import StoryModel
import Testing

@testable import BuiltInAuthor

@Suite struct ProseShow {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["PROSE_SHOW"] != nil))
    func show() async throws {
        var premise = Premises.sample
        let env = ProcessInfo.processInfo.environment
        premise.seed = UInt64(env["SEED"] ?? "1") ?? 1
        premise.wordsPerChapter = Int(env["WPC"] ?? "1000") ?? 1000
        var storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        if env["FOREIGN"] == "prose" { premise = ForeignStories.village; storyline = ForeignStories.prose }
        if env["FOREIGN"] == "renamed" { premise = Premise(); premise.wordsPerChapter = 700; storyline = ForeignStories.renamed }
        if env["FOREIGN"] == "mars" { premise = Premise(); premise.seed = 5; premise.setting = "Ares Station, a mining colony on Mars, 2187"; premise.theme = "greed"; storyline = try await BuiltInPlotBuilder().storyline(for: premise) }
        if env["FOREIGN"] == "manor" { premise = Premise(); premise.seed = 9; premise.setting = "Thornwick Manor, Yorkshire, January 1922"; premise.theme = "Blood will tell."; storyline = try await BuiltInPlotBuilder().storyline(for: premise) }
        let clock = ContinuousClock()
        var text = ""
        var novel: [NovelChapter] = []
        let took = try await clock.measure {
            let outline = try await BuiltInBookWriter().outline(of: storyline, for: premise)
            text += outline.frontMatter
            for chapter in outline.chapters {
                novel.append(try await BuiltInBookWriter().chapter(chapter, of: outline, after: nil, storyline: storyline, for: premise))
            }
        }
        for chapter in novel {
            text += "\n## Chapter \(chapter.number): \(chapter.title)  [\(chapter.text.wordCount) words]\n\n\(chapter.text)\n"
        }
        print("TOOK", took, novel.map(\.text.wordCount))
        try text.write(toFile: "/tmp/novel.md", atomically: true, encoding: .utf8)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(storyline).write(to: URL(fileURLWithPath: "/tmp/storyline.json"))
        let play = try await BuiltInScreenplayWriter().screenplay(of: storyline, for: premise)
        var script = ""
        for scene in play.scenes {
            script += "\n\(scene.slugline)\n\n"
            for element in scene.elements {
                switch element {
                case .action(let text): script += text + "\n\n"
                case .dialogue(let who, let ext, let how, let said):
                    script += "          \(who.uppercased()) \(ext)\n\(how.isEmpty ? "" : "       (\(how))\n")     \(said)\n\n"
                case .transition(let text): script += "> \(text)\n\n"
                }
            }
        }
        try script.write(toFile: "/tmp/script.txt", atomically: true, encoding: .utf8)
    }
}
