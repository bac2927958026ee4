public import ArgumentParser
import Foundation
import StoryFlow
public import StoryModel

/// The story file, and the flags that override it.
struct StoryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Your story, as YAML, JSON or plain words; `storybuilder template` writes one to start from. Without it the sample story is told.",
            valueName: "file"))
    var story: String?

    @Option(name: .long, help: "What to write: novel, screenplay or both.")
    var target: Premise.Target?

    @Flag(name: .long, help: "Stop before the comic.")
    var skipStoryboard = false

    @Option(name: .long, help: ArgumentHelp("Chapters of the novel.", valueName: "n"))
    var chapters: Int?

    @Option(name: .long, help: ArgumentHelp("Words a chapter should have.", valueName: "n"))
    var wordsPerChapter: Int?

    @Option(name: .long, help: ArgumentHelp("Pages the comic should have.", valueName: "n"))
    var pages: Int?

    @Flag(name: .long, help: "Stop before the comic's pages are drawn.")
    var skipPages = false

    @Option(name: .long, help: "What the comic's pages are drawn for: us-comic, manga, square or screen.")
    var pageFormat: ComicFormat?

    @Option(name: .long, help: ArgumentHelp("Pixels an inch of the comic's pages.", valueName: "n"))
    var dpi: Int?

    @Option(name: .long, help: ArgumentHelp("The same seed gives the same book.", valueName: "n"))
    var seed: UInt64?

    var isEmpty: Bool {
        story == nil && target == nil && !skipStoryboard && chapters == nil && wordsPerChapter == nil && pages == nil
            && !skipPages && pageFormat == nil && dpi == nil && seed == nil
    }

    func validate() throws {
        func check(_ value: Int?, _ range: ClosedRange<Int>, _ flag: String) throws {
            guard let value, !range.contains(value) else { return }
            throw ValidationError("--\(flag) is \(value); expected \(range.lowerBound) to \(range.upperBound)")
        }
        try check(chapters, 1...200, "chapters")
        try check(wordsPerChapter, 50...10_000, "words-per-chapter")
        try check(pages, 1...2000, "pages")
        try check(dpi, Premise.resolutions, "dpi")
    }

    /// - Throws: ``StoryFileError`` if the story file cannot be told, ``FileError`` if it cannot be read.
    func premise() throws -> Premise {
        var premise = try story.map(read) ?? StoryFile.read(StoryFile.sample, named: "the sample story")
        premise.target = target ?? premise.target
        premise.skipStoryboard = skipStoryboard || premise.skipStoryboard
        premise.chapters = chapters ?? premise.chapters
        premise.wordsPerChapter = wordsPerChapter ?? premise.wordsPerChapter
        premise.pages = pages ?? premise.pages
        premise.skipPages = skipPages ? true : premise.skipPages
        premise.pageFormat = pageFormat ?? premise.pageFormat
        premise.dotsPerInch = dpi ?? premise.dotsPerInch
        premise.seed = seed ?? premise.seed
        return premise
    }

    private func read(_ path: String) throws -> Premise {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw BadInput(description: "\(path) cannot be read: \(FileError.reason(error))")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw BadInput(description: "\(path) is not UTF-8 text; save it as UTF-8")
        }
        return try StoryFile.read(text, named: path)
    }
}

extension Premise.Target: ExpressibleByArgument {}
extension ComicFormat: ExpressibleByArgument {}
