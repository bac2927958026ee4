public import Foundation
public import Logging

/// Builds runs, resumes them, and answers questions about them.
///
///     let engine = FlowEngine(store: store)
///     let run = try await engine.build(Greeting(), flowID: "greeting_1", input: "Ada", waitsAt: [.after(.write)])
///     switch try await run.kickoff() {
///     case .success(let text): print(text)
///     case .halted(let pause): print("Halted at \(pause.key)")
///     }
///
/// Later, perhaps in another process:
///
///     let outcome = try await engine.resumeFromHalt(Greeting(), flowID: "greeting_1").kickoff()
public struct FlowEngine: Sendable {
    let store: any FlowStore
    let clock: any FlowClock
    let owner: FlowOwner
    let leaseDuration: TimeInterval
    let leases: LeaseKeeper
    let artifacts: (any ArtifactWriter)?
    let logger: Logger
    let report: @Sendable (FlowProgress) -> Void

    /// - Parameters:
    ///   - store: where the runs live.
    ///   - clock: the time; the computer's own unless you say otherwise.
    ///   - owner: who this is, in leases.
    ///   - leaseDuration: seconds after which a run whose owner has fallen silent may be taken over.
    ///   - artifacts: who writes the files people read.
    ///   - logger: what the engine does, at `debug`.
    ///   - progress: called as runs go on, from any task; must not block.
    public init(
        store: any FlowStore, clock: any FlowClock = SystemClock(), owner: FlowOwner = .current,
        leaseDuration: TimeInterval = 30, artifacts: (any ArtifactWriter)? = nil,
        logger: Logger = Logger(label: "durableflow"), progress: @escaping @Sendable (FlowProgress) -> Void = { _ in }
    ) {
        self.store = store
        self.clock = clock
        self.owner = owner
        self.leaseDuration = leaseDuration
        self.leases = LeaseKeeper(clock: clock, leaseDuration: leaseDuration)
        self.artifacts = artifacts
        self.logger = logger
        self.report = progress
    }

    // MARK: - Runs

    /// Makes a new run. Nothing happens until it is kicked off.
    ///
    /// Every process sees it at once; it outlives a power cut from its first step on, or its first pause, or at once if
    /// it is given checkpoints.
    ///
    /// - Parameters:
    ///   - flow: the flow it runs.
    ///   - flowID: its id: letters, digits, `.`, `_` and `-`.
    ///   - input: what it starts from.
    ///   - waitsAt: where it pauses.
    ///   - checkpoints: steps already done, elsewhere.
    ///   - artifacts: files that are there already and that the run may replace.
    /// - Throws: ``FlowError/Code/invalidFlowID``, ``FlowError/Code/runExists``, and the store's errors.
    public func build<F: Flow>(
        _ flow: F, flowID: String, input: F.Input, waitsAt: [PauseRule<F.Stage>] = [], checkpoints: [Checkpoint] = [],
        replacing artifacts: [Artifact] = []
    ) async throws -> FlowRun<F> {
        try FlowID.validate(flowID)
        let signature = F.signature
        let rules = Dictionary(waitsAt.map { ($0.key, true) }) { first, _ in first }
        var record = RunRecord(
            flowID: flowID, signature: signature, input: try FlowCoding.encode(input), waitsAt: rules,
            createdAt: clock.now)
        for artifact in artifacts { record.artifacts[artifact.path] = [Fingerprint.of(artifact.contents)] }
        let kind: FlowEvent.Kind = checkpoints.isEmpty ? .runBuilt : .runImported
        let event = FlowEvent(kind, detail: signature.name, at: clock.now)
        let numbered = zip(checkpoints, 1...).map { checkpoint, ordinal in
            var checkpoint = checkpoint
            checkpoint.ordinal = ordinal
            return checkpoint
        }
        try await store.create(
            record, checkpoints: numbered, events: [event], durability: checkpoints.isEmpty ? .deferred : .immediate)
        return FlowRun(flow: flow, id: flowID, engine: self, signature: signature)
    }

