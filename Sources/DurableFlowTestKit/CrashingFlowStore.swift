public import DurableFlow
public import Foundation

/// A store whose process "dies" at the n-th write: from then on nothing reaches the store beneath.
///
///     let store = CrashingFlowStore(memory, failingAt: 5)
///     await #expect(throws: CrashingFlowStore.Crash.self) { try await run.kickoff() }
///     // then resume with a new engine on `memory`
public actor CrashingFlowStore: FlowStore {
    /// What every call throws once the store has crashed.
    public struct Crash: Error, Sendable {
        public var write: Int
    }

    /// Whether the write at which it crashes is lost, or done and not confirmed.
    public enum Moment: Sendable, CaseIterable {
        case before, after
    }

    private let store: any FlowStore
    private let failingWrite: Int
    private let moment: Moment
    private var crashed = false

    /// How many writes were begun so far.
    public private(set) var writes = 0

    /// - Parameters:
    ///   - store: the store beneath.
    ///   - failingWrite: 1 fails the first write; `.max` never fails, and counts.
    ///   - moment: whether the failing write still happens.
    public init(_ store: any FlowStore, failingAt failingWrite: Int, _ moment: Moment = .before) {
        self.store = store
        self.failingWrite = failingWrite
        self.moment = moment
    }

    private func writing<Value: Sendable>(_ write: () async throws -> Value) async throws -> Value {
        try alive()
        writes += 1
        guard writes == failingWrite else { return try await write() }
        crashed = true
        if moment == .after { _ = try await write() }
        throw Crash(write: writes)
    }

    private func alive() throws {
        if crashed { throw Crash(write: failingWrite) }
    }

    public func create(
        _ record: RunRecord, checkpoints: [Checkpoint], events: [FlowEvent], durability: Durability
    ) async throws {
        try await writing {
            try await store.create(record, checkpoints: checkpoints, events: events, durability: durability)
        }
    }

    public func update<Value: Sendable>(
        _ flowID: String, durability: Durability, _ change: @escaping @Sendable (inout RunChange) throws -> Value
    ) async throws -> Value {
        try await writing { try await store.update(flowID, durability: durability, change) }
    }

    public func append(
        _ entry: StepEntry, under lease: Lease, at now: Date, until: Date
    ) async throws -> RunControl {
        try await writing { try await store.append(entry, under: lease, at: now, until: until) }
    }

    public func record(of flowID: String) async throws -> RunRecord? {
        try alive()
        return try await store.record(of: flowID)
    }

    public func snapshot(of flowID: String) async throws -> RunSnapshot? {
        try alive()
        return try await store.snapshot(of: flowID)
    }

    public func summaries(in states: Set<RunState>?) async throws -> [RunSummary] {
        try alive()
        return try await store.summaries(in: states)
    }

    public func history(of flowID: String) async throws -> [FlowEvent] {
        try alive()
        return try await store.history(of: flowID)
    }
}
