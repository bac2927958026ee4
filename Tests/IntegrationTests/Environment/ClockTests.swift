#if os(Linux)
    import DurableFlow
    import Foundation
    import Testing

    @Suite("A clock that is set")
    struct ClockTests {
        @Test("an hour back between two commands: the run goes on", arguments: [-3600, 3600])
        func between(_ seconds: Int) async throws {
            let halted = try await CrashTrial.halted(at: "bookerama")
            defer { halted.remove() }
            let undisturbed = try halted.copy()
            defer { undisturbed.remove() }
            #expect(try await undisturbed.start(["resume", CrashTrial.id]).ended().code == 0)
            let resumed = try await halted.start(
                ["resume", CrashTrial.id], with: .clockOff(by: seconds), environment: halted.callLog
            ).ended()
            #expect(resumed.code == 0 && resumed.output.contains("Finished"), "\(resumed)")
            halted.expectFiles(undisturbed.visibleFiles, "\(seconds) s")
            #expect(halted.calls.count == Set(halted.calls).count)
            let times = try await StoredRun(CrashTrial.id, in: halted).history.map(\.at)
            let jumps = zip(times.dropFirst(), times).map { $0.timeIntervalSince($1) }.filter { abs($0) > 1800 }
            #expect(jumps.count == 1, "the clock was not off")
        }

        @Test("an hour back after a crash: the run is taken over at once")
        func afterCrash() async throws {
            try await CrashTrial(
                command: CrashTrial.telling,
                goingOn: .clockOff(by: -3600)
            ).go(4)
        }

        @Test("an hour back while a run goes on: it goes on")
        func inTheMiddle() async throws {
            let (count, expected) = try await count()
            var chance = Chance()
            try await atOnce(Depth.sample(Array(1...count), 4, &chance)) { call in
                let bench = try Bench()
                defer { bench.remove() }
                let set = Faults.clockOff(by: -3600, from: call)
                let told = try await bench.start(CrashTrial.telling, with: set, environment: bench.callLog).ended()
                #expect(told.code == 0 && told.output.contains("Finished"), "\(told); from call \(call)")
                bench.expectFiles(expected, "from call \(call)")
                #expect(bench.calls.count == Set(bench.calls).count)
            }
        }

        @Test("an hour forward while a run goes on: its lease has run out, it says so, and resuming loses nothing")
        func forward() async throws {
            let (count, expected) = try await count()
            var chance = Chance()
            try await atOnce(Depth.sample(Array(1...count), 4, &chance)) { call in
                let bench = try Bench()
                defer { bench.remove() }
                let set = Faults.clockOff(by: 3600, from: call)
                let told = try await bench.start(CrashTrial.telling, with: set, environment: bench.callLog).ended()
                if told.code != 0 {
                    #expect(told.code == 75 && told.errors.contains("the lease has run out"), "\(told); \(call)")
                    let before = bench.calls.count
                    let recorded = try await StoredRun(CrashTrial.id, in: bench).recordedCalls
                    let next = try await bench.start(["resume", CrashTrial.id], environment: bench.callLog).ended()
                    #expect(next.code == 0, "\(next); from call \(call)")
                    #expect(recorded.isDisjoint(with: bench.calls.dropFirst(before)), "from call \(call)")
                }
                bench.expectFiles(expected, "from call \(call)")
            }
        }

        /// How many calls an undisturbed run makes, and what it writes.
        private func count() async throws -> (Int, [String: Data]) {
            let bench = try Bench()
            defer { bench.remove() }
            #expect(try await bench.start(CrashTrial.telling, with: Faults()).ended().code == 0)
            return (FileCalls(bench.faultLog).count, bench.visibleFiles)
        }
    }
#endif
