import ModelServer
import Testing

@testable import GenerativeModels

@Suite("Answers in the form of messages")
struct MessagesAnswerTests {
    private func answer(_ events: [JSONValue]) throws -> AnswerStream<MessagesAnswer>.Answer {
        var stream = AnswerStream(MessagesAnswer())
        _ = try stream.feed(Array(events.map(MessagesForm.event).joined().utf8))
        return try stream.end().answer
    }

    private let start: JSONValue = [
        "type": "message_start",
        "message": [
            "model": "claude-x", "usage": ["input_tokens": 5, "cache_read_input_tokens": 20, "output_tokens": 1],
        ],
    ]

    private func end(_ reason: String) -> [JSONValue] {
        [
            ["type": "message_delta", "delta": ["stop_reason": .string(reason)], "usage": ["output_tokens": 9]],
            ["type": "message_stop"],
        ]
    }

    private func text(_ text: String) -> JSONValue {
        ["type": "content_block_delta", "index": 0, "delta": ["type": "text_delta", "text": .string(text)]]
    }

    @Test("are put together from blocks, with usage and the reason of their end")
    func text() throws {
        let answer = try answer(
            [start, ["type": "ping"], text("Salt"), ["type": "news"], text(" ash")] + end("max_tokens"))
        #expect(answer.text == "Salt ash")
        #expect(answer.facts.finish == .length && answer.facts.model == "claude-x")
        #expect(answer.facts.usage == TokenUsage(input: 25, output: 9))
    }

    @Test("take a tool's input before any text")
    func tool() throws {
        let json = { (part: String) -> JSONValue in
            ["type": "content_block_delta", "delta": ["type": "input_json_delta", "partial_json": .string(part)]]
        }
        #expect(try answer([start, text("Here:"), json("{\"a\""), json(":1}")] + end("tool_use")).text == #"{"a":1}"#)
        let whole: JSONValue = [
            "type": "content_block_start", "content_block": ["type": "tool_use", "input": ["a": 2]],
        ]
        #expect(try answer([start, whole, ["type": "content_block_stop"]] + end("tool_use")).text == #"{"a":2}"#)
    }

    @Test("leave out thinking")
    func thinking() throws {
        let thought: JSONValue = [
            "type": "content_block_delta", "delta": ["type": "thinking_delta", "thinking": "hm"],
        ]
        let answer = try answer([start, thought, text("Yes")] + end("end_turn"))
        #expect(answer.text == "Yes")
    }

    @Test("that are refused say so; that break off or fail are errors")
    func troubles() throws {
        #expect(try answer([start] + end("refusal")).facts.finish == .filtered)
        #expect(throws: AnswerTrouble.brokenOff) { try answer([start, text("Sal")]) }
        let error: JSONValue = ["type": "error", "error": ["type": "overloaded_error", "message": "Overloaded"]]
        #expect(throws: AnswerTrouble.complaint(ServerComplaint(message: "Overloaded", type: "overloaded_error"))) {
            try answer([start, text("Sal"), error])
        }
    }
}
