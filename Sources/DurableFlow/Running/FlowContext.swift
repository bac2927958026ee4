public import Foundation

/// The durable verbs of a running flow, all in one place.
///
/// Each verb answers from its checkpoint where there is one, and otherwise does its work and records the result before
/// it returns. A context belongs to one run in one process.
public struct FlowContext<Stage: FlowStage>: Sendable {
    let session: RunSession
    let clock: any FlowClock

    /// Runs a stage: a named part of the flow, at whose edges a person may pause.
    ///
    /// A stage that calls no other verb is a step itself: its result is its checkpoint. In a stage that has steps, the
    /// steps hold the result, and the code between them runs again at each replay.
    ///
    ///     let draft = try await context.stage(.plan, reading: premise) { try await author.plan(premise) }
    ///
    /// - Parameters:
    ///   - stage: which stage; entering it again is its next iteration, `plan#2`.
    ///   - input: what the stage reads. If that has changed since its checkpoint, the result is *stale*.
    ///   - retry: how often a failing body is tried.
    ///   - body: the work. It may read and write the caller's variables.
    /// - Throws: what `body` throws, and ``FlowInterruption`` when the run halts.
    public func stage<Value: Codable & Sendable>(
        _ stage: Stage, reading input: (any Encodable & Sendable)? = nil, retry: RetryPolicy = .once,
        _ body: () async throws -> Value
    ) async throws -> Value {
        guard scope == nil else {
            throw FlowError(
                .misuse, "stage \(stage.rawValue) was entered inside \(scope!.path); stages follow one another",
                flowID: session.flowID)
        }
        let path = try await session.enter(stage: stage.rawValue, pausingOn: { PauseRule.keys(.before, stage) })
        let exit = Pause(
            path: "after:\(path)", point: PausePoint(.after, stage.rawValue), key: stage.rawValue,
            reason: "paused after \(path)", since: clock.now)
        let keys = PauseRule.keys(.after, stage)
        if let value: Value = try await recordedStage(path, reading: input) { return value }
        let attempt = try await attempts(at: path, retry: retry) { try await within(path, of: path, body) }
        if await session.hasSteps(path) {
            try await session.complete(stage: path, exit: exit, exitKeys: keys)
        } else {
            let value = try FlowCoding.encode(attempt.value)
            let fingerprint = try input.map { try Fingerprint.of(encoding: $0) }
            try await session.complete(
                path, value: value, reading: fingerprint, attempts: attempt.count, exit: exit, exitKeys: keys)
        }
        await session.leave(stage: path, replayed: false)
        return attempt.value
    }

    /// Runs a stage that has no result.
    public func stage(
        _ stage: Stage, reading input: (any Encodable & Sendable)? = nil, retry: RetryPolicy = .once,
        _ body: () async throws -> Void
    ) async throws {
        _ = try await self.stage(stage, reading: input, retry: retry) {
            try await body()
            return Done()
        }
    }

    /// Runs a step: the smallest durable unit, in a stage or on its own.
    ///
    ///     let chapter = try await context.step("chapter", id: 3, reading: outline) { try await writer.chapter(3) }
    ///
    /// - Parameters:
    ///   - name: its name, unique in its stage but for `id`.
    ///   - id: tells it from other steps of that name.
    ///   - input: what the step reads. If that has changed since its checkpoint, the result is *stale*.
    ///   - retry: how often a failing body is tried.
    ///   - body: the work. It is run at least once, and never again once its result is recorded.
    /// - Throws: what `body` throws, and ``FlowInterruption`` when the run halts.
    public func step<Value: Codable & Sendable>(
        _ name: String, id: (any CustomStringConvertible & Sendable)? = nil,
        reading input: (any Encodable & Sendable)? = nil, retry: RetryPolicy = .once,
        _ body: () async throws -> Value
    ) async throws -> Value {
        switch try await arrive(at: place(name, id), reading: input) as Arrival<Value> {
        case .recorded(let value): value
        case .perform(let task): try await perform(task, retry: retry, body)
        }
    }

    /// Runs a step that has no result.
    public func step(
        _ name: String, id: (any CustomStringConvertible & Sendable)? = nil,
        reading input: (any Encodable & Sendable)? = nil, retry: RetryPolicy = .once, _ body: () async throws -> Void
    ) async throws {
        _ = try await step(name, id: id, reading: input, retry: retry) {
            try await body()
            return Done()
        }
    }

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
        var tally = ElementTally(session, stage: scope?.stage, step: step, total: elements.count)
        var results: [Result<Value, any Error>?] = Array(repeating: nil, count: elements.count)
        await withTaskGroup(of: (Int, Result<Value, any Error>).self) { group in
            var running = 0
            var failed = false
            func collect() async {
                guard let (done, result) = await group.next() else { return }
                results[done] = result
                running -= 1
                switch result {
                case .success: tally.finished(replayed: false)
                case .failure: failed = true
                }
            }
            for index in elements.indices {
                if running >= max(1, maxConcurrency) { await collect() }
                if failed { break }
                let element = elements[index]
                do {
                    switch try await arrive(at: place(step, ids[index]), reading: input?(element) ?? element)
                        as Arrival<Value>
                    {
                    case .recorded(let value):
                        results[index] = .success(value)
                        tally.finished(replayed: true)
                    case .perform(let task):
                        group.addTask {
                            do {
                                return (
                                    index, .success(try await perform(task, retry: retry) { try await body(element) })
                                )
                            } catch {
                                return (index, .failure(error))
                            }
                        }
                        running += 1
                    }
                } catch {
                    results[index] = .failure(error)
                    break
                }
            }
            while running > 0 { await collect() }
        }
        try await session.throwIfLatched()
        return try results.compactMap { try $0?.get() }
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

