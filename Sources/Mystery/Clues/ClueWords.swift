import StoryModel

/// The words that bring a clue to a reader.
enum ClueWords {
    /// The telling words of a clue's text, each once, in order: names, things, hours; not what every sentence has.
    static func of(_ text: String) -> [String] {
        var seen: Set<String> = []
        return all(in: text).filter { $0.count > 3 && !common.contains($0) && seen.insert(stem($0)).inserted }
    }

    /// The words of a text in their order, small, a possessive as what it is made from.
    static func all(in text: some StringProtocol) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }
            .map { String($0.hasSuffix("'s") || $0.hasSuffix("’s") ? $0.dropLast(2) : $0) }
    }

    /// What a word has in common with its other forms: `crossing` and `crosses`.
    static func stem(_ word: String) -> String {
        word.count > 5
            ? String(word.prefix(5)) : (word.hasSuffix("s") && word.count > 3 ? String(word.dropLast()) : word)
    }

    private static let common: Set<String> = [
        "that", "this", "with", "from", "have", "been", "were", "what", "which", "there", "their", "them", "they",
        "than", "then", "when", "where", "into", "onto", "upon", "about", "after", "before", "could", "would", "should",
        "only", "even", "just", "because", "himself", "herself", "themselves", "itself", "does", "nobody", "somebody",
        "without", "between", "under", "over", "every", "each", "other", "some", "such", "like", "says", "said", "tell",
        "tells", "told", "will", "shall", "until", "while", "whom", "whose", "very", "more", "most", "must", "made",
        "make", "took", "take", "taken", "found", "find", "lies", "still", "also", "same", "again", "came", "come",
        "went",
        "goes", "being", "your", "yours", "mine", "itself", "though", "although", "through", "hers", "those", "these",
    ]
}
