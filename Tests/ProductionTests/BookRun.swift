import BuiltInAuthor
import DurableFlow
import DurableFlowTestKit
import Foundation
import Production
import StoryFlow
import StoryModel

/// A finished run of the built-in author: a short story with a comic of few pages at a low resolution.
struct BookRun {
    let store = InMemoryFlowStore()
    let files = StoryFiles(
        folder: FileManager.default.temporaryDirectory.appendingPathComponent("book-\(UUID().uuidString)"))
    var premise = Self.shortPremise

    static let shortPremise: Premise = {
        var premise = try! StoryFile.read(StoryFile.sample, named: "the sample")
        (premise.chapters, premise.wordsPerChapter, premise.pages) = (2, 120, 4)
        (premise.dotsPerInch, premise.author) = (24, "A. N. Author")
        return premise
    }()

    var export: URL { files.folder.appendingPathComponent("export") }

    var flow: StoryBuilder {
        get async throws {
            let drawn = try await store.snapshot(of: "r1").map(DrawnComic.init) ?? DrawnComic()
            let illustrator = ComicIllustrator(files: files, flowID: "r1", premise: premise, drawn: drawn)
            return StoryBuilder { _ in
                var agents = StoryAgents.builtIn
                agents.illustrator = illustrator
                return agents
            }
        }
    }

    var engine: FlowEngine { FlowEngine(store: store, leaseDuration: 3600, artifacts: files) }

    @discardableResult
    func tell() async throws -> Story {
        let run = try await engine.build(flow, flowID: "r1", input: Commission(premise: premise))
        guard case .success(let story) = try await run.kickoff() else { throw NotTold() }
        return story
    }

    /// Resumes with what was changed in the files.
    func retell() async throws {
        let run = try await snapshot
        let edits = try AuthorsEdits(try files.edits(of: run), of: run).runEdits
        _ = try await engine.resumeFromHalt(flow, flowID: "r1", edits: edits).kickoff()
    }

    var snapshot: RunSnapshot { get async throws { try await engine.snapshot(of: "r1") } }

    func exported(_ formats: [ExportFormat] = ExportFormat.allCases, to folder: URL? = nil) async throws
        -> [ExportedBook]
    {
        let run = try await snapshot
        return try await Exporter(files: files, flowID: "r1", draft: StoryDraft(run), drawn: DrawnComic(run))
            .export(formats, ExportProfile(), to: folder ?? export)
    }

    func url(_ path: String) -> URL { files.folder.appendingPathComponent("r1/\(path)") }
    func remove() { try? FileManager.default.removeItem(at: files.folder) }

    private struct NotTold: Error {}
}

/// Every file below a folder, by its path there.
func contents(of folder: URL) throws -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    var contents: [String: Data] = [:]
    for path in paths {
        let file = folder.appendingPathComponent(path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
            continue
        }
        contents[path] = try Data(contentsOf: file)
    }
    return contents
}
