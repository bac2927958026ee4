import DurableFlow
import Foundation
import GRDB

/// Runs as rows: reading and writing each table, with statements prepared once.
struct RunRows {
    let database: Database

    // MARK: - Runs

    func insert(_ record: RunRecord) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO runs (flow_id, flow, version, stages, input, artifacts, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (flow_id) DO NOTHING
                """)
        try statement.execute(arguments: [
            record.flowID, record.signature.name, record.signature.version,
            try JSONColumn.text(record.signature.stages),
            record.input, try JSONColumn.text(record.artifacts), record.createdAt.timeIntervalSince1970,
        ])
        guard database.changesCount == 1 else {
            throw FlowError(
                .runExists, "there is a run '\(record.flowID)' already; resume it, or choose another id",
                flowID: record.flowID)
        }
        let run = database.lastInsertedRowID
        try writeState(record, of: run, insert: true)
        return run
    }

    /// Writes back what changed of a run.
    func update(_ run: Int64, from old: RunRecord, to new: RunRecord) throws {
        if old.input != new.input || old.artifacts != new.artifacts {
            try database.cachedStatement(sql: "UPDATE runs SET input = ?, artifacts = ? WHERE id = ?")
                .execute(arguments: [new.input, try JSONColumn.text(new.artifacts), run])
        }
        try writeState(new, of: run, insert: false)
    }

    private func writeState(_ record: RunRecord, of run: Int64, insert: Bool) throws {
        let columns =
            "state, epoch, owner, lease_until, waits_at, halt_request, cancel_requested, refreshing, failure, updated_at"
        let sql =
            insert
            ? "INSERT INTO run_states (\(columns), run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            : "UPDATE run_states SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE run = ?"
        try database.cachedStatement(sql: sql).execute(arguments: [
            record.state.rawValue, record.epoch, try record.owner.map(JSONColumn.text),
            record.leaseUntil?.timeIntervalSince1970, try JSONColumn.text(record.waitsAt), record.haltRequest,
            record.cancelRequested, record.refreshing, try record.failure.map(JSONColumn.text),
            record.updatedAt.timeIntervalSince1970, run,
        ])
    }

    func record(of flowID: String) throws -> (run: Int64, record: RunRecord)? {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM runs JOIN run_states ON run_states.run = runs.id WHERE flow_id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [flowID]) else { return nil }
        var record = RunRecord(
            flowID: flowID,
            signature: FlowSignature(
                name: row["flow"], version: row["version"], stages: try JSONColumn.value(row["stages"])),
            input: row["input"], waitsAt: try JSONColumn.value(row["waits_at"]), createdAt: Self.date(row["created_at"])
        )
        record.state = try Self.named(row["state"])
        record.epoch = row["epoch"]
        record.owner = try (row["owner"] as String?).map(JSONColumn.value)
        record.leaseUntil = (row["lease_until"] as Double?).map(Self.date)
        record.haltRequest = row["halt_request"]
        record.cancelRequested = row["cancel_requested"]
        record.refreshing = row["refreshing"]
        record.failure = try (row["failure"] as String?).map(JSONColumn.value)
        record.artifacts = try JSONColumn.value(row["artifacts"])
        record.updatedAt = Self.date(row["updated_at"])
        return (row["id"], record)
    }

    func summaries(in states: Set<RunState>?) throws -> [RunSummary] {
        let names = (states ?? Set(RunState.allCases)).map(\.rawValue).sorted()
        let marks = databaseQuestionMarks(count: names.count)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT flow_id, flow, state, created_at, updated_at, key, until
                FROM runs JOIN run_states ON run_states.run = runs.id
                LEFT JOIN pauses ON pauses.run = runs.id AND pauses.resolution IS NULL
                WHERE state IN (\(marks)) ORDER BY updated_at DESC, runs.id DESC
                """, arguments: StatementArguments(names))
        var summaries: [RunSummary] = []
        while let row = try rows.next() {
            summaries.append(
                RunSummary(
                    flowID: row["flow_id"], flow: row["flow"], state: try Self.named(row["state"]),
                    haltedAt: row["key"], until: (row["until"] as Double?).map(Self.date),
                    createdAt: Self.date(row["created_at"]), updatedAt: Self.date(row["updated_at"])))
        }
        return summaries
    }

    // MARK: - Leases

    /// The fence: what a run was asked to do, if the lease stands. Extends the lease where that is due.
    ///
    /// - Returns: `nil` if the lease no longer stands.
    func hold(_ lease: Lease, at now: Date, until: Date) throws -> (run: Int64, control: RunControl)? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT run, lease_until, waits_at, halt_request, cancel_requested
                FROM runs JOIN run_states ON run_states.run = runs.id
                WHERE flow_id = ? AND epoch = ? AND state IN ('running', 'halting') AND lease_until > ?
                """)
        let arguments: StatementArguments = [lease.flowID, lease.epoch, now.timeIntervalSince1970]
        guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
        let run: Int64 = row["run"]
        if Lease.isToBeRenewed(Self.date(row["lease_until"]), at: now, until: until) {
            try database.cachedStatement(sql: "UPDATE run_states SET lease_until = ?, updated_at = ? WHERE run = ?")
                .execute(arguments: [until.timeIntervalSince1970, now.timeIntervalSince1970, run])
        }
        let control = RunControl(
            waitsAt: try JSONColumn.rules(row["waits_at"]), haltRequest: row["halt_request"],
            cancelRequested: row["cancel_requested"])
        return (run, control)
    }

    func setHalting(_ run: Int64) throws {
        try database.cachedStatement(sql: "UPDATE run_states SET state = 'halting' WHERE run = ?")
            .execute(arguments: [run])
    }

    // MARK: - Columns

    static func date(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }

    static func named<Name: RawRepresentable<String>>(_ text: String) throws -> Name {
        guard let name = Name(rawValue: text) else {
            throw FlowError(
                .unusableStore, "the store has a \(Name.self) '\(text)' that this program does not know", flowID: "")
        }
        return name
    }
}
