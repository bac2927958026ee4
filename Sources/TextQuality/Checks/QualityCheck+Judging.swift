extension QualityCheck {
    typealias Judgement = (passed: Bool, evidence: String, remedy: String)

    /// Whether the figures keep to the check, with what shows it and what would mend it.
    func judge(_ figures: TextFigures) -> Judgement {
        switch self {
        case .repeatedSentences: Self.judgeSentences(figures)
        case .fourGrams:
            (
                figures.fourGramRepetition < Self.mostFourGrams, figures.fourGramRepetition.percent,
                "say the same thing in other words each time it returns"
            )
        case .distinctWords:
            (
                figures.distinct2 >= Self.fewestPairs && figures.distinct3 >= Self.fewestTriples,
                "distinct-1 \(figures.distinct1.rounded2), distinct-2 \(figures.distinct2.rounded2), "
                    + "distinct-3 \(figures.distinct3.rounded2)",
                "use more words than these, and fewer of them in the same order"
            )
        case .openings: Self.judgeOpenings(figures)
        case .chapterLikeness: Self.judgeLikeness(figures)
        case .dialogue:
            (
                Self.dialogueRange.contains(figures.dialogueShare), figures.dialogueShare.percent,
                figures.dialogueShare < Self.dialogueRange.lowerBound
                    ? "let them speak: put into a scene what is reported"
                    : "show the room and the hands between speeches"
            )
        case .chapterLength: Self.judgeLengths(figures)
        case .sentenceVariation:
            (
                figures.sentenceVariation >= Self.leastVariation,
                "\(figures.sentenceVariation.rounded2), at \(figures.sentenceLength.rounded2) words a sentence",
                "set short sentences beside long ones"
            )
        case .unknownNames: Self.judgeNames(figures)
        case .stockPhrases: Self.judgeStockPhrases(figures)
        }
    }

    private static func judgeSentences(_ figures: TextFigures) -> Judgement {
        let repeated = figures.repeatedSentences
        let shown = repeated.prefix(3).map { sentence in
            "\u{201C}\(sentence.text)\u{201D} in \(chapters(sentence.chapters))"
        }
        let evidence = repeated.isEmpty ? "none" : listed(shown, of: repeated.count)
        return (repeated.isEmpty, evidence, "cut or rewrite all but one of each")
    }

    private static func judgeOpenings(_ figures: TextFigures) -> Judgement {
        let common = figures.commonOpenings.prefix(3).map { "\u{201C}\($0.words)\u{201D} \($0.count) times" }
        let most = common.isEmpty ? "" : "; most begin with " + common.joined(separator: ", ")
        return (
            figures.repeatedOpenings < mostOpenings, figures.repeatedOpenings.percent + most,
            "begin the second of two neighbours with something else"
        )
    }

    private static func judgeLikeness(_ figures: TextFigures) -> Judgement {
        guard let pair = figures.mostAlike else { return (true, "no two chapters to compare", "") }
        return (
            pair.similarity <= mostLikeness,
            "chapters \(pair.first) and \(pair.second): \(pair.similarity.rounded2)",
            "give one of the two a place, a matter and words of its own"
        )
    }

    private static func judgeLengths(_ figures: TextFigures) -> Judgement {
        let planned = figures.chapterLengths.filter { $0.deviation != nil }
        guard !planned.isEmpty else { return (true, "the plan does not say how long a chapter is", "") }
        let wrong = planned.filter { abs($0.deviation ?? 0) > lengthTolerance }
        let shown = (wrong.isEmpty ? planned : wrong).sorted { abs($0.deviation ?? 0) > abs($1.deviation ?? 0) }
            .prefix(wrong.isEmpty ? 1 : 3).map { length in
                let sign = (length.deviation ?? 0) > 0 ? "+" : ""
                return "chapter \(length.chapter): \(length.words) of \(length.planned ?? 0) words "
                    + "(\(sign)\((length.deviation ?? 0).percent))"
            }
        let isShort = (wrong.first?.deviation ?? 0) < 0
        return (
            wrong.isEmpty, wrong.isEmpty ? "furthest off is " + (shown.first ?? "") : listed(shown, of: wrong.count),
            isShort ? "write out what the chapter only mentions" : "cut what the chapter can do without"
        )
    }

    private static func judgeNames(_ figures: TextFigures) -> Judgement {
        let names = figures.unknownNames
        let shown = names.prefix(5).map { name in
            "\(name.name), \(name.count) times from chapter \(name.chapter) on (\u{201C}\(name.excerpt)\u{201D})"
        }
        return (
            names.isEmpty, names.isEmpty ? "none" : listed(Array(shown), of: names.count),
            "add them to the story's people and places, or use a name that is there"
        )
    }

    private static func judgeStockPhrases(_ figures: TextFigures) -> Judgement {
        let uses = figures.stockPhrases
        let shown = uses.prefix(3).map { "\u{201C}\($0.excerpt)\u{201D} in chapter \($0.chapter)" }
        return (
            uses.count * wordsPerStockPhrase <= max(figures.words, wordsPerStockPhrase),
            uses.isEmpty ? "none" : listed(shown, of: uses.count),
            "say what this one person saw or felt, in words of the story"
        )
    }

    /// `chapter 2, twice`, `chapters 1 and 3`
    private static func chapters(_ numbers: [Int]) -> String {
        let different = numbers.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        guard different.count > 1 else {
            let times = numbers.count == 2 ? "twice" : "\(numbers.count) times"
            return "chapter \(different.first ?? 0), \(times)"
        }
        return "chapters " + different.dropLast().map(String.init).joined(separator: ", ")
            + " and \(different.last ?? 0)"
    }

    /// The ones shown, and how many there are besides.
    private static func listed(_ shown: [String], of count: Int) -> String {
        let rest = count - shown.count
        return shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
    }
}
