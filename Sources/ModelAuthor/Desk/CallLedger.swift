import StoryFlow

/// What a run's calls have cost, and what it may still spend.
///
/// It begins with what is recorded, so that totals survive crashes; calls in flight are counted with the most they can
/// cost, so that the budget is never passed by many at once.
public actor CallLedger {
    public let budget: Double?
    /// US dollars, of all calls that came to an answer.
    public private(set) var spent: Double
    private var reserved = 0.0
    private var waiters: [CheckedContinuation<Void, Never>] = []

    /// - Parameters:
    ///   - budget: US dollars; `nil` for no limit.
    ///   - spent: US dollars that the run has cost so far.
    public init(budget: Double? = nil, spent: Double = 0) {
        self.budget = budget
        self.spent = spent
    }

    /// Reserves what a call can cost at most.
    ///
    /// - Returns: `nil`; or, where that would pass the budget, why the call must not be made.
    func admit(_ most: Double) async -> String? {
        guard let budget, most > 0 else { return nil }
        while spent + reserved + most > budget {
            if spent + most > budget {
                return
                    "the next call may cost \(Money.text(most)), and \(Money.text(spent)) of the budget of \(Money.text(budget)) is spent"
            }
            // Those in flight may cost less than they might have.
            await withCheckedContinuation { waiters.append($0) }
        }
        reserved += most
        return nil
    }

    /// Settles a reservation: the call cost this, or nothing where it came to no answer.
    func settle(_ most: Double, cost: Double?) {
        if budget != nil { reserved = max(0, reserved - most) }
        spent += cost ?? 0
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.resume() }
    }
}
