/// A piece of a scene, before it is set as prose or as script.
enum Passage {
    case narration(String)
    case speech(Figure, String)

    var text: String {
        switch self {
        case .narration(let text), .speech(_, let text): text
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
            case .narration(let text): sum + text.wordCount
            case .speech(_, let text): sum + text.wordCount + 2
            }
        }
    }
}
