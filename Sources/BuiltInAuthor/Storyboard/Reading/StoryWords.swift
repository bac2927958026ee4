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
        var current = ""
        func close() {
            while let last = current.last, last == "'" || last == "-" { current.removeLast() }
            guard !current.isEmpty else { return }
            let possessive = current.hasSuffix("'s") || current.hasSuffix("'S")
            if possessive { current.removeLast(2) }
            if !current.isEmpty {
                words.append(StoryWord(text: current, lowercased: current.lowercased(), isPossessive: possessive))
            }
            current = ""
        }
        for letter in self {
            if letter.isLetter || letter.isNumber {
                current.append(letter)
            } else if letter == "'" || letter == "’" || letter == "-", !current.isEmpty {
                current.append(letter == "’" ? "'" : letter)
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// How many words a letterer counts: what stands between spaces.
    var wordCount: Int {
        split(whereSeparator: \.isWhitespace).count
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
