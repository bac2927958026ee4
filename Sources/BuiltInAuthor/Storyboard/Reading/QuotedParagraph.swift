/// A paragraph, taken apart into what is told and what is said.
struct QuotedParagraph {
    enum Piece: Hashable {
        case narration(String)
        /// The words between the quotation marks.
        case speech(String)
    }

    private(set) var pieces: [Piece] = []
    /// Whether its last speech has no closing mark and goes on in the next paragraph.
    private(set) var leavesSpeechOpen = false

    /// - Parameters:
    ///   - text: a paragraph of plain prose.
    ///   - quotes: the marks its author puts around speech.
    init(_ text: String, quotes: QuotationStyle) {
        let letters = Array(text)
        var told = ""
        var said: String?
        for (index, letter) in letters.enumerated() {
            let previous = index > 0 ? letters[index - 1] : nil
            let next = index + 1 < letters.count ? letters[index + 1] : nil
            if let open = said {
                guard quotes.closes(letter, after: previous, before: next) else {
                    said = open + String(letter)
                    continue
                }
                add(open.trimmed, told: &told)
                said = nil
            } else if quotes.opens(letter, after: previous, before: next) {
                said = ""
            } else {
                told.append(letter)
            }
        }
        if let said = said?.trimmed, !said.isEmpty {
            flush(&told)
            pieces.append(.speech(said))
            leavesSpeechOpen = true
        }
        flush(&told)
    }

    var hasSpeech: Bool {
        pieces.contains { if case .speech = $0 { true } else { false } }
    }

    /// A quotation that does not sound like speech, such as a title, stays in the narration.
    private mutating func add(_ quotation: String, told: inout String) {
        let lead = told.trimmed
        let introduced = lead.last.map { ",:—–-".contains($0) } ?? false
        let ends = quotation.last.map { ".,!?…—–-。！？".contains($0) } ?? false
        if ends || introduced {
            flush(&told)
            if !quotation.isEmpty { pieces.append(.speech(quotation)) }
        } else {
            told += "“\(quotation)”"
        }
    }

    private mutating func flush(_ told: inout String) {
        let text = told.trimmed
        if text.contains(where: { $0.isLetter || $0.isNumber }) { pieces.append(.narration(text)) }
        told = ""
    }
}

/// The marks an author puts around speech: double quotation marks of any language, or single ones.
enum QuotationStyle {
    case double, single

    /// The marks used in this text; single ones only where there are no double ones at all.
    init(of text: String) {
        self = text.contains { Self.doubles.contains($0) } ? .double : .single
    }

    private static let doubles: Set<Character> = ["\"", "“", "”", "„", "«", "»", "「", "」"]

    func opens(_ letter: Character, after previous: Character?, before next: Character?) -> Bool {
        let free = previous.map { $0.isWhitespace || "([—–-".contains($0) } ?? true
        switch self {
        case .double:
            if "“„«」「".contains(letter) { return true }
            return Self.doubles.contains(letter) && free && next?.isWhitespace == false
        case .single:
            guard letter == "‘" || letter == "'", free, let next else { return false }
            return next.isUppercase || next == "…"
        }
    }

    func closes(_ letter: Character, after previous: Character?, before next: Character?) -> Bool {
        switch self {
        case .double:
            return Self.doubles.contains(letter)
        case .single:
            guard letter == "’" || letter == "'" else { return false }
            return (previous.map { ".,!?…—–-".contains($0) } ?? false) && next?.isLetter != true
        }
    }
}
