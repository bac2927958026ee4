/// A text as its words alone, to look for phrases in.
struct Wording: Sendable, Hashable {
    let words: [String]
    private let known: Set<String>

    init(_ text: String) {
        self.init(words: Self.words(of: text))
    }

    init(words: some Sequence<String>) {
        self.words = Array(words)
        known = Set(self.words)
    }

    /// Whether one of these phrases is in it: words that follow one another, `*` at a word's end standing for any ending.
    func has(_ phrases: [String]) -> Bool { phrases.contains(where: has) }

    private func has(_ phrase: String) -> Bool {
        guard phrase.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "*") }) else {
            return known.contains(phrase)
        }
        let parts = phrase.split(separator: " ")
        guard let first = parts.first, first.hasSuffix("*") || known.contains(String(first)),
            words.count >= parts.count
        else { return false }
        return (0...words.count - parts.count).contains { start in
            zip(words[start...], parts).allSatisfy { word, part in
                part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
            }
        }
    }

    /// Lower case, without what follows an apostrophe: `Harrow's` is `harrow`.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
            .map { word in String(word.prefix { $0 != "'" && $0 != "’" }) }
            .filter { !$0.isEmpty }
    }
}
