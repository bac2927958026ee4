public import GenerativeModels

/// Answers in the form of OpenAI's chat completions.
public enum ChatForm {
    static func pieces(_ completion: Completion, stream: Bool, model: String) -> [Piece] {
        stream ? events(completion, model: model) : Answer.body(whole(completion, model: model).text)
    }

    private static func events(_ completion: Completion, model: String) -> [Piece] {
        var pieces = [Piece.streamHead()]
        let send = { (event: JSONValue) in
            let comment = completion.comment.map { $0 + completion.lineEnd } ?? ""
            pieces.append(.chunk(comment + "data: " + event.text + completion.lineEnd + completion.lineEnd))
        }
        send(chunk(["role": "assistant", "content": .null], model: model))
        if !completion.thought.isEmpty { send(chunk(["reasoning_content": .string(completion.thought)], model: model)) }
        for part in completion.cut {
            if completion.delay > 0 { pieces.append(.pause(completion.delay)) }
            send(chunk(["content": .string(part)], model: model))
        }
        send(chunk([:], finish: completion.finish ?? "stop", model: model))
        if let usage = completion.usage {
            send(["object": "chat.completion.chunk", "model": .string(model), "choices": [], "usage": json(usage)])
        }
        if completion.saysDone { pieces.append(.chunk("data: [DONE]" + completion.lineEnd + completion.lineEnd)) }
        return pieces + [.end]
    }

    /// One event's value.
    public static func chunk(_ delta: JSONValue, finish: String? = nil, model: String = "test-model") -> JSONValue {
        [
            "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": .string(model),
            "choices": [["index": 0, "delta": delta, "finish_reason": finish.map(JSONValue.string) ?? .null]],
        ]
    }

    /// An event with a piece of text.
    public static func event(_ text: String, finish: String? = nil) -> String {
        "data: " + chunk(["content": .string(text)], finish: finish).text + "\n\n"
    }

    static func whole(_ completion: Completion, model: String) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", "chatcmpl-1"), .init("object", "chat.completion"), .init("created", 1),
            .init("model", .string(model)),
            .init(
                "choices",
                [
                    [
                        "index": 0, "message": ["role": "assistant", "content": .string(completion.text)],
                        "finish_reason": .string(completion.finish ?? "stop"),
                    ]
                ]),
        ]
        if let usage = completion.usage { members.append(.init("usage", json(usage))) }
        return .object(members)
    }

    private static func json(_ usage: (input: Int, output: Int)) -> JSONValue {
        [
            "prompt_tokens": .number(Double(usage.input)), "completion_tokens": .number(Double(usage.output)),
            "total_tokens": .number(Double(usage.input + usage.output)),
        ]
    }
}
