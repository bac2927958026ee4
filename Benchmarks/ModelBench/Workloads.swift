import BenchmarkKit
import DurableFlow
import DurableFlowSQLite
import Foundation
import GenerativeModels
import StoryFlow

/// What is measured of the models' part, each beside what AsyncHTTPClient alone takes for it.
struct Workloads {
    let folder: String
    let server: ServerProcess

    /// By name.
    static let all: [String: @Sendable (Workloads) async throws -> Report] = [
        "M1": { try await $0.calls() },
        "M2": { try await $0.pages() },
        "M3": { try await $0.stream() },
        "M4": { try await $0.memory() },
    ]

    private func engine(_ name: String) throws -> FlowEngine {
        FlowEngine(store: try SQLiteFlowStore(path: "\(folder)/\(name).sqlite"))
    }

    private func time(_ work: () async throws -> Void) async rethrows -> Double {
        let began = ContinuousClock.now
        try await work()
        return (ContinuousClock.now - began).milliseconds
    }

    // MARK: - M1: calls one after another

    private static let wait = 20
    private static let callsInARow = 100

    /// M1: what a call takes beyond the server's 20 ms: bare, through the model, and as a durable step.
    private func calls() async throws -> Report {
        let url = server.url(answeringAfter: Self.wait)
        let (bare, connection) = (BareClient(url, asking: AskingFlow.question), try server.connection(to: url))
        let (model, engine) = (try await connection.languageModel(), try engine("calls"))
        let flow = AskingFlow(model: model)
        let request = LanguageRequest(asking: AskingFlow.question)
        for _ in 0..<5 { try await bare.ask() }
        _ = try await engine.build(flow, flowID: "warm", input: 5).kickoff()
        let times = [
            ("bare_ms", try await time { for _ in 0..<Self.callsInARow { try await bare.ask() } }),
            ("model_ms", try await time { for _ in 0..<Self.callsInARow { _ = try await model.reply(to: request) } }),
            (
                "step_ms",
                try await time {
                    _ = try await engine.build(flow, flowID: "calls", input: Self.callsInARow).kickoff()
                }
            ),
        ]
        try await bare.close()
        await connection.close()
        var report = Report()
        for (key, wall) in times {
            report.note(key, wall / Double(Self.callsInARow) - Double(Self.wait), decimals: 3)
        }
        report.note("over_bare_ms", (times[2].1 - times[0].1) / Double(Self.callsInARow), decimals: 3)
        return report
    }

    // MARK: - M2: pages, eight at a time

    private static let pageCount = 68
    private static let atOnce = 8

    /// M2: the storyboard's pages. Those before the measured ones have opened the connections, as scenes do in a story.
    private func pages() async throws -> Report {
        let url = server.url(answeringAfter: Self.wait)
        let bare = BareClient(url, asking: String(repeating: AskingFlow.question, count: 3))
        let connection = try server.connection(to: url, concurrency: Self.atOnce)
        let flow = try await ScriptedPages(try await connection.languageModel(), atOnce: Self.atOnce)
        let engine = try engine("pages")
        let briefs = flow.briefs(Self.pageCount)
        let cold = try await time { try await write(briefs, flow, "cold", engine) }
        let warm = try await time { try await write(briefs, flow, "warm", engine) }
        try await askAll(bare)
        let limit = try await time { try await askAll(bare) }
        try await bare.close()
        await connection.close()
        let rounds = (Self.pageCount + Self.atOnce - 1) / Self.atOnce
        var report = Report()
        report.note("ideal_ms", rounds * Self.wait)
        report.note("bare_ms", limit, decimals: 1)
        report.note("cold_ms", cold, decimals: 1)
        report.note("pages_ms", warm, decimals: 1)
        report.note("over_ideal_percent", (warm / Double(rounds * Self.wait) - 1) * 100, decimals: 1)
        report.note("over_bare_percent", (warm / limit - 1) * 100, decimals: 1)
        return report
    }

    private func write(_ briefs: [PageBrief], _ flow: ScriptedPages, _ id: String, _ engine: FlowEngine) async throws {
        let outcome = try await engine.build(flow, flowID: id, input: briefs).kickoff()
        guard outcome == .success(briefs.count) else { throw Wrong("the pages ended as \(outcome)") }
        let calls = try await engine.snapshot(of: id).checkpoints.keys.count { ModelCall.isCall($0) }
        guard calls == briefs.count else { throw Wrong("\(briefs.count) pages took \(calls) calls") }
    }

    private func askAll(_ bare: BareClient) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<Self.pageCount {
                if number >= Self.atOnce { try await group.next() }
                group.addTask { try await bare.ask() }
            }
            try await group.waitForAll()
        }
    }

    // MARK: - M3: a long stream

    /// M3: the share of one core that ten seconds of tokens take, a hundred a second.
    private func stream() async throws -> Report {
        let tokens = 1000
        let url = server.url(streaming: tokens)
        let (bare, connection) = (BareClient(url, asking: AskingFlow.question), try server.connection(to: url))
        let flow = AskingFlow(model: try await connection.languageModel())
        let engine = try engine("stream")
        let (_, own) = try await share {
            guard try await engine.build(flow, flowID: "stream", input: 1).kickoff() == .success(tokens) else {
                throw Wrong("the stream was not whole")
            }
        }
        let (seconds, limit) = try await share { try await bare.ask() }
        try await bare.close()
        await connection.close()
        var report = Report()
        report.note("tokens_s", Double(tokens) / seconds, decimals: 1)
        report.note("bare_percent", limit * 100, decimals: 2)
        report.note("cpu_percent", own * 100, decimals: 2)
        return report
    }

    private func share(_ work: () async throws -> Void) async rethrows -> (seconds: Double, share: Double) {
        let before = Probe.processorSeconds
        let seconds = try await time(work) / 1000
        return (seconds, (Probe.processorSeconds - before) / seconds)
    }

    // MARK: - M4: many calls

    /// M4: memory after a hundred and after a thousand calls of one run.
    private func memory() async throws -> Report {
        let connection = try server.connection(to: server.url(answeringAfter: 0))
        let samples = Samples()
        let flow = AskingFlow(model: try await connection.languageModel()) { number in
            if number == 100 || number == 1000 { await samples.note(Probe.residentMegabytes) }
        }
        _ = try await engine("memory").build(flow, flowID: "memory", input: 1000).kickoff()
        await connection.close()
        let megabytes = await samples.values
        var report = Report()
        report.note("rss_100_mb", megabytes[0], decimals: 1)
        report.note("rss_1000_mb", megabytes[1], decimals: 1)
        report.note("peak_mb", Probe.peakMegabytes, decimals: 1)
        report.note("growth_mb", megabytes[1] - megabytes[0], decimals: 1)
        return report
    }

    private actor Samples {
        private(set) var values: [Double] = []

        func note(_ value: Double) { values.append(value) }
    }
}
