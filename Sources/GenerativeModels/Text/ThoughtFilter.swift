/// Takes a leading `<think>...</think>` off an answer, piece by piece: what a model thought aloud is not what it answers.
struct ThoughtFilter {
    private enum State {
        /// What came so far may be the beginning of a thought.
        case undecided(String)
        /// Within a thought; kept is its end, which may be the beginning of the closing tag.
        case thinking(tag: String, tail: String)
        case afterThought
        case answering
    }

    private static let tags = ["think", "thinking"]
    private var state = State.undecided("")

    /// Whether there was a thought.
    private(set) var sawThought = false

    /// The part of a piece that belongs to the answer; may be empty.
    mutating func answer(in piece: String) -> String {
        switch state {
        case .answering: return piece
        case .undecided(let start): return decide(start + piece)
        case .thinking(let tag, let tail): return think(tag, tail + piece)
        case .afterThought:
            let rest = piece.drop(while: \.isWhitespace)
            if !rest.isEmpty { state = .answering }
            return String(rest)
        }
    }

    /// What was held back, now that no more comes.
    mutating func end() -> String {
        guard case .undecided(let start) = state else { return "" }
        state = .answering
        return start
    }

    private mutating func decide(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        for tag in Self.tags where start.hasPrefix("<\(tag)>") {
            sawThought = true
            return think(tag, String(start.dropFirst(tag.count + 2)))
        }
        if start.isEmpty || Self.tags.contains(where: { "<\($0)>".hasPrefix(start) }) {
            state = .undecided(text)
            return ""
        }
        state = .answering
        return text
    }

    private mutating func think(_ tag: String, _ text: String) -> String {
        let end = "</\(tag)>"
        guard let closing = text.firstRange(of: end) else {
            state = .thinking(tag: tag, tail: String(text.suffix(end.count - 1)))
            return ""
        }
        state = .afterThought
        return answer(in: String(text[closing.upperBound...]))
    }

    /// A whole text without its leading thought.
    static func answer(in text: String) -> String {
        var filter = ThoughtFilter()
        return filter.answer(in: text) + filter.end()
    }
}
