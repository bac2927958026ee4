import StoryModel

/// Somebody of the cast as the file describes them, before it is settled which role they play.
struct CastMember {
    var character: StoryCharacter
    /// The role the description gives; `nil` if it gives none.
    var role: StoryCharacter.Role?
    /// 1 is the first line.
    var line: Int?

    /// Somebody in a word or two: `Detective Morgan (52, Irish-English, detective)`.
    init(words: String, line: Int?) {
        let open = words.firstIndex(of: "(") ?? words.endIndex
        character = StoryCharacter(name: words[..<open].trimmed, role: .supporting)
        self.line = line
        let rest = words[open...].dropFirst()
        let close = rest.lastIndex(of: ")") ?? rest.endIndex
        let after = rest[close...].drop { ")-–—:, ".contains($0) }
        for item in Self.items(of: rest[..<close]) + Self.items(of: after) { add(item) }
    }

    init(character: StoryCharacter, role: StoryCharacter.Role?, line: Int?) {
        self.character = character
        self.role = role
        self.line = line
    }

    private static func items(of text: Substring) -> [String] {
        text.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Takes in one thing that is said about them: an age, a role, where they are from, or what they do.
    mutating func add(_ item: String) {
        if character.age == nil, let age = Self.age(in: item) {
            character.age = age
        } else if let role = RoleWords.role(in: item), self.role == nil {
            self.role = role
        } else if character.ethnicity == nil, Demonyms.contains(item) {
            character.ethnicity = item
        } else if character.occupation == nil {
            character.occupation = item
            if role == nil { role = RoleWords.role(atEndOf: item) }
        } else {
            character.backstory += (character.backstory.isEmpty ? "" : ", ") + item
        }
    }

    /// `52`, `aged 52`, `52 years old`
    private static func age(in item: String) -> Int? {
        let words = item.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
        let numbers = words.compactMap { Int($0) }
        let ageWords: Set<String> = ["age", "aged", "years", "year", "old", "yrs", "y.o."]
        guard numbers.count == 1, words.count <= 4, (0...150).contains(numbers[0]) else { return nil }
        return words.allSatisfy { Int($0) != nil || ageWords.contains($0) } ? numbers[0] : nil
    }
}

/// The words authors have for the roles.
enum RoleWords {
    /// The role these words name and nothing besides: `framed suspect`, `the killer`.
    static func role(in words: String) -> StoryCharacter.Role? {
        var text = words.lowercased()
        for article in ["the ", "a ", "an "] where text.hasPrefix(article) { text.removeFirst(article.count) }
        return StoryCharacter.Role(words: text) ?? others[text]
    }

    /// The role in an occupation: `private detective`.
    static func role(atEndOf occupation: String) -> StoryCharacter.Role? {
        occupation.split(separator: " ").last?.lowercased() == "detective" ? .detective : nil
    }

    static let all = StoryCharacter.Role.allCases.map(\.words)

    private static let others: [String: StoryCharacter.Role] = [
        "murderer": .killer, "framed": .framedSuspect, "suspect": .framedSuspect, "framed_suspect": .framedSuspect,
        "betrayer": .betrayal, "traitor": .betrayal, "lead detective": .detective, "primary detective": .detective,
    ]
}
