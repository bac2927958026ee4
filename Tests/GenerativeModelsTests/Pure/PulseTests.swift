import Testing

@testable import GenerativeModels

@Suite("The watchdog")
struct PulseTests {
    private var limits: ModelEndpoint.Limits {
        var limits = ModelEndpoint.Limits()
        (limits.firstToken, limits.idle, limits.total) = (100, 10, 1000)
        return limits
    }

    /// When which limit runs out, with a server that beats at these times.
    private func end(beginning at: Double?, beats: [Double] = []) async throws -> (TimeLimit, Double) {
        let time = ManualTime()
        var surroundings = time.surroundings
        let start = time.now
        let pulse = Learned<Pulse?>(nil)
        surroundings.sleep = { seconds in
            // Beats that fall into the sleep come at their times.
            let end = time.now + seconds
            if let at, start + at > time.now, start + at <= end {
                time.advance(start + at - time.now)
                pulse.value?.begin()
            }
            for beat in beats where start + beat > time.now && start + beat <= end {
                time.advance(start + beat - time.now)
                pulse.value?.beat()
            }
            time.advance(end - time.now)
        }
        let watched = Pulse(limits, surroundings)
        pulse.learn { $0 = watched }
        let limit = try await watched.untilTooLate()
        return (limit, time.now - start)
    }

    @Test("bites after the first token's limit, however much else comes")
    func firstToken() async throws {
        #expect(try await end(beginning: nil) == (.firstToken, 100))
        #expect(try await end(beginning: nil, beats: [5, 50, 95]) == (.firstToken, 100))
    }

    @Test("bites after the idle limit once the answer has begun, counted from the last sign of life")
    func idle() async throws {
        #expect(try await end(beginning: 3) == (.idle, 13))
        #expect(try await end(beginning: 95) == (.idle, 105))
        #expect(try await end(beginning: 3, beats: [9, 15, 24]) == (.idle, 34))
    }

    @Test("bites at the end of the whole")
    func total() async throws {
        #expect(try await end(beginning: 3, beats: Array(stride(from: 5, to: 2000, by: 5))) == (.total, 1000))
    }
}
