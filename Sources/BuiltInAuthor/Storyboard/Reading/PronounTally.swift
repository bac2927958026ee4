/// Which of `he` and `she` a text uses for whom.
struct PronounTally {
    enum Gender { case he, she }

    private var tally: [String: Int] = [:]

    /// The gender of this person, if the text tells.
    func gender(of name: String) -> Gender? {
        switch tally[name, default: 0] {
        case 1...: .she
        case ..<0: .he
        default: nil
        }
    }

    /// Learns from a person's own name and history.
    mutating func learn(name: String, history: String) {
        let title = name.storyWords.first?.lowercased ?? ""
        if Self.hers.contains(title) { tally[name, default: 0] += 10 }
        if Self.his.contains(title) { tally[name, default: 0] -= 10 }
        for word in history.storyWords { tally[name, default: 0] += Self.weight(of: word.lowercased) }
    }

    /// Learns from a paragraph: a pronoun speaks of the person named before it, where there is only one.
    mutating func learn(from paragraph: String, people: MentionFinder) {
        var subject: String?
        for sentence in paragraph.sentences {
            let words = sentence.storyWords
            let mentions = people.mentions(in: words)
            for mention in mentions where mention.position > 0 {
                let title = words[mention.position - 1].lowercased
                if Self.hers.contains(title) { tally[mention.name, default: 0] += 10 }
                if Self.his.contains(title) { tally[mention.name, default: 0] -= 10 }
            }
            if let first = mentions.first {
                subject = Set(mentions.map(\.name)).count == 1 ? first.name : nil
                if let subject { learn(words[first.end...], about: subject) }
            } else if let subject, let word = words.first?.lowercased, word == "he" || word == "she" {
                tally[subject, default: 0] += Self.weight(of: word)
            } else {
                subject = nil
            }
        }
    }

    private mutating func learn(_ words: ArraySlice<StoryWord>, about name: String) {
        guard let word = words.first(where: { Self.weight(of: $0.lowercased) != 0 }) else { return }
        tally[name, default: 0] += Self.weight(of: word.lowercased)
    }

    private static func weight(of word: String) -> Int {
        switch word {
        case "she", "herself": 2
        case "her", "hers": 1
        case "he", "himself": -2
        case "his", "him": -1
        default: 0
        }
    }

    private static let hers: Set<String> = [
        "mrs", "miss", "ms", "lady", "madame", "sister", "aunt", "mother", "dame", "frau", "countess", "baroness",
    ]
    private static let his: Set<String> = [
        "mr", "sir", "lord", "father", "brother", "uncle", "monsieur", "herr", "count", "baron",
    ]
}
