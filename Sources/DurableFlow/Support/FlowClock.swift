public import Foundation

/// The time, as the engine sees it; injected, so that tests set it.
public protocol FlowClock: Sendable {
    var now: Date { get }

    /// Returns when `deadline` has come.
    ///
    /// - Throws: `CancellationError` if the task is cancelled meanwhile.
    func sleep(until deadline: Date) async throws
}

/// The computer's own clock.
public struct SystemClock: FlowClock {
    public init() {}

    public var now: Date { Date() }

    public func sleep(until deadline: Date) async throws {
        let seconds = deadline.timeIntervalSince(now)
        if seconds > 0 { try await Task.sleep(for: .seconds(seconds)) }
    }
}
