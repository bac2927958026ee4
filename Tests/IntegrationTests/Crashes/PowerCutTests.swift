#if os(Linux)
    import DurableFlow
    import Foundation
    import Testing

    @Suite("A run of many steps at once, and power cuts")
    struct PowerCutTests {
        @Test("68 pages, 8 at a time, killed at any write")
        func map() async throws {
            try await CrashTrial.album(["notes=0", "pages=68", "concurrency=8"], inFlight: 8).go(16)
        }

        @Test("killed in a commit, and what was not synced torn: at most the steps in flight are lost")
        func tornCommit() async throws {
            let chance = Chance()
            let torn = Tally()
            var trial = CrashTrial.album(["notes=24", "pages=0"], inFlight: 1)
            trial.damage = { bench, moment in
                var chance = chance
                for _ in 0..<moment.number % 7 { _ = chance.next() }
                for range in FileCalls(bench.faultLog).unsynced("flows.sqlite-wal") {
                    try bench.tear(range, &chance)
                    torn.add()
                }
            }
            try await trial.go(24)
            #expect(torn.count > 0, "nothing was torn; \(chance)")
        }

        @Test("the log of a run cut anywhere: its history is a prefix, and it goes on to the same end")
        func cutLog() async throws {
            let whole = try Bench()
            defer { whole.remove() }
            let words = ["notes=20", "pages=20", "concurrency=4"]
            let undisturbed = try Bench()
            defer { undisturbed.remove() }
            let told = try await undisturbed.fixture("run", words).ended()
            #expect(told.code == 0)
            // Killed in its last piece of work, so that the log is still there.
            #expect(try await whole.fixture("run", words + ["die=bind"]).ended().code == SIGKILL)
            let (history, calls) = (try await StoredRun("album", in: whole).lines, Set(whole.calls))
            let size = try Data(contentsOf: whole.file(Bench.storePath + "-wal")).count
            try #require(size > 100_000, "the log was emptied")
            var chance = Chance()
            let sizes = (0..<Depth.times(16, full: 400)).map { _ in Int.random(in: 0..<size, using: &chance) }
            try await atOnce(sizes) { size in
                let bench = try whole.copy()
                defer { bench.remove() }
                try bench.cutLog(at: size)
                let cut = try await StoredRun("album", in: bench)
                #expect(cut.lines == Array(history.prefix(cut.lines.count)), "cut at \(size)")
                try FileManager.default.removeItem(at: bench.file("calls.log"))
                var next = try await bench.fixture("resume").ended()
                if next.code == 65, next.errors.contains("there is no run 'album'") {
                    #expect(cut.snapshot == nil)
                    next = try await bench.fixture("run", words).ended()
                }
                #expect(next.code == 0 && next.output == told.output, "\(next); cut at \(size)")
                #expect(bench.calls.count == calls.count - cut.recordedCalls.count, "cut at \(size)")
                #expect(Set(bench.calls) == calls.subtracting(cut.recordedCalls), "cut at \(size)")
            }
        }
    }

    extension CrashTrial {
        /// A trial of the small flow.
        fileprivate static func album(_ words: [String], inFlight: Int) -> CrashTrial {
            let place = ["store=\(Bench.storePath)", "id=\(id)"]
            return CrashTrial(
                command: ["run"] + place + words, next: ["resume"] + place, program: "FlowFixture", inFlight: inFlight)
        }
    }

    extension Bench {
        /// Leaves what a power cut may leave of a part of the log that was not synced.
        fileprivate func tear(_ range: Range<Int>, _ chance: inout Chance) throws {
            let log = file(Self.storePath + "-wal")
            var bytes = try Data(contentsOf: log)
            let range = range.clamped(to: 0..<bytes.count)
            guard !range.isEmpty else { return }
            let torn = Int.random(in: range, using: &chance)..<range.upperBound
            switch Int.random(in: 0...3, using: &chance) {
            case 0: bytes.removeSubrange(torn.lowerBound...)
            case 1: bytes.resetBytes(in: torn)
            case 2: for offset in torn { bytes[offset] = UInt8.random(in: 0...255, using: &chance) }
            default: break
            }
            try bytes.write(to: log)
            try? FileManager.default.removeItem(at: file(Self.storePath + "-shm"))
        }

        fileprivate func cutLog(at size: Int) throws {
            let log = try FileHandle(forWritingTo: file(Self.storePath + "-wal"))
            try log.truncate(atOffset: UInt64(size))
            try log.close()
            try? FileManager.default.removeItem(at: file(Self.storePath + "-shm"))
        }
    }
#endif
