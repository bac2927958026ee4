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

    /// What the author's words about a person say, else the name, else the occupation, and else `they`.
    ///
    /// - Parameters:
    ///   - character: the person; title, looks, attire, quirks, backstory, motivation and occupation are read.
    ///   - sentences: other sentences of the author's: `Clara is Lord Ashby's niece`, and those that name the person.
    public init(of character: StoryCharacter, sentences: [String] = []) {
        let name = PersonName(character.name)
        let told = [
            [character.looks, character.attire, character.backstory, character.motivation], character.quirks,
        ].joined().flatMap(Self.words)
        let mentions = sentences.filter { $0.contains(name.full) || $0.contains(name.first) }
        let verdict =
            Self.judge(Self.words(name.title), by: Self.femaleTitles, Self.maleTitles)
            ?? Self.judge(told, by: Self.femaleWords, Self.maleWords)
            ?? mentions.lazy.compactMap { Self.byKinship(name, in: $0) }.first
            ?? Self.byName(name.first)
            ?? Self.judge(mentions.flatMap(Self.words), by: Self.femaleWords, Self.maleWords)
            ?? Self.byOccupation(character.occupation ?? "")
        self = verdict ?? (name.first.lowercased().hasSuffix("a") ? .she : .they)
    }

    /// What an occupation says by itself: she of a governess, he of a butler, nothing of a book-keeper.
    static func byOccupation(_ occupation: String) -> Pronouns? {
        judge(words(occupation), by: femaleWords, maleWords)
    }

    /// `Clara is Lord Ashby's niece` says it of Clara, and not of Lord Ashby.
    private static func byKinship(_ name: PersonName, in sentence: String) -> Pronouns? {
        let words = words(sentence)
        let subject = Self.words(name.full).last { words.prefix(4).contains($0) }
        guard let subject, let start = words.firstIndex(of: subject),
            let verb = words[start...].prefix(3).firstIndex(where: { ["is", "was"].contains($0) })
        else { return nil }
        let kin = words[verb...].prefix(7).first { femaleKin.contains($0) || maleKin.contains($0) }
        return kin.map { femaleKin.contains($0) ? .she : .he }
    }

    /// Words in lower case; `man's` is not `man`.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
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
        "girl", "nun", "hostess", "maid", "housekeeper", "duchess", "stewardess", "heiress", "landlady",
        "lady", "mistress", "matron", "prioress",
    ]
    private static let maleWords: Set<String> = [
        "he", "his", "him", "himself", "man", "waiter", "widower", "boy", "monk", "butler", "fisherman", "policeman",
        "footman", "actor", "steward", "chairman", "watchman", "priest", "groom", "heir", "landlord", "baronet",
    ]
    private static let femaleKin: Set<String> = [
        "wife", "widow", "daughter", "sister", "mother", "aunt", "niece", "mistress", "granddaughter", "grandmother",
        "stepdaughter", "stepmother", "goddaughter", "fiancée",
    ]
    private static let maleKin: Set<String> = [
        "husband", "widower", "son", "brother", "father", "uncle", "nephew", "grandson", "grandfather", "stepson",
        "stepfather", "godson", "fiancé",
    ]
}
