import DurableFlow
import DurableFlowSQLite
import Foundation
import Testing

/// What a store says of a run, read from a copy: looking changes nothing of what a crash left behind.
struct StoredRun: Sendable {
    /// `nil` if there is no such run, or no store.
    let snapshot: RunSnapshot?
    let history: [FlowEvent]

    init(_ id: String, in bench: Bench) async throws {
        let copy = try bench.copyOfStore()
        defer { try? FileManager.default.removeItem(at: copy) }
        guard FileManager.default.fileExists(atPath: copy.appendingPathComponent("flows.sqlite").path) else {
            (snapshot, history) = (nil, [])
            return
        }
        let store = try SQLiteFlowStore(path: copy.appendingPathComponent("flows.sqlite").path)
        snapshot = try await store.snapshot(of: id)
        history = try await store.history(of: id)
    }

    var state: RunState? { snapshot?.record.state }

    /// The steps whose results are recorded, as the call log names their work.
    var recordedCalls: Set<String> {
        let checkpoints = snapshot?.checkpoints.values.filter { !$0.value.isEmpty } ?? []
        return Set(checkpoints.map { Self.call(of: $0.path.description) })
    }

    private static func call(of path: String) -> String {
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case ("bookerama", "outline"): return "outline"
        case ("bookerama", "chapter"): return "chapter \(parts[2])"
        case ("storyboard", "chapter"): return "scenes of chapter \(parts[2])"
        case ("storyboard", "scene"): return "pages of scene \(parts[2])"
        case ("storyboard", "page"): return "page \(parts[2])"
        case ("storyboard", "drawing"): return "drawing \(parts[2].prefix { $0 != "." })"
        case ("notes", "note"): return "note \(parts[2])"
        case ("pages", "page"): return "page \(parts[2])"
        default: return path
        }
    }
}

extension StoredRun {
    /// Expects a history that tells what happened: built, started, taken over after each crash that left it running,
    /// each step completed once, finished.
    ///
    /// - Parameters:
    ///   - undisturbed: the history of the same run when nothing happens to it.
    ///   - crashed: the run as a crash left it.
    func expectSound(like undisturbed: StoredRun, after crashed: StoredRun, _ comment: Comment) {
        let kinds = history.map(\.kind)
        #expect(history.map(\.sequence) == Array(1...max(1, history.count)), comment)
        #expect(kinds.first == .runBuilt && kinds.last == .runSucceeded, "\(kinds); \(comment)")
        // One that was finished when it crashed finishes a second time only for an edit.
        let reopened = crashed.state == .success && history.count > crashed.history.count
        #expect(kinds.count { $0 == .runBuilt } == 1, comment)
        #expect(kinds.count { $0 == .runSucceeded } == (reopened ? 2 : 1), "\(kinds); \(comment)")
        #expect(lines == crashed.lines + lines.dropFirst(crashed.lines.count), "the past was changed; \(comment)")
        let wasGoing = crashed.state?.isActive == true && crashed.snapshot?.openPause == nil
        #expect(kinds.count { $0 == .runTakenOver } == (wasGoing ? 1 : 0), "\(kinds); \(comment)")
        #expect(completed.count == Set(completed).count, "completed twice: \(completed); \(comment)")
        #expect(Set(completed) == Set(undisturbed.completed), comment)
        #expect(kinds.count { $0 == .pauseOpened } == undisturbed.count(of: .pauseOpened), comment)
        #expect(kinds.count { $0 == .pauseResolved } == undisturbed.count(of: .pauseResolved), comment)
    }

    private func count(of kind: FlowEvent.Kind) -> Int { history.count { $0.kind == kind } }

    /// The paths of what was completed, once for every time.
    var completed: [String] {
        history.filter { $0.kind == .stepCompleted || $0.kind == .stageCompleted }.compactMap { $0.path?.description }
    }

    /// The history as text, to be compared.
    var lines: [String] {
        history.map { "\($0.at.timeIntervalSince1970) \($0.kind.rawValue) \($0.path?.description ?? "") \($0.detail)" }
    }
}

extension Bench {
    static let storePath = "output/flow_states/flows.sqlite"

    /// The store's files in a folder of their own; whoever asks removes it.
    func copyOfStore() throws -> URL {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        for suffix in ["", "-wal", "-journal"] {
            let original = file(Self.storePath + suffix)
            guard FileManager.default.fileExists(atPath: original.path) else { continue }
            try FileManager.default.copyItem(at: original, to: copy.appendingPathComponent("flows.sqlite" + suffix))
        }
        return copy
    }

    /// A folder of its own with everything that is in this one.
    func copy() throws -> Bench {
        let copy = try Bench()
        copy.remove()
        try FileManager.default.copyItem(at: folder, to: copy.folder)
        return copy
    }
}
