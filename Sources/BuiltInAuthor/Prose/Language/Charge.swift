import Mystery

/// A fact about somebody, put to that person: `you were seen at the ferry landing`.
struct Charge {
    /// The fact with `you` and `your` in it, and as it was where it does not speak of the person; `nil` where it cannot
    /// be turned round, since a `he` in it may be somebody else.
    let text: String?

    /// - Parameters:
    ///   - fact: a clause in the past tense.
    ///   - person: who it is put to.
    ///   - figures: everybody in the story.
    init(_ fact: String, to person: Figure, figures: Figures) {
        let fact = person.name == person.short ? fact : fact.replacing(person.name, with: person.short)
        var turning = Turning(person, rivals: figures.figures.filter { $0.pronouns == person.pronouns })
        // What stands in quotation marks was said by somebody, and stays.
        let parts = fact.split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { index, part in
            index.isMultiple(of: 2) ? turning.turned(String(part)) : String(part)
        }
        text = turning.isClear ? parts.joined(separator: "\"") : nil
    }
}

/// The words of a fact, turned from the third person into the second one by one.
private struct Turning {
    private let person: Figure
    private let rivals: Set<String>
    private var hasNamed = false
    private var hasRival = false
    private(set) var isClear = true

    init(_ person: Figure, rivals: [Figure]) {
        self.person = person
        self.rivals = Set(rivals.filter { $0 != person }.flatMap { [$0.short, $0.short.possessive] })
    }

    mutating func turned(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices {
            let word = words[index]
            let bare = word.filter { $0.isLetter || $0 == "'" }
            let next = index + 1 < words.count && !word.closesClause ? words[index + 1] : nil
            guard let you = second(bare, before: next) else { continue }
            words[index] = word.replacing(bare, with: you)
            if you == "you", next == "was" || next == "wasn't" {
                words[index + 1] = words[index + 1].replacing("was", with: "were")
            }
        }
        return words.joined(separator: " ").replacing("the two of them", with: "the two of you")
    }

    /// A word of the third person in the second; `nil` for any other word.
    private mutating func second(_ word: String, before next: String?) -> String? {
        switch word {
        case person.short, person.short.possessive:
            hasNamed = true
            return word == person.short ? "you" : (Self.isOwned(next) ? "your" : "yours")
        case let word where rivals.contains(word):
            hasRival = true
            return nil
        case person.pronouns.subject, person.pronouns.object, person.pronouns.possessive, person.pronouns.reflexive:
            guard person.pronouns != .they else { return nil }
            isClear = isClear && hasNamed && !hasRival
            if word == person.pronouns.reflexive { return "yourself" }
            return word == person.pronouns.possessive && Self.isOwned(next) ? "your" : "you"
        default: return nil
        }
    }

    /// Whether the word after a possessive is what is possessed.
    private static func isOwned(_ next: String?) -> Bool {
        let links: Set<String> = [
            "at", "in", "on", "by", "and", "but", "was", "were", "had", "that", "from", "to", "with", "when", "as",
        ]
        return next.map { !links.contains($0) } ?? false
    }
}

extension String {
    fileprivate var closesClause: Bool { last.map { ",;:.!?".contains($0) } ?? true }
}
