public import DurableFlow
public import Foundation
import GRDB
import GRDBSQLite

/// Runs in one SQLite file, which any number of processes on the machine may open at once.
///
/// The file is in WAL mode, and a step is committed with `synchronous = FULL`: when its write returns it is on the disk. A
/// step costs one commit; runs that advance at the same time share theirs.
///
///     let store = try SQLiteFlowStore(path: "output/flow_states/flows.sqlite")
///     let engine = FlowEngine(store: store)
public struct SQLiteFlowStore: FlowStore {
    private let path: String
    private let pool: DatabasePool
    private let committer: GroupCommitter

    /// Opens the file, and makes it and its folder where they are missing.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - patience: seconds to wait while another process writes, before giving up.
    /// - Throws: `FlowError.Code.unusableStore` if it cannot be opened: no such place, no right to write, not a
    ///   database, or one of a newer program.
    public init(path: String, patience: TimeInterval = 10) throws {
        try self.init(path: path, patience: patience, tracing: nil)
    }

    /// - Parameter trace: told of every statement as it is run, for tests that count them.
    package init(path: String, patience: TimeInterval = 10, tracing trace: (@Sendable (String) -> Void)?) throws {
        self.path = path
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            configuration.label = "flows"
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA page_size = \(Schema.pageSize)")
                if let trace { database.trace { trace("\($0)") } }
                try database.execute(sql: "PRAGMA wal_autocheckpoint = \(Schema.pagesBetweenLogCopies)")
                // The log stays when the last process closes it: to make it anew would cost each command two syncs, and
                // without it a store on a read-only disk cannot be looked at.
                var isKept: Int32 = 1
                sqlite3_file_control(database.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isKept)
            }
            pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL when it switches to WAL; a commit must be on the disk.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                if try Schema.isOutOfDate(database, path: path) {
                    try database.inTransaction(.immediate) {
                        try Schema.prepare(database, path: path)
                        return .commit
                    }
                }
            }
        } catch let error as FlowError {
            throw error
        } catch {
            throw FlowError(.unusableStore, "cannot use \(path): \(Self.message(of: error))", flowID: "")
        }
        committer = GroupCommitter(pool, patience: patience)
    }

    public func create(
        _ record: RunRecord, checkpoints: [Checkpoint], events: [FlowEvent], durability: Durability
    ) async throws {
        try await write(durability) { database in
            let rows = RunRows(database: database)
            let run = try rows.insert(record)
            let lastEvent = try rows.append(events, to: run, after: 0)
            for checkpoint in checkpoints {
                try rows.insert(checkpoint, of: run, after: lastEvent, flowID: record.flowID)
            }
        }
    }

    public func record(of flowID: String) async throws -> RunRecord? {
        try await read { try RunRows(database: $0).stored(flowID)?.record }
    }

    public func snapshot(of flowID: String) async throws -> RunSnapshot? {
        try await read { database in
            let rows = RunRows(database: database)
            guard let stored = try rows.stored(flowID) else { return nil }
            return RunSnapshot(
                record: stored.record, checkpoints: try rows.checkpoints(of: stored.run),
                pauses: try rows.pauses(of: stored.run))
        }
    }

    public func summaries(in states: Set<RunState>?) async throws -> [RunSummary] {
        try await read { try RunRows(database: $0).summaries(in: states) }
    }

    public func history(of flowID: String) async throws -> [FlowEvent] {
        try await read { try RunRows(database: $0).history(of: flowID) }
    }

    public func update<Value: Sendable>(
        _ flowID: String, durability: Durability, _ change: @escaping @Sendable (inout RunChange) throws -> Value
    ) async throws -> Value {
        try await write(durability) { database in
            let rows = RunRows(database: database)
            guard let stored = try rows.stored(flowID) else { throw FlowError.unknownRun(flowID) }
            let (run, record) = (stored.run, stored.record)
            let pauses = stored.hasPauses ? try rows.pauses(of: run) : []
            var changing = RunChange(record: record, pauses: pauses) {
                stored.hasCheckpoints ? try rows.checkpoints(of: run) : [:]
            }
            let value = try change(&changing)
            if changing.record != record { try rows.update(run, from: record, to: changing.record) }
            if changing.pauses != pauses {
                for pause in changing.pauses where !pauses.contains(pause) { try rows.insertOrReplace(pause, of: run) }
                try rows.note(openPause: changing.openPause, of: run)
            }
            let lastEvent = try rows.append(changing.events, to: run, after: stored.lastEvent)
            for var checkpoint in changing.checkpoints {
                checkpoint.revision = try rows.nextRevision(of: checkpoint.path, in: run)
                checkpoint.ordinal = try rows.nextOrdinal(in: run)
                try rows.insert(checkpoint, of: run, after: lastEvent, flowID: flowID)
            }
            return value
        }
    }

    public func append(
        _ entry: StepEntry, under lease: Lease, at now: Date, until: Date
    ) async throws -> RunControl {
        try await write(.immediate) { database in
            let rows = RunRows(database: database)
            guard var hold = try rows.hold(lease, at: now, until: until) else {
                throw FlowError.leaseLost(lease, found: try rows.stored(lease.flowID)?.record)
            }
            let run = hold.run
            let lastEvent = try rows.append(entry.events, to: run, after: hold.lastEvent)
            for checkpoint in entry.checkpoints {
                try rows.insert(checkpoint, of: run, after: lastEvent, flowID: lease.flowID)
            }
            if var pause = entry.pause(under: hold.control.waitsAt) {
                pause.id = (try rows.pauses(of: run).last?.id ?? 0) + 1
                try rows.insertOrReplace(pause, of: run)
                try rows.setHalting(run, at: pause)
                try rows.append([pause.opening], to: run, after: lastEvent)
                hold.control.pause = pause
            }
            return hold.control
        }
    }

    // MARK: - The database

    private func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await pool.read(body) } catch { throw readable(error) }
    }

    private func write<Value: Sendable>(
        _ durability: Durability, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do { return try await committer.write(durability, body) } catch { throw readable(error) }
    }

    private func readable(_ error: any Error) -> any Error {
        guard error is DatabaseError else { return error }
        return FlowError(.unusableStore, "cannot use \(path): \(Self.message(of: error))", flowID: "")
    }

    private static func message(of error: DatabaseError) -> String {
        // The memory that processes share is a file, too.
        let code = error.extendedResultCode == .SQLITE_IOERR_SHMSIZE ? .SQLITE_FULL : error.resultCode
        return switch code {
        case .SQLITE_READONLY:
            "the file or its folder is read-only or missing; make both writable, or copy the folder to where you may write"
        case .SQLITE_CANTOPEN:
            "the file or its folder is read-only or missing, or the disk is full; make both writable, or copy the folder to where you may write"
        case .SQLITE_FULL: "the disk is full; nothing was lost, make room and try again"
        case .SQLITE_BUSY: "another process has been writing for too long; try again"
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: "\(error.message ?? "it is damaged"); put back a copy of it"
        default: error.message ?? error.resultCode.description
        }
    }

    private static func message(of error: any Error) -> String {
        if let error = error as? DatabaseError { return message(of: error) }
        let underlying = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
        guard let underlying, underlying.domain == NSPOSIXErrorDomain else { return "\(error)" }
        return String(cString: strerror(Int32(underlying.code)))
    }
}

extension SQLiteFlowStore {
    /// A setting of the connection that writes, for tests: `pragma("synchronous")` is `2` for FULL.
    package func pragma(_ name: String) throws -> String? {
        try pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
}
