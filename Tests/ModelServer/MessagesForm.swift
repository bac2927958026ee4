public import GenerativeModels

/// Answers in the form of Anthropic's messages.
public enum MessagesForm {
    static func pieces(_ completion: Completion, stream: Bool, usesTool: Bool, model: String) -> [Piece] {
        guard stream else { return Answer.body(whole(completion, usesTool, model).text) }
        var pieces = [Piece.streamHead()]
        let send = { (event: JSONValue) in pieces.append(.chunk(self.event(event))) }
        send(["type": "message_start", "message": start(completion, model)])
        send(["type": "ping"])
        send([
            "type": "content_block_start", "index": 0,
            "content_block": usesTool
                ? ["type": "tool_use", "id": "toolu_1", "name": "answer", "input": [:]] : ["type": "text", "text": ""],
        ])
        for part in completion.cut {
            if completion.delay > 0 { pieces.append(.pause(completion.delay)) }
            let delta: JSONValue =
                usesTool
                ? ["type": "input_json_delta", "partial_json": .string(part)]
                : ["type": "text_delta", "text": .string(part)]
            send(["type": "content_block_delta", "index": 0, "delta": delta])
        }
        send(["type": "content_block_stop", "index": 0])
        send([
            "type": "message_delta",
            "delta": ["stop_reason": .string(finish(completion, usesTool)), "stop_sequence": .null],
            "usage": ["output_tokens": .number(Double(completion.usage?.output ?? 0))],
        ])
        if completion.saysDone { send(["type": "message_stop"]) }
        return pieces + [.end]
    }

    /// An event as it is sent.
    public static func event(_ event: JSONValue) -> String {
        "event: \(event["type"]?.string ?? "message")\ndata: \(event.text)\n\n"
    }

    private static func finish(_ completion: Completion, _ usesTool: Bool) -> String {
        completion.finish ?? (usesTool ? "tool_use" : "end_turn")
    }

    private static func start(_ completion: Completion, _ model: String) -> JSONValue {
        [
            "id": "msg_1", "type": "message", "role": "assistant", "model": .string(model), "content": [],
            "stop_reason": .null,
            "usage": ["input_tokens": .number(Double(completion.usage?.input ?? 0)), "output_tokens": 1],
        ]
    }

    private static func whole(_ completion: Completion, _ usesTool: Bool, _ model: String) -> JSONValue {
        let input = (try? JSONValue.parse(completion.text)) ?? [:]
        let block: JSONValue =
            usesTool
            ? ["type": "tool_use", "id": "toolu_1", "name": "answer", "input": input]
            : ["type": "text", "text": .string(completion.text)]
        return [
            "id": "msg_1", "type": "message", "role": "assistant", "model": .string(model), "content": [block],
            "stop_reason": .string(finish(completion, usesTool)),
            "usage": [
                "input_tokens": .number(Double(completion.usage?.input ?? 0)),
                "output_tokens": .number(Double(completion.usage?.output ?? 0)),
            ],
        ]
    }
}
