public import DurableFlow
public import Foundation

/// A clock that stands still until the test moves it.
///
///     let clock = ManualClock()
///     clock.advance(by: 31)   // the lease of 30 s has run out
// @unchecked: the state is only touched under `lock`.
public final class ManualClock: FlowClock, @unchecked Sendable {
    private struct Sleeper {
        let deadline: Date
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let lock = NSLock()
    private var time: Date
    private var sleepers: [UUID: Sleeper] = [:]
    private var cancelled: Set<UUID> = []

    /// - Parameter start: the time it shows at first.
    public init(_ start: Date = Date(timeIntervalSince1970: 1_000_000_000)) {
        time = start
    }

    public var now: Date { lock.withLock { time } }

    /// How many tasks are sleeping on it, so that a test can wait for a sleep before it moves the time.
    public var sleeperCount: Int { lock.withLock { sleepers.count } }

    /// Moves the time and wakes whoever has slept until then.
    ///
    /// - Parameter seconds: how far; negative sets the clock back.
    public func advance(by seconds: TimeInterval) {
        let woken = lock.withLock {
            time = time.addingTimeInterval(seconds)
            let due = sleepers.filter { $0.value.deadline <= time }
            for id in due.keys { sleepers[id] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    public func sleep(until deadline: Date) async throws {
        let id = UUID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                add(Sleeper(deadline: deadline, continuation: continuation), as: id)
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func add(_ sleeper: Sleeper, as id: UUID) {
        let outcome: Result<Void, any Error>? = lock.withLock {
            if cancelled.remove(id) != nil { return .failure(CancellationError()) }
            if sleeper.deadline <= time { return .success(()) }
            sleepers[id] = sleeper
            return nil
        }
        if let outcome { sleeper.continuation.resume(with: outcome) }
    }

    private func cancel(_ id: UUID) {
        let sleeper = lock.withLock {
            let sleeper = sleepers.removeValue(forKey: id)
            if sleeper == nil { cancelled.insert(id) }
            return sleeper
        }
        sleeper?.continuation.resume(throwing: CancellationError())
    }
}
