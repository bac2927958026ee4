import BenchmarkKit
import Foundation

/// The time from one stage's entry to the next, or to the flow's end.
// @unchecked: touched only under `lock`.
final class StepTimes: @unchecked Sendable {
    private let lock = NSLock()
    private var last: ContinuousClock.Instant?
    private var times: [Duration] = []

    func mark() {
        let now = ContinuousClock.now
        lock.withLock {
            if let last { times.append(now - last) }
            last = now
        }
    }

    /// The flow has ended: what follows until the next stage is nobody's step.
    func end() {
        mark()
        lock.withLock { last = nil }
    }

    func reset() {
        lock.withLock { (last, times) = (nil, []) }
    }

    /// - Parameter share: 0.5 for the median.
    func milliseconds(atPercentile share: Double) -> Double {
        let sorted = lock.withLock { times.sorted() }
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))].milliseconds
    }
}
