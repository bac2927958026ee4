import Foundation
import Testing

@testable import GenerativeModels

@Suite("The throttle")
struct ThrottleTests {
    @Test("lets no more run at once than it may, in the order in which they came")
    func concurrency() async throws {
        let throttle = Throttle(concurrency: 2, requestsPerMinute: nil, time: ManualTime().surroundings)
        let running = Learned((now: 0, most: 0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    try await throttle.turn {
                        running.learn { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                        for _ in 0..<5 { await Task.yield() }
                        running.learn { $0.now -= 1 }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(running.value == (0, 2))
    }

    @Test("lets no more begin in any minute than it may")
    func rate() async throws {
        let time = ManualTime()
        let starts = Collected<Double>()
        var surroundings = time.surroundings
        surroundings.sleep = { seconds in
            // No time passes before those who may begin have begun.
            while starts.all.count < 3 * (time.sleeps.count + 1) { await Task.yield() }
            try await time.surroundings.sleep(seconds)
        }
        let throttle = Throttle(concurrency: 8, requestsPerMinute: 3, time: surroundings)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { try await throttle.turn { starts.add(time.now) } } }
            try await group.waitForAll()
        }
        let sorted = starts.all.sorted()
        #expect(sorted.count == 10 && sorted[9] - sorted[0] >= 180)
        for index in 3..<10 { #expect(sorted[index] - sorted[index - 3] >= 60) }
    }

    @Test("holds all requests back when the server asks for it")
    func hold() async throws {
        let time = ManualTime()
        let throttle = Throttle(concurrency: 4, requestsPerMinute: nil, time: time.surroundings)
        await throttle.hold(for: 30)
        await throttle.hold(for: 5)
        let began = time.now
        try await throttle.turn { #expect(time.now >= began + 30) }
    }

    @Test("goes on after a failure, and lets those go who do not want to wait any longer", .timeLimit(.minutes(1)))
    func failures() async throws {
        let throttle = Throttle(concurrency: 1, requestsPerMinute: nil, time: Surroundings.real)
        await #expect(throws: ModelError.self) { try await throttle.turn { throw ModelError(.refused, "") } }
        let gate = AsyncStream<Void>.makeStream()
        let busy = Task { try await throttle.turn { for await _ in gate.stream { break } } }
        let waiting = Task { try await throttle.turn { Issue.record("it was cancelled") } }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        gate.continuation.yield()
        try await busy.value
        try await throttle.turn {}
    }
}
