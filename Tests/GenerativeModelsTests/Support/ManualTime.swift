import Foundation

@testable import GenerativeModels

/// Time that passes when somebody sleeps, and chance that is set.
// @unchecked: what changes is read and written under the lock.
final class ManualTime: @unchecked Sendable {
    private let lock = NSLock()
    private var seconds = 1000.0
    private var slept: [Double] = []
    let chance: Double

    init(chance: Double = 0) { self.chance = chance }

    var now: Double { lock.withLock { seconds } }
    var sleeps: [Double] { lock.withLock { slept } }
    func advance(_ by: Double) { lock.withLock { seconds += by } }

    var surroundings: Surroundings {
        Surroundings(
            now: { self.now }, date: { self.now },
            sleep: { duration in
                try Task.checkCancellation()
                self.lock.withLock {
                    self.slept.append(duration)
                    self.seconds += max(0, duration)
                }
                await Task.yield()
            },
            random: { self.chance })
    }
}
