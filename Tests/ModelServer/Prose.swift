import GenerativeModels

/// Text that reads a little like a story.
public enum Prose {
    private static let people = [
        "the harbour master", "a lamplighter", "Inspector Vale", "the widow Orme", "a boy with a lantern", "the doctor",
        "Miss Ferrow", "the organist", "a stranger in grey", "the night porter", "old Tam", "the archivist",
    ]
    private static let deeds = [
        "counted the keys twice", "followed the wet footprints", "opened the wrong letter",
        "listened at the cellar door",
        "hid the ledger", "remembered the second bell", "walked the length of the pier",
        "asked for the train to the north",
        "burnt a glove", "drew the curtains", "kept silent about the boat", "found the clock stopped at nine",
    ]
    private static let times = [
        "Before dawn", "At the turn of the tide", "That evening", "On the third day", "While the rain held",
        "After supper",
        "When the lamps went out", "Near midnight", "Long afterwards", "At the inquest", "In the fog",
        "By the last light",
    ]
    private static let words = [
        "amber", "anchor", "ash", "bell", "brine", "candle", "cinder", "copper", "dusk", "ember", "fathom", "gallows",
        "harbour", "ink", "iron", "lantern", "ledger", "mirror", "moth", "needle", "oak", "oyster", "paper", "pier",
        "quill",
        "raven", "rope", "salt", "silver", "thorn", "tide", "velvet", "widow", "winter", "wren",
    ]

    /// So many words, the first with a capital letter.
    public static func words(_ count: Int, using random: inout some RandomNumberGenerator) -> String {
        let text = (0..<max(1, count)).map { _ in words.randomElement(using: &random) ?? "ash" }.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// So many paragraphs, no two of them the same. The same seed gives the same ones.
    public static func paragraphs(_ count: Int, seed: UInt64) -> [String] {
        var random = SeededRandom(seed: seed)
        var seen: Set<String> = []
        return (0..<count).map { _ in
            var paragraph = ""
            repeat {
                let sentences = Int.random(in: 3...6, using: &random)
                paragraph = (0..<sentences).map { _ in sentence(using: &random) }.joined(separator: " ")
            } while !seen.insert(paragraph).inserted
            return paragraph
        }
    }

    private static func sentence(using random: inout SeededRandom) -> String {
        let parts = [times, people, deeds, people, deeds].map { $0.randomElement(using: &random) ?? "" }
        return "\(parts[0]), \(parts[1]) \(parts[2]), and \(parts[3]) \(parts[4])."
    }
}

extension Answer {
    /// What a model might say: a value that fits the request's schema, or prose of so many paragraphs.
    ///
    /// The same request and seed give the same answer.
    public static func played(_ request: RecordedRequest, seed: UInt64 = 1, paragraphs: Int = 6) -> Answer {
        let mixed = request.body.reduce(seed ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        if let schema = request.schema {
            var answer = SchemaAnswer(seed: mixed)
            return .text(answer.value(for: schema).text)
        }
        return .text(Prose.paragraphs(paragraphs, seed: mixed).joined(separator: "\n\n"))
    }
}
