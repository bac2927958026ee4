import ModelServer
import Testing

@testable import GenerativeModels

@Suite("Answers out of bytes")
struct AnswerStreamTests {
    private func answer(
        _ text: String, pieces size: Int = 7, maxSize: Int = 1 << 20
    ) throws(AnswerTrouble) -> AnswerStream<ChatAnswer>.Answer {
        var stream = AnswerStream(ChatAnswer(), maxSize: maxSize)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            _ = try stream.feed(bytes[start..<min(start + size, bytes.count)])
        }
        return try stream.end().answer
    }

    private func trouble(_ text: String) -> AnswerTrouble? {
        do {
            _ = try answer(text)
            return nil
        } catch {
            return error
        }
    }

    private let stop = ChatForm.event("", finish: "stop")

    @Test("are put together from events")
    func events() throws {
        let text =
            ChatForm.event("Salt") + ChatForm.event(" and") + ": c\n\n" + ChatForm.event(" ash", finish: "length")
        let answer = try answer(text + "data: [DONE]\n\n")
        #expect(answer.text == "Salt and ash" && answer.facts.finish == .length && answer.facts.model == "test-model")
        #expect(try self.answer(text).text == "Salt and ash")
    }

    @Test("may come with odd events between, and without content")
    func oddEvents() throws {
        let odd = [
            #"{"choices":[{"index":0,"delta":{"role":"assistant"},"finish_reason":null}]}"#, #"{"choices":[]}"#,
            #"{"type":"x"}"#,
            #"{"choices":[{"delta":{"content":null}}]}"#, #"{"choices":[{"index":1,"delta":{"content":"other"}}]}"#,
            #"{"choices":[{"index":0}],"usage":{"prompt_tokens":3,"completion_tokens":4}}"#, "",
        ].map { "data: \($0)\n\n" }.joined()
        let answer = try answer(odd + ChatForm.event("Yes") + odd + stop)
        #expect(answer.text == "Yes" && answer.facts.usage == TokenUsage(input: 3, output: 4))
    }

    @Test("may be lists of parts")
    func parts() throws {
        let content: JSONValue = [["type": "thinking", "thinking": "hm"], ["type": "text", "text": "Yes"]]
        #expect(try answer("data: \(ChatForm.chunk(["content": content], finish: "stop").text)\n\n").text == "Yes")
    }

    @Test("leave out what was thought, wherever it is cut")
    func thoughts() throws {
        let text = "<think>\nA or B? <b>\n</think>\n\n Salt <think>x</think>"
        for size in 1...text.count {
            var filter = ThoughtFilter()
            var pieces = ""
            var rest = text[...]
            while !rest.isEmpty {
                pieces += filter.answer(in: String(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            #expect(pieces + filter.end() == "Salt <think>x</think>", "pieces of \(size)")
        }
        #expect(ThoughtFilter.answer(in: "<thinking>a</thinking>b") == "b")
        #expect(ThoughtFilter.answer(in: "<this is no thought>") == "<this is no thought>")
        #expect(ThoughtFilter.answer(in: " <thi") == " <thi" && ThoughtFilter.answer(in: "<think>never ends") == "")
    }

    @Test("may come whole where events were asked for")
    func whole() throws {
        let json =
            #"{"choices":[{"message":{"content":"Yes"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}"#
        #expect(try answer("\n \(json)\n").text == "Yes")
        #expect(try answer(#"{"choices":[{"text":"Yes"}]}"#).text == "Yes")
        #expect(trouble(#"{"choices":[]}"#) == .nothing(wasCutOff: false, thought: false))
        #expect(trouble(#"{"choices":[{"message":{"content":"Y"#) == .brokenOff)
        #expect(trouble(#"{"object":"list"}"#) == .notAnAnswer(excerpt: #"{"object":"list"}"#))
    }

    @Test("that are none are told apart")
    func troubles() {
        #expect(trouble("") == .nothing(wasCutOff: false, thought: false))
        #expect(trouble("data: [DONE]\n\n") == .nothing(wasCutOff: false, thought: false))
        #expect(trouble(ChatForm.event("Yes")) == .brokenOff)
        #expect(trouble(ChatForm.event("Yes") + "data: {\"choi") == .brokenOff)
        #expect(trouble("data: rubbish\n\n" + stop) == .notJSON(excerpt: "rubbish"))
        #expect(trouble("<html>Hello</html>") == .page(excerpt: "<html>Hello</html>"))
        #expect(trouble(ChatForm.event("<think>x", finish: "length")) == .nothing(wasCutOff: true, thought: true))
        #expect(trouble("data: {\"error\":\"boom\"}\n\n") == .complaint(ServerComplaint(message: "boom")))
    }

    @Test("held back by the provider need not have a text")
    func filtered() throws {
        #expect(try answer(ChatForm.event("", finish: "content_filter")).facts.finish == .filtered)
        let refusal = ChatForm.chunk(["refusal": "I will not."], finish: "stop").text
        #expect(try answer("data: \(refusal)\n\n").facts.finish == .filtered)
    }

    @Test("may not be endless")
    func tooLarge() {
        let event = ChatForm.event(String(repeating: "a", count: 600))
        #expect(throws: AnswerTrouble.tooLarge) { try answer(event + event, maxSize: 1000) }
        #expect(throws: AnswerTrouble.tooLarge) {
            try answer("data: " + String(repeating: "a", count: 3000), maxSize: 1000)
        }
        #expect(throws: AnswerTrouble.tooLarge) { try answer("{" + String(repeating: " ", count: 3000), maxSize: 1000) }
    }
}
