import Foundation
import GenerativeModels
import ModelServer
import Testing

@Suite("Requests")
struct RequestSchemaTests {
    /// One process for all of them: Python takes longer to start than to validate.
    @Test("are what OpenAI's API takes, in every dialect, by a validator that is not ours")
    func valid() async throws {
        let chats = try await chats()
        let images = try await images()
        #expect(chats.count > 20 && images.count >= 3)
        let recorded: JSONValue = [
            "CreateChatCompletionRequest": .array(chats), "CreateImageRequest": .array(images),
        ]
        let found = try Python.run(Self.script, arguments: [Self.schema.path], input: recorded.text)
        #expect(found.status == 0, "\(found.errors)")
        #expect(found.output == "\(chats.count + images.count)\n")
    }

    @Test("that are not, are found by it")
    func invalid() throws {
        let bad: [JSONValue] = [
            ["model": "m", "messages": []],
            ["model": "m", "messages": [["role": "user", "content": "x"]], "top_k": 3],
            ["messages": [["role": "user", "content": "x"]]],
            ["model": "m", "messages": [["role": "user", "content": "x"]], "stream_options": ["usage": true]],
            ["model": "m", "messages": [["role": "user", "content": "x"]], "max_tokens": 1.5],
        ]
        for body in bad {
            let recorded: JSONValue = ["CreateChatCompletionRequest": [body]]
            #expect(
                try Python.run(Self.script, arguments: [Self.schema.path], input: recorded.text).status != 0, "\(body)")
        }
    }

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

        def check_keys(name, value, node):
            if not isinstance(value, dict): return
            names = properties(node)
            if not names: return
            for key in value:
                if key not in names: sys.exit(f"{name}: the schema names no property {key}")
                check_keys(f"{name}.{key}", value[key], names[key])

        count = 0
        for name, bodies in json.load(sys.stdin).items():
            validator = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": defs})
            for body in bodies:
                for error in validator.iter_errors(body): sys.exit(f"{name}: {error.message} in {json.dumps(body)}")
                check_keys(name, body, {"$ref": f"#/$defs/{name}"})
                count += 1
        print(count)
        """
}

/// Runs a script with whichever Python has what it needs.
private enum Python {
    static func run(_ script: String, arguments: [String], input: String) throws -> (
        status: Int32, output: String, errors: String
    ) {
        var last: (status: Int32, output: String, errors: String) = (-1, "", "there is no python3")
        for program in [["/usr/bin/env", "python3"], ["/usr/bin/python3"]] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program[0])
            process.arguments = program.dropFirst() + ["-c", script] + arguments
            let (input_, output, errors) = (Pipe(), Pipe(), Pipe())
            (process.standardInput, process.standardOutput, process.standardError) = (input_, output, errors)
            guard (try? process.run()) != nil else { continue }
            try input_.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try input_.fileHandleForWriting.close()
            let printed = try output.fileHandleForReading.readToEnd() ?? Data()
            let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            last = (
                process.terminationStatus, String(decoding: printed, as: UTF8.self),
                String(decoding: complained, as: UTF8.self)
            )
            if last.status == 0 { break }
        }
        return last
    }
}
