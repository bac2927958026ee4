/// How a protocol tells an answer: in events, or whole.
protocol AnswerFormat: Sendable {
    /// What has been told so far, besides the text.
    var told: AnswerFacts { get }

    /// The pieces an event adds.
    mutating func take(_ event: ServerSentEvent) throws(AnswerTrouble) -> [AnswerPiece]

    /// The pieces of an answer that came in one JSON value.
    mutating func take(whole answer: JSONValue) throws(AnswerTrouble) -> [AnswerPiece]
}

/// A piece of an answer.
enum AnswerPiece: Sendable, Hashable {
    case text(String)
    /// A piece of the JSON of a tool's input, which takes the place of any text.
    case structure(String)
    /// What the model thinks on its way, which is not part of the answer.
    case thought
}

/// What a server tells of an answer besides its text.
struct AnswerFacts: Sendable, Hashable {
    var finish: LanguageReply.Finish?
    var usage: TokenUsage?
    var model: String?
    /// Whether the server has said that nothing more comes.
    var isDone = false
    /// Whether the model thought aloud before it answered.
    var thought = false
}

/// Why a body is not an answer.
enum AnswerTrouble: Error, Sendable, Hashable {
    /// An error where an answer was expected.
    case complaint(ServerComplaint)
    /// An answer without any text.
    case nothing(wasCutOff: Bool, thought: Bool)
    /// It stopped before it said that it was done.
    case brokenOff
    case page(excerpt: String)
    case notJSON(excerpt: String)
    case notAnAnswer(excerpt: String)
    case tooLarge
}

extension String {
    /// The beginning of a text, on one line.
    func excerpt(_ length: Int = 200) -> String {
        let line = prefix(4 * length).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= length ? line : line.prefix(length) + "..."
    }
}
