import BenchmarkKit
import BuiltInAuthor
import DurableFlow
import DurableFlowTestKit
import Foundation
import Production
import Publishing
import StoryFlow
import StoryModel

/// Draws and publishes the sample story's comic, and a novel of 100,000 words: `publishing-bench FOLDER RUNS`.
@main
struct PublishingBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let runs = Int(arguments[2]), runs > 0 else {
            FileHandle.standardError.write(Data("usage: publishing-bench FOLDER RUNS\n".utf8))
            exit(64)
        }
        let folder = URL(fileURLWithPath: arguments[1], isDirectory: true)
        let sample = try await Sample.told()
        var times: [String: [Double]] = [:]
        func time(_ name: String, _ body: () async throws -> Void) async throws {
            let elapsed = try await ContinuousClock().measure(body)
            times[name, default: []].append(elapsed.milliseconds)
        }
        for run in 1...runs {
            var comic = try Comic(sample, in: folder.appendingPathComponent("\(run)"))
            try await time("comic_png_ms") { try await comic.draw() }
            try await time("comic_pdf_ms") { try await comic.export([.pdf], sample) }
            try await time("comic_cbz_ms") { try await comic.export([.cbz], sample) }
            try await time("copy_ms") { try comic.copyPages() }
            try await time("novel_epub_ms") { _ = try NovelEPUB.data(of: sample.longNovel, sample.details) }
            try await time("novel_pdf_ms") { _ = try NovelPDF.print(sample.longNovel, sample.details) }
            try FileManager.default.removeItem(at: comic.folder)
        }
        var report = Report()
        for (name, values) in times.sorted(by: { $0.key < $1.key }) { report.note(name, values.median, decimals: 0) }
        report.note("peak_mb", Probe.peakMegabytes, decimals: 0)
        report.print()
    }
}

/// The sample story, told without its pictures.
struct Sample {
    let snapshot: RunSnapshot
    let draft: StoryDraft
    /// The novel again and again, to 100,000 words.
    let longNovel: Novel
    let details: BookDetails

    static func told() async throws -> Sample {
        let premise = try StoryFile.read(StoryFile.sample, named: "the sample story")
        let engine = FlowEngine(store: InMemoryFlowStore(), leaseDuration: 3600)
        let flow = StoryBuilder(agents: .builtIn)
        let run = try await engine.build(flow, flowID: "bench", input: Commission(premise: premise))
        _ = try await run.kickoff()
        let snapshot = try await engine.snapshot(of: "bench")
        let draft = try StoryDraft(snapshot)
        guard let novel = draft.novel, let pages = draft.storyboard?.pages.count, pages == 68 else {
            throw Wrong("the sample story has no comic of 68 pages")
        }
        var long = Novel(frontMatter: novel.frontMatter, chapters: [])
        while long.wordCount < 100_000 {
            let next = long.chapters.count
            var chapter = novel.chapters[next % novel.chapters.count]
            chapter.number = next + 1
            long.chapters.append(chapter)
        }
        return Sample(
            snapshot: snapshot, draft: draft, longNovel: long,
            details: BookDetails(title: draft.title, author: "A. N. Author", identity: "bench"))
    }
}

/// A comic drawn into a folder of its own.
struct Comic {
    let folder: URL
    private let files: StoryFiles
    private let comic: Storyboard
    private let illustrator: ComicIllustrator
    private var drawn: [DrawnPlate] = []

    init(_ sample: Sample, in folder: URL) throws {
        self.folder = folder
        files = StoryFiles(folder: folder)
        comic = try { if let comic = sample.draft.storyboard { return comic } else { throw Wrong("no comic") } }()
        illustrator = ComicIllustrator(files: files, flowID: "bench", premise: sample.draft.premise)
    }

    /// Every page as a PNG of 300 dpi, as many at once as there are processors.
    mutating func draw() async throws {
        let plates = comic.plates.filter { if case .person = $0 { false } else { true } }
        let (illustrator, comic) = (illustrator, comic)
        drawn = try await withThrowingTaskGroup(of: DrawnPlate.self) { group in
            var ended: [DrawnPlate] = []
            for (begun, plate) in plates.enumerated() {
                let isBusy = begun - ended.count >= ProcessInfo.processInfo.activeProcessorCount
                if isBusy, let plate = try await group.next() { ended.append(plate) }
                group.addTask { try await illustrator.draw(plate, of: comic, with: []) }
            }
            return try await group.reduce(into: ended) { $0.append($1) }
        }
    }

    func export(_ formats: [ExportFormat], _ sample: Sample) async throws {
        let exporter = Exporter(files: files, flowID: "bench", draft: sample.draft, drawn: DrawnComic(drawn))
        _ = try await exporter.export(formats, ExportProfile(), to: folder.appendingPathComponent("export"))
    }

    /// What the CBZ is measured by: the same bytes read and written.
    func copyPages() throws {
        let pages = folder.appendingPathComponent("bench/pages")
        var copy = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted() {
            copy = try Data(contentsOf: pages.appendingPathComponent(name))
            try copy.write(to: folder.appendingPathComponent("copy-\(name)"))
        }
    }
}
