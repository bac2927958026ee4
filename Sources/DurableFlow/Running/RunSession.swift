import Foundation

/// One process's hold on a run while it advances it: what is recorded, what was asked, and the latch.
///
/// Everything the verbs of ``FlowContext`` decide is decided here, one call at a time; the flow's own work happens
/// outside. An actor is re-entrant: after each `await` the latch is looked at again by the next verb.
actor RunSession {
    /// What a verb is to do about a step.
    enum Entry {
        /// It is recorded: answer with this.
        case recorded(Checkpoint)
        /// It is to be done.
        case perform(StepPath)
    }

    /// How a session ends its part of a run.
    struct Environment: Sendable {
        let store: any FlowStore
        let clock: any FlowClock
        let leaseDuration: TimeInterval
        let report: @Sendable (FlowProgress) -> Void
    }

    let flowID: String
    private let environment: Environment
    /// `nil` in a dry replay, which writes nothing and ends where work would begin.
    private let lease: Lease?
    private let refreshing: Bool
    private var checkpoints: [StepPath: Checkpoint]
    private var pauses: [Pause]
    private var control: RunControl
    private var visits: [StepPath: Int] = [:]
    private var inFlight: Set<StepPath> = []
    private var stagesWithSteps: Set<StepPath> = []
    private var pendingEvents: [FlowEvent] = []
    /// What the flow said of steps that are not recorded yet.
    private var notes: [StepPath: [String]] = [:]
    /// The ordinal of the checkpoint recorded last.
    private var lastOrdinal: Int
    /// Since when the stage that is entered goes on; `nil` once the history says so.
    private var stageBegan: Date?
    private(set) var latch: FlowInterruption?
    private(set) var stale: [StepPath] = []
    private(set) var failedPath: StepPath?
    /// The step a dry replay stopped at.
    private(set) var next: StepPath?

    init(_ snapshot: RunSnapshot, lease: Lease?, in environment: Environment) {
        let record = snapshot.record
        flowID = record.flowID
        self.environment = environment
        self.lease = lease
        refreshing = record.refreshing
        checkpoints = snapshot.checkpoints
        pauses = snapshot.pauses
        lastOrdinal = snapshot.checkpoints.values.lazy.map(\.ordinal).max() ?? 0
        control = RunControl(
            waitsAt: record.waitsAt, haltRequest: record.haltRequest, cancelRequested: record.cancelRequested)
    }

    /// The run as it stands, for those who write its files.
    func snapshot(of record: RunRecord) -> RunSnapshot {
        RunSnapshot(record: record, checkpoints: checkpoints, pauses: pauses)
    }

    /// Stands at a pause that an earlier process began and did not live to settle.
    func stand(at pause: Pause) { _ = latchedPause(pause) }

    // MARK: - Stages

    /// Enters a stage: numbers its iteration, pauses before it where a rule says so, and answers from its checkpoint
    /// where it has one that holds its result.
    func enter(
        stage name: String, reading fingerprint: String?, pausingOn keys: @Sendable () -> [String]
    ) async throws -> Entry {
        try throwIfLatched()
        let path = nextVisit(of: StepPath(name))
        if checkpoints[path] == nil {
            if lease == nil, !hasRecordedSteps(path) { try endPreview(at: path) }
            try await pauseIfAsked(before: path, keys)
            try await haltIfAsked(at: path)
            stageBegan = environment.clock.now
        }
        environment.report(.stageBegan(stage: name, iteration: visits[StepPath(name), default: 1]))
        return recall(path, reading: fingerprint).map { .recorded($0) } ?? .perform(path)
    }

    /// Whether steps ran inside a stage, so that they and not the stage hold its result.
    func hasSteps(_ stage: StepPath) -> Bool { stagesWithSteps.contains(stage) }

    /// Notes in the history that a stage with steps has begun. A stage without is told by its checkpoint.
    private func noteBeginning(of stage: StepPath) {
        guard let began = stageBegan else { return }
        stageBegan = nil
        pendingEvents.append(FlowEvent(.stageStarted, path: stage, at: began))
    }

    private func hasRecordedSteps(_ stage: StepPath) -> Bool {
        checkpoints.keys.contains { $0.description.hasPrefix("\(stage)/") }
    }

    /// Pauses before new work of a stage: at its entry, or in its midst where the rule came later.
    private func pauseIfAsked(before stage: StepPath, _ keys: @Sendable () -> [String]) async throws {
        guard !control.waitsAt.isEmpty else { return }
        let place = "before:\(stage)"
        let answered = pauses.contains { $0.path == place && $0.resolution != nil }
        let fired = keys().filter { control.waitsAt[$0] == true && !(answered && PauseKeys.repeats($0)) }
        guard let key = fired.first else { return }
        let pause = Pause(
            path: place, point: PausePoint(.before, stage.stage.name), key: key, firedKeys: fired,
            reason: "paused before \(stage)", since: environment.clock.now)
        try await begin(pause)
    }

    // MARK: - Steps

    /// Comes to a step: answers from its checkpoint, or says that it is to be done.
    ///
    /// - Parameters:
    ///   - path: the step's place, its iteration aside.
    ///   - fingerprint: of what it reads, to notice that it has changed.
    ///   - beforeKeys: the rules that pause before the stage it belongs to.
    func enter(
        step place: StepPath, reading fingerprint: String?, in stage: StepPath?,
        pausingOn beforeKeys: @Sendable () -> [String]
    ) async throws -> Entry {
        try throwIfLatched()
        if let stage { stagesWithSteps.insert(stage) }
        let path = nextVisit(of: place)
        if let checkpoint = recall(path, reading: fingerprint) { return .recorded(checkpoint) }
        if lease == nil { try endPreview(at: path) }
        if let stage, checkpoints[stage] == nil { try await pauseIfAsked(before: stage, beforeKeys) }
        try await haltIfAsked(at: path)
        if let stage { noteBeginning(of: stage) }
        guard inFlight.insert(path).inserted else {
            throw latched(
                .failed(
                    FlowError(
                        .misuse, "two steps named \(path) run at once; give each an id of its own", flowID: flowID)))
        }
        return .perform(path)
    }

    /// The checkpoint that answers for a step; `nil` where it is to be done, or done anew.
    ///
    /// What a person wrote is never made anew.
    func recall(_ path: StepPath, reading fingerprint: String?) -> Checkpoint? {
        guard let checkpoint = checkpoints[path], !checkpoint.value.isEmpty else { return nil }
        guard let fingerprint, let old = checkpoint.inputFingerprint, old != fingerprint else { return checkpoint }
        noteStale(path)
        let isMade = checkpoint.source == .step || checkpoint.source == .stage
        return refreshing && lease != nil && isMade ? nil : checkpoint
    }

    private func endPreview(at path: StepPath) throws {
        next = next ?? path
        throw latched(.previewEnded)
    }

    private func noteStale(_ path: StepPath) {
        guard !stale.contains(path) else { return }
        stale.append(path)
        if lease != nil, !refreshing { environment.report(.stale(path: path)) }
    }

    /// Records a step's result.
    func complete(
        _ path: StepPath, value: Data, reading fingerprint: String?, attempts: Int, began: Date
    ) async throws {
        inFlight.remove(path)
        try await record(
            Checkpoint(
                path: path, source: .step, value: value, inputFingerprint: fingerprint, attempts: attempts,
                began: began, at: environment.clock.now))
    }

    /// Records that a stage is complete, and pauses after it where a rule says so, in the same write.
    ///
    /// - Parameter value: the stage's result; `nil` where its steps hold it.
    func complete(
        stage path: StepPath, value: Data?, reading fingerprint: String?, attempts: Int, exitKeys: [String]
    ) async throws {
        let wasComplete = checkpoints[path] != nil
        if value == nil {
            try throwIfLatched()
            if wasComplete { return }
            if lease == nil { try endPreview(at: path) }
        }
        let now = environment.clock.now
        let checkpoint = Checkpoint(
            path: path, source: .stage, value: value ?? Data(), inputFingerprint: value == nil ? nil : fingerprint,
            attempts: value == nil ? 1 : attempts, began: stageBegan, at: now)
        stageBegan = nil
        // A stage made anew passes no edge: its pause was answered long ago.
        let name = path.stage.name
        let exit =
            wasComplete
            ? nil
            : Pause(
                path: "after:\(path)", point: PausePoint(.after, name), key: name, reason: "paused after \(path)",
                since: now)
        try await record(checkpoint, exit: exit, exitKeys: exitKeys)
    }

    private func record(_ checkpoint: Checkpoint, exit: Pause? = nil, exitKeys: [String] = []) async throws {
        var checkpoint = checkpoint
        checkpoint.note = notes.removeValue(forKey: checkpoint.path)?.joined(separator: "; ") ?? ""
        checkpoint.revision = checkpoints[checkpoint.path].map { $0.revision + 1 } ?? 0
        lastOrdinal += 1
        checkpoint.ordinal = lastOrdinal
        let written = try await write(StepEntry(checkpoints: [checkpoint], pause: exit, pauseKeys: exitKeys))
        checkpoints[checkpoint.path] = checkpoint
        if let pause = written.pause { throw latchedPause(pause) }
    }

    /// Keeps what is said of a step until that is recorded.
    func note(_ text: String, of path: StepPath) { notes[path, default: []].append(text) }

    /// Forgets what a try said that came to nothing.
    func forgetNotes(of path: StepPath) { notes[path] = nil }

    func abandon(_ path: StepPath) {
        inFlight.remove(path)
        failedPath = failedPath ?? path
    }

    func retrying(_ path: StepPath, attempt: Int, delay: TimeInterval, reason: String) async throws {
        environment.report(.retrying(path: path, attempt: attempt, delay: delay, reason: reason))
        let detail = "attempt \(attempt) failed: \(reason); again in \(delay) s"
        pendingEvents.append(FlowEvent(.stepRetried, path: path, detail: detail, at: environment.clock.now))
        try await write(StepEntry())
        try await environment.clock.sleep(until: environment.clock.now.addingTimeInterval(delay))
    }

    nonisolated func reportEnd(of stage: StepPath, replayed: Bool) {
        let (name, iteration) = stage.stage
        report(.stageEnded(stage: name, iteration: iteration, replayed: replayed))
    }

    nonisolated func report(_ progress: FlowProgress) { environment.report(progress) }

    // MARK: - Pausing

    /// Waits for a person, or for a time, at a place of the flow's own choosing.
    ///
    /// - Returns: the answer, once there is one.
    func pause(at place: StepPath, reason: String, until: Date?) async throws -> PauseResolution {
        try throwIfLatched()
        let path = nextVisit(of: place)
        if let resolution = pauses.last(where: { $0.path == path.description })?.resolution { return resolution }
        if lease == nil { try endPreview(at: path) }
        try await haltIfAsked(at: path)
        let now = environment.clock.now
        if let until, until <= now { return PauseResolution(answer: .timedOut, actor: "clock", at: until) }
        try await begin(
            Pause(path: path.description, key: path.description, reason: reason, since: now, until: until))
        throw latched(.failed(FlowError(.misuse, "a pause was not begun", flowID: flowID)))
    }

    /// Halts, as asked from outside, at the boundary before a step.
    private func haltIfAsked(at path: StepPath) async throws {
        if control.cancelRequested { throw latched(.cancelled) }
        guard let reason = control.haltRequest else { return }
        let stage = path.stage.name
        try await begin(
            Pause(
                path: "halt:\(path)", key: stage.isEmpty ? "halt" : stage, reason: reason, since: environment.clock.now)
        )
    }

    /// Halts because the task that advances the run was cancelled.
    ///
    /// - Returns: the pause it halts at.
    func interrupt() async throws -> Pause {
        let path = failedPath ?? StepPath("")
        let stage = path.stage.name
        let pause = Pause(
            path: "halt:\(path)", key: stage.isEmpty ? "halt" : stage, reason: "interrupted",
            since: environment.clock.now)
        do { try await begin(pause) } catch let interruption as FlowInterruption {
            if case .paused(let begun) = interruption.cause { return begun }
            throw interruption
        }
        return pause
    }

    private func begin(_ pause: Pause) async throws {
        try throwIfLatched()
        // Latched before it is written: what runs beside this must not begin a second pause meanwhile.
        latch = FlowInterruption(cause: .paused(pause))
        if let begun = try await write(StepEntry(pause: pause)).pause { throw latchedPause(begun) }
    }

    private func latchedPause(_ pause: Pause) -> FlowInterruption {
        if !pauses.contains(where: { $0.id == pause.id }) { pauses.append(pause) }
        environment.report(.halting(reason: pause.reason))
        let interruption = FlowInterruption(cause: .paused(pause))
        latch = interruption
        return interruption
    }

    /// Stops for review: what is recorded does not fit the code that reads it.
    func review(_ path: StepPath, _ problem: String) async throws -> Never {
        if lease == nil { try endPreview(at: path) }
        let reason = "needs review: \(path) \(problem)"
        try await begin(
            Pause(path: "review:\(path)", key: path.stage.name, reason: reason, since: environment.clock.now))
        throw latched(.failed(FlowError(.misuse, reason, flowID: flowID)))
    }

    // MARK: - The latch

    func throwIfLatched() throws {
        if let latch, !PlantedDefect.swallowableHalt.isPlanted { throw latch }
    }

    /// Latches an interruption: the first stays.
    private func latched(_ cause: FlowInterruption.Cause) -> FlowInterruption {
        let interruption = latch ?? FlowInterruption(cause: cause)
        latch = interruption
        return interruption
    }

    // MARK: - Writing

    /// Extends the lease while a long step runs, and hears what was asked meanwhile.
    func renew() async throws {
        try await write(StepEntry())
    }

    @discardableResult
    private func write(_ entry: StepEntry) async throws -> RunControl {
        guard let lease else { return control }
        var entry = entry
        entry.events = pendingEvents + entry.events
        pendingEvents = []
        let (store, now, until) = (environment.store, environment.clock.now, leaseEnd)
        do {
            let heard = try await store.append(entry, under: lease, at: now, until: until)
            control = RunControl(
                waitsAt: heard.waitsAt, haltRequest: control.haltRequest ?? heard.haltRequest,
                cancelRequested: control.cancelRequested || heard.cancelRequested)
            return heard
        } catch {
            let interruption = FlowInterruption(cause: .failed(error))
            latch = interruption
            throw interruption
        }
    }

    private var leaseEnd: Date { environment.clock.now.addingTimeInterval(environment.leaseDuration) }

    private func nextVisit(of place: StepPath) -> StepPath {
        visits[place, default: 0] += 1
        return place.iteration(visits[place, default: 1])
    }
}
