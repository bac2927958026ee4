import BenchmarkKit
import DurableFlow
import DurableFlowSQLite
import Foundation
import GRDB

/// The workloads every program in the comparison runs; each ends with its figures.
struct Workloads {
    let folder: String
    let count: Int?

    /// By name.
    static let all: [String: @Sendable (Workloads) async throws -> Report] = [
        "W1": { try await $0.oneAfterAnother() },
        "W2": { try await $0.warmResume() },
        "W3": { try await $0.book() },
        "W4": { try await $0.pages() },
        "W5": { try await $0.pausedRuns() },
        "W5b": { try await $0.resumesOfMany() },
        "W6": { try await $0.sideBySide() },
        "W7": { try await $0.rawCommits() },
        "replay": { try await $0.replay() },
    ]

    private var path: String { "\(folder)/flows.sqlite" }

    private func engine() throws -> FlowEngine { FlowEngine(store: try SQLiteFlowStore(path: path)) }

    // MARK: - W1, W6, W7: steps of 1 KB

    /// W1: flows of five stages, one after another.
    private func oneAfterAnother() async throws -> Report {
        let engine = try engine()
        let times = StepTimes()
        let flow = LinearFlow { _ in times.mark() }
        try await finish(flow, "warm", engine)
        times.reset()
        let flows = count ?? 1000
        let began = ContinuousClock.now
        for number in 0..<flows {
            try await finish(flow, "f\(number)", engine)
            times.end()
        }
        return stepReport(flows, ContinuousClock.now - began, times)
    }

