import Mystery

/// Writes phrases, and remembers what it has written, so that nothing is written twice.
final class Pen {
    private let seed: UInt64
    private let era: Era
    private var decks: [String: [Card]] = [:]
    private var sentences: Set<String> = []
    private var paragraphs: Set<String> = []
    private var counters: [String: Int] = [:]
    private var orders: [String: [Int]] = [:]
    /// What this time has of the items of each purpose.
    private var known: [String: [String]] = [:]

    /// Which scene is being written, counted through the book.
    var scene = 0
    /// How much of each deck may have been dealt by now, 0 ... 1, so that a long book does not begin rich and end poor.
    var share = 1.0

    /// - Parameters:
    ///   - seed: the book's.
    ///   - purpose: what is written, so that novel and screenplay choose apart.
    ///   - era: phrases that speak of what this time does not have are left out.
    init(seed: UInt64, purpose: String, era: Era) {
        self.era = era
        self.seed = SeededGenerator(seed: seed, purpose: purpose).seedOfNext
    }

    /// The next phrase of the bank that can be filled and has not been written yet; `nil` when there is none.
    ///
    /// A phrase that does not fit now keeps its place in the deck. One that has been written goes to the bottom, if
    /// other words in its gaps can make another sentence of it, and is left alone for some scenes.
    func draw(_ bank: Bank, _ gaps: Gaps) -> String? {
        var deck = decks[bank.name] ?? shuffled(bank)
        defer { decks[bank.name] = deck }
        let isSpent = deck.count { $0.rests == 0 } <= Int(Double(bank.phrases.count) * (1 - share))
        for (index, card) in deck.enumerated() where card.rests <= scene && !(isSpent && card.rests == 0) {
            guard let text = gaps.fill(card.phrase), isNew(text) else { continue }
            deck.remove(at: index)
            if card.phrase.canVary { deck.append(Card(phrase: card.phrase, rests: scene + Self.rest)) }
            remember(text)
            return text
        }
        return nil
    }

    private func shuffled(_ bank: Bank) -> [Card] {
        var chance = SeededGenerator(seed: seed, purpose: bank.name)
        return chance.shuffled(bank.phrases.filter(era.knows)).map { Card(phrase: $0, rests: 0) }
    }

    /// A phrase in a deck.
    private struct Card {
        let phrase: String
        /// The scene from which on it may be written.
        let rests: Int
    }

    /// For how many scenes a phrase is left alone: two chapters, and a little.
    private static let rest = 10

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

    /// One of the items this time has, taking turns.
    func choice(_ purpose: String, of items: [String]) -> String {
        if known[purpose] == nil {
            let fitting = items.filter(era.knows)
            known[purpose] = fitting.isEmpty ? items : fitting
        }
        let choices = known[purpose, default: items]
        return choices[turn(purpose, of: choices.count)]
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
}

extension SeededGenerator {
    fileprivate var seedOfNext: UInt64 {
        var copy = self
        return copy.next()
    }
}

extension String {
    /// Whether the phrase has a gap that is filled in many ways.
    fileprivate var canVary: Bool {
        ["{prop", "{sound", "{smell", "{spot", "{O", "{S", "{clue", "{fact", "{Clue", "{place", "{inplace"].contains(
            where: contains)
    }

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
}
