import Foundation
import GenerativeModels
import ModelServer
import Testing

@Suite("Requests")
struct RequestSchemaTests {
    /// One process for all of them: Python takes longer to start than to validate.
    @Test(
        "are what OpenAI's API takes, in every dialect, by a validator that is not ours, which finds those that are not"
    )
    func valid() async throws {
        let chats = try await chats()
        let images = try await images()
        #expect(chats.count > 20 && images.count >= 3)
        let recorded: JSONValue = [
            "CreateChatCompletionRequest": .array(chats + Self.invalid), "CreateImageRequest": .array(images),
        ]
        let found = try await Python.run(Self.script, arguments: [Self.schema.path], input: recorded.text)
        #expect(found.status == 0, "\(found.errors)")
        let lines = found.output.split(separator: "\n")
        #expect(lines.count == chats.count + Self.invalid.count + images.count)
        let wrong = lines.filter { $0 != "good" }
        #expect(wrong.count == Self.invalid.count, "\(wrong.joined(separator: "\n"))")
    }

    private static let invalid: [JSONValue] = [
        ["model": "m", "messages": []], ["model": "m", "messages": [["role": "user", "content": "x"]], "top_k": 3],
        ["messages": [["role": "user", "content": "x"]]],
        ["model": "m", "messages": [["role": "user", "content": "x"]], "stream_options": ["usage": true]],
        ["model": "m", "messages": [["role": "user", "content": "x"]], "max_tokens": 1.5],
    ]

    private func chats() async throws -> [JSONValue] {
        var list = LanguageRequest.full
        list.schema = JSONSchema("names", .list(of: .text(), from: 1))
        let cut = Continuation.request(continuing: .short, after: "It rained. He").request
        let requests = [LanguageRequest.short, .full, list, cut]
        let refused = [
            "", "max_completion_tokens", "max_tokens", "stream_options", "seed", "temperature", "minimum",
            "json_schema",
            "json_object", "system",
        ]
        var bodies: [JSONValue] = []
        for count in 1...refused.count {
            let answering: ModelServer.Answering = { request in
                for word in refused.prefix(count).dropFirst() where request.text.contains("\"\(word)\"") {
                    return .refusing(word == "system" ? "system role" : word)
                }
                return .played(request)
            }
            bodies += try await Bench().run(answering) { (server, connection) async throws in
                let model = try await connection.languageModel()
                for request in requests { _ = try await model.reply(to: request) }
                return server.requests.compactMap(\.json)
            }
        }
        return bodies
    }

    private func images() async throws -> [JSONValue] {
        var bodies: [JSONValue] = []
        for model in [nil, "gpt-image-1", "dall-e-3", "flux"] {
            bodies += try await Bench(api: .openAIImages, model: model).run({ .picture(TinyPicture.png, for: $0) }) {
                (server, connection) async throws in
                _ = try await connection.imageModel().image(of: ImageRequest(prompt: "A pier", idempotencyKey: "k"))
                return server.requests.compactMap(\.json)
            }
        }
        return bodies
    }

    private static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/openai-api.schema.json")

    private static let script = """
        import json, sys
        try:
            import jsonschema
        except ImportError:
            sys.exit("the Python package jsonschema is missing: apt-get install python3-jsonschema")
        schema = json.load(open(sys.argv[1]))
        defs = schema["$defs"]

        def properties(node):
            if "$ref" in node: node = defs[node["$ref"].split("/")[-1]]
            names = dict(node.get("properties", {}))
            for word in ["allOf", "anyOf", "oneOf"]:
                for part in node.get(word, []): names.update(properties(part))
            return names

        def unknown(name, value, node):
            if not isinstance(value, dict): return
            names = properties(node)
            for key in value if names else []:
                if key not in names: yield f"{name}: the schema names no property {key}"
                else: yield from unknown(f"{name}.{key}", value[key], names[key])

        for name, bodies in json.load(sys.stdin).items():
            reference = {"$ref": f"#/$defs/{name}"}
            validator = jsonschema.Draft202012Validator({**reference, "$defs": defs})
            for body in bodies:
                found = [error.message for error in validator.iter_errors(body)] + list(unknown(name, body, reference))
                print(f"{' '.join(found)} in {json.dumps(body)}" if found else "good")
        """
}
