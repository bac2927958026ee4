import Mystery
import StoryModel

extension Tense {
    /// A clue's words for a phrase's gaps: `Clue`, `clue`, `Inference`, `inference`; `Now` is the clue as it is said when it is
    /// found, in the present.
    func gaps(for clue: Clue) -> [String: String] {
        let text = past(clue.text.withoutStop).text
        let inference = past(clue.inference.withoutStop).text
        return [
            "Now": clue.text.withoutStop.capitalizedStart, "now": clause(clue.text.withoutStop),
            "Clue": text.capitalizedStart, "clue": clause(text), "Inference": inference.capitalizedStart,
            "inference": clause(inference),
        ]
    }

    /// The sentence as part of a longer one.
    func clause(_ sentence: String) -> String {
        guard let first = sentence.first, first.isUppercase else { return sentence }
        let words = sentence.split(separator: " ", maxSplits: 2).map(String.init)
        let bare = words[0].prefix { $0.isLetter }
        if bare == "I" || names.contains(String(bare)) { return sentence }
        if Self.titles.contains(String(bare)) { return sentence }
        let common = Self.commonStarts.contains(bare.lowercased())
        if !common, words.count > 1, words[1].first?.isUppercase == true { return sentence }
        if !common, words[0].hasSuffix("'s") { return sentence }
        return first.lowercased() + sentence.dropFirst()
    }

    private static let titles: Set<String> = [
        "Mr", "Mrs", "Miss", "Ms", "Dr", "Inspector", "Sergeant", "Constable", "Captain", "Lady", "Lord", "Sir",
        "Father",
        "Sister", "Professor", "Doctor", "Colonel", "Major", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
        "Saturday",
        "Sunday",
    ]
    private static let commonStarts: Set<String> = [
        "a", "an", "the", "his", "her", "its", "their", "there", "in", "on", "at", "by", "no", "one", "two", "three",
        "every",
        "only", "nobody", "somebody", "someone", "from", "for", "when", "after", "before", "behind", "under", "it",
        "he",
        "she", "they", "this", "that", "what", "whoever", "if", "all", "both", "some", "with", "between", "until",
        "since",
    ]
}
