import DurableFlow
import Foundation
import Testing

#if os(Linux)
    @Suite("Killed at any write: the same files, no recorded work done twice, and a history that tells it")
    struct CrashTests {
        @Test("a run, told from its beginning")
        func running() async throws {
            try await CrashTrial(command: CrashTrial.telling).go(36)
        }

        @Test("a run that pauses in the middle and is resumed")
        func pausing() async throws {
            try await CrashTrial(command: CrashTrial.telling + ["--pause-at", "bookerama"]).go(14)
        }

        @Test("a resume")
        func resuming() async throws {
            let halted = try await CrashTrial.halted(at: "bookerama")
            defer { halted.remove() }
            try await CrashTrial(command: ["resume", CrashTrial.id], origin: halted).go(14)
        }

        @Test("a resume that takes up an edit: the edit is never overwritten, and is in the book")
        func takingUpAnEdit() async throws {
            let halted = try await CrashTrial.halted(at: "bookerama")
            defer { halted.remove() }
            try halted.addALine()
            try await CrashTrial(
                command: ["resume", CrashTrial.id], origin: halted,
                meanwhile: { bench, moment in #expect(bench.hasTheLine, "overwritten; \(moment)") }
            ).go(14)
        }

        @Test("a resume, before an edit is made: the edit is never overwritten, and is in the book")
        func editedAfterwards() async throws {
            let halted = try await CrashTrial.halted(at: "bookerama")
            defer { halted.remove() }
            try await CrashTrial(
                command: ["resume", CrashTrial.id], origin: halted,
                meanwhile: { bench, _ in try bench.addALine() },
                ending: { bench, moment in
                    #expect(bench.hasTheLine, "lost; \(moment)")
                    let output = try #require(try bench.state(CrashTrial.id)["output"] as? [String: Any])
                    let novel = try #require(output["screenplay"] as? String)
                    #expect(novel.contains(Bench.line), "not taken up; \(moment)")
                }
            ).go(14)
        }

        @Test("a cancel: the run still waits, or is cancelled; what was written stays")
        func cancelling() async throws {
            let halted = try await CrashTrial.halted(at: "bookerama")
            defer { halted.remove() }
            try await CancelTrial(halted: halted).go(10)
        }
    }

    /// A `cancel` that is killed, and then asked again, or a `resume` instead.
    private struct CancelTrial: Sendable {
        let halted: Bench

        func go(_ few: Int) async throws {
            let (cancelled, resumed) = (try halted.copy(), try halted.copy())
            defer { for bench in [cancelled, resumed] { bench.remove() } }
            #expect(try await cancelled.start(["cancel", CrashTrial.id], with: Faults()).ended().code == 0)
            #expect(try await resumed.start(["resume", CrashTrial.id]).ended().code == 0)
            let count = FileCalls(cancelled.faultLog).count
            try #require(count > 5)
            var chance = Chance()
            let moments = Depth.sample((1...count).flatMap { [Faults.Moment.before($0), .after($0)] }, few, &chance)
            let (asCancelled, asResumed) = (cancelled.visibleFiles, resumed.visibleFiles)
            try await atOnce(moments) { moment in
                try await crash(at: moment, thenCancel: true, asCancelled, asResumed)
                try await crash(at: moment, thenCancel: false, asCancelled, asResumed)
            }
        }

        private func crash(
            at moment: Faults.Moment, thenCancel: Bool, _ cancelled: [String: Data], _ resumed: [String: Data]
        ) async throws {
            let bench = try halted.copy()
            defer { bench.remove() }
            let killed = try await bench.start(["cancel", CrashTrial.id], with: .killed(moment)).ended()
            #expect(killed.code == SIGKILL, "\(killed); \(moment)")
            let state = try await StoredRun(CrashTrial.id, in: bench).state
            #expect(state == .halted || state == .cancelled, "\(moment)")
            let next = try await bench.start([thenCancel ? "cancel" : "resume", CrashTrial.id]).ended()
            if thenCancel || state == .halted {
                #expect(next.code == 0, "\(next); \(moment)")
                bench.expectFiles(thenCancel ? cancelled : resumed, "\(moment)")
            } else {
                #expect(next.code == 65 && next.errors.contains("was cancelled"), "\(next); \(moment)")
                for (path, data) in halted.visibleFiles where path.hasPrefix("output/\(CrashTrial.id)/") {
                    #expect(try Data(contentsOf: bench.file(path)) == data, "\(path) differs; \(moment)")
                }
            }
        }
    }

    extension Bench {
        static let line = "A line of mine."
        private static let novel = "output/\(CrashTrial.id)/novel.md"

        /// Edits the novel as its author might.
        func addALine() throws {
            try edit(Self.novel, replacing: "## Chapter 2:", with: "\(Self.line)\n\n## Chapter 2:")
        }

        var hasTheLine: Bool { (try? text(Self.novel).contains(Self.line)) ?? false }
    }
#endif
