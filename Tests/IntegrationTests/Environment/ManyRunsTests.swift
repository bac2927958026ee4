#if os(Linux)
    import DurableFlow
    import DurableFlowSQLite
    import Foundation
    import Testing

    @Suite("Many runs in one process")
    struct ManyRunsTests {
        @Test("a thousand that pause and are resumed hold no more files and memory than two hundred, and lose nothing")
        func thousand() async throws {
            let bench = try Bench()
            defer { bench.remove() }
            let runs = Depth.times(200, full: 1000)
            let ended = try await bench.fixture("many", ["runs=\(runs)", "notes=1", "pages=1"]).ended()
            #expect(ended.code == 0, "\(ended)")
            let held = ended.output.split(separator: "\n").map { line in line.split(separator: " ").map(String.init) }
            #expect(
                held.map { "\($0[0]) \($0[1])" } == [
                    "paused \(runs / 5)", "paused \(runs)", "finished \(runs / 5)", "finished \(runs)",
                ])
            let files = held.compactMap { Int($0[3]) }
            let kilobytes = held.compactMap { Int($0[5]) }
            try #require(files.count == 4 && kilobytes.count == 4)
            #expect(files.max()! - files[0] <= 2, "\(files) files are open")
            // SQLite's caches of pages fill up in the beginning: 2 MB for each connection.
            #expect(kilobytes[3] - kilobytes[0] < 10_000, "\(kilobytes) kB")
            #expect(bench.calls.count == runs * 4)
            let store = try SQLiteFlowStore(path: bench.file(Bench.storePath).path)
            #expect(try await store.summaries(in: [.success]).count == runs)
        }
    }
#endif
