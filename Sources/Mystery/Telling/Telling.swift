package import StoryModel

/// Somebody the story speaks of.
package struct Person: Sendable, Hashable {
    package var character: StoryCharacter
    /// What the story calls them after the first mention.
    package var short: String
    package var pronouns: Pronouns

    package var name: String { character.name }

    func attribute(_ key: String) -> String? {
        switch key {
        case "full": character.name
        case "he": pronouns.subject
        case "him": pronouns.object
        case "his": pronouns.possessive
        case "himself": pronouns.reflexive
        case "was": pronouns.was
        case "job": character.occupation ?? "neighbour"
        case "ajob": (character.occupation ?? "neighbour").withArticle
        default: nil
        }
    }
}

/// Turns sentences with gaps into sentences.
///
/// A gap names a part of the story, and for people, what of them: `{killer} hides {weapon} in {killer.his} coat.` What a
/// word stands for may have gaps itself. Sentences begin with a capital, whatever filled their first gap.
package struct Telling: Sendable {
    /// Who fills which part: `killer`, `detective`, `witness` ...
    package var people: [String: Person] = [:]
    package var words: [String: String] = [:]

    package init() {}

    /// The places a word can stand for, with and without the preposition: `{in scene}`, `{scene}`.
    package mutating func set(_ key: String, _ place: Place) {
        words[key] = place.name
        words["in \(key)"] = place.within
    }

    /// The template with its gaps filled. A gap that nothing fills is left standing.
    package func tell(_ template: String) -> String {
        fill(template, depth: 0).sentenceCase
    }

    /// As ``tell(_:)``, to be set within a sentence.
    package func phrase(_ template: String) -> String {
        fill(template, depth: 0)
    }

    private func fill(_ template: String, depth: Int) -> String {
        guard depth < 6, template.contains("{") else { return template }
        var result = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let key = String(rest[rest.index(after: open)..<close])
            result += value(key).map { fill($0, depth: depth + 1) } ?? "{\(key)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func value(_ key: String) -> String? {
        if let word = words[key] { return word }
        if let person = people[key] { return person.short }
        guard let dot = key.firstIndex(of: ".") else { return nil }
        return people[String(key[..<dot])]?.attribute(String(key[key.index(after: dot)...]))
    }
}

extension String {
    /// `a book-keeper`, `an actor`.
    package var withArticle: String {
        guard let first = lowercased().first else { return self }
        let sounded = ["uni", "use", "eur", "one"].contains { lowercased().hasPrefix($0) }
        let silent = ["hour", "heir", "honest"].contains { lowercased().hasPrefix($0) }
        return (silent || ("aeiou".contains(first) && !sounded) ? "an " : "a ") + self
    }

    /// With a capital at the start of every sentence.
    package var sentenceCase: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        var begins = true
        var stopped = false
        for letter in self {
            if begins, letter.isLetter {
                result += letter.uppercased()
                begins = false
            } else {
                result.append(letter)
                if letter.isNumber { begins = false }
            }
            if stopped, letter.isWhitespace { begins = true }
            stopped = ".!?".contains(letter) || (stopped && letter == "\"")
        }
        return result
    }

    /// With a capital first letter.
    package var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }

    /// With single blanks between its words, and none around it.
    package var collapsingBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// With a small first letter, unless the first word is a name or `I`.
    package var lowercasedStart: String {
        guard let first, first.isUppercase else { return self }
        let word = prefix { $0.isLetter }
        let common: Set<String> = [
            "A", "An", "The", "What", "How", "Why", "When", "Who", "Where", "That", "Whether", "On", "In", "It",
            "There", "Nobody",
            "Somebody", "Everyone", "Love", "Greed", "Guilt", "Loyalty", "Truth", "Revenge", "Justice", "Power",
            "Family",
            "Betrayal", "Memory", "Money", "Grief", "Trust", "Debt", "Pride", "Honour", "Honor", "Lies", "Secrets",
        ]
        return common.contains(String(word)) ? first.lowercased() + dropFirst() : self
    }

    /// Without blanks around it, nor a full stop at its end.
    package var withoutStop: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace || last == "." || last == ";" { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}
