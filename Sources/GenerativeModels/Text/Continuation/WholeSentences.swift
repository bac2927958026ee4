/// Where a text that was cut off can be gone on with.
enum WholeSentences {
    private static let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "*", "_", "」", "』"]
    private static let ends: Set<Character> = [".", "!", "?", "…"]
    /// Sentence ends that no blank follows.
    private static let wideEnds: Set<Character> = ["。", "！", "？"]
    private static let abbreviations: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "St", "Prof", "Capt", "Lt", "Col", "Gen", "Sgt", "Insp", "Rev", "Hon", "Jr", "Sr",
        "No",
    ]

    /// The text up to its last whole sentence or paragraph, with the line breaks after it; up to its last whole word where there
    /// is neither.
    static func prefix(of text: String) -> String {
        let characters = Array(text)
        if let end = lastEnd(in: characters) { return String(characters[..<end]) }
        guard let blank = characters.lastIndex(where: \.isWhitespace),
            characters[..<blank].contains(where: { !$0.isWhitespace })
        else { return characters.allSatisfy(\.isWhitespace) ? "" : text }
        return String(characters[..<blank])
    }

    private static func lastEnd(in text: [Character]) -> Int? {
        for index in text.indices.reversed() {
            if ends.contains(text[index]) || wideEnds.contains(text[index]), let end = end(at: index, in: text) {
                return end
            }
            if index > 0, text[index].isNewline, text[index - 1].isNewline, text[..<index].contains(where: \.isLetter) {
                return index + 1
            }
        }
        return nil
    }

    /// Where the text after a sentence begins, if a sentence ends at a character.
    private static func end(at index: Int, in text: [Character]) -> Int? {
        var next = index + 1
        while next < text.count, closing.contains(text[next]) || ends.contains(text[next]) { next += 1 }
        if !wideEnds.contains(text[index]) {
            guard next == text.count || text[next].isWhitespace, !isAbbreviation(before: index, in: text) else {
                return nil
            }
        }
        var breaks = next
        while breaks < text.count, text[breaks].isWhitespace { breaks += 1 }
        return text[next..<breaks].contains(where: \.isNewline) ? breaks : next
    }

    private static func isAbbreviation(before index: Int, in text: [Character]) -> Bool {
        guard text[index] == "." else { return false }
        let word = text[..<index].reversed().prefix { $0.isLetter || $0 == "." }.reversed()
        // An initial: `J. Smith`. `I` can end a sentence.
        if word.count == 1, let letter = word.first, letter.isUppercase, letter != "I" { return true }
        return abbreviations.contains(String(word))
    }
}