    /// Answers a run's pause and makes it ready to go on; also readies a run that failed or whose process died.
    ///
    /// Answering, clearing the rule that fired and taking up the edits are one transaction. Answering twice is
    /// harmless: the first answer stands.
    ///
    /// - Parameters:
    ///   - flow: the flow the run was built from.
    ///   - flowID: which run.
    ///   - answer: the answer to its pause.
    ///   - edits: what a person changed meanwhile.
    ///   - refreshing: make anew what was made from a text that has changed since.
    ///   - actor: who answers, for the history.
    /// - Throws: ``FlowError/Code/unknownRun``, ``FlowError/Code/ownedByAnother``, ``FlowError/Code/flowChanged``,
    ///   ``FlowError/Code/cancelled``.
    public func resumeFromHalt<F: Flow>(
        _ flow: F, flowID: String, answer: PauseResolution.Answer = .continue, edits: RunEdits = RunEdits(),
        refreshing: Bool = false, by actor: String = "author"
    ) async throws -> FlowRun<F> {
        let now = clock.now
        let pauseID = try await store.update(flowID, durability: .deferred) { change in
            try requireSame(F.signature, as: change.record)
            return change.openPause?.id
        }
        try await store.update(flowID) { change in
            try change.refuseIfOwned(at: now)
            let isAnswered = pauseID.map { id in change.pauses.contains { $0.id == id && $0.resolution != nil } }
            if let pauseID {
                try change.resolve(pauseID, answer, by: actor, at: now)
            } else if change.record.state == .success && (refreshing || !edits.isEmpty) {
                change.reopen(by: actor, at: now)
            }
            guard isAnswered != true else { return }
            edits.apply(to: &change, by: actor, at: now)
            if refreshing { change.record.refreshing = true }
        }
        return FlowRun(flow: flow, id: flowID, engine: self)
    }

    // MARK: - While a run goes

    /// Asks a run to halt at its next step boundary. One that nobody advances is halted at once.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``, ``FlowError/Code/pauseConflict`` if it is finished.
    public func halt(_ flowID: String, reason: String = "asked to halt") async throws {
        let now = clock.now
        try await store.update(flowID) { try $0.requestHalt(reason: reason, at: now) }
        try await publish(flowID)
    }

    /// Stops a run for good: at its next step boundary, or at once if nobody advances it.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``, ``FlowError/Code/pauseConflict`` if it is finished.
    public func cancel(_ flowID: String, by actor: String = "author") async throws {
        let now = clock.now
        try await store.update(flowID) { try $0.requestCancel(by: actor, at: now) }
        try await publish(flowID)
    }

    /// Sets a pause rule, on a run that is going or one that is not.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``.
    public func addPause<Stage: FlowStage>(_ rule: PauseRule<Stage>, to flowID: String, by actor: String = "author")
        async throws
    {
        try await setPause(rule.key, true, flowID, actor)
    }

    /// Clears a pause rule.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``.
    public func removePause<Stage: FlowStage>(
        _ rule: PauseRule<Stage>, from flowID: String, by actor: String = "author"
    ) async throws {
        try await setPause(rule.key, false, flowID, actor)
    }

    private func setPause(_ key: String, _ active: Bool, _ flowID: String, _ actor: String) async throws {
        let now = clock.now
        try await store.update(flowID) { $0.setRule(key, active, by: actor, at: now) }
        try await publish(flowID)
    }

    // MARK: - Questions

    /// Every run, the newest first.
    ///
    /// - Parameter states: only runs in these states; `nil` for all.
    public func list(in states: Set<RunState>? = nil) async throws -> [RunSummary] {
        try await store.summaries(in: states)
    }

    /// What happened to a run, in order.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``.
    public func history(of flowID: String) async throws -> [FlowEvent] {
        let events = try await store.history(of: flowID)
        if events.isEmpty { _ = try await existing(flowID) }
        return events
    }

    /// Everything about a run.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``.
    public func snapshot(of flowID: String) async throws -> RunSnapshot {
        try await existing(flowID)
    }

