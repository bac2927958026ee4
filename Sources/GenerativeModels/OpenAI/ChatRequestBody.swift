/// A request as OpenAI's chat completions take it, in a server's dialect.
struct ChatRequestBody {
    var model: String
    var request: LanguageRequest
    var dialect: ChatDialect

    var json: JSONValue {
        var body: [JSONValue.Member] = [.init("model", .string(model)), .init("messages", .array(messages))]
        if dialect.streams { body.append(.init("stream", true)) }
        if dialect.asksForUsage { body.append(.init("stream_options", ["include_usage": true])) }
        if let key = dialect.lengthKey { body.append(.init(key.rawValue, .number(Double(request.maxTokens)))) }
        if let temperature = request.temperature, dialect.takesTemperature {
            body.append(.init("temperature", .number(temperature)))
        }
        if let seed = request.seed, dialect.takesSeed {
            body.append(.init("seed", .number(Double(SmallSeed.of(seed)))))
        }
        if let format { body.append(.init("response_format", format)) }
        return .object(body)
    }

    private var messages: [JSONValue] {
        var turns = request.messages.map { ($0.role.rawValue, $0.text) }
        let instructions = instructions
        if !instructions.isEmpty {
            if dialect.takesSystemRole {
                turns.insert(("system", instructions), at: 0)
            } else if let first = turns.firstIndex(where: { $0.0 == "user" }) {
                turns[first].1 = instructions + "\n\n" + turns[first].1
            }
        }
        return turns.map { ["role": .string($0.0), "content": .string($0.1)] }
    }

    /// The request's, and the schema where the server does not hold the model to it.
    private var instructions: String {
        guard let schema = request.schema, dialect.format == .object || dialect.format == .instruction else {
            return request.instructions
        }
        return [request.instructions, schema.outline].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var format: JSONValue? {
        guard let schema = request.schema else { return nil }
        switch dialect.format {
        case .schema: return Self.format(schema, schema.json)
        case .schemaWithoutBounds: return Self.format(schema, schema.jsonWithoutBounds)
        case .object: return ["type": "json_object"]
        case .instruction: return nil
        }
    }

    private static func format(_ schema: JSONSchema, _ json: JSONValue) -> JSONValue {
        [
            "type": "json_schema",
            "json_schema": ["name": .string(schema.name), "strict": true, "schema": json],
        ]
    }
}

/// Seeds that every server takes: some hold them in 32 bits, and take negative ones for "any".
enum SmallSeed {
    static func of(_ seed: Int) -> Int { seed & 0x7FFF_FFFF }
}
