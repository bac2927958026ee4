public import StoryModel

/// How a story speaks of a person: she, he or they.
public enum Pronouns: Sendable, Hashable, CaseIterable {
    case she, he, they

    public var subject: String { choose("she", "he", "they") }
    public var object: String { choose("her", "him", "them") }
    public var possessive: String { choose("her", "his", "their") }
    public var absolute: String { choose("hers", "his", "theirs") }
    public var reflexive: String { choose("herself", "himself", "themselves") }
    /// `was` or `were`, to go with ``subject``.
    public var was: String { choose("was", "was", "were") }

    private func choose(_ she: String, _ he: String, _ they: String) -> String {
        switch self {
        case .she: she
        case .he: he
        case .they: they
        }
    }

    /// What the author's words about a person say, and else what the name says, and else `they`.
    ///
    /// - Parameters:
    ///   - character: the person; title, occupation, looks, attire, quirks and backstory are read.
    ///   - sentences: other sentences of the author's, read where the person is named.
    public init(of character: StoryCharacter, sentences: [String] = []) {
        let name = PersonName(character.name)
        let titles = Self.words(name.title)
        let own = [
            character.occupation ?? "", character.looks, character.attire, character.backstory, character.motivation,
        ].flatMap(Self.words)
        let said = sentences.filter { $0.contains(name.full) || $0.contains(name.first) }.flatMap(Self.words)
        let verdict =
            Self.judge(titles, by: Self.femaleTitles, Self.maleTitles)
            ?? Self.judge(own, by: Self.femaleWords, Self.maleWords)
            ?? Self.byName(name.first)
            ?? Self.judge(said, by: Self.femaleWords, Self.maleWords)
        self = verdict ?? (name.first.lowercased().hasSuffix("a") ? .she : .they)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func judge(_ words: [String], by female: Set<String>, _ male: Set<String>) -> Pronouns? {
        let shes = words.count { female.contains($0) }
        let hes = words.count { male.contains($0) }
        return shes == hes ? nil : (shes > hes ? .she : .he)
    }

    private static func byName(_ first: String) -> Pronouns? {
        if NameBank.femaleNames.contains(first) { return .she }
        return NameBank.maleNames.contains(first) ? .he : nil
    }

    private static let femaleTitles: Set<String> = [
        "mrs", "miss", "ms", "lady", "dame", "sister", "madame", "madam", "mother", "aunt", "countess", "baroness",
        "duchess",
    ]
    private static let maleTitles: Set<String> = [
        "mr", "sir", "lord", "father", "brother", "monsieur", "uncle", "count", "baron", "duke", "abbot", "prior",
    ]
    private static let femaleWords: Set<String> = [
        "she", "her", "herself", "woman", "actress", "waitress", "housewife", "seamstress", "widow", "governess",
        "girl",
        "nun", "hostess", "maid", "housekeeper", "duchess", "stewardess", "heiress",
    ]
    private static let maleWords: Set<String> = [
        "he", "his", "him", "himself", "man", "waiter", "widower", "boy", "monk", "butler", "fisherman", "policeman",
        "footman", "actor", "steward", "chairman", "watchman", "priest", "groom", "heir",
    ]
}
