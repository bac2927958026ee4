import DurableFlow
import DurableFlowTestKit
import Foundation

/// A store that breaks one promise.
struct DefectiveFlowStore: FlowStore {
    enum Defect: String, CaseIterable {
        case ignoresEpochs, ignoresStates, ignoresExpiry, neverRenews
        case replacesCheckpoints, passesOverSecondValues, keepsRefusedEvents
        case answersAgain, keepsFiredRules, pausesUnasked, keepsRunningAtAPause
        case keepsRefusedChanges, tellsNoRequests, listsEveryState

        /// The check of the conformance suite that must catch it.
        var check: String {
            switch self {
            case .ignoresEpochs: "a stale owner cannot write"
            case .ignoresStates: "nobody writes to a run that stands still"
            case .ignoresExpiry: "an owner whose lease ran out cannot write, though nobody took over"
            case .neverRenews: "a write extends the lease"
            case .replacesCheckpoints, .passesOverSecondValues, .keepsRefusedEvents:
                "a checkpoint is inserted once: the same value again is harmless, another is refused"
            case .answersAgain, .keepsFiredRules: "a pause is answered once; a second answer gets the first"
            case .pausesUnasked, .keepsRunningAtAPause:
                "a stage's end pauses in the same write, where a rule says so"
            case .keepsRefusedChanges: "a change that throws leaves nothing behind"
            case .tellsNoRequests: "a running flow hears what it was asked at its next write"
            case .listsEveryState: "runs are listed by state, the latest change first"
            }
        }
    }

    let defect: Defect?
    private let store = InMemoryFlowStore()

    init(_ defect: Defect?) { self.defect = defect }

    // MARK: - Steps

    func append(_ entry: StepEntry, under lease: Lease, at now: Date, until: Date) async throws -> RunControl {
        var (entry, lease, now, until) = (entry, lease, now, until)
        let before = await store.record(of: lease.flowID)
        switch defect {
        case .ignoresEpochs: lease.epoch = before?.epoch ?? lease.epoch
        case .ignoresExpiry: now = before?.leaseUntil.map { min(now, $0 - 0.25) } ?? now
        case .neverRenews: until = now
        case .pausesUnasked: entry.pauseKeys = []
        default: break
        }
        if defect == .ignoresStates, let state = before?.state, !state.isActive {
            return try await revived(lease, until, from: state) { try await appended(entry, lease, now, until) }
        }
        var control = try await appended(entry, lease, now, until)
        if defect == .keepsRunningAtAPause, control.pause != nil {
            try await store.update(lease.flowID) { $0.record.state = .running }
        }
        if defect == .tellsNoRequests { control.haltRequest = nil }
        return control
    }

    private func appended(_ entry: StepEntry, _ lease: Lease, _ now: Date, _ until: Date) async throws -> RunControl {
        do {
            return try await store.append(entry, under: lease, at: now, until: until)
        } catch let error as FlowError where error.code == .checkpointConflict {
            switch defect {
            case .replacesCheckpoints:
                try await store.update(lease.flowID) { $0.append(checkpoints: entry.checkpoints) }
            case .passesOverSecondValues: break
            case .keepsRefusedEvents:
                try await store.update(lease.flowID) { $0.append(events: entry.events) }
                throw error
            default: throw error
            }
            return try await store.append(StepEntry(), under: lease, at: now, until: until)
        }
    }

    /// Writes to a run that stands still as if it did not.
    private func revived(
        _ lease: Lease, _ until: Date, from state: RunState, _ write: () async throws -> RunControl
    ) async throws -> RunControl {
        try await store.update(lease.flowID) { change in
            change.record.state = .running
            change.record.leaseUntil = until
        }
        let result: Result<RunControl, any Error>
        do { result = .success(try await write()) } catch { result = .failure(error) }
        try await store.update(lease.flowID) { change in
            change.record.state = state
            change.record.leaseUntil = nil
        }
        return try result.get()
    }

    // MARK: - Changes

    func update<Value: Sendable>(
        _ flowID: String, durability: Durability, _ change: @escaping @Sendable (inout RunChange) throws -> Value
    ) async throws -> Value {
        switch defect {
        case .keepsRefusedChanges:
            try await store.update(flowID, durability: durability) { run in Result { try change(&run) } }.get()
        case .keepsFiredRules:
            try await store.update(flowID, durability: durability) { run in
                let (rules, open) = (run.record.waitsAt, run.openPause)
                let value = try change(&run)
                if open != run.openPause { run.record.waitsAt = rules }
                return value
            }
        case .answersAgain:
            try await store.update(flowID, durability: durability) { run in
                try Self.withoutAnswers(&run, change)
            }
        default: try await store.update(flowID, durability: durability, change)
        }
    }

    /// Changes a run as if none of its pauses had been answered.
    private static func withoutAnswers<Value>(
        _ run: inout RunChange, _ change: (inout RunChange) throws -> Value
    ) throws -> Value {
        let answered = run.pauses
        var forgetful = RunChange(
            record: run.record,
            pauses: answered.map { pause in
                var pause = pause
                pause.resolution = nil
                return pause
            }
        ) { [:] }
        let value = try change(&forgetful)
        var pauses = forgetful.pauses
        for (index, pause) in answered.enumerated() where pauses[index].resolution == nil { pauses[index] = pause }
        run = RunChange(record: forgetful.record, pauses: pauses) { [:] }
        run.append(checkpoints: forgetful.checkpoints, events: forgetful.events)
        return value
    }

    // MARK: - Without a defect

    func create(
        _ record: RunRecord, checkpoints: [Checkpoint], events: [FlowEvent], durability: Durability
    ) async throws {
        try await store.create(record, checkpoints: checkpoints, events: events, durability: durability)
    }

    func record(of flowID: String) async throws -> RunRecord? { await store.record(of: flowID) }
    func snapshot(of flowID: String) async throws -> RunSnapshot? { await store.snapshot(of: flowID) }
    func history(of flowID: String) async throws -> [FlowEvent] { await store.history(of: flowID) }

    func summaries(in states: Set<RunState>?) async throws -> [RunSummary] {
        await store.summaries(in: defect == .listsEveryState ? nil : states)
    }
}