    /// W6: the flows of W1, 64 at a time.
    private func sideBySide() async throws -> Report {
        let engine = try engine()
        try await finish(LinearFlow(), "warm", engine)
        let flows = count ?? 1000
        let began = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<flows {
                if number >= 64 { try await group.next() }
                group.addTask { try await finish(LinearFlow(), "f\(number)", engine) }
            }
            try await group.waitForAll()
        }
        return stepReport(flows, ContinuousClock.now - began, nil)
    }

    /// W7: the limit: the same bytes, a row and a commit each, with nothing around them.
    private func rawCommits() async throws -> Report {
        let queue = try DatabaseQueue(path: path)
        let commits = (count ?? 1000) * 5
        let text = LinearFlow.texts[.plan]!
        let wall = try await queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)")
            let insert = try database.makeStatement(sql: "INSERT INTO t (v) VALUES (?)")
            insert.setUncheckedArguments([text])
            let began = ContinuousClock.now
            for _ in 0..<commits { try insert.execute() }
            return ContinuousClock.now - began
        }
        var report = Report()
        report.note("steps_s", Double(commits) / wall.seconds, decimals: 1)
        report.note("wall_ms", wall.milliseconds, decimals: 1)
        return report
    }

    private func finish(_ flow: LinearFlow, _ id: String, _ engine: FlowEngine) async throws {
        let outcome = try await engine.build(flow, flowID: id, input: 0).kickoff()
        guard outcome == .success(LinearFlow.texts[.storyboard]!) else { throw Wrong("\(id) ended as \(outcome)") }
    }

    private func stepReport(_ flows: Int, _ wall: Duration, _ times: StepTimes?) -> Report {
        var report = Report()
        report.note("flows_s", Double(flows) / wall.seconds, decimals: 1)
        report.note("steps_s", Double(flows * 5) / wall.seconds, decimals: 1)
        if let times {
            report.note("p50_ms", times.milliseconds(atPercentile: 0.5), decimals: 3)
            report.note("p99_ms", times.milliseconds(atPercentile: 0.99), decimals: 3)
        }
        report.note("rss_mb", Probe.peakMegabytes, decimals: 1)
        report.note("bytes_flow", Probe.bytes(under: folder) / flows)
        return report
    }

    // MARK: - W2, W5: runs that wait

    /// W2, warm: a run paused before its storyboard goes on in the process that began it.
    private func warmResume() async throws -> Report {
        let engine = try engine()
        var times: [Double] = []
        for number in 0..<(count ?? 100) {
            try await halt("f\(number)", engine)
            let began = ContinuousClock.now
            try await resume("f\(number)", engine)
            times.append((ContinuousClock.now - began).milliseconds)
        }
        var report = Report()
        report.note("warm_ms", times.median, decimals: 3)
        return report
    }

    /// W5: many runs that wait before their storyboard.
    private func pausedRuns() async throws -> Report {
        let engine = try engine()
        let runs = count ?? 10_000
        let began = ContinuousClock.now
        for number in 0..<runs { try await halt("f\(number)", engine) }
        var report = Report()
        report.note("wall_s", (ContinuousClock.now - began).seconds, decimals: 2)
        report.note("bytes_flow", Probe.bytes(under: folder) / runs)
        report.note("rss_mb", Probe.residentMegabytes, decimals: 1)
        return report
    }

    /// W5b: another process lists them, and resumes a hundred.
    private func resumesOfMany() async throws -> Report {
        let runs = count ?? 10_000
        let listing = ContinuousClock.now
        let engine = try engine()
        let waiting = try await engine.list(in: [.halted])
        let began = ContinuousClock.now
        guard waiting.count == runs else { throw Wrong("\(waiting.count) runs wait, not \(runs)") }
        for run in waiting.prefix(100) { try await resume(run.flowID, engine) }
        var report = Report()
        report.note("list_ms", (began - listing).milliseconds, decimals: 1)
        report.note("resume100_s", (ContinuousClock.now - began).seconds, decimals: 3)
        report.note("rss_mb", Probe.residentMegabytes, decimals: 1)
        report.note("peak_rss_mb", Probe.peakMegabytes, decimals: 1)
        return report
    }

    private func halt(_ id: String, _ engine: FlowEngine) async throws {
        let outcome = try await engine.build(LinearFlow(), flowID: id, input: 0, waitsAt: [.at(.storyboard)]).kickoff()
        guard case .halted = outcome else { throw Wrong("\(id) did not halt") }
    }

    private func resume(_ id: String, _ engine: FlowEngine) async throws {
        let outcome = try await engine.resumeFromHalt(LinearFlow(), flowID: id).kickoff()
        guard outcome == .success(LinearFlow.texts[.storyboard]!) else { throw Wrong("\(id) ended as \(outcome)") }
    }

    // MARK: - W3, W4: pages

    /// W3: pages of 20 KB over a novel of 500 KB.
    private func book() async throws -> Report {
        let engine = try engine()
        let pages = count ?? 68
        let written = Probe.writtenBytes
        let began = ContinuousClock.now
        let outcome = try await engine.build(BookFlow(), flowID: "book", input: pages).kickoff()
        let wall = ContinuousClock.now - began
        guard outcome == .success(pages) else { throw Wrong("the book ended as \(outcome)") }
        var report = Report()
        report.note("wall_s", wall.seconds, decimals: 3)
        report.note("wall_ms", wall.milliseconds, decimals: 1)
        report.note("disk_mb", Double(Probe.bytes(under: folder)) / 1e6, decimals: 2)
        report.note("written_mb", Double(Probe.writtenBytes - written) / 1e6, decimals: 2)
        report.note("peak_rss_mb", Probe.peakMegabytes, decimals: 1)
        return report
    }

    /// W4: pages that take 10 ms, three at a time.
    private func pages() async throws -> Report {
        let engine = try engine()
        let pages = count ?? 68
        let began = ContinuousClock.now
        let outcome = try await engine.build(PagesFlow(), flowID: "pages", input: pages).kickoff()
        let wall = ContinuousClock.now - began
        guard outcome == .success(pages) else { throw Wrong("the pages ended as \(outcome)") }
        var report = Report()
        report.note("wall_ms", wall.milliseconds, decimals: 1)
        return report
    }

    // MARK: - Replaying

    /// A finished run of many small steps gives its output again, from its checkpoints.
    private func replay() async throws -> Report {
        let engine = try engine()
        let steps = count ?? 10_000
        let run = try await engine.build(CountingFlow(), flowID: "long", input: steps)
        guard try await run.kickoff() == .success(steps) else { throw Wrong("the long run did not end") }
        var times: [Double] = []
        for _ in 0..<11 {
            let began = ContinuousClock.now
            guard try await run.kickoff() == .success(steps) else { throw Wrong("the replay ended otherwise") }
            times.append((ContinuousClock.now - began).milliseconds)
        }
        var report = Report()
        report.note("replay_ms", times.median, decimals: 1)
        report.note("rss_mb", Probe.peakMegabytes, decimals: 1)
        return report
    }
}
