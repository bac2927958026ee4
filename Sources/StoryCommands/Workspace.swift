import BuiltInAuthor
import DurableFlow
import DurableFlowSQLite
import Foundation
import Logging
import ModelAuthor
import Production
import StoryFlow
import StoryModel

/// The output folder with its store: the only place that chooses where things are and who does the work.
struct Workspace {
    /// As the author wrote it.
    let output: String
    let files: StoryFiles
    let logger: Logger
    private let store = OpenStore()

    init(_ options: SharedOptions) {
        output = options.output
        files = StoryFiles(folder: URL(fileURLWithPath: options.output, isDirectory: true))
        logger = options.logger
    }

    /// The flow, with the built-in author in every seat that no model has.
    ///
    /// - Parameter illustrator: who draws the comic's plates.
    func flow(_ staff: ModelStaff? = nil, illustrator: any Illustrator) -> StoryBuilder {
        let log = ProcessInfo.processInfo.environment["STORYBUILDER_CALL_LOG"].map(CallLog.init)
        return StoryBuilder { context in
            var agents = staff.map { .models($0, in: context, otherwise: .builtIn) } ?? StoryAgents.builtIn
            agents.illustrator = illustrator
            return log.map(agents.logging) ?? agents
        }
    }

    /// Who draws a run's comic.
    func illustrator(_ id: String, _ premise: Premise, _ snapshot: RunSnapshot?) throws -> ComicIllustrator {
        ComicIllustrator(
            files: files, flowID: id, premise: premise, drawn: try snapshot.map(DrawnComic.init) ?? DrawnComic())
    }

    private var storePath: String { files.folder.appendingPathComponent("flow_states/flows.sqlite").path }

    /// An engine on the folder's store, which is made if there is none.
    func engine(progress: @escaping @Sendable (FlowProgress) -> Void = { _ in }) throws -> FlowEngine {
        let store = try store.get { try SQLiteFlowStore(path: storePath) }
        return FlowEngine(store: store, artifacts: files, logger: logger, progress: progress)
    }

    /// An engine on the folder's store, or `nil` if there is none yet.
    func existingEngine() throws -> FlowEngine? {
        FileManager.default.fileExists(atPath: storePath) ? try engine() : nil
    }

    // MARK: - Finding runs

    /// A run of the store, or `nil`.
    ///
    /// - Throws: ``FlowError`` if the id cannot be one, or the store cannot be used.
    func find(_ id: String) async throws -> (engine: FlowEngine, snapshot: RunSnapshot)? {
        try FlowID.validate(id)
        guard let engine = try existingEngine() else { return nil }
        do {
            let snapshot = try await engine.snapshot(of: id)
            let flow = snapshot.record.signature.name
            guard flow == StoryBuilder.name else {
                throw BadInput(
                    description: "\(id) is a run of \(flow), which is no story; run the program that began it")
            }
            return (engine, snapshot)
        } catch let error as FlowError where error.code == .unknownRun {
            return nil
        }
    }

    /// A run of the store.
    ///
    /// - Throws: ``FlowError``; for an id nobody has, naming those that are near.
    func stored(_ id: String) async throws -> (engine: FlowEngine, snapshot: RunSnapshot) {
        if let found = try await find(id) { return found }
        if try stateFile(of: id) != nil {
            throw BadInput(
                description: "\(id) is only a state file so far; `\(command("resume \(id)"))` makes a run from it")
        }
        throw try await unknown(id)
    }

    /// The state file of a run that no store knows.
    ///
    /// - Throws: ``ArtifactError`` if it cannot be read as one.
    func stateFile(of id: String) throws -> ForeignState? {
        let path = StoryStateFile.path(of: id)
        guard let data = try files.contents(of: path) else { return nil }
        let name = "\(output)/\(path)"
        guard let text = String(data: data, encoding: .utf8) else {
            throw ArtifactError(file: name, line: nil, problem: "the file is not UTF-8 text", expected: "JSON")
        }
        let state = try StoryStateFile.read(text, file: name)
        guard state.flowID == id else {
            throw ArtifactError(
                file: name, line: nil, problem: "it is the state of '\(state.flowID)'", expected: "the id '\(id)'")
        }
        return state
    }

    /// The ids of state files in the folder.
    func stateFileIDs() -> [String] { Self.stateFileIDs(in: output) }

    static func stateFileIDs(in output: String) -> [String] {
        let folder = URL(fileURLWithPath: output, isDirectory: true).appendingPathComponent("flow_states")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasPrefix("storybuilder_") && $0.hasSuffix(".json") }
            .map { String($0.dropFirst("storybuilder_".count).dropLast(".json".count)) }.sorted()
    }

    func unknown(_ id: String) async throws -> BadInput {
        let stored = try await existingEngine()?.list().map(\.flowID) ?? []
        let known = Set(stored + stateFileIDs()).sorted()
        let hint: String
        if let near = NearName.nearest(to: id, in: known) {
            hint = "did you mean '\(near)'?"
        } else if known.isEmpty {
            hint = "there are no runs yet; `storybuilder run` begins one"
        } else {
            hint = "there is \(known.prefix(5).joined(separator: ", "))\(known.count > 5 ? " ..." : "")"
        }
        return BadInput(description: "there is no run '\(id)' in \(output); \(hint)")
    }

    // MARK: - Telling

    /// A command line that works as it stands: `storybuilder resume ID --output DIR`.
    func command(_ arguments: String) -> String {
        let folder = output == "output" ? "" : " --output \(output.shellQuoted)"
        return "storybuilder \(arguments)\(folder)"
    }

    /// A file of the folder, as the author would type it.
    func path(_ artifact: String) -> String { "\(output)/\(artifact)" }
}

/// The folder's store, opened once in a command's life.
// @unchecked: `store` is only touched under `lock`.
private final class OpenStore: @unchecked Sendable {
    private let lock = NSLock()
    private var store: SQLiteFlowStore?

    func get(_ open: () throws -> SQLiteFlowStore) throws -> SQLiteFlowStore {
        try lock.withLock {
            let opened = try store ?? open()
            store = opened
            return opened
        }
    }
}

extension String {
    fileprivate var shellQuoted: String {
        let plain = allSatisfy { $0.isLetter || $0.isNumber || "/._-+".contains($0) }
        return plain ? self : "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
    }
}
