import Foundation

/// Time and chance, which tests set.
struct Surroundings: Sendable {
    /// Seconds since some moment; never goes back.
    var now: @Sendable () -> Double
    /// Seconds since 1970, for times that servers give.
    var date: @Sendable () -> Double
    /// - Throws: `CancellationError`.
    var sleep: @Sendable (Double) async throws -> Void
    /// From 0 up to 1.
    var random: @Sendable () -> Double

    static let real = Surroundings(
        now: { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 },
        date: { Date().timeIntervalSince1970 },
        sleep: { try await Task.sleep(nanoseconds: UInt64(max(0, min($0, 1e9)) * 1e9)) },
        random: { Double.random(in: 0..<1) })
}
