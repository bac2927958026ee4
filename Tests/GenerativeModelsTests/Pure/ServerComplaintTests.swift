import Testing

@testable import GenerativeModels

@Suite("What servers say is wrong")
struct ServerComplaintTests {
    @Test(
        "is understood in all its forms",
        arguments: [
            (
                #"{"error":{"message":"M","type":"t","param":"seed","code":"c"}}"#,
                ServerComplaint(message: "M", code: "c", type: "t", parameter: "seed")
            ),
            (
                #"{"error":{"code":400,"message":"M","type":"invalid_request_error"}}"#,
                ServerComplaint(message: "M", code: "400", type: "invalid_request_error")
            ),
            (#"{"error":"M"}"#, ServerComplaint(message: "M")),
            (#"{"message":"M"}"#, ServerComplaint(message: "M")),
            (
                #"{"object":"error","message":"M","type":"BadRequestError","param":null,"code":404}"#,
                ServerComplaint(message: "M", code: "404", type: "BadRequestError")
            ),
            (#"{"detail":"M"}"#, ServerComplaint(message: "M")),
            (
                #"{"detail":[{"loc":["body","seed"],"msg":"Extra inputs are not permitted"}]}"#,
                ServerComplaint(message: "body.seed: Extra inputs are not permitted")
            ),
            (
                #"[{"error":{"code":503,"message":"M","status":"UNAVAILABLE"}}]"#,
                ServerComplaint(message: "M", code: "503", type: "UNAVAILABLE")
            ),
            (
                #"{"type":"error","error":{"type":"overloaded_error","message":"M"}}"#,
                ServerComplaint(message: "M", type: "overloaded_error")
            ),
            (#"{"error":{"weird":true}}"#, ServerComplaint(message: #"{"weird":true}"#)),
            ("plain\n text", ServerComplaint(message: "plain text")),
            ("", ServerComplaint(message: "")),
            ("{\"error\": {\"mess", ServerComplaint(message: "{\"error\": {\"mess")),
            (
                "<html><head><title>502 Bad Gateway</title></head>",
                ServerComplaint(message: "an HTML page with the title '502 Bad Gateway'")
            ),
            ("<!DOCTYPE html></title><title>", ServerComplaint(message: "an HTML page")),
        ])
    func forms(body: String, expected: ServerComplaint) { #expect(ServerComplaint(body: Array(body.utf8)) == expected) }

    @Test("is cut where it is long")
    func long() {
        #expect(ServerComplaint(body: Array(String(repeating: "a", count: 100_000).utf8)).message.count < 400)
    }

    @Test("names a parameter only as a word of its own")
    func names() {
        #expect(ServerComplaint(message: "unknown field: seed.").names(["seed"]))
        #expect(!ServerComplaint(message: "the seeded value").names(["seed"]))
        #expect(ServerComplaint(message: "no", parameter: "response_format.json_schema").names(["response_format"]))
    }
}

@Suite("What refusals teach")
struct ChatDialectTests {
    private func change(_ message: String, parameter: String? = nil, to request: LanguageRequest = .full) -> ChatDialect
        .Change?
    {
        ChatDialect().change(after: ServerComplaint(message: message, parameter: parameter), to: request)
    }

    @Test(
        "is the one thing that they name",
        arguments: [
            ("Unsupported parameter: 'max_completion_tokens'", ChatDialect.Change.refuse(.maxCompletionTokens)),
            (
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                .refuse(.maxCompletionTokens)
            ),
            ("body.stream_options: Extra inputs are not permitted", .noUsage),
            ("Unrecognized request argument supplied: seed", .noSeed),
            ("temperature is deprecated for this model", .noTemperature),
            ("'response_format' of type 'json_schema' is not supported", .format(.object)),
            ("Invalid schema: 'minItems' is not permitted", .format(.schemaWithoutBounds)),
            ("failed to parse grammar", .format(.object)),
            ("System role not supported", .noSystemRole),
            ("Conversation roles must alternate user/assistant", .noSystemRole),
            ("Your organization must be verified to stream this model.", .noStream),
        ])
    func named(message: String, expected: ChatDialect.Change) { #expect(change(message) == expected) }

    @Test(
        "is nothing where it is not about the form of the request",
        arguments: [
            "This model's maximum context length is 8192 tokens, max_tokens is 9000", "model not found",
            "max_tokens is too large: 99",
            "the request exceeds the available context size", "bad luck",
        ])
    func other(message: String) { #expect(change(message) == nil) }

    @Test("is nothing that was not in the request")
    func notSent() {
        #expect(change("seed", to: .short) == nil && change("temperature", to: .short) == nil)
        #expect(change("json_schema", to: .short) == nil)
    }

    @Test("ends: no refusal is believed twice")
    func ends() {
        var dialect = ChatDialect()
        let complaint = ServerComplaint(
            message:
                "max_completion_tokens max_tokens stream_options seed temperature response_format minItems system role")
        var changes = 0
        while let change = dialect.change(after: complaint, to: .full) {
            dialect.apply(change)
            changes += 1
            guard changes < 20 else { break }
        }
        #expect(changes == 9)
        let body = ChatRequestBody(model: "m", request: .full, dialect: dialect).json
        #expect(body.members?.map(\.key) == ["model", "messages", "stream"])
        #expect(body["messages"]?.array?.count == 1)
        #expect(body["messages"]?.array?[0]["content"]?.string?.contains("You are a critic.") == true)
    }
}
