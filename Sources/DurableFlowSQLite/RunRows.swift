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
            record.flowID, record.signature.name, record.signature.version, try JSON.text(record.signature.stages),
            record.input, try JSON.text(record.artifacts), record.createdAt.timeIntervalSince1970,
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
                .execute(arguments: [new.input, try JSON.text(new.artifacts), run])
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
            record.state.rawValue, record.epoch, try record.owner.map(JSON.text),
            record.leaseUntil?.timeIntervalSince1970, try JSON.text(record.waitsAt), record.haltRequest,
            record.cancelRequested, record.refreshing, try record.failure.map(JSON.text),
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
                name: row["flow"], version: row["version"], stages: try JSON.value(row["stages"])),
            input: row["input"], waitsAt: try JSON.value(row["waits_at"]), createdAt: Self.date(row["created_at"]))
        record.state = try Self.named(row["state"])
        record.epoch = row["epoch"]
        record.owner = try (row["owner"] as String?).map(JSON.value)
        record.leaseUntil = (row["lease_until"] as Double?).map(Self.date)
        record.haltRequest = row["halt_request"]
        record.cancelRequested = row["cancel_requested"]
        record.refreshing = row["refreshing"]
        record.failure = try (row["failure"] as String?).map(JSON.value)
        record.artifacts = try JSON.value(row["artifacts"])
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
            waitsAt: try JSON.rules(row["waits_at"]), haltRequest: row["halt_request"],
            cancelRequested: row["cancel_requested"])
        return (run, control)
    }

    func setHalting(_ run: Int64) throws {
        try database.cachedStatement(sql: "UPDATE run_states SET state = 'halting' WHERE run = ?")
            .execute(arguments: [run])
    }

    // MARK: - Checkpoints

    /// - Throws: ``FlowError/Code/checkpointConflict`` if the step is recorded already with another value.
    func insert(_ checkpoint: Checkpoint, of run: Int64, flowID: String) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO checkpoints (
                    run, path, revision, ordinal, events_before, source, input_fingerprint, attempts, began, at, value)
                VALUES (?, ?, ?, ?, (SELECT coalesce(max(sequence), 0) FROM events WHERE run = ?), ?, ?, ?, ?, ?, ?)
                ON CONFLICT (run, path, revision) DO NOTHING
                """)
        try statement.execute(arguments: [
            run, checkpoint.path.description, checkpoint.revision, checkpoint.ordinal, run, checkpoint.source.rawValue,
            checkpoint.inputFingerprint, checkpoint.attempts, checkpoint.began.timeIntervalSince1970,
            checkpoint.at.timeIntervalSince1970, checkpoint.value,
        ])
        guard database.changesCount == 0 else { return }
        let existing = try self.checkpoint(checkpoint.path, revision: checkpoint.revision, of: run)
        guard let existing, existing.value != checkpoint.value else { return }
        throw FlowError.checkpointConflict(checkpoint, existing: existing, flowID: flowID)
    }

    func nextRevision(of path: StepPath, in run: Int64) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT coalesce(max(revision) + 1, 0) FROM checkpoints WHERE run = ? AND path = ?")
        return try Int.fetchOne(statement, arguments: [run, path.description]) ?? 0
    }

    func nextOrdinal(in run: Int64) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT coalesce(max(ordinal), 0) + 1 FROM checkpoints WHERE run = ?")
        return try Int.fetchOne(statement, arguments: [run]) ?? 1
    }

    private func checkpoint(_ path: StepPath, revision: Int, of run: Int64) throws -> Checkpoint? {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM checkpoints WHERE run = ? AND path = ? AND revision = ?")
        return try Row.fetchOne(statement, arguments: [run, path.description, revision]).map(Self.checkpoint)
    }

    /// The highest revision of each step.
    func checkpoints(of run: Int64) throws -> [StepPath: Checkpoint] {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM checkpoints WHERE run = ? ORDER BY path, revision")
        let rows = try Row.fetchCursor(statement, arguments: [run])
        var checkpoints: [StepPath: Checkpoint] = [:]
        while let row = try rows.next() {
            let checkpoint = try Self.checkpoint(row)
            checkpoints[checkpoint.path] = checkpoint
        }
        return checkpoints
    }

    private static func checkpoint(_ row: Row) throws -> Checkpoint {
        Checkpoint(
            path: StepPath(row["path"]), revision: row["revision"], ordinal: row["ordinal"],
            source: try named(row["source"]), value: row["value"], inputFingerprint: row["input_fingerprint"],
            attempts: row["attempts"], began: date(row["began"]), at: date(row["at"]))
    }

    // MARK: - Pauses

    func insertOrReplace(_ pause: Pause, of run: Int64) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO pauses
                    (run, id, path, point, key, fired_keys, reason, since, until, resolution)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            run, pause.id, pause.path, try pause.point.map(JSON.text), pause.key, try JSON.text(pause.firedKeys),
            pause.reason, pause.since.timeIntervalSince1970, pause.until?.timeIntervalSince1970,
            try pause.resolution.map(JSON.text),
        ])
    }

    func pauses(of run: Int64) throws -> [Pause] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM pauses WHERE run = ? ORDER BY id")
        let rows = try Row.fetchCursor(statement, arguments: [run])
        var pauses: [Pause] = []
        while let row = try rows.next() {
            pauses.append(
                Pause(
                    id: row["id"], path: row["path"], point: try (row["point"] as String?).map(JSON.value),
                    key: row["key"], firedKeys: try JSON.value(row["fired_keys"]), reason: row["reason"],
                    since: Self.date(row["since"]), until: (row["until"] as Double?).map(Self.date),
                    resolution: try (row["resolution"] as String?).map(JSON.value)))
        }
        return pauses
    }

    // MARK: - History

    func append(_ events: [FlowEvent], to run: Int64) throws {
        guard !events.isEmpty else { return }
        let last = try database.cachedStatement(sql: "SELECT max(sequence) FROM events WHERE run = ?")
        var sequence = try Int.fetchOne(last, arguments: [run]) ?? 0
        let statement = try database.cachedStatement(
            sql: "INSERT INTO events (run, sequence, at, kind, path, detail) VALUES (?, ?, ?, ?, ?, ?)")
        for event in events {
            sequence += 1
            try statement.execute(arguments: [
                run, sequence, event.at.timeIntervalSince1970, event.kind.rawValue, event.path?.description,
                event.detail,
            ])
        }
    }

    /// The events, with the completions that the checkpoints stand for in their places.
    func history(of flowID: String) throws -> [FlowEvent] {
        guard let run = try Int64.fetchOne(database, sql: "SELECT id FROM runs WHERE flow_id = ?", arguments: [flowID])
        else { return [] }
        var completions = try completions(of: run)[...]
        var history: [FlowEvent] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT * FROM events WHERE run = ? ORDER BY sequence", arguments: [run])
        while let row = try rows.next() {
            let sequence: Int = row["sequence"]
            while let next = completions.first, next.eventsBefore < sequence {
                history.append(next.event)
                completions.removeFirst()
            }
            history.append(
                FlowEvent(
                    try Self.named(row["kind"]), path: (row["path"] as String?).map { StepPath($0) },
                    detail: row["detail"], at: Self.date(row["at"])))
        }
        history += completions.map(\.event)
        for index in history.indices { history[index].sequence = index + 1 }
        return history
    }

    private func completions(of run: Int64) throws -> [(eventsBefore: Int, event: FlowEvent)] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT path, revision, ordinal, events_before, source, input_fingerprint, attempts, began, at, x'' AS value
                FROM checkpoints WHERE run = ? ORDER BY ordinal
                """, arguments: [run])
        var completions: [(Int, FlowEvent)] = []
        while let row = try rows.next() {
            if let event = try Self.checkpoint(row).completion { completions.append((row["events_before"], event)) }
        }
        return completions
    }

    // MARK: - Columns

    private static func date(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }

    private static func named<Name: RawRepresentable<String>>(_ text: String) throws -> Name {
        guard let name = Name(rawValue: text) else {
            throw FlowError(
                .unusableStore, "the store has a \(Name.self) '\(text)' that this program does not know", flowID: "")
        }
        return name
    }
}

/// JSON columns.
private enum JSON {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String) throws -> Value {
        try decoder.decode(Value.self, from: Data(text.utf8))
    }

    /// Most runs have no rules, and every step reads them.
    static func rules(_ text: String) throws -> [String: Bool] { text == "{}" ? [:] : try value(text) }
}
