import Foundation

/// The language a story is written in: its name, how its words are counted, and whether a text is in it.
struct StoryLanguage: Sendable {
    /// The language part of a BCP 47 tag, in lower case: `en`.
    let code: String

    /// - Parameter tag: a BCP 47 tag (`de`, `pt-BR`), or a language's English name.
    init(_ tag: String) {
        let first = tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? "en"
        code = Self.codes[first] ?? first
    }

    private static let codes = [
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es", "italian": "it",
        "portuguese": "pt", "dutch": "nl",
    ]

    /// Its English name, as a model is told: `German`.
    var name: String { Locale(identifier: "en").localizedString(forLanguageCode: code) ?? code }

    /// Whether it is written without blanks between words.
    private var isUnspaced: Bool { ["zh", "ja", "th", "km", "lo", "my"].contains(code) }

    /// Whether it writes every noun with a capital, so that capitals do not tell names.
    var capitalizesNouns: Bool { code == "de" || code == "lb" }

    /// How many words a text has; where words are not set apart, one for every two characters.
    func words(in text: String) -> Int {
        isUnspaced
            ? text.count { !$0.isWhitespace && !$0.isPunctuation } / 2
            : text.split(whereSeparator: \.isWhitespace).count
    }

    /// About how many tokens so many words take, on the generous side.
    func tokens(forWords words: Int) -> Int { words * (code == "en" ? 3 : 5) / 2 + 200 }

    /// The language a text is plainly written in instead; `nil` where it is this one, or nothing can be said.
    ///
    /// By the share of each language's commonest words; only those languages are told apart that it has words for.
    func other(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.prefix(600)
        guard words.count >= 40, let own = Self.commonWords[code] else { return nil }
        func share(_ common: Set<Substring>) -> Double {
            Double(words.count { common.contains($0) }) / Double(words.count)
        }
        let best = Self.commonWords.map { ($0.key, share($0.value)) }.max { ($0.1, $0.0) < ($1.1, $1.0) }
        guard let best, best.0 != code, best.1 > 0.12, best.1 > 2 * share(own) else { return nil }
        return StoryLanguage(best.0).name
    }

    private static let commonWords: [String: Set<Substring>] = [
        "en": "the of and to in was that he she it his her with had for not at but they you from",
        "de": "der die das und zu in den von ist nicht mit sich auf er sie es ein eine war dem hatte",
        "fr": "le la les de des et à un une il elle que qui dans ne pas sur au se était avec",
        "es": "el la los las de y que en un una no se con por su lo había para él ella del",
        "it": "il lo la gli le di e che un una non si con per era del della nel aveva sono lei",
        "pt": "o a os as de e que em um uma não se com por ele ela do da no na para",
        "nl": "de het een van en in dat niet te op zijn was hij ze met voor er maar had haar aan",
    ].mapValues { Set($0.split(separator: " ")) }
}
