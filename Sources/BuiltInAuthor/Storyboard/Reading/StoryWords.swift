// How the storyboarder takes words from a text.

/// A word of a text, without its punctuation.
struct StoryWord {
    /// As written, without a possessive `'s`.
    let text: String
    let lowercased: String
    let isPossessive: Bool

    /// Whether it can be a name: scripts without capitals have no way to say so, and count as if they did.
    var isCapitalized: Bool { text.first.map { !$0.isLowercase && !$0.isNumber } ?? false }
}

extension StringProtocol {
    /// The words in order: letters and digits, with the apostrophes and hyphens inside them.
    var storyWords: [StoryWord] {
        var words: [StoryWord] = []
        var current = String.UnicodeScalarView()
        func close() {
            while let last = current.last, last == "'" || last == "-" { current.removeLast() }
            guard !current.isEmpty else { return }
            var text = String(current)
            let possessive = text.hasSuffix("'s") || text.hasSuffix("'S")
            if possessive { text.removeLast(2) }
            if !text.isEmpty {
                words.append(StoryWord(text: text, lowercased: text.lowercased(), isPossessive: possessive))
            }
            current = String.UnicodeScalarView()
        }
        for scalar in unicodeScalars {
            if scalar.isWordScalar {
                current.append(scalar)
            } else if scalar == "'" || scalar == "’" || scalar == "-", !current.isEmpty {
                current.append(scalar == "’" ? "'" : scalar)
            } else if !current.isEmpty {
                close()
            }
        }
        close()
        return words
    }

    /// Without the white space around it.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// With its first letter in upper case.
    var sentenceCased: String {
        guard let first else { return "" }
        return first.uppercased() + String(dropFirst())
    }

    /// Ended by a full stop, unless it has an ending of its own.
    var closed: String {
        var text = trimmed
        while let last = text.last, ",;:".contains(last) { text.removeLast() }
        guard let last = text.last(where: { !"”’\")".contains($0) }) else { return text }
        return ".!?…—–。！？".contains(last) ? text : text + "."
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter, a digit, or a mark on one.
    var isWordScalar: Bool {
        if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default:
            return false
        }
    }
}
