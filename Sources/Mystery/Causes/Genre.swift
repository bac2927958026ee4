public import StoryModel

/// What kind of story a premise asks for.
///
/// For example:
///
///     var premise = Premise()
///     premise.genre = "sea story"
///     Genre(of: premise)  // .adventure
///
/// Only a mystery has a puzzle; the others are built of wants, obstacles and promises, and held to ``CausalRule/all``.
public enum Genre: String, Sendable, Hashable, CaseIterable {
    case mystery
    case adventure
    case scienceFiction = "science fiction"
    case romance
    /// Any story that is none of the others.
    case drama

    /// The genre of the story file's `genre`; a mystery where that is empty, and where somebody is to kill, to be
    /// killed or to find it out.
    public init(of premise: Premise) {
        let crimes: Set<StoryCharacter.Role> = [.detective, .killer, .victim]
        let named = [premise.killer, premise.victim].compactMap(\.self).contains { !$0.withoutStop.isEmpty }
        if named || premise.characters.contains(where: { crimes.contains($0.role) }) {
            self = .mystery
        } else {
            self.init(named: premise.genre)
        }
    }

    /// The genre an author's words name: `cosy whodunit`, `a love story at sea`, `space opera`.
    ///
    /// A crime makes it a mystery, whatever else is named. Of several genres the last is the noun, and decides:
    /// `science fiction romance` is a romance, `romantic fantasy` an adventure; but an adventure in space is science
    /// fiction.
    public init(named text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let joined = " " + words.joined(separator: " ") + " "
        guard !words.isEmpty else {
            self = .mystery
            return
        }
        if Self.mysteryWords.contains(where: { joined.contains(" \($0) ") }) {
            self = .mystery
            return
        }
        let found = Self.words.compactMap { genre, names in
            names.compactMap { joined.lastPosition(of: " \($0) ") }.max().map { (genre, $0) }
        }
        let last = found.max { $0.1 < $1.1 }?.0
        let isInSpace = found.contains { $0.0 == .scienceFiction }
        let adjective = Self.adjectives.first { names, _ in names.contains { joined.contains(" \($0) ") } }?.1
        self = last == .adventure && isInSpace ? .scienceFiction : last ?? adjective ?? .drama
    }

    /// Why the rules of a fair mystery say nothing about this story; `nil` for a mystery.
    public var notApplicable: Critique.Finding? {
        guard self != .mystery else { return nil }
        let kind = self == .adventure ? "an adventure" : self == .scienceFiction ? rawValue : "a \(rawValue)"
        return Critique.Finding(
            rule: "the rules of a fair mystery",
            passed: true, evidence: "they do not apply: this is \(kind), and nobody has to find out who did it")
    }
}

extension Genre {
    private static let mysteryWords = [
        "detective", "detectives", "mystery", "mysteries", "crime", "crimes", "noir", "whodunit", "whodunnit",
        "whodunits", "murder", "murders", "murderer", "killer", "killers", "sleuth", "police procedural", "procedural",
        "hardboiled", "hard boiled", "locked room", "krimi", "giallo", "private eye", "howcatchem",
    ]

    /// Nouns, which name a genre wherever they stand.
    private static let words: [(Genre, [String])] = [
        (
            .scienceFiction,
            [
                "science fiction", "sci fi", "scifi", "sf", "space opera", "cyberpunk", "space", "steampunk",
                "solarpunk",
                "planetary romance", "scientific romance", "first contact", "dystopia",
            ]
        ),
        (
            .romance,
            ["romance", "romances", "love story", "love stories", "love", "romcom", "rom com", "romantic comedy"]
        ),
        (
            .adventure,
            [
                "adventure", "adventures", "quest", "sea story", "sea stories", "sea tale", "western", "westerns",
                "fantasy", "swashbuckler", "expedition", "treasure hunt", "odyssey", "survival story", "survival",
                "sword and sorcery", "voyage", "saga of the sea",
            ]
        ),
    ]

    /// Words that only colour a noun, and decide where there is none.
    private static let adjectives: [([String], Genre)] = [
        (["romantic"], .romance), (["futuristic", "dystopian"], .scienceFiction),
        (["adventurous", "nautical", "swashbuckling"], .adventure),
    ]
}

extension String {
    /// How far into this text the last such part ends.
    fileprivate func lastPosition(of part: String) -> Int? {
        var last: Int?
        let (own, wanted) = (Array(utf8), Array(part.utf8))
        guard own.count >= wanted.count else { return nil }
        for start in 0...(own.count - wanted.count) where own[start...].starts(with: wanted) {
            last = start + wanted.count
        }
        return last
    }
}
