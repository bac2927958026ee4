public import Foundation

/// Where runs live: one narrow protocol, held to its promises by one conformance suite.
///
/// Two operations write. ``update(_:durability:_:)`` reads a run, changes it by a pure function and stores the result,
/// as one transaction; everything rare goes through it. ``append(_:under:at:until:)`` is the one a running flow calls
/// at every step: a single fenced write.
///
/// A store keeps three promises: a transaction is whole or not there; it is on the disk when the call returns, or
/// where the caller asked for no more than ``Durability/deferred``, with the next one that is; and a call is not undone
/// because the task that made it was cancelled.
public protocol FlowStore: Sendable {
    /// Adds a run with the checkpoints it starts with.
    ///
    /// - Throws: ``FlowError/Code/runExists``.
    func create(
        _ record: RunRecord, checkpoints: [Checkpoint], events: [FlowEvent], durability: Durability
    ) async throws

    /// The run's record, or `nil`.
    func record(of flowID: String) async throws -> RunRecord?

    /// Everything about a run, read at one moment, or `nil`.
    func snapshot(of flowID: String) async throws -> RunSnapshot?

    /// Every run, the newest first.
    ///
    /// - Parameter states: only runs in these states; `nil` for all.
    func summaries(in states: Set<RunState>?) async throws -> [RunSummary]

    /// What happened to a run, in order: the events, and among them those its checkpoints stand for
    /// (``Checkpoint/completion``), numbered 1, 2, 3 ...
    func history(of flowID: String) async throws -> [FlowEvent]

    /// Reads a run, changes it and stores the change, in one transaction. Nothing is stored if `change` throws.
    ///
    /// Checkpoints that `change` adds are numbered here: the next revision of their step, the next ordinal of the run.
    ///
    /// - Throws: ``FlowError/Code/unknownRun``, and what `change` throws.
    func update<Value: Sendable>(
        _ flowID: String, durability: Durability, _ change: @escaping @Sendable (inout RunChange) throws -> Value
    ) async throws -> Value

    /// Records what a running flow has done, in one transaction, if the lease still stands.
    ///
    /// - Parameters:
    ///   - entry: checkpoints, events, and the stage it completes.
    ///   - lease: the right under which it is written.
    ///   - now: the time it is, by the engine's clock.
    ///   - until: the lease is extended to this time, where ``Lease/isToBeRenewed(_:at:until:)`` says so.
    /// - Returns: what the run has been asked to do meanwhile.
    /// - Throws: ``FlowError/Code/leaseLost`` unless the run's epoch is the lease's, its state is `running` or
    ///   `halting`, and its lease has not run out; ``FlowError/Code/checkpointConflict`` if a checkpoint is there
    ///   already with another value.
    func append(_ entry: StepEntry, under lease: Lease, at now: Date, until: Date) async throws -> RunControl
}

extension FlowStore {
    /// The same, on the disk when it returns.
    package func create(_ record: RunRecord, checkpoints: [Checkpoint], events: [FlowEvent]) async throws {
        try await create(record, checkpoints: checkpoints, events: events, durability: .immediate)
    }

    /// The same, on the disk when it returns.
    @discardableResult
    package func update<Value: Sendable>(
        _ flowID: String, _ change: @escaping @Sendable (inout RunChange) throws -> Value
    ) async throws -> Value {
        try await update(flowID, durability: .immediate, change)
    }
}

/// When a write is on the disk.
public enum Durability: Sendable, Hashable, CaseIterable {
    /// When the call returns.
    case immediate
    /// With the store's next immediate write. Until then every process sees it and a killed process loses nothing; a
    /// power cut may take it back. For what holds no work: that a run was built, claimed, or found finished.
    case deferred
}

/// The right to advance a run, for a while, by one process.
public struct Lease: Sendable, Hashable {
    public var flowID: String
    public var epoch: Int

    public init(flowID: String, epoch: Int) {
        self.flowID = flowID
        self.epoch = epoch
    }

    /// Whether a write sets the lease's end anew: not while more than two thirds of it are left, so that a step costs one
    /// row and not two; but if it ends too late, since the clock was set back.
    ///
    /// - Parameters:
    ///   - end: when the lease runs out as it is.
    ///   - now: the time it is.
    ///   - until: when it would run out if set anew.
    public static func isToBeRenewed(_ end: Date, at now: Date, until: Date) -> Bool {
        end > until || end.timeIntervalSince(now) <= until.timeIntervalSince(now) * 2 / 3
    }
}

/// What a running flow records in one write: the events, then the checkpoints, then the pause.
public struct StepEntry: Sendable, Hashable {
    public var checkpoints: [Checkpoint]
    public var events: [FlowEvent]
    /// The pause this write begins if one of `pauseKeys` is set in the run's `waitsAt`, or in any case if that is empty.
    public var pause: Pause?
    public var pauseKeys: [String]

    public init(
        checkpoints: [Checkpoint] = [], events: [FlowEvent] = [], pause: Pause? = nil, pauseKeys: [String] = []
    ) {
        self.checkpoints = checkpoints
        self.events = events
        self.pause = pause
        self.pauseKeys = pauseKeys
    }

    /// The pause to begin, given the run's rules: the one asked for, with the keys that fired.
    public func pause(under waitsAt: [String: Bool]) -> Pause? {
        guard var pause, !pauseKeys.isEmpty else { return pause }
        let fired = pauseKeys.filter { waitsAt[$0] == true }
        guard let key = fired.first else { return nil }
        pause.firedKeys = fired
        pause.key = key
        return pause
    }
}

/// What a run has been asked to do, as of its last write.
public struct RunControl: Sendable, Hashable {
    public var waitsAt: [String: Bool]
    public var haltRequest: String?
    public var cancelRequested: Bool
    /// The pause that write began.
    public var pause: Pause?

    public init(waitsAt: [String: Bool], haltRequest: String?, cancelRequested: Bool, pause: Pause? = nil) {
        self.waitsAt = waitsAt
        self.haltRequest = haltRequest
        self.cancelRequested = cancelRequested
        self.pause = pause
    }
}
