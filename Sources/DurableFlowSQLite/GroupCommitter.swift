import DurableFlow
import Foundation
import GRDB

/// Commits concurrent writes together: each waits for the disk, but they share one fsync.
///
/// Writes that arrive while a commit is under way form the next transaction. Where there are several, each runs in a
/// savepoint of its own, so that one which fails takes nothing with it. Nothing here can be cancelled.
// @unchecked: `waiting` and `isDraining` are only touched under `lock`, `durability` only in the writer's queue.
final class GroupCommitter: @unchecked Sendable {
    /// A write, and how to answer its caller.
    private struct Job: Sendable {
        let durability: Durability
        /// Runs the write inside the transaction; the result is told by what it returns, after the commit.
        let run: @Sendable (Database, _ isAlone: Bool) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let writer: any DatabaseWriter
    private let lock = NSLock()
    private var waiting: [Job] = []
    private var isDraining = false
    /// What the connection is set to.
    private var durability: Durability?

    init(_ writer: any DatabaseWriter) {
        self.writer = writer
    }

    /// Runs `body` in a transaction and returns when it is as durable as asked.
    func write<Value: Sendable>(
        _ durability: Durability, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(
                Job(
                    durability: durability,
                    run: { database, isAlone in
                        if isAlone {
                            let value = try body(database)
                            return { continuation.resume(returning: value) }
                        }
                        let result = Result { try Self.inSavepoint(database, body) }
                        return { continuation.resume(with: result) }
                    },
                    fail: { continuation.resume(throwing: $0) }))
        }
    }

    private static func inSavepoint<Value>(_ database: Database, _ body: (Database) throws -> Value) throws -> Value {
        var value: Value?
        try database.inSavepoint {
            value = try body(database)
            return .commit
        }
        return value!
    }

    private func enqueue(_ job: Job) {
        let isFirst = lock.withLock {
            waiting.append(job)
            defer { isDraining = true }
            return !isDraining
        }
        if isFirst { writer.asyncWriteWithoutTransaction { self.drain($0) } }
    }

    private func drain(_ database: Database) {
        while let batch = nextBatch() {
            do {
                try synchronize(database, batch.contains { $0.durability == .immediate } ? .immediate : .deferred)
                try database.cachedStatement(sql: "BEGIN IMMEDIATE").execute()
                let answers = try batch.map { try $0.run(database, batch.count == 1) }
                try database.cachedStatement(sql: "COMMIT").execute()
                answers.forEach { $0() }
            } catch {
                if database.isInsideTransaction { try? database.rollback() }
                batch.forEach { $0.fail(error) }
            }
        }
    }

    /// Sets whether the next commit waits for the disk. A later one that does takes the earlier ones with it: they are
    /// in the same log.
    private func synchronize(_ database: Database, _ needed: Durability) throws {
        guard durability != needed else { return }
        let mode = needed == .immediate ? "FULL" : "NORMAL"
        try database.cachedStatement(sql: "PRAGMA synchronous = \(mode)").execute()
        durability = needed
    }

    private func nextBatch() -> [Job]? {
        lock.withLock {
            defer { waiting = [] }
            if waiting.isEmpty { isDraining = false }
            return waiting.isEmpty ? nil : waiting
        }
    }
}
