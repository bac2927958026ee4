/// What is lettered of a line of dialogue: in capitals, in the signs comics use, and no more of it in a balloon than
/// is read at a glance.
///
/// Capitals, and two hyphens for a dash, are the custom of American lettering (Nate Piekos, *Comic Book Grammar &
/// Tradition*, Blambot).
enum LetteredText {
    /// Words in one balloon.
    static let mostWords = 25

    /// A text as it is lettered; scripts without case stay as they are.
    static func lettered(_ text: String) -> String {
        text.uppercased().replacing("\u{2014}", with: "--").replacing("\u{2013}", with: "-")
            .replacing("\u{2026}", with: "...").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func wordCount(_ text: String) -> Int { words(text).count }

    /// A text in pieces of at most 25 words: cut at the end of a sentence, else of a clause, else at the 25th word.
    static func pieces(_ text: String) -> [String] {
        var rest = words(text)[...]
        var pieces: [String] = []
        while rest.count > mostWords {
            let end = cut(rest)
            pieces.append(joined(rest[..<end]))
            rest = rest[end...]
        }
        return pieces + [joined(rest)].filter { !$0.isEmpty }
    }

    /// The place after the last good end within the first 25 words; a piece of a few words is none.
    private static func cut(_ words: ArraySlice<Word>) -> Int {
        let most = words.startIndex + mostWords
        // Else a word or two would be left for the last balloon.
        let high = min(most, words.endIndex - min(4, words.count - mostWords))
        for ends in ["?!.。！？।…", ",;:-、，；"] {
            let place = (words.startIndex + 5..<high).last { index in
                words[index].text.last { !"\"'”’)»".contains($0) }.map(ends.contains) ?? false
            }
            if let place { return place + 1 }
        }
        return most
    }

    private struct Word {
        var text: Substring
        var isSpaced: Bool
    }

    /// Words as they are counted; of a script that sets no spaces, every three letters.
    private static func words(_ text: String) -> [Word] {
        text.split(separator: " ").flatMap { token -> [Word] in
            guard token.contains(where: \.isUnspaced) else { return [Word(text: token, isSpaced: true)] }
            var (pieces, rest) = ([Word](), token)
            while !rest.isEmpty {
                pieces.append(Word(text: rest.prefix(3), isSpaced: pieces.isEmpty))
                rest = rest.dropFirst(3)
            }
            return pieces
        }
    }

    private static func joined(_ words: ArraySlice<Word>) -> String {
        words.reduce(into: "") { text, word in
            if word.isSpaced, !text.isEmpty { text += " " }
            text += word.text
        }
    }
}

extension Character {
    /// Whether it belongs to a script that sets no spaces between words.
    fileprivate var isUnspaced: Bool {
        unicodeScalars.contains {
            $0.properties.isIdeographic || (0x3040...0x30FF).contains($0.value) || (0x0E00...0x0EFF).contains($0.value)
                || (0x1000...0x109F).contains($0.value)
        }
    }
}