    /// What resuming a run would do: replays it without writing, up to the first step that is not recorded.
    ///
    /// - Parameters:
    ///   - flow: the flow the run was built from.
    ///   - flowID: which run.
    ///   - edits: what a person changed meanwhile.
    /// - Throws: ``FlowError/Code/unknownRun``, ``FlowError/Code/flowChanged``.
    public func preview<F: Flow>(_ flow: F, flowID: String, edits: RunEdits = RunEdits()) async throws -> RunPreview {
        let snapshot = edits.applied(to: try await existing(flowID), at: clock.now)
        try requireSame(F.signature, as: snapshot.record)
        let session = RunSession(snapshot, lease: nil, in: environment(reporting: { _ in }))
        let input: F.Input = try snapshot.input()
        do {
            _ = try await flow.run(input, in: FlowContext(session: session, clock: clock))
        } catch {
            if await session.latch == nil { throw error }
        }
        return RunPreview(next: await session.next, stale: await session.stale)
    }

    // MARK: - Shared with FlowRun

    func environment(reporting report: @escaping @Sendable (FlowProgress) -> Void) -> RunSession.Environment {
        RunSession.Environment(store: store, clock: clock, leaseDuration: leaseDuration, report: report)
    }

    func existing(_ flowID: String) async throws -> RunSnapshot {
        guard let snapshot = try await store.snapshot(of: flowID) else { throw FlowError.unknownRun(flowID) }
        return snapshot
    }

    func requireSame(_ signature: FlowSignature, as record: RunRecord) throws {
        let recorded = record.signature
        let lost = recorded.stages.filter { !signature.stages.contains($0) }
        guard recorded.name != signature.name || recorded.version != signature.version || !lost.isEmpty else { return }
        let lostStages = lost.isEmpty ? "" : "; it no longer has the stages \(lost.joined(separator: ", "))"
        throw FlowError(
            .flowChanged,
            "\(record.flowID) was begun with \(recorded.name) version \(recorded.version), this program has \(signature.name) version \(signature.version)\(lostStages); resume it with the program that began it",
            flowID: record.flowID)
    }

    /// Writes the files of a run that nobody advances, so that they show what was just changed.
    func publish(_ flowID: String) async throws {
        guard let artifacts else { return }
        let now = clock.now
        // Read in the transaction that records the fingerprints: of two that publish, the later writes what both did.
        let intended = try await store.update(flowID) { change -> (files: [Artifact], known: [String: [String]])? in
            guard !change.record.isOwned(at: now), change.record.state != .pending else { return nil }
            let files = try artifacts.artifacts(of: try change.snapshot())
            return (files, try change.intend(files, under: nil, at: now))
        }
        if let intended { try await write(intended.files, of: flowID, replacing: intended.known, under: nil) }
    }

    /// Writes the files of a run that this process advances.
    func write(_ snapshot: RunSnapshot, under lease: Lease) async throws {
        guard let artifacts else { return }
        let files = try artifacts.artifacts(of: snapshot)
        let now = clock.now
        let known = try await store.update(lease.flowID) { try $0.intend(files, under: lease, at: now) }
        try await write(files, of: lease.flowID, replacing: known, under: lease)
    }

    /// Writes files whose fingerprints are recorded, puts them in place while the lease stands, and syncs.
    private func write(
        _ files: [Artifact], of flowID: String, replacing known: [String: [String]], under lease: Lease?
    ) async throws {
        guard let prepared = try artifacts?.prepare(files, replacing: known) else { return }
        defer { prepared.discard() }
        try await store.update(flowID, durability: .deferred) { [clock] change in
            try change.requireRight(lease, at: clock.now)
            try prepared.place()
        }
        try prepared.sync()
    }
}

/// What resuming a run would do.
public struct RunPreview: Sendable, Hashable {
    /// The first step that is still to be done; `nil` if none is.
    public var next: StepPath?
    /// Steps made from a text that has changed since.
    public var stale: [StepPath]

    public init(next: StepPath?, stale: [StepPath]) {
        self.next = next
        self.stale = stale
    }
}

extension FlowError {
    public static func unknownRun(_ flowID: String) -> FlowError {
        FlowError(.unknownRun, "there is no run '\(flowID)'", flowID: flowID)
    }
}
