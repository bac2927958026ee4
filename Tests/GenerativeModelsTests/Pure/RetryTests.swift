import Testing

@testable import GenerativeModels

@Suite("Asking again")
struct RetryTests {
    private func retries(_ time: ManualTime, attempts: Int = 6) -> Retries {
        var limits = ModelEndpoint.Limits()
        limits.attempts = attempts
        limits.firstDelay = 1
        limits.longestDelay = 5
        return Retries(limits: limits, time: time.surroundings)
    }

    private func fail(_ error: ModelError, _ time: ManualTime, attempts: Int = 6) async -> (
        error: ModelError?, tries: Int
    ) {
        var tries = 0
        do {
            _ = try await retries(time, attempts: attempts).run {
                tries += 1
                throw error
            }
            return (nil, tries)
        } catch {
            return (error as? ModelError, tries)
        }
    }

    @Test("waits twice as long each time, up to a limit, less up to half by chance")
    func backoff() async {
        let time = ManualTime()
        let failed = await fail(ModelError(.serverFailed, "It broke.", isTransient: true), time)
        #expect(failed.tries == 6 && time.sleeps == [1, 2, 4, 5, 5])
        #expect(failed.error?.message == "It broke. (Tried 6 times.)")
        let lucky = ManualTime(chance: 0.999_999)
        _ = await fail(ModelError(.serverFailed, "", isTransient: true), lucky, attempts: 3)
        #expect(lucky.sleeps.map { ($0 * 100).rounded() } == [50, 100])
    }

    @Test("waits as long as the server wants, but not five minutes")
    func retryAfter() async {
        let time = ManualTime()
        _ = await fail(ModelError(.limited, "", isTransient: true, retryAfter: 30), time, attempts: 2)
        #expect(time.sleeps == [30])
        let failed = await fail(ModelError(.limited, "No.", isTransient: true, retryAfter: 4000), time)
        #expect(failed.tries == 1 && time.sleeps == [30])
        #expect(failed.error?.message.contains("1970-01-01 01:23 UTC") == true, "\(failed.error?.message ?? "")")
    }

    @Test("a server that has never answered is given up soon; one that has is waited for")
    func unmetServer() async throws {
        let gone = ModelError(.unreachable, "Nobody there.", isTransient: true)
        #expect(await fail(gone, ManualTime()).tries == 3)
        let retries = retries(ManualTime())
        _ = try await retries.run { 1 }
        var tries = 0
        await #expect(throws: ModelError.self) {
            _ = try await retries.run { () throws -> Int in
                tries += 1
                throw gone
            }
        }
        #expect(tries == 6)
    }

    @Test("is not done where it would not help")
    func permanent() async {
        let time = ManualTime()
        let failed = await fail(ModelError(.unauthorized, "No.", retryAfter: 9), time)
        #expect(failed.tries == 1 && time.sleeps.isEmpty && failed.error?.message == "No.")
        #expect(await fail(ModelError(.limited, "No.", isTransient: true), time, attempts: 1).error?.message == "No.")
    }

    @Test("says how often it was needed")
    func counts() async throws {
        var tries = 0
        let (result, attempts) = try await retries(ManualTime()).run {
            tries += 1
            if tries < 3 { throw ModelError(.unreachable, "", isTransient: true) }
            return "yes"
        }
        #expect(result == "yes" && attempts == 3)
    }

    @Test("ends when the task is cancelled while it waits")
    func cancelled() async {
        let retries = retries(ManualTime())
        let task = Task {
            try await retries.run { () async throws -> Int in
                withUnsafeCurrentTask { $0?.cancel() }
                throw ModelError(.serverFailed, "", isTransient: true)
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

@Suite("How long servers ask to wait")
struct RetryAfterTests {
    /// Sun, 06 Nov 1994 08:49:37 GMT
    private static let moment = 784_111_777.0

    private func seconds(_ value: String, _ name: String = "retry-after") -> Double? {
        RetryAfter.seconds(now: Self.moment - 30) { $0 == name ? value : nil }
    }

    @Test(
        "in seconds, or until a time in all three forms",
        arguments: [
            ("120", 120), ("1.5", 1.5), (" 7 ", 7), ("0", 0), ("-3", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 30),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 30), ("Sun Nov  6 08:49:37 1994", 30),
            ("Sat, 05 Nov 1994 08:49:37 GMT", 0),
        ])
    func forms(value: String, expected: Double) { #expect(seconds(value) == expected) }

    @Test(
        "not where nobody can read it",
        arguments: ["", "soon", "inf", "nan", "Sun, 06 Xyz 1994 08:49:37 GMT", "1e999", "99:99"])
    func unreadable(value: String) { #expect(seconds(value) == nil) }

    @Test("in milliseconds")
    func milliseconds() { #expect(seconds("1500", "retry-after-ms") == 1.5) }

    @Test("every day of four centuries is written as it is read")
    func days() {
        for day in stride(from: 0, to: 146_097, by: 97) {
            let text = HTTPDate.text(Double(day) * 86_400 + 3660)
            let parts = text.split { $0 == "-" || $0 == " " }.map(String.init)
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            let form = "Mon, \(parts[2]) \(months[(Int(parts[1]) ?? 1) - 1]) \(parts[0]) \(parts[3]):00 GMT"
            #expect(HTTPDate.seconds(form, now: 0) == Double(day) * 86_400 + 3660, "\(text)")
        }
    }
}
