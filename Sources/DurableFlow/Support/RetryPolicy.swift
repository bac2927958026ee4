public import Foundation

/// How often a failing step is tried, and how long to wait in between.
///
/// The wait before attempt *n + 1* is `firstDelay * multiplier^(n - 1)`, at most `longestDelay`.
///
///     let patient = RetryPolicy(maxAttempts: 5, firstDelay: 1, multiplier: 2, longestDelay: 30)
public struct RetryPolicy: Sendable {
    /// 1 or more; 1 tries once.
    public var maxAttempts: Int
    /// Seconds.
    public var firstDelay: TimeInterval
    public var multiplier: Double
    /// Seconds.
    public var longestDelay: TimeInterval
    /// Whether trying again can help. Interruptions and cancellation are never retried.
    public var isRetryable: @Sendable (any Error) -> Bool

    public init(
        maxAttempts: Int, firstDelay: TimeInterval = 0.5, multiplier: Double = 2, longestDelay: TimeInterval = 60,
        isRetryable: @escaping @Sendable (any Error) -> Bool = { _ in true }
    ) {
        self.maxAttempts = max(1, maxAttempts)
        self.firstDelay = firstDelay
        self.multiplier = multiplier
        self.longestDelay = longestDelay
        self.isRetryable = isRetryable
    }

    /// One attempt.
    public static let once = RetryPolicy(maxAttempts: 1)

    /// Seconds to wait after a failed attempt, the first being 1.
    public func delay(after attempt: Int) -> TimeInterval {
        min(longestDelay, firstDelay * pow(multiplier, Double(attempt - 1)))
    }
}
