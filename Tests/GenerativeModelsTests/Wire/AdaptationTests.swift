import Foundation
import GenerativeModels
import ModelServer
import Testing

@Suite("Servers that do not take everything")
struct AdaptationTests {
    /// A server that refuses whatever request has one of these in it.
    private func refusing(
        _ parameters: [String], status: Int = 400, named: Bool = true,
        _ check: (ModelServer, any LanguageModel) async throws -> Void
    ) async throws {
        let answering: ModelServer.Answering = { request in
            for parameter in parameters where request.text.contains("\"\(parameter)\"") {
                let word = parameter == "system" ? "system role" : parameter
                return named ? .refusing(word, status: status) : .status(status, body: #"{"error":"bad request"}"#)
            }
            return request.schema == nil ? .text(#"{"verdict":"PASS"}"#) : .played(request)
        }
        try await Bench().run(answering) { (server, connection) async throws in
            try await check(server, try await connection.languageModel())
        }
    }

    @Test(
        "are asked without it, and from then on", arguments: [400, 404, 415, 422, 501, 500],
        ["max_completion_tokens", "stream_options", "seed", "temperature", "json_schema", "minimum", "system"])
    func learns(status: Int, parameter: String) async throws {
        try await refusing([parameter], status: status) { (server, model) async throws in
            #expect(try await model.reply(to: .full).attempts == 1)
            #expect(server.requests.count == 2)
            _ = try await model.reply(to: .full)
            #expect(server.requests.count == 3)
            #expect(server.requests.last?.text.contains("\"\(parameter)\"") == false)
        }
    }

    @Test("at all are asked for less and less")
    func everything() async throws {
        let all = [
            "max_completion_tokens", "max_tokens", "stream_options", "seed", "temperature", "minimum", "json_schema",
            "json_object", "system",
        ]
        try await refusing(all) { (server, model) async throws in
            #expect(try await model.reply(to: .full).attempts == 1)
            #expect(server.requests.count == all.count + 1)
            let last = try #require(server.requests.last?.json)
            #expect(last.members?.map(\.key) == ["model", "messages", "stream"])
            #expect(last["messages"]?.array?[0]["content"]?.string?.contains("You are a critic.") == true)
            #expect(last["messages"]?.array?[0]["content"]?.string?.contains(#""verdict": "PASS" or "FAIL""#) == true)
        }
    }

    @Test("and do not say what, are asked once for a looser format")
    func guesses() async throws {
        try await refusing(["json_schema"], named: false) { (server, model) async throws in
            #expect(try await model.reply(to: .full).text == #"{"verdict":"PASS"}"#)
            #expect(server.requests.last?.json?["response_format"]?["type"] == "json_object")
            #expect(server.requests.last?.instructions.contains("Answer with JSON") == true)
            _ = try await model.reply(to: .full)
            #expect(server.requests.count == 3)
        }
        try await refusing(["json_schema", "json_object"], named: false) { (server, model) async throws in
            await #expect(throws: ModelError.self) { try await model.reply(to: .full) }
            #expect(server.requests.count == 2)
            await #expect(throws: ModelError.self) { try await model.reply(to: .full) }
            #expect(server.requests.last?.json?["response_format"]?["type"] == "json_object")
            #expect(server.requests[2].json?["response_format"]?["type"] == "json_schema")
        }
    }

    @Test("and never will, are not asked for ever")
    func hopeless() async throws {
        try await refusing(["model"]) { (server, model) async throws in
            await #expect(throws: ModelError.self) { try await model.reply(to: .full) }
            #expect(server.requests.count == 2)
        }
        try await Bench().run([
            .refusing("max_completion_tokens max_tokens seed temperature response_format system stream_options")
        ]) {
            (server, connection) async throws in
            let model = try await connection.languageModel()
            await #expect(throws: ModelError.self) { try await model.reply(to: .full) }
            #expect(server.requests.count <= 10)
        }
    }

    @Test("are found out by many requests together")
    func together() async throws {
        try await refusing(["max_completion_tokens", "json_schema", "seed"]) { (server, model) async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask { () async throws in #expect(try await model.reply(to: .full).attempts == 1) }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("and say nothing, but do not heed it, are found out too")
    func unheeded() async throws {
        var long = Completion("No JSON at all.")
        long.usage = (5, 5000)
        try await Bench().run([.completion(long)]) { (server, connection) async throws in
            let model = try await connection.languageModel()
            for _ in 0..<3 { _ = try await model.reply(to: .full) }
            let bodies = server.requests.compactMap(\.json)
            #expect(bodies[0]["max_completion_tokens"] != nil && bodies[1]["max_tokens"] != nil)
            #expect(bodies[1]["response_format"]?["type"] == "json_object" && bodies[2]["response_format"] == nil)
        }
    }

    @Test("and a context that is too short is not an adaptation")
    func tooLong() async throws {
        let message = "This model's maximum context length is 10 tokens. Please reduce max_tokens or seed."
        let error = try await Bench().error([.status(400, body: #"{"error":{"message":"\#(message)"}}"#)], to: .full)
        #expect(error.kind == .tooLong && error.message.contains(message))
    }
}
