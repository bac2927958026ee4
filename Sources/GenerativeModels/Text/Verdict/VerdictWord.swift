/// A text as a reader of verdicts sees it: words, and the marks that part them.
enum VerdictWord: Hashable {
    case word(String, isShouted: Bool)
    /// The end of a sentence or line.
    case stop
    case question
    case comma
    /// What stands between a label and its value.
    case colon
    /// What stands between two choices.
    case slash

    var text: String? {
        guard case .word(let text, _) = self else { return nil }
        return text
    }

    /// Whether it says that something passes or fails, if it is a word of that kind.
    var outcome: Bool? {
        switch text {
        case "pass", "passes", "passed", "passing": true
        case "fail", "fails", "failed", "failing": false
        default: nil
        }
    }

    static func words(of text: String) -> [VerdictWord] {
        // Where everything is in capitals, a word in capitals says no more than another.
        let isShouting = !text.contains(where: \.isLowercase) && text.count(where: \.isUppercase) > 40
        var words: [VerdictWord] = []
        var word = ""
        for character in text {
            if character.isLetter || (isApostrophe(character) && !word.isEmpty) {
                word.append(isApostrophe(character) ? "'" : character)
                continue
            }
            add(&word, to: &words, isShouting: isShouting)
            if let mark = mark(character) { words.append(mark) }
        }
        add(&word, to: &words, isShouting: isShouting)
        return words
    }

    private static func add(_ word: inout String, to words: inout [VerdictWord], isShouting: Bool) {
        while word.last == "'" { word.removeLast() }
        if !word.isEmpty {
            let isShouted = !isShouting && word.count > 1 && !word.contains(where: \.isLowercase)
            words.append(.word(word.lowercased(), isShouted: isShouted))
        }
        word = ""
    }

    private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

    private static func mark(_ character: Character) -> VerdictWord? {
        switch character {
        case ".", "!", ";", "\n", "\r\n": .stop
        case "?": .question
        case ",": .comma
        case ":", "=", "-", "–", "—", "→": .colon
        case "/", "|": .slash
        default: nil
        }
    }
}
