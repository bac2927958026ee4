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
    /// steps hold the result, and the code between them runs again at each replay - unless it is `recordingResult`: then its
    /// result is recorded beside theirs, and they are asked no more.
    ///
    ///     let draft = try await context.stage(.plan, reading: premise) { try await author.plan(premise) }
    ///
    /// - Parameters:
    ///   - stage: which stage; entering it again is its next iteration, `plan#2`.
    ///   - input: what the stage reads. If that has changed since its checkpoint, the result is *stale*.
    ///   - recordingResult: record the result of a stage that has steps, too.
    ///   - retry: how often a failing body is tried.
    ///   - body: the work. It may read and write the caller's variables.
    /// - Throws: what `body` throws, and ``FlowInterruption`` when the run halts.
    public func stage<Value: Codable & Sendable>(
        _ stage: Stage, reading input: (any Encodable & Sendable)? = nil, recordingResult: Bool = false,
        retry: RetryPolicy = .once, _ body: () async throws -> Value
    ) async throws -> Value {
        guard scope == nil else {
            throw FlowError(
                .misuse, "stage \(stage.rawValue) was entered inside \(scope!.path); stages follow one another",
                flowID: session.flowID)
        }
        let fingerprint = try input.map { try Fingerprint.of(encoding: $0) }
        let entry = try await session.enter(
            stage: stage.rawValue, reading: fingerprint, pausingOn: { PauseRule.keys(.before, stage) })
        let path: StepPath
        switch entry {
        case .recorded(let checkpoint):
            let value: Value = try await decoded(checkpoint)
            session.reportEnd(of: checkpoint.path, replayed: true)
            return value
        case .perform(let place): path = place
        }
        let attempt = try await attempts(at: path, retry: retry) { try await within(path, of: path, body) }
        let isHeldBySteps = await session.hasSteps(path) && !recordingResult
        try await session.complete(
            stage: path, value: isHeldBySteps ? nil : try FlowCoding.encode(attempt.value), reading: fingerprint,
            attempts: attempt.count, exitKeys: PauseRule.keys(.after, stage))
        session.reportEnd(of: path, replayed: false)
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

    /// Says something about the step or stage this is called in, for the history: what it cost, what was left undone.
    ///
    ///     context.note("812 tokens")
    ///
    /// It is recorded with the step's result, and not said again when that is replayed. Outside a step it says nothing.
    public func note(_ text: String) async {
        guard let path = scope?.path else { return }
        await session.note(text, of: path)
    }

    /// The id of the run.
    public var flowID: String { session.flowID }

    /// The place of the step or stage this is called in; `nil` outside one.
    public var path: StepPath? { scope?.path }

    // MARK: - Places

    var scope: StepScope? {
        StepScope.current.flatMap { $0.session == ObjectIdentifier(session) ? $0 : nil }
    }

    func place(_ name: String, _ id: (any CustomStringConvertible & Sendable)?) -> StepPath {
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
    enum Arrival<Value> {
        case recorded(Value)
        case perform(StepTask)
    }

    /// A step that is to be done.
    struct StepTask: Sendable {
        let path: StepPath
        let stage: StepPath?
        let fingerprint: String?
        let began: Date
    }

    func arrive<Value: Decodable>(
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

    func perform<Value: Codable & Sendable>(
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
                await session.forgetNotes(of: path)
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
