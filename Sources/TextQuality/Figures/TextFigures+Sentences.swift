extension TextFigures {
    /// Below this, a sentence may be said twice: `He did not answer.` is four words.
    static let shortestRepeated = 4

    mutating func measureSentences(_ text: TokenizedText, _ numbers: [Int]) {
        var (sum, squares) = (0.0, 0.0)
        for sentence in text.sentences {
            let length = Double(sentence.range.count)
            sum += length
            squares += length * length
        }
        guard !text.sentences.isEmpty else { return }
        let count = Double(text.sentences.count)
        sentenceLength = sum / count
        sentenceVariation = max(0, squares / count - sentenceLength * sentenceLength).squareRoot() / sentenceLength
        repeatedSentences = Self.repeated(in: text, numbers)
    }

    private static func repeated(in text: TokenizedText, _ numbers: [Int]) -> [RepeatedSentence] {
        let words = text.forms.forms.map { UInt64($0.word) }
        var table = NumberTable(capacity: text.sentences.count)
        var first: [Int] = []
        var again: [Int: [Int]] = [:]
        for (index, sentence) in text.sentences.enumerated() where sentence.range.count >= shortestRepeated {
            var key: UInt64 = 0xcbf2_9ce4_8422_2325
            for position in sentence.range { key = (key ^ words[Int(text.words[position])]) &* 0x100_0000_01b3 }
            let number = Int(table.number(of: key))
            if number == first.count { first.append(index) } else { again[number, default: []].append(index) }
        }
        return again.sorted { $0.key < $1.key }.map { number, repeats in
            let original = text.sentences[first[number]]
            let chapters = [original.chapter] + repeats.map { text.sentences[$0].chapter }
            return RepeatedSentence(text: text.text(original.range), chapters: chapters.map { numbers[$0] })
        }
    }

    mutating func measureOpenings(_ text: TokenizedText) {
        let forms = text.forms.forms
        var table = NumberTable(capacity: text.sentences.count)
        var counts: [(first: Int, count: Int)] = []
        var (neighbours, alike) = (0, 0)
        var before: (chapter: Int, opening: Int32)?
        for sentence in text.sentences {
            guard sentence.range.count >= 2 else {
                before = nil
                continue
            }
            let start = sentence.range.lowerBound
            let (one, two) = (forms[Int(text.words[start])].word, forms[Int(text.words[start + 1])].word)
            let opening = table.number(of: UInt64(one) << 32 | UInt64(two))
            if Int(opening) == counts.count { counts.append((start, 0)) }
            counts[Int(opening)].count += 1
            if let before, before.chapter == sentence.chapter {
                neighbours += 1
                if before.opening == opening { alike += 1 }
            }
            before = (sentence.chapter, opening)
        }
        repeatedOpenings = alike.share(of: neighbours)
        let most = counts.filter { $0.count > 1 }.sorted { ($0.count, $1.first) > ($1.count, $0.first) }.prefix(5)
        commonOpenings = most.map { opening in
            let words = [opening.first, opening.first + 1].map { forms[Int(text.words[$0])].text.lowercased() }
            return Tally(words: words.joined(separator: " "), count: opening.count)
        }
    }
}
