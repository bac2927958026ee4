/// A sentence that a book says more than once.
public struct RepeatedSentence: Codable, Sendable, Hashable {
    /// As it stands there first.
    public let text: String
    /// The chapters it stands in, one entry for each time.
    public let chapters: [Int]
}

/// Words, and how often they are there.
public struct Tally: Codable, Sendable, Hashable {
    public let words: String
    public let count: Int
}

/// Two chapters, and how alike their words are.
public struct ChapterPair: Codable, Sendable, Hashable {
    public let first: Int
    public let second: Int
    /// The cosine of their content words' frequencies, 0 ... 1: function words and names left out, and each word weighing
    /// `1 + ln(times)`.
    public let similarity: Double
}

/// How long a chapter is, and was to be.
public struct ChapterLength: Codable, Sendable, Hashable {
    public let chapter: Int
    public let words: Int
    /// Words the plan wants; `nil` if it does not say.
    public let planned: Int?

    /// How much longer than planned, as a share of the plan: `-0.2` for a fifth less.
    public var deviation: Double? {
        planned.flatMap { $0 > 0 ? Double(words - $0) / Double($0) : nil }
    }
}

/// A word that looks like a name, and is none of those that are known.
public struct UnknownName: Codable, Sendable, Hashable {
    public let name: String
    public let count: Int
    /// Where it stands first.
    public let chapter: Int
    /// The words around it there.
    public let excerpt: String
}

/// A stock phrase in its place.
public struct StockPhraseUse: Codable, Sendable, Hashable {
    public let phrase: String
    public let chapter: Int
    /// The words around it.
    public let excerpt: String
}
