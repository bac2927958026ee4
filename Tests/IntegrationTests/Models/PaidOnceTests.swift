import Foundation
import GenerativeModels
import ModelServer
import Testing

@Suite("No call is paid twice")
struct PaidOnceTests {
    @Test("killed at every call of a whole run, and resumed each time: each call that came to an answer was made once")
    func killedAtEveryCall() async throws {
        let executioner = Executioner()
        let bench = try await ModelBench { request in
            executioner.count()
            return .played(request)
        }
        try bench.configure(limits: "concurrency: 1")
        var arguments = ["run", "--id", "r1"] + ModelBench.size
        var kills = 0
        while true {
            let running = try bench.start(arguments)
            // Even at the arrival of the next call, odd at that of the one after it.
            executioner.aim(at: running, after: kills % 2 + 1)
            let ended = try await running.ended()
            if ended.code == 0 { break }
            try #require(ended.code == SIGKILL, "\(ended.errors)")
            kills += 1
            arguments = ["resume", "r1"]
            try #require(kills < 200)
        }
        let asked = bench.asked
        let shown = try await bench.shown("r1")
        #expect(shown["state"] as? String == "success")
        let cost = try #require(shown["cost"] as? [String: Any])
        #expect(cost["calls"] as? Int == asked.count)
        #expect(asked.count > 20 && kills > asked.count / 2, "\(kills) kills at \(asked.count) calls")
        // The one that was in flight at each kill was asked for again, and nothing else.
        #expect(asked.values.reduce(0, +) == asked.count + kills)
        await bench.close()
    }

    @Test("killed while several calls are in flight: only those are made again")
    func killedInTheMidst() async throws {
        let executioner = Executioner()
        let bench = try await ModelBench { request in
            executioner.count()
            return .played(request)
        }
        try bench.configure(limits: "concurrency: 4")
        var (arguments, kills) = (["run", "--id", "r1"] + ModelBench.size, 0)
        while true {
            let running = try bench.start(arguments)
            executioner.aim(at: running, after: 3 + kills % 5)
            let ended = try await running.ended()
            if ended.code == 0 { break }
            try #require(ended.code == SIGKILL, "\(ended.errors)")
            kills += 1
            arguments = ["resume", "r1"]
            try #require(kills < 100)
        }
        let asked = bench.asked
        #expect(kills > 3)
        #expect(asked.values.reduce(0, +) <= asked.count + 4 * kills)
        let cost = try #require(try await bench.shown("r1")["cost"] as? [String: Any])
        #expect(cost["calls"] as? Int == asked.count)
        await bench.close()
    }

    @Test("a run that pauses and is resumed asks for what is missing, with the model it was begun with")
    func pausedAndResumed() async throws {
        let bench = try await ModelBench()
        let url = "\(bench.server.baseURL)/v1"
        let halted = try await bench.start(
            ["run", "--id", "r1", "--model", url, "--pause-at", "storyboard"] + ModelBench.size
        ).ended()
        #expect(halted.code == 0 && halted.output.contains("Halted at: storyboard"), "\(halted)")
        let before = bench.asked
        let resumed = try await bench.run("run", "--continue", "r1")
        #expect(resumed.code == 0 && resumed.output.contains("Finished"), "\(resumed)")
        #expect(resumed.output.contains("every stage: test-model"))
        #expect(bench.asked.count > before.count && bench.asked.values.allSatisfy { $0 == 1 })
        await bench.close()
    }

    @Test("Control-C lets the call in flight come to its answer, and keeps it")
    func interrupted() async throws {
        let bench = try await ModelBench { request in
            request.schema?["properties"]?["people"] == nil ? .played(request) : .text("wait", delay: 0.05)
        }
        try bench.configure()
        let running = try bench.start(["run", "--id", "r1"] + ModelBench.size)
        while bench.server.requests.count(where: { $0.path.hasSuffix("/completions") }) == 0 {
            try #require(running.isRunning, "\(running.printed)")
            try await Task.sleep(for: .milliseconds(5))
        }
        running.signal(SIGINT)
        let ended = try await running.ended()
        #expect(ended.code == 0 && ended.output.contains("Halted at: plan (interrupted)"), "\(ended)")
        let cost = try #require(try await bench.shown("r1")["cost"] as? [String: Any])
        #expect(cost["calls"] as? Int == 1)
        await bench.close()
    }
}
