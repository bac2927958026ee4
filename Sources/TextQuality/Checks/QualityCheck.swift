public import StoryModel

/// What is asked of a text's figures: each check has a target, and says what it found where, and what to do about it.
///
/// The targets are those the built-in author is held to; to a model's or a person's text they are advice. Where the numbers
/// are no rule of the trade they are what printed English novels keep to with room to spare.
public enum QualityCheck: String, Sendable, Hashable, CaseIterable {
    case repeatedSentences, fourGrams, distinctWords, openings, chapterLikeness, dialogue, chapterLength
    case sentenceVariation, unknownNames, stockPhrases

    /// Shares and variations of fewer words than these are chance.
    public static let fewestWords = 200

    /// The check in short: `4-gram repetition under 10 %`.
    public var rule: String {
        switch self {
        case .repeatedSentences: "no sentence twice"
        case .fourGrams: "4-gram repetition under \(Self.mostFourGrams.percent)"
        case .distinctWords:
            "distinct-2 at least \(Self.fewestPairs.percent), distinct-3 at least \(Self.fewestTriples.percent)"
        case .openings: "neighbouring sentences that begin alike under \(Self.mostOpenings.percent)"
        case .chapterLikeness: "no two chapters more alike than \(Self.mostLikeness.rounded2)"
        case .dialogue: "dialogue \(Self.dialogueRange.lowerBound.percent) to \(Self.dialogueRange.upperBound.percent)"
        case .chapterLength: "chapters within \(Self.lengthTolerance.percent) of the plan's length"
        case .sentenceVariation: "sentence lengths vary by at least \(Self.leastVariation.rounded2)"
        case .unknownNames: "no names that the story does not know"
        case .stockPhrases: "at most one stock phrase in \(Self.wordsPerStockPhrase) words"
        }
    }

    static let mostFourGrams = 0.1
    static let fewestPairs = 0.35
    static let fewestTriples = 0.7
    static let mostOpenings = 0.04
    static let mostLikeness = 0.7
    static let dialogueRange = 0.25...0.6
    static let lengthTolerance = 0.15
    static let leastVariation = 0.45
    static let wordsPerStockPhrase = 5000

    /// What the figures say to this check. A check that does not apply passes, and its evidence says why.
    public func finding(in figures: TextFigures) -> Critique.Finding {
        if needsLength, figures.words < Self.fewestWords {
            let words = figures.words == 1 ? "1 word is" : "\(figures.words) words are"
            return Critique.Finding(rule: rule, passed: true, evidence: "\(words) too few to say")
        }
        let (passed, evidence, remedy) = judge(figures)
        return Critique.Finding(rule: rule, passed: passed, evidence: evidence, remedy: passed ? "" : remedy)
    }

    private var needsLength: Bool {
        switch self {
        case .fourGrams, .distinctWords, .openings, .chapterLikeness, .dialogue, .sentenceVariation: true
        case .repeatedSentences, .chapterLength, .unknownNames, .stockPhrases: false
        }
    }
}

extension Double {
    /// `12.3 %`, and `10 %` where there is nothing behind the point.
    var percent: String {
        let tenths = Int((self * 1000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(rounded(tenths)) %"
    }

    /// `0.45`
    var rounded2: String {
        let hundredths = Int((self * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func rounded(_ tenths: Int) -> String {
        "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
