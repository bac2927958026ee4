public import StoryModel

/// Figures about a text: how rich, how varied and how long it is, and where it repeats itself.
///
/// For example:
///
///     let figures = TextFigures(novel, wordsPerChapter: 1000, names: ["Adela Quill", "the fish quay"])
///     figures.dialogueShare      // 0.42
///     figures.repeatedSentences  // []
///
/// Case and punctuation count for nothing. In runs of words every word of a known name counts as the same word, so that a
/// phrase said of two people is still the same phrase. All runs stay within their sentence.
public struct TextFigures: Codable, Sendable, Hashable {
    /// Runs of letters and digits.
    public internal(set) var words = 0
    public internal(set) var sentences = 0
    /// Different words per word, 0 ... 1; less in a longer text.
    public internal(set) var distinct1 = 0.0
    /// Different pairs of neighbouring words per pair, 0 ... 1.
    public internal(set) var distinct2 = 0.0
    /// Different runs of three words per run, 0 ... 1.
    public internal(set) var distinct3 = 0.0
    /// The share of runs of four words that have stood in the book before, 0 ... 1.
    public internal(set) var fourGramRepetition = 0.0
    /// Sentences of four words or more that stand in the book more than once, speeches included; names are told apart.
    public internal(set) var repeatedSentences: [RepeatedSentence] = []
    /// The share of neighbouring sentences, of two words or more, that begin with the same two, 0 ... 1.
    public internal(set) var repeatedOpenings = 0.0
    /// The pairs of words with which most sentences begin, five at most, each with the number of those sentences.
    public internal(set) var commonOpenings: [Tally] = []
    /// The two chapters whose words are most alike; `nil` where there is only one.
    public internal(set) var mostAlike: ChapterPair?
    /// The share of words that stand within quotation marks, 0 ... 1.
    public internal(set) var dialogueShare = 0.0
    /// How long each chapter is, in order.
    public internal(set) var chapterLengths: [ChapterLength] = []
    /// Words in a sentence, on average.
    public internal(set) var sentenceLength = 0.0
    /// How much the sentences' lengths differ: standard deviation by mean.
    public internal(set) var sentenceVariation = 0.0
    /// Words with a capital inside sentences, twice or more, that nobody knows as a name.
    public internal(set) var unknownNames: [UnknownName] = []
    /// Where stock phrases stand, in order.
    public internal(set) var stockPhrases: [StockPhraseUse] = []

    /// - Parameters:
    ///   - novel: its chapters' texts are read; titles and front matter are not.
    ///   - wordsPerChapter: how many the plan wants; `nil` if it does not say.
    ///   - names: of persons and places, in whole or in part; the first figures' definition and the unknown names go by them.
    public init(_ novel: Novel, wordsPerChapter: Int? = nil, names: [String] = []) {
        self.init(
            chapters: novel.chapters.map(\.text), numbers: novel.chapters.map(\.number),
            wordsPerChapter: wordsPerChapter, names: names)
    }

    /// - Parameters:
    ///   - chapters: their texts, in order; they are numbered from 1.
    ///   - wordsPerChapter: how many the plan wants; `nil` if it does not say.
    ///   - names: of persons and places.
    public init(chapters: [String], wordsPerChapter: Int? = nil, names: [String] = []) {
        self.init(
            chapters: chapters, numbers: Array(1...max(chapters.count, 1)), wordsPerChapter: wordsPerChapter,
            names: names)
    }

    private init(chapters: [String], numbers: [Int], wordsPerChapter: Int?, names: [String]) {
        let known = Set(names.flatMap(\.nameWords))
        let text = TokenizedText(chapters, names: known)
        words = text.words.count
        sentences = text.sentences.count
        dialogueShare = text.words.isEmpty ? 0 : Double(text.quotedWords) / Double(text.words.count)
        chapterLengths = chapters.indices.map { index in
            ChapterLength(chapter: numbers[index], words: text.words(ofChapter: index).count, planned: wordsPerChapter)
        }
        measureRuns(text)
        measureSentences(text, numbers)
        measureOpenings(text)
        mostAlike = ChapterLikeness(text).mostAlike.map { pair in
            ChapterPair(first: numbers[pair.first], second: numbers[pair.second], similarity: pair.similarity)
        }
        unknownNames = UnknownName.all(in: text, numbers)
        stockPhrases = StockPhrases.uses(in: text, numbers)
    }
}

extension String {
    /// The words of a name, small: `the`, `fish`, `quay` count as such only with a capital.
    fileprivate var nameWords: [String] {
        split { $0.isWhitespace || $0 == "," }.compactMap { part in
            let word = part.trimmingPunctuation
            return word.first?.isLowercase == true ? nil : word.lowercased().replacingCurlyApostrophes.withoutPossessive
        }
    }
}

extension Substring {
    private static func isMark(_ letter: Character) -> Bool { !letter.isLetter && !letter.isNumber }

    fileprivate var trimmingPunctuation: String {
        var text = drop(while: Self.isMark)
        while let last = text.last, Self.isMark(last) { text.removeLast() }
        return String(text)
    }
}
