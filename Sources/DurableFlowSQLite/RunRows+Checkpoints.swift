import DurableFlow
import Foundation
import GRDB

/// The results of steps.
extension RunRows {
    private static let columns =
        "path, revision, ordinal, source, input_fingerprint, attempts, began, at, note, events_before, value"

    /// - Parameter lastEvent: the sequence of the run's last event.
    /// - Throws: ``FlowError/Code/checkpointConflict`` if the step is recorded already with another value.
    func insert(_ checkpoint: Checkpoint, of run: Int64, after lastEvent: Int, flowID: String) throws {
        try database.run(
            """
            INSERT INTO checkpoints (\(Self.columns), run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (run, path, revision) DO NOTHING
            """,
            checkpoint.path.description, checkpoint.revision, checkpoint.ordinal, checkpoint.source.rawValue,
            checkpoint.inputFingerprint, checkpoint.attempts, checkpoint.began, checkpoint.at, checkpoint.note,
            lastEvent, checkpoint.value, run)
        guard database.changesCount == 0 else { return }
        let existing = try database.first(
            "SELECT \(Self.columns) FROM checkpoints WHERE run = ? AND path = ? AND revision = ?", run,
            checkpoint.path.description, checkpoint.revision, read: Self.checkpoint)
        guard let existing, existing.value != checkpoint.value else { return }
        throw FlowError.checkpointConflict(checkpoint, existing: existing, flowID: flowID)
    }

    func nextRevision(of path: StepPath, in run: Int64) throws -> Int {
        try database.first(
            "SELECT coalesce(max(revision) + 1, 0) FROM checkpoints WHERE run = ? AND path = ?", run, path.description
        ) { $0() } ?? 0
    }

    func nextOrdinal(in run: Int64) throws -> Int {
        try database.first("SELECT coalesce(max(ordinal), 0) + 1 FROM checkpoints WHERE run = ?", run) { $0() } ?? 1
    }

    /// The highest revision of each step.
    func checkpoints(of run: Int64) throws -> [StepPath: Checkpoint] {
        let every = try database.all(
            "SELECT \(Self.columns) FROM checkpoints WHERE run = ? ORDER BY path, revision", run, read: Self.checkpoint)
        var newest = [StepPath: Checkpoint](minimumCapacity: every.count)
        for checkpoint in every { newest[checkpoint.path] = checkpoint }
        return newest
    }

    private static func checkpoint(_ column: inout Columns) throws -> Checkpoint {
        var checkpoint = try description(&column).checkpoint
        checkpoint.value = column()
        return checkpoint
    }

    /// A checkpoint without its value, and how many events were there when it was recorded.
    private static func description(_ column: inout Columns) throws -> (checkpoint: Checkpoint, eventsBefore: Int) {
        let (path, revision, ordinal): (String, Int, Int) = (column(), column(), column())
        let checkpoint = Checkpoint(
            path: StepPath(path), revision: revision, ordinal: ordinal, source: try named(column()), value: Data(),
            inputFingerprint: column.optional(), attempts: column(), began: column() as Date, at: column(),
            note: column())
        return (checkpoint, column())
    }

    /// The lines of the history that checkpoints stand for, each with how many events were there before it.
    func completions(of run: Int64) throws -> [(eventsBefore: Int, event: FlowEvent)] {
        try database.all(
            "SELECT \(Self.columns) FROM checkpoints WHERE run = ? ORDER BY ordinal", run, read: Self.description
        )
        .compactMap { described in described.checkpoint.completion.map { (described.eventsBefore, $0) } }
    }
}
