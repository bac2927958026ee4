public import DurableFlow
public import Foundation

/// A store that forgets everything with the process: for tests.
public actor InMemoryFlowStore: FlowStore {
    private struct Run {
        var record: RunRecord
        /// Every revision of every step, in order.
        var checkpoints: [StepPath: [Checkpoint]] = [:]
        var pauses: [Pause] = []
        var events: [FlowEvent] = []
        var lastOrdinal = 0

        var changing: RunChange {
            RunChange(record: record, pauses: pauses) { [checkpoints] in checkpoints.compactMapValues(\.last) }
        }

        mutating func append(_ events: [FlowEvent]) {
            for var event in events {
                event.sequence = self.events.count + 1
                self.events.append(event)
            }
        }

        mutating func insert(_ checkpoint: Checkpoint) throws {
            let revisions = checkpoints[checkpoint.path, default: []]
            if let existing = revisions.first(where: { $0.revision == checkpoint.revision }) {
                guard existing.value != checkpoint.value else { return }
                throw FlowError.checkpointConflict(checkpoint, existing: existing, flowID: record.flowID)
            }
            checkpoints[checkpoint.path] = (revisions + [checkpoint]).sorted { $0.revision < $1.revision }
            lastOrdinal = max(lastOrdinal, checkpoint.ordinal)
            if let completion = checkpoint.completion { append([completion]) }
        }
    }

    private var runs: [String: Run] = [:]
    private var order: [String] = []

    public init() {}

    public func create(
        _ record: RunRecord, checkpoints: [Checkpoint], events: [FlowEvent], durability: Durability
    ) throws {
        guard runs[record.flowID] == nil else {
            throw FlowError(.runExists, "there is a run '\(record.flowID)' already", flowID: record.flowID)
        }
        var run = Run(record: record)
        run.append(events)
        for checkpoint in checkpoints { try run.insert(checkpoint) }
        runs[record.flowID] = run
        order.append(record.flowID)
    }

    public func record(of flowID: String) -> RunRecord? { runs[flowID]?.record }

    public func snapshot(of flowID: String) -> RunSnapshot? {
        runs[flowID].map { run in
            RunSnapshot(
                record: run.record, checkpoints: run.checkpoints.compactMapValues(\.last), pauses: run.pauses)
        }
    }

    public func summaries(in states: Set<RunState>?) -> [RunSummary] {
        order.reversed().compactMap { runs[$0] }
            .filter { states?.contains($0.record.state) ?? true }
            .sorted { $0.record.updatedAt > $1.record.updatedAt }
            .map { run in
                let pause = run.pauses.last { $0.resolution == nil }
                return RunSummary(
                    flowID: run.record.flowID, flow: run.record.signature.name, state: run.record.state,
                    haltedAt: pause?.key, until: pause?.until, createdAt: run.record.createdAt,
                    updatedAt: run.record.updatedAt)
            }
    }

    public func history(of flowID: String) -> [FlowEvent] { runs[flowID]?.events ?? [] }

    public func update<Value: Sendable>(
        _ flowID: String, durability: Durability, _ change: @escaping @Sendable (inout RunChange) throws -> Value
    ) throws -> Value {
        guard var run = runs[flowID] else { throw FlowError.unknownRun(flowID) }
        var changing = run.changing
        let value = try change(&changing)
        run.record = changing.record
        run.pauses = changing.pauses
        run.append(changing.events)
        for var checkpoint in changing.checkpoints {
            checkpoint.revision = (run.checkpoints[checkpoint.path]?.last?.revision ?? -1) + 1
            checkpoint.ordinal = run.lastOrdinal + 1
            try run.insert(checkpoint)
        }
        runs[flowID] = run
        return value
    }

    public func append(_ entry: StepEntry, under lease: Lease, at now: Date, until: Date) throws -> RunControl {
        guard var run = runs[lease.flowID] else { throw FlowError.leaseLost(lease, found: nil) }
        var changing = run.changing
        try changing.check(lease, at: now)
        run.append(entry.events)
        for checkpoint in entry.checkpoints { try run.insert(checkpoint) }
        let pause = entry.pause(under: run.record.waitsAt).map { changing.open($0) }
        if pause != nil { changing.record.state = .halting }
        if let end = run.record.leaseUntil, Lease.isToBeRenewed(end, at: now, until: until) {
            changing.record.leaseUntil = until
            changing.record.updatedAt = now
        }
        run.record = changing.record
        run.pauses = changing.pauses
        run.append(changing.events)
        runs[lease.flowID] = run
        return RunControl(
            waitsAt: run.record.waitsAt, haltRequest: run.record.haltRequest,
            cancelRequested: run.record.cancelRequested, pause: pause)
    }
}
