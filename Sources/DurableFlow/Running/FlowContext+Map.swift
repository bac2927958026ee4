extension FlowContext {
    /// Runs a step for every element, some of them at once.
    ///
    /// A halt lets the elements in flight finish and begins no new one. So does a failure, which is thrown then.
    ///
    ///     let pages = try await context.map(briefs, id: \.number, step: "page", maxConcurrency: 4) { brief in
    ///         try await artist.draw(brief)
    ///     }
    ///
    /// - Parameters:
    ///   - elements: what to work on.
    ///   - id: tells the elements apart; must be unique among them.
    ///   - step: the name of each step.
    ///   - maxConcurrency: how many may run at once, 1 or more.
    ///   - input: what each element's step reads; the element itself unless you say otherwise.
    ///   - retry: how often a failing element is tried.
    ///   - body: the work on one element.
    /// - Returns: the results in the order of the elements.
    /// - Throws: the failure of the first element that failed, and ``FlowInterruption`` when the run halts.
    public func map<Element: Encodable & Sendable, ID: CustomStringConvertible & Hashable & Sendable, Value>(
        _ elements: [Element], id: @Sendable (Element) -> ID, step: String, maxConcurrency: Int = 1,
        reading input: (@Sendable (Element) -> any Encodable & Sendable)? = nil, retry: RetryPolicy = .once,
        _ body: @escaping @Sendable (Element) async throws -> Value
    ) async throws -> [Value] where Value: Codable & Sendable {
        let ids = elements.map(id)
        guard Set(ids).count == ids.count else {
            throw FlowError(.misuse, "two elements of \(step) have the same id", flowID: session.flowID)
        }
        var board = ElementBoard<Value>(
            count: elements.count, tally: ElementTally(session, stage: scope?.stage, step: step, total: elements.count))
        await withTaskGroup(of: (Int, Result<Value, any Error>).self) { group in
            for (index, element) in elements.enumerated() {
                while board.inFlight >= max(1, maxConcurrency), let ended = await group.next() { board.end(ended) }
                if board.hasFailed { break }
                do {
                    switch try await arrive(at: place(step, ids[index]), reading: input?(element) ?? element)
                        as Arrival<Value>
                    {
                    case .recorded(let value): board.recall(value, at: index)
                    case .perform(let task):
                        board.inFlight += 1
                        group.addTask {
                            do {
                                return (
                                    index, .success(try await perform(task, retry: retry) { try await body(element) })
                                )
                            } catch {
                                return (index, .failure(error))
                            }
                        }
                    }
                } catch {
                    board.refuse(error, at: index)
                }
            }
            for await ended in group { board.end(ended) }
        }
        try await session.throwIfLatched()
        return try board.values()
    }

    /// Runs a step for every element, one after another, each knowing what came before it.
    ///
    ///     let chapters = try await context.mapInOrder(outline, id: \.number, step: "chapter") { chapter, written in
    ///         try await writer.write(chapter, after: written.last)
    ///     }
    ///
    /// - Parameters:
    ///   - elements: what to work on.
    ///   - id: tells the elements apart; must be unique among them.
    ///   - step: the name of each step.
    ///   - input: what each element's step reads; the element itself unless you say otherwise.
    ///   - retry: how often a failing element is tried.
    ///   - body: gets the element and the results before it.
    /// - Returns: the results in the order of the elements.
    /// - Throws: what `body` throws, and ``FlowInterruption`` when the run halts.
    public func mapInOrder<Element: Encodable & Sendable, ID: CustomStringConvertible & Sendable, Value>(
        _ elements: [Element], id: (Element) -> ID, step: String,
        reading input: ((Element) -> any Encodable & Sendable)? = nil, retry: RetryPolicy = .once,
        _ body: (Element, [Value]) async throws -> Value
    ) async throws -> [Value] where Value: Codable & Sendable {
        var tally = ElementTally(session, stage: scope?.stage, step: step, total: elements.count)
        var values: [Value] = []
        for element in elements {
            switch try await arrive(at: place(step, id(element)), reading: input?(element) ?? element) as Arrival<Value>
            {
            case .recorded(let value):
                values.append(value)
                tally.finished(replayed: true)
            case .perform(let task):
                values.append(try await perform(task, retry: retry) { try await body(element, values) })
                tally.finished(replayed: false)
            }
        }
        return values
    }
}

/// The elements of a `map` while it goes on: what came of each, and how many are in flight.
private struct ElementBoard<Value: Sendable> {
    private var results: [Result<Value, any Error>?]
    private var tally: ElementTally
    var inFlight = 0
    private(set) var hasFailed = false

    init(count: Int, tally: ElementTally) {
        results = Array(repeating: nil, count: count)
        self.tally = tally
    }

    /// An element that was done before.
    mutating func recall(_ value: Value, at index: Int) {
        results[index] = .success(value)
        tally.finished(replayed: true)
    }

    /// An element that may not begin.
    mutating func refuse(_ error: any Error, at index: Int) {
        results[index] = .failure(error)
        hasFailed = true
    }

    /// An element that was in flight.
    mutating func end(_ ended: (index: Int, result: Result<Value, any Error>)) {
        inFlight -= 1
        results[ended.index] = ended.result
        switch ended.result {
        case .success: tally.finished(replayed: false)
        case .failure: hasFailed = true
        }
    }

    /// The results in order.
    ///
    /// - Throws: the failure of the first element that failed.
    func values() throws -> [Value] { try results.compactMap { try $0?.get() } }
}

/// Counts a collection's finished elements for the progress line.
private struct ElementTally {
    let session: RunSession
    let stage: StepPath?
    let step: String
    let total: Int
    private var done = 0
    private var replayed = 0

    init(_ session: RunSession, stage: StepPath?, step: String, total: Int) {
        self.session = session
        self.stage = stage
        self.step = step
        self.total = total
    }

    mutating func finished(replayed wasReplayed: Bool) {
        done += 1
        if wasReplayed { replayed += 1 }
        session.report(
            .elements(stage: stage?.stage.name ?? "", step: step, done: done, total: total, replayed: replayed))
    }
}
