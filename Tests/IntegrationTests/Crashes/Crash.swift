import DurableFlow
import Foundation
import Testing

/// A command that is killed at one of the calls by which it changes files, whichever that is, and gone on with.
struct CrashTrial: Sendable {
    /// What is killed.
    let command: [String]
    /// How it is gone on with.
    var next = ["resume", Self.id]
    var program = "storybuilder"
    /// How many pieces of work may be under way at once.
    var inFlight = 4
    /// Where it begins; an empty folder unless there is something already.
    var origin: Bench?
    /// What happens to the files in the crash itself.
    var damage: @Sendable (Bench, Faults.Moment) throws -> Void = { _, _ in }
    /// What is wrong while it is gone on with.
    var goingOn: Faults?
    /// What a person does between the crash and going on.
    var meanwhile: @Sendable (Bench, Faults.Moment) async throws -> Void = { _, _ in }
    /// What must be so at the end, beside what always must; `nil`: the files are those of an undisturbed run.
    var ending: (@Sendable (Bench, Faults.Moment) throws -> Void)?

    static let id = "crash"
    /// A story that is told in a quarter of a second.
    static let telling = ["run", "--id", id, "--chapters", "2", "--pages", "6", "--words-per-chapter", "300"]

    /// A run of that story, halted.
    static func halted(at stage: String) async throws -> Bench {
        let bench = try Bench()
        let halted = try await bench.start(telling + ["--pause-at", stage], environment: bench.callLog).ended()
        #expect(halted.code == 0 && halted.output.contains("Halted at: \(stage)"), "\(halted)")
        return bench
    }

    /// Tries it at every moment, or at a sample of them.
    ///
    /// - Parameter few: how many are tried where not all are.
    func go(_ few: Int) async throws {
        let undisturbed = try origin?.copy() ?? Bench()
        defer { undisturbed.remove() }
        let environment = undisturbed.callLog
        let whole = try await undisturbed.start(command, with: Faults(), program: program, environment: environment)
            .ended()
        #expect(whole.code == 0, "\(whole)")
        let calls = FileCalls(undisturbed.faultLog)
        let (count, lastWork) = (calls.count, calls.lastWork)
        try #require(lastWork > 10, "the calls were not counted")
        let finished = try await goOn(undisturbed)
        let run = try await StoredRun(Self.id, in: undisturbed)
        let expected = Told(run: run, bench: undisturbed, result: finished.result)

        var chance = Chance()
        let moments = Depth.sample((1...count).flatMap { [Faults.Moment.before($0), .after($0)] }, few, &chance)
        let kills = Tally()
        try await atOnce(moments) { moment in
            if try await self.crash(at: moment, expecting: expected), moment.number <= lastWork { kills.add() }
        }
        let working = moments.count { $0.number <= lastWork }
        #expect(kills.count * 10 >= working * 9, "only \(kills.count) of \(working) were killed")
    }

    /// What a run is at its end.
    private struct Told: Sendable {
        let run: StoredRun
        let files: [String: Data]
        let calls: [String]
        let result: String?

        init(run: StoredRun, bench: Bench, result: String?) {
            self.run = run
            self.result = result
            files = bench.visibleFiles
            calls = bench.calls
        }
    }

    /// - Returns: whether it was alive when it was to be killed.
    private func crash(at moment: Faults.Moment, expecting undisturbed: Told) async throws -> Bool {
        let bench = try origin?.copy() ?? Bench()
        defer { bench.remove() }
        let environment = bench.callLog
        let killed = try await bench.start(
            command, with: .killed(moment), program: program, environment: environment
        ).ended()
        guard killed.code == SIGKILL else {
            #expect(killed.code == 0, "\(killed); \(moment)")
            return false
        }
        try damage(bench, moment)
        let crashed = try await StoredRun(Self.id, in: bench)
        let before = bench.calls
        let lost = Set(before).subtracting(crashed.recordedCalls)
        #expect(lost.count <= inFlight, "\(lost) were done and are lost; \(moment)")
        try await meanwhile(bench, moment)
        let finished = try await goOn(bench)
        #expect(finished.output.contains("inished: "), "\(finished); \(moment)")
        #expect(finished.result == undisturbed.result, "\(moment)")

        let again = crashed.recordedCalls.intersection(bench.calls.dropFirst(before.count))
        #expect(again.isEmpty, "\(again) ran again; \(moment)")
        #expect(Set(bench.calls) == Set(undisturbed.calls), "\(moment)")
        #expect(bench.calls.count <= undisturbed.calls.count + inFlight, "more than was in flight ran again; \(moment)")
        let run = try await StoredRun(Self.id, in: bench)
        run.expectSound(like: undisturbed.run, after: crashed, "\(moment)")
        if let ending { try ending(bench, moment) } else { bench.expectFiles(undisturbed.files, "\(moment)") }
        bench.expectNoStrays("\(moment)")
        return true
    }

    /// Goes on as a person would: resumes as long as it halts, and begins anew if there is no such run.
    private func goOn(_ bench: Bench) async throws -> Finished {
        var finished = try await again(next, in: bench)
        if finished.code == 65, finished.errors.contains("there is no run '\(Self.id)'") {
            finished = try await again(command, in: bench)
        }
        for _ in 1...3 where finished.output.contains("alted at") { finished = try await again(next, in: bench) }
        #expect(finished.code == 0, "\(finished)")
        return finished
    }

    private func again(_ command: [String], in bench: Bench) async throws -> Finished {
        guard let goingOn else {
            return try await Running(
                try Bench.program(program), command, in: bench.folder, environment: bench.callLog
            ).ended()
        }
        return try await bench.start(command, with: goingOn, program: program, environment: bench.callLog).ended()
    }
}

extension Finished {
    /// What the small flow printed as its result.
    fileprivate var result: String? {
        output.split(separator: "\n").last { $0.hasPrefix("finished: ") }.map(String.init)
    }
}

extension Bench {
    /// The environment in which agents note what they have done.
    var callLog: [String: String] { ["STORYBUILDER_CALL_LOG": file("calls.log").path] }

    /// What the agents have done.
    var calls: [String] { ((try? text("calls.log")) ?? "").split(separator: "\n").map(String.init) }

    /// The files of the output folder that a person sees.
    var visibleFiles: [String: Data] {
        let files = (try? contents()) ?? [:]
        return files.filter { $0.key.hasPrefix("output/") && !$0.key.contains("/.") }
    }

    /// Expects that nothing hidden was left behind.
    func expectNoStrays(_ comment: Comment) {
        let strays = ((try? contents()) ?? [:]).keys.filter { $0.contains("/.") }.sorted()
        #expect(strays == [], comment)
    }

    func expectFiles(_ expected: [String: Data], _ comment: Comment) {
        let found = visibleFiles
        #expect(found.keys.sorted() == expected.keys.sorted(), comment)
        for (path, data) in expected { #expect(found[path] == data, "\(path) differs; \(comment)") }
    }
}

/// Counts, from several tasks.
// @unchecked: the value is only touched under `lock`.
final class Tally: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0

    func add() { lock.withLock { value += 1 } }
    var count: Int { lock.withLock { value } }
}
