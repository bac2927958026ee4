import Foundation

/// Renews the leases of the runs that this process advances while their steps take their time: every third of a lease,
/// all together, so that they share a commit.
// @unchecked: the state is only touched under `lock`.
final class LeaseKeeper: @unchecked Sendable {
    private let clock: any FlowClock
    /// Seconds between two renewals.
    private let interval: TimeInterval
    private let lock = NSLock()
    private var sessions: [ObjectIdentifier: RunSession] = [:]
    private var isKeeping = false

    init(clock: any FlowClock, leaseDuration: TimeInterval) {
        self.clock = clock
        interval = leaseDuration / 3
    }

    func keep(_ session: RunSession) {
        let begins = lock.withLock {
            sessions[ObjectIdentifier(session)] = session
            defer { isKeeping = true }
            return !isKeeping
        }
        if begins { Task { await renewAgainAndAgain() } }
    }

    func release(_ session: RunSession) {
        lock.withLock { sessions[ObjectIdentifier(session)] = nil }
    }

    /// Ends at the first renewal that finds no run: a timer for each run would cost more than a short run does.
    private func renewAgainAndAgain() async {
        while let deadline = nextDeadline(), (try? await clock.sleep(until: deadline)) != nil {
            await withTaskGroup(of: Void.self) { group in
                // One that cannot be renewed has latched why; its flow ends with that.
                for session in lock.withLock({ Array(sessions.values) }) {
                    group.addTask { try? await session.renew() }
                }
            }
        }
    }

    private func nextDeadline() -> Date? {
        lock.withLock {
            isKeeping = !sessions.isEmpty
            return isKeeping ? clock.now.addingTimeInterval(interval) : nil
        }
    }
}
