import DurableFlow
import Foundation
import GRDB

/// Runs as rows: reading and writing each table.
struct RunRows {
    let database: Database

    /// A run as it is stored, and what else there is of it.
    struct Stored {
        let run: Int64
        let record: RunRecord
        /// The sequence of its last event.
        let lastEvent: Int
        let hasPauses: Bool
        let hasCheckpoints: Bool
    }

    // MARK: - Runs

    func insert(_ record: RunRecord) throws -> Int64 {
        try database.run(
            """
            INSERT INTO runs (flow_id, flow, version, created_at, \(Self.state))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (flow_id) DO NOTHING
            """,
            record.flowID, record.signature.name, record.signature.version, record.createdAt, try State(record))
        guard database.changesCount == 1 else {
            throw FlowError(
                .runExists, "there is a run '\(record.flowID)' already; resume it, or choose another id",
                flowID: record.flowID)
        }
        let run = database.lastInsertedRowID
        try database.run(
            "INSERT INTO inputs (run, stages, input, artifacts) VALUES (?, ?, ?, ?)",
            run, try StageNames.text(record.signature.stages), record.input,
            try JSONColumn.text(dictionary: record.artifacts))
        return run
    }

    /// Writes back what changed of a run.
    func update(_ run: Int64, from old: RunRecord, to new: RunRecord) throws {
        if old.input != new.input || old.artifacts != new.artifacts {
            try database.run(
                "UPDATE inputs SET input = ?, artifacts = ? WHERE run = ?",
                new.input, try JSONColumn.text(dictionary: new.artifacts), run)
        }
        try database.run(
            "UPDATE runs SET (\(Self.state)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?", try State(new),
            run)
    }

    func stored(_ flowID: String) throws -> Stored? {
        try database.first(
            """
            SELECT id, flow, version, stages, input, created_at, artifacts, \(Self.state),
                (SELECT coalesce(max(sequence), 0) FROM events WHERE run = runs.id),
                EXISTS (SELECT 1 FROM pauses WHERE run = runs.id),
                EXISTS (SELECT 1 FROM checkpoints WHERE run = runs.id)
            FROM runs JOIN inputs ON inputs.run = runs.id WHERE flow_id = ?
            """, flowID
        ) { column in
            let run: Int64 = column()
            let signature = FlowSignature(name: column(), version: column(), stages: try StageNames.names(column()))
            var record = RunRecord(flowID: flowID, signature: signature, input: column(), createdAt: column())
            record.artifacts = try JSONColumn.dictionary(column())
            try State.read(&column, into: &record)
            return Stored(
                run: run, record: record, lastEvent: column(), hasPauses: column(), hasCheckpoints: column())
        }
    }

    /// The columns that change while a run goes on.
    private static let state = """
        state, epoch, owner_host, owner_process, owner_machine, owner_started, lease_until, waits_at, halt_request, \
        cancel_requested, refreshing, failure, updated_at
        """

    /// The values of ``state``.
    private struct State: Bindable {
        let record: RunRecord
        let waitsAt: String
        let failure: String?

        init(_ record: RunRecord) throws {
            self.record = record
            waitsAt = try JSONColumn.text(dictionary: record.waitsAt)
            failure = try record.failure.map { try JSONColumn.text($0) }
        }

        func bind(to parameters: inout Parameters) {
            record.state.rawValue.bind(to: &parameters)
            record.epoch.bind(to: &parameters)
            (record.owner?.host).bind(to: &parameters)
            (record.owner?.process).bind(to: &parameters)
            (record.owner?.machine).bind(to: &parameters)
            (record.owner?.started).bind(to: &parameters)
            record.leaseUntil.bind(to: &parameters)
            waitsAt.bind(to: &parameters)
            record.haltRequest.bind(to: &parameters)
            record.cancelRequested.bind(to: &parameters)
            record.refreshing.bind(to: &parameters)
            failure.bind(to: &parameters)
            record.updatedAt.bind(to: &parameters)
        }

        static func read(_ column: inout Columns, into record: inout RunRecord) throws {
            record.state = try named(column())
            record.epoch = column()
            let (host, process): (String?, Int32?) = (column.optional(), column.optional())
            let (machine, started): (String?, String?) = (column.optional(), column.optional())
            if let host, let process, let machine, let started {
                record.owner = FlowOwner(host: host, process: process, machine: machine, started: started)
            }
            record.leaseUntil = column.optional()
            record.waitsAt = try JSONColumn.dictionary(column())
            record.haltRequest = column.optional()
            record.cancelRequested = column()
            record.refreshing = column()
            record.failure = try column.optional().map { try JSONColumn.value($0) }
            record.updatedAt = column()
        }
    }

    func summaries(in states: Set<RunState>?) throws -> [RunSummary] {
        let names = (states ?? Set(RunState.allCases)).map(\.rawValue).sorted()
        let newestFirst = try database.all(
            """
            SELECT flow_id, flow, state, halted_at, halted_until, created_at, updated_at FROM runs
            WHERE state IN (\(databaseQuestionMarks(count: names.count))) ORDER BY id DESC
            """, names
        ) { column in
            RunSummary(
                flowID: column(), flow: column(), state: try Self.named(column()), haltedAt: column.optional(),
                until: column.optional(), createdAt: column(), updatedAt: column())
        }
        // Here and not in SQL: they are nearly in order, which SQLite's sorter makes nothing of.
        let order = newestFirst.indices.sorted {
            let (first, second) = (newestFirst[$0].updatedAt, newestFirst[$1].updatedAt)
            return first == second ? $0 < $1 : first > second
        }
        return order.map { newestFirst[$0] }
    }

    // MARK: - Leases

    /// What a lease that stands holds.
    struct Hold {
        let run: Int64
        var control: RunControl
        /// The sequence of the run's last event.
        let lastEvent: Int
    }

    /// The fence: what a run was asked to do, if the lease stands. Extends the lease where that is due.
    ///
    /// - Returns: `nil` if the lease no longer stands.
    func hold(_ lease: Lease, at now: Date, until: Date) throws -> Hold? {
        let held = try database.first(
            """
            SELECT lease_until, id, waits_at, halt_request, cancel_requested,
                (SELECT coalesce(max(sequence), 0) FROM events WHERE run = runs.id)
            FROM runs WHERE flow_id = ? AND epoch = ? AND state IN ('running', 'halting') AND lease_until > ?
            """, lease.flowID, lease.epoch, now
        ) { column in
            let end: Date = column()
            let run: Int64 = column()
            let control = RunControl(
                waitsAt: try JSONColumn.dictionary(column()), haltRequest: column.optional(), cancelRequested: column())
            return (end: end, hold: Hold(run: run, control: control, lastEvent: column()))
        }
        guard let (end, hold) = held else { return nil }
        if Lease.isToBeRenewed(end, at: now, until: until) {
            try database.run("UPDATE runs SET lease_until = ?, updated_at = ? WHERE id = ?", until, now, hold.run)
        }
        return hold
    }

    func setHalting(_ run: Int64, at pause: Pause) throws {
        try database.run(
            "UPDATE runs SET state = 'halting', halted_at = ?, halted_until = ? WHERE id = ?", pause.key, pause.until,
            run)
    }

    /// A value that is stored by its name.
    static func named<Name: RawRepresentable<String>>(_ text: String) throws -> Name {
        guard let name = Name(rawValue: text) else {
            throw FlowError(
                .unusableStore, "the store has a \(Name.self) '\(text)' that this program does not know", flowID: "")
        }
        return name
    }
}
