import DurableFlow
import DurableFlowSQLite
import DurableFlowTestKit
import Foundation
import GRDB
import Testing

@Suite("A store in a SQLite file")
struct SQLiteFlowStoreTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("flows-\(UUID().uuidString)")
    var path: String { folder.appendingPathComponent("deep/flows.sqlite").path }

    @Test("keeps every promise of a store", arguments: FlowStoreConformance.checks)
    func conforms(_ check: FlowStoreConformance.Check) async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try await check.run(on: try SQLiteFlowStore(path: path))
    }

    @Test("does what the rules say, whatever is asked of it and in whatever order, with many at it at once")
    func random() async throws {
        let isFull = ProcessInfo.processInfo.environment["STORYBUILDER_TESTS"] == "full"
        let memory = URL(fileURLWithPath: "/dev/shm")
        let folder =
            FileManager.default.isWritableFile(atPath: memory.path)
            ? memory.appendingPathComponent(folder.lastPathComponent) : folder
        defer { try? FileManager.default.removeItem(at: folder) }
        // A store for every fifty, since listing reads every run there is; four stores at once.
        for first in stride(from: 0, to: isFull ? 10_000 : 1_000, by: 200) as StrideTo<UInt64> {
            let stores = try (0..<4).map {
                try SQLiteFlowStore(path: folder.appendingPathComponent("\(first)-\($0).sqlite").path)
            }
            try await withThrowingTaskGroup { group in
                for seed in first..<first + 200 {
                    let store = stores[Int(seed % 4)]
                    group.addTask { try await FlowStoreConformance.randomSequence(seed: seed).run(on: store) }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("commits are on the disk: the writer's PRAGMA synchronous reads FULL and the journal is WAL")
    func isDurable() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteFlowStore(path: path)
        #expect(try store.pragma("synchronous") == "2")
        #expect(try store.pragma("journal_mode") == "wal")
        let now = Date()
        try await store.create(
            RunRecord(
                flowID: "r1", signature: FlowSignature(name: "F", version: 1, stages: []), input: Data("1".utf8),
                createdAt: now), checkpoints: [], events: [], durability: .deferred)
        let lease = try await store.update("r1", durability: .deferred) {
            try $0.claim(for: .current, at: now, until: now + 30)
        }
        #expect(try store.pragma("synchronous") == "1", "what holds no work waits for the next step's sync")
        let step = StepEntry(checkpoints: [Checkpoint(path: "plan", value: Data("1".utf8), at: now)])
        _ = try await store.append(step, under: lease, at: now, until: now + 30)
        #expect(try store.pragma("synchronous") == "2", "a step is on the disk before it goes on")
    }

    @Test("two stores on one file see each other's writes, and one of them gets the run")
    func isShared() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let stores = [try SQLiteFlowStore(path: path), try SQLiteFlowStore(path: path)]
        let record = RunRecord(
            flowID: "r1", signature: FlowSignature(name: "F", version: 1, stages: []), input: Data("1".utf8),
            createdAt: Date())
        try await stores[0].create(record, checkpoints: [], events: [])
        #expect(try await stores[1].record(of: "r1")?.flowID == "r1")
        let until = Date().addingTimeInterval(30)
        let won = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<16 {
                group.addTask {
                    let owner = FlowOwner(host: "h", process: Int32(number))
                    let lease = try? await stores[number % 2].update("r1") {
                        try $0.claim(for: owner, at: Date(), until: until)
                    }
                    return lease != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
    }

    @Test("writers that wait for another process hold up nothing else")
    func waitsAside() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let places = (0..<ProcessInfo.processInfo.activeProcessorCount + 2).map { "\(path)-\($0)" }
        let stores = try places.map { try SQLiteFlowStore(path: $0, patience: 60) }
        let others = try places.map { try DatabaseQueue(path: $0, configuration: Self.unsafe) }
        for other in others { try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") } }
        let writes = stores.map { store in
            Task {
                let record = RunRecord(
                    flowID: "r1", signature: FlowSignature(name: "F", version: 1, stages: []), input: Data("1".utf8),
                    createdAt: Date())
                try await store.create(record, checkpoints: [], events: [])
            }
        }
        // Goes on only if a thread is left for it, after each of the writes has had its turn.
        for _ in 0..<20 { await Task.detached { await Task.yield() }.value }
        for other in others { try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") } }
        for write in writes { try await write.value }
    }

    private static var unsafe: Configuration {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return configuration
    }

    @Test("a file of a newer program is refused and left alone")
    func refusesNewerSchema() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try SQLiteFlowStore(path: path)
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        let error = #expect(throws: FlowError.self) { try SQLiteFlowStore(path: path) }
        #expect(error?.code == .unusableStore)
        #expect(error?.message.contains("newer version") == true)
    }

    @Test("a file of the first version is brought up to date, with all that is in it")
    func upgradesOldSchema() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let record = RunRecord(
            flowID: "r1", signature: FlowSignature(name: "Sample", version: 1, stages: ["plan"]), input: Data("1".utf8),
            createdAt: Date(timeIntervalSince1970: 0))
        let plan = Checkpoint(path: "plan", ordinal: 1, value: Data("2".utf8), at: record.createdAt)
        try await SQLiteFlowStore(path: path).create(record, checkpoints: [plan], events: [])
        try await DatabaseQueue(path: path).write {
            try $0.execute(sql: "ALTER TABLE checkpoints DROP COLUMN note; PRAGMA user_version = 1")
        }
        let snapshot = try await SQLiteFlowStore(path: path).snapshot(of: "r1")
        #expect(snapshot?.checkpoints["plan"] == plan)
    }

    @Test("a file that is no database is refused and left alone")
    func refusesOtherFiles() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("deep"), withIntermediateDirectories: true)
        let text = String(repeating: "a letter to the editor\n", count: 100)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: FlowError.self) { try SQLiteFlowStore(path: path) }
        #expect(error?.code == .unusableStore)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
}
