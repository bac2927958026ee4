import Mystery

/// Writes phrases, and remembers what it has written, so that nothing is written twice.
final class Pen {
    private let seed: UInt64
    private let era: Era
    private let surroundings: Surroundings
    private var decks: [String: [Card]] = [:]
    private var lists: [String: ItemList] = [:]
    private var sentences: Set<String> = []
    private var paragraphs: Set<String> = []
    private var printed: Set<String> = []
    private var runs: PhraseMemory
    private var counters: [String: Int] = [:]
    private var orders: [String: [Int]] = [:]

    /// Which scene is being written, counted through the book.
    var scene = 0
    /// How much of each deck may have been dealt by now, 0 ... 1, so that a long book does not begin rich and end poor.
    var share = 1.0

    /// Whether a scene would stay far too short without phrases that are rather worn.
    var isShortOfWords = false

    /// - Parameters:
    ///   - seed: the book's.
    ///   - purpose: what is written, so that novel and screenplay choose apart.
    ///   - era: phrases that speak of what this time does not have are left out.
    ///   - surroundings: the same, for what cannot be there.
    ///   - names: every word that is part of a name; a phrase said of another person is the same phrase.
    init(seed: UInt64, purpose: String, era: Era, surroundings: Surroundings, names: Set<String>) {
        self.era = era
        self.surroundings = surroundings
        self.seed = SeededGenerator(seed: seed, purpose: purpose).seedOfNext
        runs = PhraseMemory(names: names)
    }

    /// The next phrase of the bank that can be filled and has not been written yet; `nil` when there is none.
    ///
    /// A phrase that does not fit now keeps its place in the deck. One that has been written goes to the bottom, if
    /// other words in its gaps can make another sentence of it, and is left alone for some scenes.
    ///
    /// - Parameter mayRecall: whether it may say again in the same words what the book has said, as a proof must.
    func draw(_ bank: Bank, _ gaps: Gaps, mayRecall: Bool = false) -> String? {
        var deck = decks[bank.name] ?? shuffled(bank)
        defer { decks[bank.name] = deck }
        let isSpent = deck.count { $0.uses == 0 } <= Int(Double(bank.phrases.count) * (1 - share))
        let rested = isShortOfWords ? scene + Self.rest : scene
        for index in deck.indices where deck[index].rests <= rested && !(isSpent && deck[index].uses == 0) {
            var taken = TakenItems()
            let card = deck[index]
            guard
                let text = gaps.fill(card.phrase, variant: card.uses + card.offset, item: { item($0, gaps, &taken) }),
                isNew(text)
            else { continue }
            let rest =
                card.phrase.utf8.count < 32 && card.phrase.canVary
                ? 1 : taken.counts.isEmpty ? Self.rest : Self.shortRest
            if !mayRecall, runs.isWorn(text, oneIn: isShortOfWords ? 2 : 3) {
                put(taken)
                deck[index].rests = scene + rest
                continue
            }
            put(taken)
            deck.remove(at: index)
            if card.phrase.canVary {
                deck.append(
                    Card(phrase: card.phrase, offset: card.offset, uses: card.uses + 1, rests: scene + rest))
            }
            remember(text)
            return text
        }
        return nil
    }

    private func shuffled(_ bank: Bank) -> [Card] {
        var chance = SeededGenerator(seed: seed, purpose: bank.name)
        return chance.shuffled(bank.phrases.filter(knows)).enumerated().map { index, phrase in
            Card(phrase: phrase, offset: index)
        }
    }

    private func knows(_ phrase: String) -> Bool { era.knows(phrase) && surroundings.knows(phrase) }

    /// A phrase in a deck.
    private struct Card {
        let phrase: String
        /// Where its first choice among alternatives begins.
        let offset: Int
        /// How often it has been written.
        var uses = 0
        /// The scene from which on it may be written.
        var rests = 0
    }

    /// For how many scenes a phrase is left alone: two chapters, and a little.
    private static let rest = 10
    /// The same for a phrase that is mostly what its lists put into it.
    private static let shortRest = 4

    // MARK: Items

    /// Items in the order in which they are dealt.
    private struct ItemList {
        var items: [String]
        var next = 0
    }

    /// What a phrase has taken from the lists, before it is known whether it will be written.
    private struct TakenItems {
        var counts: [String: Int] = [:]
        var known: [String: String] = [:]
    }

    private func item(_ key: String, _ gaps: Gaps, _ taken: inout TakenItems) -> String? {
        if let known = taken.known[key] { return known }
        let kind = key.last?.isNumber == true ? String(key.dropLast()) : key
        guard let (name, items) = gaps.lists[kind] ?? DetailBank.list(kind) else { return nil }
        var list = lists[name] ?? dealt(items, name)
        if lists[name] == nil { lists[name] = list }
        guard !list.items.isEmpty else { return nil }
        let offset = taken.counts[name, default: 0]
        taken.counts[name] = offset + 1
        list.next += offset
        let choice = list.items[list.next % list.items.count]
        taken.known[key] = choice
        return choice
    }

    private func dealt(_ items: [String], _ name: String) -> ItemList {
        let fitting = items.filter(knows)
        var chance = SeededGenerator(seed: seed, purpose: "list \(name)")
        return ItemList(items: chance.shuffled(fitting.isEmpty ? items : fitting))
    }

    private func put(_ taken: TakenItems) {
        for (name, count) in taken.counts { lists[name]?.next += count }
    }

    // MARK: Memory

    /// Whether neither the text's paragraphs nor its longer sentences have been written; a word or two may be said again.
    func isNew(_ text: String) -> Bool {
        text.split(separator: "¶").allSatisfy { $0.isBrief || !paragraphs.contains(String($0)) }
            && text.longSentences.allSatisfy { !sentences.contains($0) }
    }

    /// Takes note of text from elsewhere than a bank.
    func remember(_ text: String) {
        paragraphs.formUnion(text.split(separator: "¶").map(String.init))
        sentences.formUnion(text.longSentences)
        runs.remember(text)
    }

    /// Whether none of a paragraph's sentences has been printed as it stands here, with what tells who speaks.
    func isUnprinted(_ paragraph: String) -> Bool {
        !printed.contains(paragraph) && paragraph.longSentences.allSatisfy { !printed.contains($0) }
    }

    /// Takes note of a paragraph as it is printed.
    func notePrinted(_ paragraph: String) {
        printed.insert(paragraph)
        printed.formUnion(paragraph.longSentences)
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

extension Substring {
    /// A word or two of somebody's: `D: Go on.`
    fileprivate var isBrief: Bool { utf8.count < 16 && (hasPrefix("D: ") || hasPrefix("S: ")) }
}

extension String {
    /// Whether the phrase has a gap that is filled in many ways, or alternatives.
    fileprivate var canVary: Bool {
        contains("[") || contains("{inplace") || contains("{O") || contains("{S")
            || split(separator: "{").dropFirst().contains { part in part.first?.isLowercase == true }
    }

    /// The sentences of four words or more, as compared for repetition.
    var longSentences: [String] {
        var result: [String] = []
        var sentence: [UInt8] = []
        var words = 0
        var inWord = false
        func close() {
            if words > 3 { result.append(String(decoding: sentence, as: UTF8.self)) }
            sentence.removeAll(keepingCapacity: true)
            words = 0
            inWord = false
        }
        for byte in replacingSpeakers.utf8 {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): close()
            // The second byte of a pilcrow.
            case 0xb6: close()
            case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), 0xc2:
                inWord = false
            default:
                if !inWord {
                    words += 1
                    inWord = true
                    sentence.append(UInt8(ascii: " "))
                }
                sentence.append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
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
