/// Finds what the second part of a text repeats of the first.
///
/// Blanks and the form of quotation marks do not count, as models change them when they repeat.
enum SeamOverlap {
    /// Shorter repetitions may be meant.
    static let shortest = 12
    static let longest = 600

    /// How many characters at the beginning of `rest` are a repetition.
    static func length(of rest: Substring, after kept: Substring) -> Int {
        let end = plain(kept.suffix(2 * longest)).suffix(longest)
        let start = plain(rest.prefix(2 * longest)).prefix(longest)
        for count in stride(from: min(end.count, start.count), to: 0, by: -1) {
            let length = start[count - 1].offset + 1
            guard length >= shortest else { break }
            if zip(end.suffix(count), start.prefix(count)).allSatisfy({ $0.character == $1.character }) {
                return length
            }
        }
        return lengthOfWholeRepetition(of: rest, after: kept)
    }

    /// How much to leave out where the model has begun the whole text anew.
    private static func lengthOfWholeRepetition(of rest: Substring, after kept: Substring) -> Int {
        let (old, new) = (plain(kept), plain(rest))
        guard old.count > longest, new.count >= old.count,
            zip(old, new).allSatisfy({ $0.character == $1.character })
        else { return 0 }
        return new[old.count - 1].offset + 1
    }

    private static func plain(_ text: Substring) -> [(character: Character, offset: Int)] {
        text.enumerated().compactMap { offset, character in
            switch character {
            case "“", "”", "„": ("\"", offset)
            case "‘", "’": ("'", offset)
            case "…": (".", offset)
            case _ where character.isWhitespace: nil
            default: (character, offset)
            }
        }
    }
}
