/// Which way a text is written, and whether it has spaces between its words.
enum Script {
    /// Languages written from right to left, by their primary subtags.
    private static let rightToLeft: Set<Substring> = ["ar", "arc", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]

    static func isRightToLeft(language: String) -> Bool {
        rightToLeft.contains(primary(language))
    }

    /// Whether a language divides words at the ends of lines.
    static func dividesWords(language: String) -> Bool {
        !isRightToLeft(language: language) && !["zh", "ja", "ko", "th", "lo", "km", "my"].contains(primary(language))
    }

    /// `en` of `en-GB`.
    static func primary(_ language: String) -> Substring {
        Substring(language.lowercased()).prefix { $0 != "-" && $0 != "_" }
    }

    /// The language of a paragraph's first letter, where its script alone tells it: `ar` and `he`, or else `nil`.
    static func language(of text: some StringProtocol) -> String? {
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return nil }
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x590...0x5FF, 0xFB1D...0xFB4F: return "he"
            case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: return "ar"
            default: return nil
            }
        }
        return nil
    }

    /// Whether lines of this text need the rules of its script: right to left, no spaces, or letters that join.
    static func needsShaping(_ text: some StringProtocol) -> Bool {
        // Latin, Greek and Cyrillic letters and most punctuation begin with smaller bytes than these.
        guard text.utf8.contains(where: { $0 >= 0xD6 && $0 != 0xE2 && $0 != 0xEF }) else { return false }
        return text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x590..<0x1E00, 0x2E80..<0xA640, 0xA8E0..<0xAB30, 0xAC00..<0xFB00, 0xFB1D..<0xFE00, 0xFE70...: true
            default: false
            }
        }
    }
}
