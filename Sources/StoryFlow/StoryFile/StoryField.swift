/// A field of the story file.
enum StoryField: String, CaseIterable {
    case title, author, genre, setting, theme
    case artStyle = "art_style"
    case language, characters, relationships, killer, victim, accomplices, witnesses, betrayals
    case framedSuspect = "framed_suspect"
    case examples, storyline, chapters
    case wordsPerChapter = "words_per_chapter"
    case pages
    case skipPages = "skip_pages"
    case pageFormat = "page_format"
    case dotsPerInch = "dpi"
    case setAside = "set_aside"
    case seed, target
    case skipStoryboard = "skip_storyboard"
    case maxRetries = "max_retries"
    case spentRetries = "spent_retries"

    /// The field an author means by this key, upper case, spaces, hyphens and number aside.
    init?(key: String) {
        let key = Self.normalized(key)
        guard let field = Self(rawValue: key) ?? Self.otherNames[key] else { return nil }
        self = field
    }

    /// `Art Style` is `art_style`.
    static func normalized(_ key: String) -> String {
        key.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
    }

    /// What to suggest for an unknown key.
    static var names: [String] { allCases.map(\.rawValue).filter { $0 != spentRetries.rawValue } }

    private static let otherNames: [String: StoryField] = [
        "cast": .characters, "character": .characters, "relationship": .relationships, "murderer": .killer,
        "accomplice": .accomplices, "witness": .witnesses, "betrayal": .betrayals, "framed": .framedSuspect,
        "framed_suspects": .framedSuspect, "style": .artStyle, "example": .examples, "plot": .storyline,
        "overrides": .setAside,
    ]
}
