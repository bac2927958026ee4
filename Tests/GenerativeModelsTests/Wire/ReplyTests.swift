import GenerativeModels
import ModelServer
import Testing

@Suite("Replies of a server")
struct ReplyTests {
    @Test("come in pieces, with who answered, why it ended and what it took")
    func streamed() async throws {
        let pieces = Collected<String>()
        let text = "Il était une fois, à l'été, une 👩‍👧 qui…"
        try await Bench().run([.text(text, pieces: 9, delay: 0.002)]) { (server, connection) async throws in
            let reply = try await connection.languageModel().reply(to: .short) { pieces.add($0) }
            #expect(reply.text == text && pieces.all.joined() == text && pieces.all.count > 5)
            #expect(reply.finish == .stop && reply.model == "test-model" && reply.attempts == 1)
            #expect(reply.usage == TokenUsage(input: 11, output: 7))
            #expect(reply.firstToken > 0 && reply.firstToken < reply.seconds)
            let request = try #require(server.requests.first)
            #expect(request.path == "/v1/chat/completions" && request.wantsStream)
            #expect(request.json?["max_completion_tokens"] == 50)
        }
    }

    @Test("carry the key, and the idempotency key through every try")
    func headers() async throws {
        let bench = Bench(key: try APIKey("sk-hunter2"))
        try await bench.run([.failure, .failure, .text(#"{"verdict":"PASS"}"#)]) { (server, connection) async throws in
            #expect(try await connection.languageModel().reply(to: .full).attempts == 3)
            #expect(server.requests.count == 3)
            for request in server.requests {
                #expect(request.header("authorization") == "Bearer sk-hunter2")
                #expect(request.header("idempotency-key") == "run/plan#2")
            }
        }
    }

    @Test("may be of any kind that is no mistake")
    func odd() async throws {
        var thinking = Completion("Yes")
        thinking.thought = "Hm."
        var carriage = Completion("Yes")
        carriage.lineEnd = "\r\n"
        carriage.comment = ": comment"
        var bare = carriage
        bare.lineEnd = "\r"
        bare.saysDone = false
        for completion in [thinking, carriage, bare, Completion("<think>Hm.</think>\n\nYes")] {
            #expect(try await Bench().reply([.completion(completion)]).text == "Yes")
        }
        let whole: JSONValue = ["choices": [["message": ["content": "Yes"], "finish_reason": "length"]]]
        let reply = try await Bench().reply([.json(whole)])
        #expect(reply.text == "Yes" && reply.finish == .length && reply.usage.isEstimated)
        for type in ["text/html", "application/json", "nonsense"] {
            #expect(try await Bench().reply([.mislabelled("Yes", as: type)]).text == "Yes")
        }
    }

    @Test("without usage have one that is guessed")
    func estimated() async throws {
        var completion = Completion("Twelve bytes")
        completion.usage = nil
        let usage = try await Bench().reply([.completion(completion)]).usage
        #expect(usage == TokenUsage(input: 5, output: 3, isEstimated: true))
    }

    @Test("of two megabytes are read, and soon", .timeLimit(.minutes(1)))
    func long() async throws {
        let text = (1...70_000).map { "On day \($0) it rained on the harbour. " }.joined()
        for pieces in [3, 2000] {
            let reply = try await Bench().reply([.text(text, pieces: pieces)])
            #expect(reply.text.utf8.count == text.utf8.count && reply.text == text)
        }
    }

    @Test("after which the server keeps the connection open are taken at once")
    func neverEnds() async throws {
        var bench = Bench()
        (bench.limits.idle, bench.limits.total) = (60, 60)
        let reply = try await bench.reply([.neverEnds("Yes")])
        #expect(reply.text == "Yes" && reply.seconds < 30)
    }

    @Test("use one connection for one after the other")
    func reused() async throws {
        try await Bench().run([.text("Yes")]) { (server, connection) async throws in
            let model = try await connection.languageModel()
            for _ in 0..<5 { _ = try await model.reply(to: .short) }
            #expect(server.openConnections == 1)
        }
    }

    @Test("come over another connection, and at once, where the server has closed the one it was kept")
    func replaced() async throws {
        try await Bench().run([.text("Yes"), .raw([.close]), .text("Yes")]) { (server, connection) async throws in
            let model = try await connection.languageModel()
            for _ in 0..<2 { #expect(try await model.reply(to: .short).attempts == 1) }
            #expect(server.requests.count == 3)
        }
    }

    @Test("are limited to so many at once")
    func concurrency() async throws {
        var bench = Bench()
        bench.limits.concurrency = 2
        try await bench.run([.text("Yes", pieces: 2, delay: 0.01)]) { (server, connection) async throws in
            let model = try await connection.languageModel()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<10 { group.addTask { _ = try await model.reply(to: .short) } }
                try await group.waitForAll()
            }
            #expect(server.mostAtOnce == 2)
        }
    }

    @Test("come from the first model of the server's list, where none is named")
    func firstModel() async throws {
        let bench = Bench(model: nil)
        try await bench.run({ _ in .text("Yes") }, models: ["qwen", "llama"]) { (_, connection) async throws in
            #expect(try await connection.models() == ["qwen", "llama"])
            #expect(try await connection.languageModel().name == "qwen")
        }
        try await bench.run({ _ in .text("Yes") }, models: []) { (_, connection) async throws in
            await #expect { _ = try await connection.languageModel() } throws: { error in
                (error as? ModelError)?.message.contains("has no models") == true
            }
        }
    }

    @Test("in a list are asked for in an object, and given as a list")
    func list() async throws {
        var request = LanguageRequest.short
        request.schema = JSONSchema("names", .list(of: .text(), from: 1, to: 3))
        try await Bench().run({ .played($0) }) { (server, connection) async throws in
            let reply = try await connection.languageModel().reply(to: request)
            let names = try StructuredAnswer.read(
                reply.text, as: [String].self, under: JSONSchema("n", .list(of: .text())))
            #expect((1...3).contains(names.count) && reply.text.hasPrefix("["))
            #expect(server.requests.first?.schema?["type"] == "object")
        }
    }

    @Test("that are structured come as a server makes them up, and are read")
    func played() async throws {
        struct Verdict: Decodable { var verdict: String, score: Double, remarks: String }
        try await Bench().run({ .played($0) }) { (server, connection) async throws in
            let model = try await connection.languageModel()
            for seed in 0..<20 {
                var request = LanguageRequest.full
                request.seed = seed
                let reply = try await model.reply(to: request)
                _ = try StructuredAnswer.read(reply.text, as: Verdict.self, under: .verdict)
                #expect(try JSONSchema.verdict.problems(in: .parse(reply.text)).isEmpty)
            }
            #expect(Prose.paragraphs(40, seed: 3).count == 40 && Set(Prose.paragraphs(40, seed: 3)).count == 40)
            #expect(Prose.paragraphs(4, seed: 3) == Prose.paragraphs(4, seed: 3))
        }
    }

    @Test("whose JSON is whole were not cut off, whatever else went on until the limit")
    func wholeAtLimit() async throws {
        var completion = Completion(
            #"{"verdict": "PASS", "score": 1, "remarks": "x"}"# + String(repeating: "\n", count: 90))
        completion.finish = "length"
        #expect(try await Bench().reply([.completion(completion)], to: .full).finish == .stop)
        completion.text = #"{"verdict": "PASS", "score": 1, "rema"#
        #expect(try await Bench().reply([.completion(completion)], to: .full).finish == .length)
    }

    @Test("come over TLS, from a certificate authority that was named")
    func secure() async throws {
        var bench = Bench()
        bench.tls = true
        bench.trusts = true
        #expect(try await bench.reply([.text("Yes")]).text == "Yes")
    }
}
