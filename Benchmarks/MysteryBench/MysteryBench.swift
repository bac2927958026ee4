import BenchmarkKit
import BuiltInAuthor
import BuiltInPlot
import Foundation
import Mystery
import StoryFlow
import StoryModel

/// Makes cases of 8 and of 20 suspects, solves one, and writes a whole novel: `mystery-bench RUNS`.
@main
struct MysteryBench {
    static func main() async throws {
        guard CommandLine.arguments.count == 2, let runs = Int(CommandLine.arguments[1]), runs > 0 else {
            FileHandle.standardError.write(Data("usage: mystery-bench RUNS\n".utf8))
            exit(64)
        }
        let (eight, twenty) = (try premise(suspects: 8), try premise(suspects: 20))
        let storyline = FairPlot(try Case(eight)).storyline
        guard let fair = FairPlay(storyline) else { throw Wrong("the case has no puzzle") }
        let places = storyline.puzzle?.map.places.count ?? 0
        guard places >= 16 else { throw Wrong("the map has \(places) places; 16 are wanted") }
        var times: [String: [Double]] = [:]
        func time(_ name: String, _ body: () async throws -> Void) async throws {
            times[name, default: []].append(try await ContinuousClock().measure(body).milliseconds)
        }
        for _ in 1...runs {
            try await time("case_8_suspects_ms") { _ = FairPlot(try Case(eight)) }
            try await time("case_20_suspects_ms") { _ = FairPlot(try Case(twenty)) }
            try await time("solve_8_suspects_ms") { _ = FairPlay(fair.storyline)?.eliminations }
            try await time("novel_ms") { try await writeNovel() }
        }
        var report = Report()
        for (name, values) in times.sorted(by: { $0.key < $1.key }) { report.note(name, values.median, decimals: 1) }
        report.note("places", places)
        report.print()
    }

    /// A premise whose case has so many suspects, the framed and those who helped among them.
    private static func premise(suspects: Int) throws -> Premise {
        var premise = Premise()
        premise.setting = "a manor in Kent, 1928"
        premise.seed = 11
        premise.chapters = 12
        let roles: [StoryCharacter.Role] = [.detective, .killer, .victim, .framedSuspect, .accomplice, .witness]
        for count in 0..<60 {
            premise.characters = roles.enumerated().map { StoryCharacter(name: names[$0.offset], role: $0.element) }
            premise.characters += (0..<count).map { StoryCharacter(name: "Guest No\($0 + 1)", role: .supporting) }
            let found = FairPlot(try Case(premise)).storyline.puzzle?.suspects.count ?? 0
            if found == suspects { return premise }
        }
        throw Wrong("no premise has \(suspects) suspects")
    }

    private static let names = [
        "Adela Quill", "Tomas Reyne", "Oswin Harrow", "Edmund Crane", "Lena Voss", "Pip Marlow",
    ]

    /// The sample story's novel: plot, outline and every chapter.
    private static func writeNovel() async throws {
        let premise = try StoryFile.read(StoryFile.sample, named: "the sample story")
        let agents = StoryAgents.builtIn
        let storyline = try await agents.plotBuilder.storyline(for: premise)
        let ground = Groundwork(premise, storyline)
        let outline = try await agents.bookWriter.outline(from: ground)
        var written: [NovelChapter] = []
        for chapter in outline.chapters {
            written.append(try await agents.bookWriter.chapter(chapter, of: outline, after: written, from: ground))
        }
        guard written.count == premise.chapters else { throw Wrong("the novel has \(written.count) chapters") }
    }
}
