import Foundation
import GRDB

/// Commits concurrent writes together: each waits for the disk, but they share one fsync.
///
/// Writes that arrive while a commit is under way form the next transaction. Each runs in a savepoint of its own, so
/// that one which fails takes nothing with it. Nothing here can be cancelled.
// @unchecked: `waiting` and `isDraining` are only touched under `lock`.
final class GroupCommitter: @unchecked Sendable {
    /// A write, and how to answer its caller.
    private struct Job: Sendable {
        /// Runs the write inside the transaction; the result is told by what it returns, after the commit.
        let run: @Sendable (Database) -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let writer: any DatabaseWriter
    private let lock = NSLock()
    private var waiting: [Job] = []
    private var isDraining = false

    init(_ writer: any DatabaseWriter) {
        self.writer = writer
    }

    /// Runs `body` in a transaction and returns when it is on the disk.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(
                Job(
                    run: { database in
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
                try database.beginTransaction(.immediate)
                let answers = batch.map { $0.run(database) }
                try database.commit()
                answers.forEach { $0() }
            } catch {
                if database.isInsideTransaction { try? database.rollback() }
                batch.forEach { $0.fail(error) }
            }
        }
    }

    private func nextBatch() -> [Job]? {
        lock.withLock {
            defer { waiting = [] }
            if waiting.isEmpty { isDraining = false }
            return waiting.isEmpty ? nil : waiting
        }
    }
}