    /// Waits for a person at a place of the flow's own choosing.
    ///
    ///     let answer = try await context.pause("approval", reason: "Publish \(title)?")
    ///
    /// - Parameters:
    ///   - name: the pause's name, unique in its stage.
    ///   - reason: what the person is asked.
    ///   - until: when the pause resolves itself as ``PauseResolution/Answer/timedOut``.
    /// - Returns: the answer, once there is one.
    /// - Throws: ``FlowInterruption`` while there is none: the run halts.
    public func pause(_ name: String, reason: String, until: Date? = nil) async throws -> PauseResolution {
        try await session.pause(at: place(name, nil), reason: reason, until: until)
    }

    /// Waits for a time. The run halts meanwhile, so that no process has to stay; kick it off again when it has come.
    ///
    /// - Throws: ``FlowInterruption`` until then.
    public func sleep(_ name: String = "sleep", until deadline: Date) async throws {
        _ = try await session.pause(
            at: place(name, nil), reason: "sleeping until \(deadline.ISO8601Format())", until: deadline)
    }

    // MARK: - Places

    private var scope: StepScope? {
        StepScope.current.flatMap { $0.session == ObjectIdentifier(session) ? $0 : nil }
    }

    private func place(_ name: String, _ id: (any CustomStringConvertible & Sendable)?) -> StepPath {
        let path = (scope?.path ?? StepPath("")).appending(name)
        return id.map { path.appending($0.description) } ?? path
    }

    private func within<Value>(
        _ path: StepPath, of stage: StepPath?, _ body: () async throws -> Value
    ) async throws -> Value {
        let scope = StepScope(session: ObjectIdentifier(session), path: path, stage: stage)
        return try await StepScope.$current.withValue(scope) { try await body() }
    }

    // MARK: - Answering and trying

    /// What came of reaching a step's place.
    private enum Arrival<Value> {
        case recorded(Value)
        case perform(StepTask)
    }

    /// A step that is to be done.
    private struct StepTask: Sendable {
        let path: StepPath
        let stage: StepPath?
        let fingerprint: String?
        let began: Date
    }

    private func arrive<Value: Decodable>(
        at place: StepPath, reading input: (any Encodable & Sendable)?
    ) async throws -> Arrival<Value> {
        let fingerprint = try input.map { try Fingerprint.of(encoding: $0) }
        let stage = scope?.stage
        let entry = try await session.enter(step: place, reading: fingerprint, in: stage) {
            stage.flatMap { Stage(rawValue: $0.stage.name) }.map { PauseRule.keys(.before, $0) } ?? []
        }
        switch entry {
        case .recorded(let checkpoint): return .recorded(try await decoded(checkpoint))
        case .perform(let path):
            return .perform(StepTask(path: path, stage: stage, fingerprint: fingerprint, began: clock.now))
        }
    }

    private func perform<Value: Codable & Sendable>(
        _ task: StepTask, retry: RetryPolicy, _ body: () async throws -> Value
    ) async throws -> Value {
        let attempt = try await attempts(at: task.path, retry: retry) {
            try await within(task.path, of: task.stage, body)
        }
        try await session.complete(
            task.path, value: try FlowCoding.encode(attempt.value), reading: task.fingerprint, attempts: attempt.count,
            began: task.began)
        return attempt.value
    }

    /// The recorded result of a stage that is a step itself, or `nil` if its body is to run.
    private func recordedStage<Value: Codable & Sendable>(
        _ path: StepPath, reading input: (any Encodable & Sendable)?
    ) async throws -> Value? {
        let fingerprint = try input.map { try Fingerprint.of(encoding: $0) }
        guard let checkpoint = await session.recall(path, reading: fingerprint) else { return nil }
        let value: Value = try await decoded(checkpoint)
        await session.leave(stage: path, replayed: true)
        return value
    }

    private func decoded<Value: Decodable>(_ checkpoint: Checkpoint) async throws -> Value {
        do {
            return try checkpoint.decoded()
        } catch {
            try await session.review(checkpoint.path, "was recorded as something else than \(Value.self) (\(error))")
        }
    }

    private func attempts<Value>(
        at path: StepPath, retry: RetryPolicy, _ body: () async throws -> Value
    ) async throws -> (value: Value, count: Int) {
        var attempt = 1
        while true {
            do {
                return (try await body(), attempt)
            } catch {
                let isOver = attempt >= retry.maxAttempts || error is FlowInterruption || error is CancellationError
                if isOver || !retry.isRetryable(error) {
                    await session.abandon(path)
                    throw error
                }
                try await session.retrying(
                    path, attempt: attempt, delay: retry.delay(after: attempt), reason: "\(error)")
                attempt += 1
            }
        }
    }
}

/// What is recorded of a step that has no result.
private struct Done: Codable, Sendable {}

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
