/// Where a text says that something passes or fails.
struct VerdictMentions {
    /// Given as a verdict: labelled, in capitals, or a sentence of its own.
    private(set) var plain: [Bool] = []
    /// Said of the story in a sentence: `overall it passes`.
    private(set) var casual: [Bool] = []

    private let words: [VerdictWord]

    init(in text: String) {
        words = Self.withoutChoices(VerdictWord.words(of: text))
        for index in words.indices {
            guard let outcome = words[index].outcome, let verdict = heeding(index, outcome) else { continue }
            if isLabelled(index) || standsAlone(index) || isShouted(index) {
                plain.append(verdict)
            } else if isSaidOfTheStory(index) {
                casual.append(verdict)
            }
        }
    }

    /// The text without `PASS/FAIL` and `pass or fail`, which repeat the question.
    private static func withoutChoices(_ words: [VerdictWord]) -> [VerdictWord] {
        var rest: [VerdictWord] = []
        var index = 0
        while index < words.count {
            if let first = words[index].outcome, index + 2 < words.count, let second = words[index + 2].outcome,
                first != second, words[index + 1] == .slash || words[index + 1].text == "or"
            {
                rest.append(.stop)
                rest.append(.word("choice", isShouted: false))
                index += 3
            } else {
                rest.append(words[index])
                index += 1
            }
        }
        return rest
    }

    // MARK: What kind of mention it is

    private static let labels: Set<String> = [
        "verdict", "result", "decision", "rating", "grade", "conclusion", "judgment", "judgement", "assessment",
        "outcome",
        "status", "evaluation", "recommendation", "answer", "ruling",
    ]
    private static let links: Set<String> = [
        "is", "be", "was", "a", "an", "the", "would", "as", "of", "must", "remains", "therefore", "thus", "clear",
        "not", "my",
        "isn't", "final",
    ]

    /// `Verdict: PASS`, `the verdict is a fail`.
    private func isLabelled(_ index: Int) -> Bool {
        var linked = false
        for word in words[..<index].reversed() {
            switch word {
            case .colon: linked = true
            case .word(let text, _) where Self.links.contains(text): linked = linked || text == "is"
            case .word(let text, _): return linked && Self.labels.contains(text)
            default: return false
            }
        }
        return false
    }

    /// A sentence of its own, or the beginning of one that a mark parts from it: `Pass.`, `Fail - the clue comes late`.
    private func standsAlone(_ index: Int) -> Bool {
        guard index == 0 || words[index - 1] == .stop || words[index - 1] == .colon else { return false }
        switch after(index) {
        case nil, .stop, .colon, .comma: return true
        default: return false
        }
    }

    private func isShouted(_ index: Int) -> Bool {
        guard case .word(let text, true) = words[index] else { return false }
        return (text == "pass" || text == "fail") && after(index) != .question
    }

    private static let subjects: Set<String> = [
        "it", "this", "story", "storyline", "plot", "draft", "outline", "mystery", "manuscript", "text", "overall", "i",
        "we",
        "i'd", "i'll", "that's", "it's",
    ]
    private static let fillers: Set<String> = [
        "would", "should", "must", "will", "do", "does", "did", "has", "have", "had", "to", "say", "that", "can",
        "just",
        "barely", "easily", "clearly", "narrowly", "therefore", "thus", "still", "definitely", "certainly", "simply",
        "only",
        "is", "was", "be", "been", "a", "an", "the", "as", "give", "gives", "given", "rate", "call", "consider", "mark",
        "clear", "solid", "strong", "marginal", "narrow", "borderline", "easy", "get", "gets", "deserves", "earns",
        "it", "this", "yet", "even", "think", "believe", "in", "my", "opinion", "overall", "and", "also",
    ]

    /// `I would say this does not pass`, but not `the detective fails to notice`.
    private func isSaidOfTheStory(_ index: Int) -> Bool {
        guard !goesOnOtherwise(index) else { return false }
        for word in words[..<index].reversed() {
            guard let text = word.text else { return false }
            if Self.subjects.contains(text) { return true }
            guard Self.fillers.contains(text) || Self.negations.contains(text) else { return false }
        }
        return false
    }

    private static let otherwise: Set<String> = [
        "through", "away", "by", "over", "out", "along", "into", "before", "between", "down", "up", "off",
    ]
    private static let demands: Set<String> = ["meet", "pass", "satisfy", "reach", "fulfil", "fulfill", "qualify"]

    /// Whether the words after it give it another meaning: `it passes through`, `it fails to convince`.
    private func goesOnOtherwise(_ index: Int) -> Bool {
        guard let next = after(index)?.text else { return after(index) == .question }
        if next == "to" { return index + 2 >= words.count || !Self.demands.contains(words[index + 2].text ?? "") }
        return Self.otherwise.contains(next)
    }

    private func after(_ index: Int) -> VerdictWord? { index + 1 < words.count ? words[index + 1] : nil }

    // MARK: Negation

    private static let negations: Set<String> = [
        "not", "no", "never", "cannot", "can't", "doesn't", "didn't", "don't", "won't", "wouldn't", "shouldn't",
        "isn't",
        "hardly", "couldn't", "nor", "wasn't", "hasn't", "haven't", "doesnt", "cant",
    ]

    /// The verdict, with the words before it that turn it round; `nil` where what is meant cannot be told.
    ///
    /// What does not pass fails. What does not fail need not pass: `not a fail, but close to one`.
    private func heeding(_ index: Int, _ outcome: Bool) -> Bool? {
        let sentence = words[..<index].reversed().prefix { $0.text != nil }.prefix(6).compactMap(\.text)
        if outcome, sentence.first == "to", sentence.count > 1, sentence[1].hasPrefix("fail") { return nil }
        let turns = sentence.enumerated().count { offset, word in
            // `not only passes` turns nothing round.
            Self.negations.contains(word) && !(offset > 0 && sentence[offset - 1] == "only")
        }
        switch turns {
        case 0: return outcome
        case 1: return outcome ? false : nil
        default: return nil
        }
    }
}
