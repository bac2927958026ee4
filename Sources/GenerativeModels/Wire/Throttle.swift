/// Lets requests to one endpoint begin in the order in which they came, not too many at once and not too many a minute, and
/// none before the server wants to be asked again.
actor Throttle {
    private struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let concurrency: Int
    private let perMinute: Int?
    private let time: Surroundings
    private var running = 0
    private var waiting: [Waiter] = []
    private var lastNumber = 0
    /// When the requests of the last minute began.
    private var starts: [Double] = []
    private var heldUntil = -Double.infinity
    private var alarm: (at: Double, task: Task<Void, Never>)?

    init(concurrency: Int, requestsPerMinute: Int?, time: Surroundings) {
        self.concurrency = max(1, concurrency)
        perMinute = requestsPerMinute.map { max(1, $0) }
        self.time = time
    }

    /// Runs a request when it is its turn.
    ///
    /// - Throws: what the request throws, and `CancellationError` if the task is cancelled while it waits.
    nonisolated func turn<Result>(_ request: () async throws -> Result) async throws -> Result {
        try await begin()
        do {
            let result = try await request()
            await end()
            return result
        } catch {
            await end()
            throw error
        }
    }

    /// Lets no request begin for so many seconds.
    func hold(for seconds: Double) {
        heldUntil = max(heldUntil, time.now() + seconds)
    }

    private func begin() async throws {
        lastNumber += 1
        let number = lastNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting.append(Waiter(number: number, continuation: continuation))
                letBegin()
                // Cancelled before it stood in the queue.
                if Task.isCancelled { cancel(number) }
            }
        } onCancel: {
            Task { await self.cancel(number) }
        }
    }

    private func end() {
        running -= 1
        letBegin()
    }

    private func cancel(_ number: Int) {
        guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
        waiting.remove(at: index).continuation.resume(throwing: CancellationError())
        letBegin()
    }

    private func letBegin() {
        while let first = waiting.first, running < concurrency {
            let now = time.now()
            let start = max(heldUntil, nextInMinute(now))
            guard start <= now else { return wake(at: start) }
            waiting.removeFirst()
            running += 1
            if perMinute != nil { starts.append(now) }
            first.continuation.resume()
        }
    }

    private func nextInMinute(_ now: Double) -> Double {
        guard let perMinute else { return now }
        starts.removeAll { $0 <= now - 60 }
        return starts.count < perMinute ? now : starts[starts.count - perMinute] + 60
    }

    private func wake(at start: Double) {
        if let alarm, alarm.at <= start { return }
        alarm?.task.cancel()
        let time = time
        let task = Task {
            try? await time.sleep(start - time.now())
            if !Task.isCancelled { self.ring() }
        }
        alarm = (start, task)
    }

    private func ring() {
        alarm = nil
        letBegin()
    }
}
