import Mystery

/// What a plan says somebody saw, as they would say it themselves.
struct Testimony {
    /// `I heard the counting-room door lock.`; `nil` where the sentence would not stand turning round.
    let firstPerson: String?

    init(_ text: String, by source: Figure, tense: Tense, figures: Figures) {
        let past = tense.past(text.withoutStop).text
        let starts = [source.name, source.short].filter { past.hasPrefix($0 + " ") }
        guard let name = starts.max(by: { $0.count < $1.count }) else {
            let isAboutSource = past.contains(source.short)
            firstPerson = isAboutSource ? nil : past.capitalizedStart + "."
            return
        }
        var words = past.dropFirst(name.count + 1).split(separator: " ").map(String.init)
        let reported = Self.withoutReport(&words)
        let rivals = figures.figures.filter { $0 != source && $0.pronouns == source.pronouns }
        let rival = words.firstIndex { word in rivals.contains { word.hasPrefix($0.short) || $0.name.hasPrefix(word) } }
        if words.contains(where: { $0.hasPrefix(source.short) }) {
            firstPerson = nil
            return
        }
        let turned = words.enumerated().map { index, word in
            index < rival ?? words.count ? Self.turned(word, source) : word
        }
        let body = turned.joined(separator: " ")
        firstPerson = (reported ? body : "I " + body).capitalizedStart + "."
    }

    /// Drops `said that` and its like; what follows is what they say.
    private static func withoutReport(_ words: inout [String]) -> Bool {
        let verbs: Set<String> = [
            "said", "swore", "claimed", "remembered", "admitted", "recalled", "reported", "stated", "insisted", "told",
            "confirmed", "mentioned",
        ]
        guard let verb = words.first, verbs.contains(verb) else { return false }
        if let that = words.prefix(4).firstIndex(of: "that") {
            words.removeFirst(that + 1)
            return true
        }
        guard words.count > 2, ["he", "she", "they", "there"].contains(words[1]), verb != "told" else { return false }
        words.removeFirst()
        return true
    }

    private static func turned(_ word: String, _ source: Figure) -> String {
        guard source.pronouns != .they else { return word }
        let bare = word.filter { $0.isLetter }
        let mine =
            switch bare.lowercased() {
            case source.pronouns.subject: "I"
            case source.pronouns.reflexive: "myself"
            case "his" where source.pronouns == .he: "my"
            case "him" where source.pronouns == .he: "me"
            case "her" where source.pronouns == .she: "my"
            default: bare
            }
        return word.replacing(bare, with: mine)
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        guard !part.isEmpty, part != other, hasPrefix(part) else { return self }
        return other + dropFirst(part.count)
    }
}
