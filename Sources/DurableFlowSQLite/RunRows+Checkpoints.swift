import DurableFlow
import Foundation
import GRDB

/// The results of steps.
extension RunRows {
    /// - Throws: ``FlowError/Code/checkpointConflict`` if the step is recorded already with another value.
    func insert(_ checkpoint: Checkpoint, of run: Int64, flowID: String) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO checkpoints (
                    run, path, revision, ordinal, events_before, source, input_fingerprint, attempts, began, at, value)
                VALUES (?, ?, ?, ?, (SELECT coalesce(max(sequence), 0) FROM events WHERE run = ?), ?, ?, ?, ?, ?, ?)
                ON CONFLICT (run, path, revision) DO NOTHING
                """)
        try statement.execute(arguments: [
            run, checkpoint.path.description, checkpoint.revision, checkpoint.ordinal, run, checkpoint.source.rawValue,
            checkpoint.inputFingerprint, checkpoint.attempts, checkpoint.began.timeIntervalSince1970,
            checkpoint.at.timeIntervalSince1970, checkpoint.value,
        ])
        guard database.changesCount == 0 else { return }
        let existing = try self.checkpoint(checkpoint.path, revision: checkpoint.revision, of: run)
        guard let existing, existing.value != checkpoint.value else { return }
        throw FlowError.checkpointConflict(checkpoint, existing: existing, flowID: flowID)
    }

    func nextRevision(of path: StepPath, in run: Int64) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT coalesce(max(revision) + 1, 0) FROM checkpoints WHERE run = ? AND path = ?")
        return try Int.fetchOne(statement, arguments: [run, path.description]) ?? 0
    }

    func nextOrdinal(in run: Int64) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT coalesce(max(ordinal), 0) + 1 FROM checkpoints WHERE run = ?")
        return try Int.fetchOne(statement, arguments: [run]) ?? 1
    }

    func checkpoint(_ path: StepPath, revision: Int, of run: Int64) throws -> Checkpoint? {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM checkpoints WHERE run = ? AND path = ? AND revision = ?")
        return try Row.fetchOne(statement, arguments: [run, path.description, revision]).map(Self.checkpoint)
    }

    /// The highest revision of each step.
    func checkpoints(of run: Int64) throws -> [StepPath: Checkpoint] {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM checkpoints WHERE run = ? ORDER BY path, revision")
        let rows = try Row.fetchCursor(statement, arguments: [run])
        var checkpoints: [StepPath: Checkpoint] = [:]
        while let row = try rows.next() {
            let checkpoint = try Self.checkpoint(row)
            checkpoints[checkpoint.path] = checkpoint
        }
        return checkpoints
    }

    static func checkpoint(_ row: Row) throws -> Checkpoint {
        Checkpoint(
            path: StepPath(row["path"]), revision: row["revision"], ordinal: row["ordinal"],
            source: try named(row["source"]), value: row["value"], inputFingerprint: row["input_fingerprint"],
            attempts: row["attempts"], began: date(row["began"]), at: date(row["at"]))
    }
}
