import Mystery

/// Writes phrases, and remembers what it has written, so that nothing is written twice.
final class Pen {
    private let seed: UInt64
    private let rounds: Int
    private var decks: [String: [String]] = [:]
    private var sentences: Set<String> = []
    private var paragraphs: Set<String> = []
    private var counters: [String: Int] = [:]
    private var orders: [String: [Int]] = [:]

    /// - Parameter rounds: how often a deck may be dealt; long books need more than short ones.
    init(seed: UInt64, purpose: String, rounds: Int) {
        self.rounds = rounds
        self.seed = SeededGenerator(seed: seed, purpose: purpose).seedOfNext
    }

    /// The next phrase of the bank that can be filled and has not been written yet; `nil` when there is none.
    ///
    /// A phrase that does not fit now keeps its place in the deck. When a deck is used up it is shuffled again, and a
    /// phrase comes round a second time only with other words in its gaps.
    func draw(_ bank: Bank, _ gaps: Gaps) -> String? {
        if let text = deal(bank, gaps) { return text }
        let round = (counters[bank.name] ?? 0) + 1
        guard round < rounds, decks[bank.name, default: []].count * 2 < bank.phrases.count else { return nil }
        counters[bank.name] = round
        let leftover = decks[bank.name, default: []]
        let kept = Set(leftover)
        decks[bank.name] = leftover + shuffled(bank, round: round).filter { !kept.contains($0) && $0.contains("{") }
        return deal(bank, gaps)
    }

    private func deal(_ bank: Bank, _ gaps: Gaps) -> String? {
        let deck = decks[bank.name] ?? shuffled(bank, round: 0)
        for (index, phrase) in deck.enumerated() {
            guard let text = gaps.fill(phrase), isNew(text) else { continue }
            var rest = deck
            rest.remove(at: index)
            decks[bank.name] = rest
            remember(text)
            return text
        }
        decks[bank.name] = deck
        return nil
    }

    /// Whether neither the text's paragraphs nor its longer sentences have been written.
    func isNew(_ text: String) -> Bool {
        text.split(separator: "¶").allSatisfy { !paragraphs.contains(String($0)) }
            && text.longSentences.allSatisfy { !sentences.contains($0) }
    }

    /// Takes note of text from elsewhere than a bank.
    func remember(_ text: String) {
        paragraphs.formUnion(text.split(separator: "¶").map(String.init))
        sentences.formUnion(text.longSentences)
    }

    /// 0 ..< `count`, taking turns in an order of the seed's choosing.
    func turn(_ purpose: String, of count: Int) -> Int {
        let key = "\(purpose)/\(count)"
        var order = orders[key] ?? []
        if order.isEmpty {
            let round = counters[key] ?? 0
            counters[key] = round + 1
            var chance = SeededGenerator(seed: seed, purpose: "\(key) \(round)")
            order = chance.shuffled(0..<count)
        }
        let choice = order.removeLast()
        orders[key] = order
        return choice
    }

    private func shuffled(_ bank: Bank, round: Int) -> [String] {
        var chance = SeededGenerator(seed: seed, purpose: "\(bank.name) \(round)")
        return chance.shuffled(bank.phrases)
    }
}

extension SeededGenerator {
    fileprivate var seedOfNext: UInt64 {
        var copy = self
        return copy.next()
    }
}

extension String {
    /// The sentences of more than six words, as compared for repetition.
    var longSentences: [String] {
        var result: [String] = []
        var sentence = ""
        var words = 0
        var inWord = false
        func close() {
            if words > 6 { result.append(sentence) }
            sentence = ""
            words = 0
            inWord = false
        }
        for letter in replacingSpeakers {
            switch letter {
            case ".", "!", "?", "¶", "\n": close()
            case " ", "\"": inWord = false
            default:
                if !inWord {
                    words += 1
                    inWord = true
                    sentence += " "
                }
                sentence.append(letter)
            }
        }
        close()
        return result
    }

    /// Without the marks that tell who speaks.
    private var replacingSpeakers: Substring {
        guard contains(":") else { return self[...] }
        var paragraphs = split(separator: "¶", omittingEmptySubsequences: false)
        for index in paragraphs.indices where paragraphs[index].hasPrefix("D: ") || paragraphs[index].hasPrefix("S: ") {
            paragraphs[index] = paragraphs[index].dropFirst(3)
        }
        return paragraphs.joined(separator: "¶")[...]
    }

    /// Words between blanks.
    var wordCount: Int {
        var count = 0
        var inWord = false
        for byte in utf8 {
            let blank = byte == 32 || byte == 10
            if !blank && !inWord { count += 1 }
            inWord = !blank
        }
        return count
    }
}
