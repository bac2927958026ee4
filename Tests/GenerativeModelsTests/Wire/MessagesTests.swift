import GenerativeModels
import ModelServer
import Testing

@Suite("Servers that speak Anthropic's messages")
struct MessagesTests {
    private func bench() throws -> Bench { Bench(api: .anthropic, key: try APIKey("sk-ant-hunter2")) }

    @Test("are asked in their way, and answer")
    func asked() async throws {
        try await bench().run([.text("Salt and ash", pieces: 3)]) { (server, connection) async throws in
            var request = LanguageRequest.short
            request.instructions = "Be brief."
            request.temperature = 1.4
            request.seed = 3
            request.idempotencyKey = "k"
            let reply = try await connection.languageModel().reply(to: request)
            #expect(
                reply.text == "Salt and ash" && reply.finish == .stop && reply.usage == TokenUsage(input: 11, output: 7)
            )
            let sent = try #require(server.requests.first)
            #expect(sent.path == "/v1/messages" && sent.header("x-api-key") == "sk-ant-hunter2")
            #expect(sent.header("anthropic-version") == "2023-06-01" && sent.header("authorization") == nil)
            #expect(sent.header("idempotency-key") == "k")
            #expect(
                sent.json?.members?.map(\.key) == [
                    "model", "max_tokens", "system", "messages", "stream", "temperature",
                ])
            #expect(sent.json?["temperature"] == 1)
        }
    }

    @Test("give structured answers as a tool's input")
    func structured() async throws {
        try await bench().run({ .played($0) }) { (server, connection) async throws in
            let reply = try await connection.languageModel().reply(to: .full)
            #expect(try JSONSchema.verdict.problems(in: .parse(reply.text)).isEmpty)
            #expect(server.requests[0].json?["tool_choice"]?["name"] == "verdict")
            var list = LanguageRequest.full
            list.schema = JSONSchema("names", .list(of: .text()))
            #expect(try await connection.languageModel().reply(to: list).text.hasPrefix("["))
        }
    }

    @Test("and take no tools or temperature are asked without them")
    func adapted() async throws {
        let answering: ModelServer.Answering = { request in
            if request.text.contains("\"tools\"") { return .refusing("tools") }
            if request.text.contains("\"temperature\"") { return .refusing("temperature") }
            return .text(#"{"verdict":"PASS"}"#)
        }
        try await bench().run(answering) { (server, connection) async throws in
            let model = try await connection.languageModel()
            #expect(try await model.reply(to: .full).text == #"{"verdict":"PASS"}"#)
            #expect(server.requests.last?.instructions.contains("Answer with JSON") == true)
            _ = try await model.reply(to: .full)
            #expect(server.requests.count == 4)
        }
    }

    @Test("end, refuse, and fail in their own words")
    func ends() async throws {
        for (reason, finish) in [
            ("max_tokens", LanguageReply.Finish.length), ("refusal", .filtered), ("stop_sequence", .stop),
        ] {
            var completion = Completion("Salt")
            completion.finish = reason
            #expect(try await bench().reply([.completion(completion)]).finish == finish)
        }
        let overloaded = MessagesForm.event([
            "type": "error", "error": ["type": "overloaded_error", "message": "Overloaded"],
        ])
        let failing = Answer.raw([.streamHead(), .chunk(overloaded), .end])
        #expect(try await bench().reply([failing, .text("Yes")]).attempts == 2)
        let error = try await bench().error([
            .raw([.streamHead(), .chunk("event: ping\ndata: {\"type\":\"ping\"}\n\n"), .end])
        ])
        #expect(error.message.contains("broke off") && error.isTransient)
    }

    @Test("list their models")
    func models() async throws {
        try await bench().run({ _ in .text("") }, models: ["claude-a", "claude-b"]) {
            (server, connection) async throws in
            #expect(try await connection.models() == ["claude-a", "claude-b"])
            #expect(server.requests.first?.path == "/v1/models")
            #expect(server.requests.first?.header("anthropic-version") == "2023-06-01")
        }
    }
}
