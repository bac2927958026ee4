import DurableFlow
import Foundation
import GRDB
import GRDBSQLite

/// Commits concurrent writes together: each waits for the disk, but they share one fsync.
///
/// The first writer to come leads: it commits, in its own thread, what it brought and then whatever has arrived
/// meanwhile, until nothing has. So a writer that is alone changes no thread, and one that is not waits for no more than
/// the commit under way and its own. While another process writes, a thread of the database's own waits, and none of
/// Swift's few. Nothing here can be cancelled.
// @unchecked: `waiting` and `hasLeader` are only touched under `lock`, `durability` only in the writer's queue.
final class GroupCommitter: @unchecked Sendable {
    /// A write, and how to answer its caller.
    private struct Job: Sendable {
        let durability: Durability
        /// Runs the write inside the transaction; the result is told by what it returns, after the commit.
        let run: @Sendable (Database) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let writer: any DatabaseWriter
    private let patience: TimeInterval
    private let lock = NSLock()
    private var waiting: [Job] = []
    private var hasLeader = false
    /// What the connection is set to.
    private var durability: Durability?

    /// - Parameter patience: seconds to wait while another process writes.
    init(_ writer: any DatabaseWriter, patience: TimeInterval) {
        self.writer = writer
        self.patience = patience
    }

    /// Runs `body` in a transaction and returns when it is as durable as asked.
    ///
    /// - Parameter body: may run twice, the first time in a transaction that is rolled back.
    func write<Value: Sendable>(
        _ durability: Durability, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withUnsafeThrowingContinuation { continuation in
            enqueue(
                Job(
                    durability: durability,
                    run: { database in
                        let value = try body(database)
                        return { continuation.resume(returning: value) }
                    },
                    fail: { continuation.resume(throwing: $0) }))
        }
    }

    private func enqueue(_ job: Job) {
        let leads = lock.withLock {
            waiting.append(job)
            defer { hasLeader = true }
            return !hasLeader
        }
        guard leads else { return }
        let isDone = writer.writeWithoutTransaction { lead($0, waiting: false) }
        if !isDone { writer.asyncWriteWithoutTransaction { _ = self.lead($0, waiting: true) } }
    }

    /// Commits until nothing waits.
    ///
    /// - Parameter waits: whether to wait while another process writes.
    /// - Returns: `false` if it did not wait, and something is left.
    private func lead(_ database: Database, waiting waits: Bool) -> Bool {
        sqlite3_busy_timeout(database.sqliteConnection, waits ? Int32(patience * 1000) : 0)
        while let batch = nextBatch() {
            do {
                try settle(batch, in: database)
            } catch {
                guard waits else {
                    lock.withLock { waiting = batch + waiting }
                    return false
                }
                batch.forEach { $0.fail(error) }
            }
        }
        return true
    }

    /// Commits a batch, or tells those of it that fail.
    ///
    /// - Throws: `SQLITE_BUSY`, where another process writes; nobody is told anything then.
    private func settle(_ batch: [Job], in database: Database) throws {
        do {
            try commit(batch, in: database) { try $0.run(database) }
        } catch {
            if Self.isBusy(error) { throw error }
            guard batch.count > 1 else { return batch[0].fail(error) }
            // One of them failed for all. Once more, each by itself, so that it takes nothing with it.
            do {
                try commit(batch, in: database) { Self.runApart($0, in: database) }
            } catch {
                if Self.isBusy(error) { throw error }
                batch.forEach { $0.fail(error) }
            }
        }
    }

    private static func isBusy(_ error: any Error) -> Bool {
        (error as? DatabaseError)?.resultCode == .SQLITE_BUSY
    }

    private func commit(
        _ batch: [Job], in database: Database, _ run: (Job) throws -> @Sendable () -> Void
    ) throws {
        do {
            try synchronize(database, batch.contains { $0.durability == .immediate } ? .immediate : .deferred)
            try database.run("BEGIN IMMEDIATE")
            let answers = try batch.map(run)
            try database.run("COMMIT")
            answers.forEach { $0() }
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            throw error
        }
    }

    /// Runs a write in a savepoint of its own.
    private static func runApart(_ job: Job, in database: Database) -> @Sendable () -> Void {
        do {
            var answer: (@Sendable () -> Void)?
            try database.inSavepoint {
                answer = try job.run(database)
                return .commit
            }
            return answer!
        } catch {
            return { job.fail(error) }
        }
    }

    /// Sets whether the next commit waits for the disk. A later one that does takes the earlier ones with it: they are
    /// in the same log.
    private func synchronize(_ database: Database, _ needed: Durability) throws {
        guard durability != needed else { return }
        let mode = needed == .immediate ? "FULL" : "NORMAL"
        try database.run("PRAGMA synchronous = \(mode)")
        durability = needed
    }

    private func nextBatch() -> [Job]? {
        lock.withLock {
            defer { waiting = [] }
            if waiting.isEmpty { hasLeader = false }
            return waiting.isEmpty ? nil : waiting
        }
    }
}
