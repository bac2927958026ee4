/// Asks again after a failure that may pass.
struct Retries: Sendable {
    var limits: ModelEndpoint.Limits
    var time: Surroundings
    /// A server that wants to be left alone for longer is not waited for.
    static let longestWait = 300.0
    /// A server that has never answered is likely not there at all: whoever waits for it is told soon.
    static let triesUntilMet = 3
    private let hasAnswered = Learned(false)

    init(limits: ModelEndpoint.Limits, time: Surroundings) {
        self.limits = limits
        self.time = time
    }

    /// - Returns: the result, and how often it was tried.
    /// - Throws: `ModelError` that says how often it was tried, and `CancellationError`.
    func run<Result>(_ ask: () async throws -> Result) async throws -> (result: Result, attempts: Int) {
        var attempt = 1
        while true {
            do {
                let result = try await ask()
                hasAnswered.learn { $0 = true }
                return (result, attempt)
            } catch let error as ModelError {
                try Task.checkCancellation()
                guard error.isTransient else { throw error.after(attempt) }
                if let wait = error.retryAfter, wait > Self.longestWait { throw error.wanting(wait, at: time.date()) }
                let isUnmet = error.kind == .unreachable && !hasAnswered.value
                let most = isUnmet ? min(Self.triesUntilMet, limits.attempts) : limits.attempts
                guard attempt < most else { throw error.after(attempt) }
                try await time.sleep(max(delay(before: attempt + 1), error.retryAfter ?? 0))
                attempt += 1
            }
        }
    }

    /// Seconds to wait before a try, 2 or later.
    func delay(before attempt: Int) -> Double {
        let doubled = limits.firstDelay * Double(sign: .plus, exponent: min(attempt - 2, 60), significand: 1)
        // By chance, so that those who failed together do not come back together.
        return max(0, min(limits.longestDelay, doubled)) * (1 - time.random() / 2)
    }
}

extension ModelError {
    fileprivate func after(_ attempts: Int) -> ModelError {
        guard attempts > 1 else { return self }
        var error = self
        error.message += " (Tried \(attempts) times.)"
        return error
    }

    fileprivate func wanting(_ seconds: Double, at now: Double) -> ModelError {
        var error = self
        let until = HTTPDate.text(now + seconds)
        let minutes = seconds < 1e9 ? "\(Int((seconds / 60).rounded(.up))) minutes" : "very long"
        error.message += " It asks not to be asked again before \(until), which is \(minutes): try again then."
        return error
    }
}
