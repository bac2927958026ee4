/// What a server understands of Anthropic's messages.
struct MessagesDialect: Sendable, Hashable {
    enum Change: Sendable, Hashable { case noTemperature, noTools, noStream }

    var takesTemperature = true
    var takesTools = true
    var streams = true

    mutating func apply(_ change: Change) {
        switch change {
        case .noTemperature: takesTemperature = false
        case .noTools: takesTools = false
        case .noStream: streams = false
        }
    }

    /// What to change after a refusal; `nil` where its words name nothing that was in the request.
    func change(after complaint: ServerComplaint, to request: LanguageRequest) -> Change? {
        if complaint.isAboutLength { return nil }
        if request.temperature != nil, takesTemperature, complaint.names(["temperature"]) { return .noTemperature }
        if request.schema != nil, takesTools, complaint.names(["tool_choice", "tools", "tool", "input_schema"]) {
            return .noTools
        }
        return streams && complaint.parameter == "stream" ? .noStream : nil
    }
}

/// A request as Anthropic's messages take it.
///
/// A structured answer is asked for as the input of a tool which the model is made to use.
struct MessagesRequestBody {
    var model: String
    var request: LanguageRequest
    var dialect: MessagesDialect

    var json: JSONValue {
        var body: [JSONValue.Member] = [
            .init("model", .string(model)), .init("max_tokens", .number(Double(request.maxTokens))),
        ]
        if !instructions.isEmpty { body.append(.init("system", .string(instructions))) }
        body.append(
            .init(
                "messages",
                .array(request.messages.map { ["role": .string($0.role.rawValue), "content": .string($0.text)] })))
        if dialect.streams { body.append(.init("stream", true)) }
        if let temperature = request.temperature, dialect.takesTemperature {
            // Its scale ends at 1, where that of others ends at 2.
            body.append(.init("temperature", .number(min(temperature, 1))))
        }
        if let schema = request.schema, dialect.takesTools {
            let tool: JSONValue = [
                "name": .string(schema.name), "description": "Takes the answer.", "input_schema": schema.json,
            ]
            body.append(.init("tools", [tool]))
            body.append(.init("tool_choice", ["type": "tool", "name": .string(schema.name)]))
        }
        return .object(body)
    }

    private var instructions: String {
        guard let schema = request.schema, !dialect.takesTools else { return request.instructions }
        return [request.instructions, schema.outline].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
