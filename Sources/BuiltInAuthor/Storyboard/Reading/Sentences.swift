extension String {
    /// The sentences of a paragraph.
    ///
    /// A full stop after a title (`Mr.`) or an initial does not end one, nor does a mark that is followed by a small
    /// letter, as in `"Who?" she asked`.
    var sentences: [String] {
        let letters = Array(self)
        var found: [String] = []
        var start = 0
        var index = 0
        while index < letters.count {
            defer { index += 1 }
            guard Self.enders.contains(letters[index]) else { continue }
            var end = index + 1
            while end < letters.count, Self.closers.contains(letters[end]) { end += 1 }
            guard Self.endsSentence(letters, mark: index, end: end, start: start) else { continue }
            found.append(String(letters[start..<end]).trimmed)
            start = end
            index = end - 1
        }
        if start < letters.count { found.append(String(letters[start...]).trimmed) }
        return found.filter { !$0.isEmpty }
    }

    private static let enders: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
    private static let closers: Set<Character> = [".", "!", "?", "…", "”", "\"", "’", "'", ")", "]", "»"]
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "sgt", "insp", "det", "capt", "col", "gen", "lt", "maj", "prof", "rev", "hon",
        "jr", "sr", "vs", "no", "cf", "mme", "mlle",
    ]

    private static func endsSentence(_ letters: [Character], mark: Int, end: Int, start: Int) -> Bool {
        if "。！？".contains(letters[mark]) || end == letters.count { return true }
        guard letters[end].isWhitespace else { return false }
        guard let next = letters[end...].first(where: { !$0.isWhitespace && !"“\"‘'([«".contains($0) }) else {
            return true
        }
        if next.isLowercase { return false }
        guard letters[mark] == "." else { return true }
        var wordStart = mark
        while wordStart > start, letters[wordStart - 1].isLetter { wordStart -= 1 }
        let word = String(letters[wordStart..<mark])
        let isInitial = word.count == 1 && word != "I" && word.first?.isUppercase == true
        return !isInitial && !abbreviations.contains(word.lowercased())
    }
}
