import StoryModel

/// A piece of a scene, before it is set as prose or as script.
enum Passage {
    case narration(String)
    case speech(Figure, String)
    /// The plan's own account of the scene.
    case summary(present: String, past: String)
    /// Narration that shows a clue.
    case clue(Clue, String)
    /// Narration that draws the conclusion from a clue.
    case reasoning(Clue, String)

    var text: String {
        switch self {
        case .narration(let text), .speech(_, let text), .summary(_, let text), .clue(_, let text),
            .reasoning(_, let text):
            text
        }
    }
}

extension [Passage] {
    /// Takes a filled phrase apart: paragraphs that begin with `D:` or `S:` are said.
    init(_ text: String, lead: Figure, other: Figure?) {
        self = text.split(separator: "¶").map { part in
            if part.hasPrefix("D: ") { return .speech(lead, String(part.dropFirst(3))) }
            if part.hasPrefix("S: "), let other { return .speech(other, String(part.dropFirst(3))) }
            return .narration(String(part))
        }
    }

    /// About how many words they will take in prose.
    var words: Int {
        reduce(0) { sum, passage in
            switch passage {
            case .speech(_, let text): sum + text.wordCount + 2
            default: sum + passage.text.wordCount
            }
        }
    }
}

extension [Passage] {
    /// How many of the words are spoken.
    var spokenWords: Int { reduce(0) { $0 + ($1.isSpeech ? $1.text.wordCount : 0) } }

    /// The same with its narration marked as showing this clue.
    func showing(_ clue: Clue) -> [Passage] { map { $0.isNarration ? .clue(clue, $0.text) : $0 } }

    /// The same with its narration marked as reasoning from this clue.
    func reasoning(from clue: Clue) -> [Passage] { map { $0.isNarration ? .reasoning(clue, $0.text) : $0 } }
}

extension Passage {
    var isSpeech: Bool {
        if case .speech = self { return true }
        return false
    }

    var isNarration: Bool {
        if case .narration = self { return true }
        return false
    }
}
