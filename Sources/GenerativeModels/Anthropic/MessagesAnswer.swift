/// An answer as Anthropic's messages tell it.
struct MessagesAnswer: AnswerFormat {
    private(set) var told = AnswerFacts()
    private var input = 0
    private var output = 0
    private var hasUsage = false
    /// The input of a tool that came whole with the start of its block; pieces that follow take its place.
    private var wholeInput: String?

    mutating func take(_ event: ServerSentEvent) throws(AnswerTrouble) -> [AnswerPiece] {
        guard event.data.contains(where: { !$0.isWhitespace }) else { return [] }
        guard let data = try? JSONValue.parse(event.data) else { throw .notJSON(excerpt: event.data.excerpt()) }
        switch data["type"]?.string ?? event.name {
        case "message_start": start(data["message"])
        case "content_block_start": return block(data["content_block"])
        case "content_block_delta": return delta(data["delta"])
        case "content_block_stop":
            defer { wholeInput = nil }
            return wholeInput.map { [.structure($0)] } ?? []
        case "message_delta":
            count(data["usage"])
            end(data["delta"]?["stop_reason"]?.string)
        case "message_stop": told.isDone = true
        case "error": throw .complaint(ServerComplaint(data) ?? ServerComplaint(message: data.text.excerpt()))
        default:
            // New kinds of events may come at any time; an error of a server in between has another form.
            if data["error"] != nil, let complaint = ServerComplaint(data) { throw .complaint(complaint) }
        }
        return []
    }

    mutating func take(whole answer: JSONValue) throws(AnswerTrouble) -> [AnswerPiece] {
        guard answer["type"]?.string != "error", let blocks = answer["content"]?.array else {
            throw ServerComplaint(answer).map { .complaint($0) } ?? .notAnAnswer(excerpt: answer.text.excerpt())
        }
        start(answer)
        end(answer["stop_reason"]?.string)
        told.isDone = true
        return blocks.flatMap { whole in
            let pieces = block(whole)
            defer { wholeInput = nil }
            return pieces + (wholeInput.map { [.structure($0)] } ?? [])
        }
    }

    private mutating func start(_ message: JSONValue?) {
        if let model = message?["model"]?.string, !model.isEmpty { told.model = model }
        count(message?["usage"])
    }

    private mutating func count(_ usage: JSONValue?) {
        guard let usage else { return }
        let parts = ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"]
        let input = parts.compactMap { usage[$0]?.integer }.reduce(0, +)
        if input > 0 { self.input = input }
        // Each count is of the whole answer so far.
        if let output = usage["output_tokens"]?.integer { self.output = output }
        hasUsage = hasUsage || usage["output_tokens"]?.integer != nil
        told.usage = hasUsage ? TokenUsage(input: self.input, output: self.output) : nil
    }

    private mutating func block(_ block: JSONValue?) -> [AnswerPiece] {
        switch block?["type"]?.string {
        case "text":
            guard let text = block?["text"]?.string, !text.isEmpty else { return [] }
            return [.text(text)]
        case "tool_use":
            if let input = block?["input"], input.members?.isEmpty == false { wholeInput = input.text }
            return []
        case "thinking", "redacted_thinking":
            told.thought = true
            return [.thought]
        default: return []
        }
    }

    private mutating func delta(_ delta: JSONValue?) -> [AnswerPiece] {
        switch delta?["type"]?.string {
        case "text_delta":
            guard let text = delta?["text"]?.string, !text.isEmpty else { return [] }
            return [.text(text)]
        case "input_json_delta":
            guard let json = delta?["partial_json"]?.string, !json.isEmpty else { return [] }
            wholeInput = nil
            return [.structure(json)]
        case "thinking_delta", "signature_delta": return [.thought]
        default: return []
        }
    }

    private mutating func end(_ reason: String?) {
        switch reason {
        case nil: break
        case "max_tokens", "model_context_window_exceeded": told.finish = .length
        case "refusal": told.finish = .filtered
        default: told.finish = .stop
        }
    }
}
