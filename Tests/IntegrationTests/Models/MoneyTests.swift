import Foundation
import GenerativeModels
import ModelServer
import Testing

@Suite("Money and keys, in the real program")
struct MoneyTests {
    @Test("a run halts before the call that would pass its budget, shows what it cost, and goes on with a higher one")
    func budget() async throws {
        let bench = try await ModelBench { request in
            guard case .text(let text, _, _) = Answer.played(request) else { return .failure }
            var completion = Completion(text)
            completion.usage = (1000, 200)
            return .completion(completion)
        }
        try bench.configure(limits: "concurrency: 1", price: "{input: 100, output: 1000}")
        let estimate = try await bench.start(["estimate"] + ModelBench.size).ended()
        #expect(estimate.code == 0 && estimate.output.contains("together"), "\(estimate)")
        let halted = try await bench.start(["run", "--id", "r1", "--budget", "5"] + ModelBench.size).ended()
        #expect(halted.code == 0 && halted.output.contains("of the budget of $5.00 is spent"), "\(halted)")
        let shown = try await bench.shown("r1")
        let cost = try #require(shown["cost"] as? [String: Any])
        // 1,000 tokens in and 200 out, each time.
        let calls = try #require(cost["calls"] as? Int)
        #expect(abs((cost["dollars"] as? Double ?? 0) - Double(calls) * 0.3) < 1e-9)
        #expect(cost["budget"] as? Double == 5 && shown["to_go"] != nil)
        let resumed = try await bench.run("resume", "r1", "--budget", "1000")
        #expect(resumed.code == 0 && resumed.output.contains("Finished"), "\(resumed)")
        let whole = try #require(try await bench.shown("r1")["cost"] as? [String: Any])
        #expect(whole["calls"] as? Int == bench.asked.count && bench.asked.values.allSatisfy { $0 == 1 })
        await bench.close()
    }

    @Test("no key is in anything the program says or writes, whatever the server answers")
    func keys() async throws {
        let bench = try await ModelBench { request in
            request.prompt.contains("Cast this story")
                ? .played(request)
                : .status(401, body: #"{"error":{"message":"Incorrect API key provided: \#(ModelBench.key)."}}"#)
        }
        try bench.configure()
        let failed = try await bench.start(["run", "--id", "r1", "--log-level", "trace"] + ModelBench.size).ended()
        #expect(failed.code == 1 && failed.errors.contains("Incorrect API key provided: (key)"), "\(failed)")
        #expect(bench.server.requests.allSatisfy { $0.header("authorization") == "Bearer \(ModelBench.key)" })
        let others = [
            try await bench.run("show", "r1"), try await bench.run("history", "r1", "--json"),
            try await bench.run("config", "show"), try await bench.run("models", "test"),
        ]
        for finished in others + [failed] {
            #expect(!(finished.output + finished.errors).contains("hunter2"), "\(finished)")
        }
        let store = try Data(contentsOf: bench.bench.file("output/flow_states/flows.sqlite-wal"))
        for (path, contents) in try bench.bench.contents().merging(["the store": store], uniquingKeysWith: { $1 }) {
            #expect(contents.range(of: Data("hunter2".utf8)) == nil, "\(path)")
        }
        await bench.close()
    }

    @Test(
        "a model that cannot be had ends in one message that says what to do, and the run can be resumed",
        arguments: [
            ("refused", "127.0.0.1"), ("page", "base URL"), ("failing", "It broke"), ("silent", "first token"),
        ])
    func unavailable(_ trouble: String, _ message: String) async throws {
        let answer: Answer =
            switch trouble {
            case "page": .page
            case "failing": .failure
            default: .saysNothing
            }
        let bench = try await ModelBench { _ in answer }
        // Named, so that no list of models is asked for: that too may be late on a busy machine, before there is a run.
        let limits = trouble == "silent" ? "attempts: 2, first_token: 0.3" : "attempts: 2"
        try bench.configure(limits: limits, model: "some-model")
        if trouble == "refused" { await bench.server.stop() }
        let place =
            switch trouble {
            case "refused": ["--model", "some-model@http://127.0.0.1:1/v1"]
            case "page": ["--model", "some-model@\(bench.server.baseURL)/v1"]
            default: [String]()
            }
        let failed = try await bench.start(["run", "--id", "r1"] + place + ModelBench.size).ended()
        #expect(failed.code == 1 && failed.errors.contains(message), "\(failed)")
        #expect(failed.errors.contains("To try again: storybuilder resume r1"), "\(failed)")
        #expect(!failed.errors.contains("Error(") && !failed.errors.contains(".swift"), "\(failed.errors)")
        await bench.close()
    }
}
