import Foundation

/// The signs of life of one answer, and when the lack of them is too long.
// @unchecked: its state is read and written under the lock.
final class Pulse: @unchecked Sendable {
    let began: Double
    private let limits: ModelEndpoint.Limits
    private let time: Surroundings
    private let lock = NSLock()
    private var lastLife: Double?
    private var firstPieceAt: Double?

    init(_ limits: ModelEndpoint.Limits, _ time: Surroundings) {
        self.limits = limits
        self.time = time
        began = time.now()
    }

    /// When the first piece of the answer came.
    var firstPiece: Double? { lock.withLock { firstPieceAt } }

    /// The model answers, or thinks: from now on it must not fall silent.
    func begin() { lock.withLock { lastLife = lastLife ?? time.now() } }

    /// Something came. Counts only once it has begun to answer: nobody needs to be told that it is still reading.
    func beat() { lock.withLock { if lastLife != nil { lastLife = time.now() } } }

    func notePiece() { lock.withLock { firstPieceAt = firstPieceAt ?? time.now() } }

    /// Waits until a limit has run out.
    ///
    /// It looks again after each idle limit at the latest, because that one may begin meanwhile.
    ///
    /// - Throws: `CancellationError`.
    func untilTooLate() async throws -> TimeLimit {
        while true {
            let (limit, at) = next
            let now = time.now()
            if at <= now { return limit }
            try await time.sleep(min(at - now, max(limits.idle, 0.01)))
        }
    }

    private var next: (TimeLimit, Double) {
        let life = lock.withLock { lastLife }
        let silence: (TimeLimit, Double) =
            life.map { (.idle, $0 + limits.idle) } ?? (.firstToken, began + limits.firstToken)
        let end: (TimeLimit, Double) = (.total, began + limits.total)
        return end.1 < silence.1 ? end : silence
    }

    /// Runs something, and ends it when it shows no life for too long.
    ///
    /// - Throws: what it throws, and ``TimeLimit``.
    func watch<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await body() }
            group.addTask { throw try await self.untilTooLate() }
            guard let result = try await group.next() else { throw CancellationError() }
            return result
        }
    }
}
