/// Sentences and names in a running text.
enum Sentences {
    /// The sentences of a text, which end at a full stop, a semicolon or a line's end.
    static func split(_ text: String) -> [String] {
        var sentences = [""]
        let letters = Array(text)
        for (index, letter) in letters.enumerated() {
            if letter == ";" || letter == "\n" {
                sentences.append("")
                continue
            }
            sentences[sentences.count - 1].append(letter)
            let next = index + 1 < letters.count ? letters[index + 1] : " "
            if ".!?".contains(letter), next == " ", endsSentence(sentences[sentences.count - 1]) {
                sentences.append("")
            }
        }
        return sentences.map { withoutBullet($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// Whether the text's last full stop is that of a sentence, not of an abbreviation or an initial.
    private static func endsSentence(_ text: String) -> Bool {
        let word = text.dropLast().split(whereSeparator: { !$0.isLetter && $0 != "." }).last ?? ""
        guard text.hasSuffix(".") else { return true }
        return !abbreviations.contains(word.lowercased()) && !(word.count == 1 && word.first?.isUppercase == true)
    }

    /// `- Pip Marlow` is `Pip Marlow`.
    static func withoutBullet(_ text: String) -> String {
        let marks: [String] = ["- ", "* ", "• "]
        return marks.first { text.hasPrefix($0) }.map { text.dropFirst($0.count).trimmed } ?? text
    }

    /// The pieces of a text between commas, semicolons, line ends and `and`, where none stands in parentheses.
    static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var depth = 0
        for letter in text {
            switch letter {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: break
            }
            if depth == 0, ",;\n&".contains(letter) {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(letter)
                if depth == 0, pieces[pieces.count - 1].hasSuffix(" and ") || pieces[pieces.count - 1] == "and " {
                    pieces[pieces.count - 1].removeLast(4)
                    pieces.append("")
                }
            }
        }
        return pieces.map { withoutBullet($0.trimmed) }.filter { !$0.isEmpty }
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "prof", "sgt", "lt", "capt", "insp", "jr", "sr", "no", "vs", "e.g", "i.e", "etc",
    ]
}
