import StoryModel

/// Speech cut into lines a balloon can hold; every word is kept.
enum SpeechLines {
    /// The most words one line of dialogue may have.
    static let limit = 25

    /// The lines of a speech, each of at most ``limit`` words, cut between sentences where that can be.
    static func lines(of speech: String) -> [String] {
        var lines: [String] = []
        var room = 0
        for part in speech.sentences.flatMap(parts(of:)) {
            let words = part.wordCount
            if words <= room, !lines.isEmpty {
                lines[lines.count - 1] += " " + part
                room -= words
            } else {
                lines.append(part)
                room = limit - words
            }
        }
        return lines
    }

    /// A sentence too long for one line, cut into even parts, at a comma if one is near.
    private static func parts(of sentence: String) -> [String] {
        var words = sentence.split(whereSeparator: \.isWhitespace)
        var parts: [String] = []
        while words.count > limit {
            let target = (words.count + (words.count - 1) / limit) / ((words.count - 1) / limit + 1)
            let near = (target / 2...limit).filter { endsClause(words[$0 - 1]) }
            let cut = near.min { (abs($0 - target), $0) < (abs($1 - target), $1) } ?? target
            parts.append(words[..<cut].joined(separator: " "))
            words.removeFirst(cut)
        }
        return parts + [words.joined(separator: " ")]
    }

    private static func endsClause(_ word: Substring) -> Bool {
        word.last.map { ",;:—–".contains($0) } ?? false
    }
}
