#if os(Linux)
    import Foundation
    import Testing

    /// What may be done to the disk, counted and not timed, so that it is the same on every machine.
    ///
    /// Of the store only its log is counted: when what is in it is copied into the store's own file is SQLite's choice.
    private enum Bounds {
        /// `fdatasync` calls for a step that comes alone: exactly.
        static let syncsOfAStep = 1
        /// Bytes written for a step with a result of 1 KB: four pages of 1 KiB, now and then one more.
        static let bytesOfAStep = 4_700.0
        /// Calls that write, for the same step: two for each page.
        static let writesOfAStep = 9.0
        /// Bytes written for a run of four stages and no steps, from making the store to its end.
        static let bytesOfARun = 27_000
        /// `fdatasync` calls of such a run.
        static let syncsOfARun = 6
        /// The folders of a run's files, each synced once when the files are in place.
        static let folders = 2
    }

    @Suite("What a run does to the disk")
    struct CountTests {
        @Test("a step alone costs one sync, and no more bytes and calls than promised")
        func step() async throws {
            let (few, many) = (try await log(notes: 20), try await log(notes: 60))
            #expect(many.syncs - few.syncs == 40 * Bounds.syncsOfAStep)
            let bytes = Double(many.bytes - few.bytes) / 40
            #expect(bytes > 1024 && bytes <= Bounds.bytesOfAStep, "\(bytes) bytes a step")
            let writes = Double(many.writes - few.writes) / 40
            #expect(writes >= 1 && writes <= Bounds.writesOfAStep, "\(writes) calls a step")
        }

        @Test("what runs at the same time shares its syncs, or costs one each at the most")
        func concurrentSteps() async throws {
            let (few, many) = (try await log(pages: 16), try await log(pages: 64))
            let syncs = many.syncs - few.syncs
            #expect(syncs >= 48 / 8 && syncs <= 48 * Bounds.syncsOfAStep, "\(syncs) syncs of 48 steps, 8 at a time")
        }

        @Test("a run without steps costs little")
        func run() async throws {
            let log = try await log()
            #expect(log.syncs > 0 && log.syncs <= Bounds.syncsOfARun, "\(log.syncs) syncs")
            #expect(log.bytes > 0 && log.bytes <= Bounds.bytesOfARun, "\(log.bytes) bytes")
        }

        @Test("each file a person reads is synced and renamed, and each folder synced once")
        func files() async throws {
            let bench = try Bench()
            defer { bench.remove() }
            #expect(try await bench.start(CrashTrial.telling, with: Faults()).ended().code == 0)
            let calls = FileCalls(bench.faultLog)
            let files = bench.visibleFiles.count
            #expect(files == 10 && calls.count("fsync") == files + Bounds.folders)
            #expect(calls.count("rename") == files)
        }

        /// What the small flow does to its store's log.
        private func log(notes: Int = 0, pages: Int = 0) async throws -> (syncs: Int, writes: Int, bytes: Int) {
            let bench = try Bench()
            defer { bench.remove() }
            let words = ["notes=\(notes)", "pages=\(pages)", "concurrency=8", "bytes=1024"]
            let ended = try await bench.fixture("run", words, with: Faults()).ended()
            #expect(ended.code == 0 && bench.calls.count == notes + pages + 2, "\(ended)")
            let log = FileCalls(bench.faultLog)
            let calls = log.on("flows.sqlite-wal")
            let bytes = calls.compactMap(\.bytes).reduce(0, +)
            return (log.commits, calls.count { $0.kind.contains("write") }, bytes)
        }
    }
#endif
