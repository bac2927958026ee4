import DurableFlow
import DurableFlowSQLite
import Foundation
import GRDB
import GRDBSQLite
import Testing

@Suite("A store in trouble: one message, an honest exit code, nothing changed")
struct StoreTroubleTests {
    @Test("one that another program is writing to is waited for, for a while")
    func locked() async throws {
        let bench = try await CrashTrial.halted(at: "plan")
        defer { bench.remove() }
        let store = try SQLiteFlowStore(path: bench.file(Bench.storePath).path, patience: 0.2)
        let other = try bench.openStore()
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }

        #expect(try await store.record(of: CrashTrial.id)?.state == .halted, "reading waits for nobody")
        let began = Date()
        let error = await #expect(throws: FlowError.self) {
            try await FlowEngine(store: store).halt(CrashTrial.id)
        }
        #expect(error?.code == .unusableStore && Date().timeIntervalSince(began) >= 0.2)
        #expect(error?.message.contains("another process has been writing for too long; try again") == true)

        let waiting = try bench.start(["resume", CrashTrial.id])
        try await Task.sleep(for: .milliseconds(Depth.times(700, full: 12_000)))
        if Depth.isFull {
            let refused = try await waiting.ended()
            #expect(refused.code == 1 && refused.errors.contains("flows.sqlite: another process"), "\(refused)")
        }
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        let resumed = try await Depth.isFull ? bench.start(["resume", CrashTrial.id]).ended() : waiting.ended()
        #expect(resumed.code == 0 && resumed.output.contains("Finished"), "\(resumed)")
    }

    @Test("one of a newer program is left to that", arguments: ["resume", "show", "cancel", "pause", "history"])
    func newer(_ command: String) async throws {
        let bench = try await CrashTrial.halted(at: "plan")
        defer { bench.remove() }
        try await bench.openStore().write { try $0.execute(sql: "PRAGMA user_version = 99") }
        let (rows, files) = (try bench.dump(), bench.visibleFiles)
        let refused = try await bench.start([command, CrashTrial.id]).ended()
        #expect(refused.code == 1 && refused.errors.contains("newer version of this program"), "\(refused)")
        #expect(try bench.dump() == rows && bench.visibleFiles == files)
    }

    @Test("one with garbage in a page is said to be damaged, or does without that page")
    func damaged() async throws {
        let halted = try await CrashTrial.halted(at: "bookerama")
        defer { halted.remove() }
        try await halted.openStore().writeWithoutTransaction {
            _ = try $0.checkpoint(.truncate)
            // A log with nothing in it would be written to by opening the store: the version is written once more.
            let version = try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0
            try $0.execute(sql: "PRAGMA user_version = \(version)")
        }
        let undisturbed = try halted.copy()
        defer { undisturbed.remove() }
        #expect(try await undisturbed.start(["resume", CrashTrial.id]).ended().code == 0)
        let pages = try Data(contentsOf: halted.file(Bench.storePath)).count / Bench.pageSize
        var chance = Chance()
        let (refusals, seed) = (Tally(), chance)
        try await atOnce(Depth.sample(Array(1..<pages), 8, &chance)) { page in
            let bench = try halted.copy()
            defer { bench.remove() }
            var garbage = seed
            let damaged = try bench.spoil(page, &garbage)
            let resumed = try await bench.start(["resume", CrashTrial.id]).ended()
            // A page of a value alone is read as a value: the step that it is the result of waits for a person.
            if resumed.code == 0 { return bench.expectUseable(resumed, undisturbed.visibleFiles, "page \(page)") }
            refusals.add()
            #expect(resumed.code == 1, "\(resumed); page \(page)")
            #expect(resumed.errors.contains("put back a copy of it"), "\(resumed); page \(page)")
            let wasBegun = !resumed.output.isEmpty
            #expect(try wasBegun || Data(contentsOf: bench.file(Bench.storePath)) == damaged, "page \(page)")
        }
        #expect(refusals.count > 0, "no damage was noticed; \(seed)")
    }

    @Test(
        "in a folder that must not be written, what only looks still works or says why; what writes says so",
        arguments: [
            ["show", "crash"], ["history", "crash"], ["list", "--json"], ["pause", "crash", "--at", "storyboard"],
            ["cancel", "crash"],
        ])
    func readOnly(_ command: [String]) async throws {
        let bench = try await CrashTrial.halted(at: "plan")
        defer { bench.remove() }
        try bench.setWritable(false)
        defer { try? bench.setWritable(true) }
        let before = try bench.contents()
        let ended = try bench.runUnprivileged(command)
        if ended.code != 0 {
            #expect(ended.code == 1 && ended.errors.contains("read-only"), "\(ended)")
        } else {
            #expect(["show", "history", "list"].contains(command[0]) && ended.output.contains("plan"), "\(ended)")
        }
        #expect(try bench.contents() == before)
    }
}

extension Bench {
    /// Bytes.
    fileprivate static let pageSize = 1024

    /// The store as another program might open it.
    fileprivate func openStore() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            var isKept: Int32 = 1
            sqlite3_file_control(database.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isKept)
        }
        return try DatabaseQueue(path: file(Self.storePath).path, configuration: configuration)
    }

    /// Writes garbage over a page of the store's file.
    ///
    /// - Returns: the file's bytes then.
    fileprivate func spoil(_ page: Int, _ chance: inout Chance) throws -> Data {
        var bytes = try Data(contentsOf: file(Self.storePath))
        for offset in page * Self.pageSize..<(page + 1) * Self.pageSize {
            bytes[offset] = UInt8.random(in: 0...255, using: &chance)
        }
        try bytes.write(to: file(Self.storePath))
        return bytes
    }

    fileprivate func expectUseable(_ resumed: Finished, _ expected: [String: Data], _ comment: Comment) {
        if resumed.output.contains("Finished") { return expectFiles(expected, comment) }
        #expect(resumed.output.contains("needs review"), "\(resumed); \(comment)")
    }
}
