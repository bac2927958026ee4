/// An answer as OpenAI's chat completions tell it.
struct ChatAnswer: AnswerFormat {
    private(set) var told = AnswerFacts()

    mutating func take(_ event: ServerSentEvent) throws(AnswerTrouble) -> [AnswerPiece] {
        let data = event.data.drop(while: \.isWhitespace)
        if data.isEmpty { return [] }
        if data.hasPrefix("[DONE]") {
            told.isDone = true
            return []
        }
        guard let chunk = try? JSONValue.parse(event.data) else { throw .notJSON(excerpt: event.data.excerpt()) }
        return try take(chunk, part: "delta")
    }

    mutating func take(whole answer: JSONValue) throws(AnswerTrouble) -> [AnswerPiece] {
        guard let choices = answer["choices"]?.array else {
            throw ServerComplaint(answer).map { .complaint($0) } ?? .notAnAnswer(excerpt: answer.text.excerpt())
        }
        guard !choices.isEmpty else { throw .nothing(wasCutOff: false, thought: false) }
        // A whole answer need not say why it ended.
        told.isDone = true
        return try take(answer, part: "message")
    }

    private mutating func take(_ chunk: JSONValue, part: String) throws(AnswerTrouble) -> [AnswerPiece] {
        if let error = chunk["error"], error != .null, let complaint = ServerComplaint(chunk) {
            throw .complaint(complaint)
        }
        if let usage = Self.usage(chunk["usage"]) { told.usage = usage }
        guard let choices = chunk["choices"]?.array else {
            // Some servers put events of their own between the pieces.
            if let complaint = ServerComplaint(chunk) { throw .complaint(complaint) }
            return []
        }
        if let model = chunk["model"]?.string, !model.isEmpty { told.model = model }
        guard let choice = choices.first(where: { $0["index"]?.integer ?? 0 == 0 }) else { return [] }
        let message = choice[part] ?? choice["message"] ?? choice["delta"]
        if let refusal = message?["refusal"]?.string, !refusal.isEmpty { told.finish = .filtered }
        if let reason = choice["finish_reason"]?.string, !reason.isEmpty { try end(reason, choice) }
        return pieces(message, choice)
    }

    private mutating func pieces(_ message: JSONValue?, _ choice: JSONValue) -> [AnswerPiece] {
        var pieces: [AnswerPiece] = []
        let thought = message?["reasoning_content"] ?? message?["reasoning"]
        if let thought = thought?.string, !thought.isEmpty {
            told.thought = true
            pieces.append(.thought)
        }
        if let text = Self.text(message?["content"] ?? choice["text"]), !text.isEmpty { pieces.append(.text(text)) }
        return pieces
    }

    /// Content is a text, or a list of parts of which some are texts.
    private static func text(_ content: JSONValue?) -> String? {
        switch content {
        case .string(let text)?: return text
        case .array(let parts)?:
            return parts.compactMap { part in
                part["type"]?.string ?? "text" == "text" ? part["text"]?.string ?? part.string : nil
            }.joined()
        default: return nil
        }
    }

    private mutating func end(_ reason: String, _ choice: JSONValue) throws(AnswerTrouble) {
        switch reason.lowercased() {
        case "length", "max_tokens", "model_length": told.finish = .length
        case "content_filter", "safety", "recitation", "refusal", "blocklist", "prohibited_content":
            told.finish = .filtered
        case "error":
            let complaint = choice["error"].flatMap { ServerComplaint(["error": $0]) }
            throw .complaint(complaint ?? ServerComplaint(message: "the model stopped with an error"))
        default: if told.finish == nil { told.finish = .stop }
        }
    }

    private static func usage(_ usage: JSONValue?) -> TokenUsage? {
        guard let input = usage?["prompt_tokens"]?.integer, let output = usage?["completion_tokens"]?.integer else {
            return nil
        }
        return TokenUsage(input: input, output: output)
    }
}
