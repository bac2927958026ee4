extension TextFigures {
    /// Counts runs of words; the number of a run and the word that follows it are the key of the next longer run.
    mutating func measureRuns(_ text: TokenizedText) {
        let plain = text.forms.forms.map(\.plain)
        let words = text.words.map { plain[Int($0)] }
        var singles = NumberTable(capacity: text.forms.wordCount)
        var pairs = NumberTable(capacity: words.count / 2)
        var triples = NumberTable(capacity: words.count)
        var fours = NumberTable(capacity: words.count)
        var (pairCount, tripleCount, fourCount) = (0, 0, 0)
        for sentence in text.sentences {
            var (one, two, three) = (UInt64(0), UInt64(0), UInt64(0))
            var length = 0
            for position in sentence.range {
                let word = UInt64(words[position])
                length += 1
                if length >= 4 {
                    _ = fours.number(of: three << 32 | word)
                    fourCount += 1
                }
                if length >= 3 {
                    three = UInt64(triples.number(of: two << 32 | word))
                    tripleCount += 1
                }
                if length >= 2 {
                    two = UInt64(pairs.number(of: one << 32 | word))
                    pairCount += 1
                }
                one = word
                _ = singles.number(of: word)
            }
        }
        distinct1 = singles.count.share(of: words.count)
        distinct2 = pairs.count.share(of: pairCount)
        distinct3 = triples.count.share(of: tripleCount)
        fourGramRepetition = fourCount == 0 ? 0 : 1 - fours.count.share(of: fourCount)
    }
}

extension Int {
    func share(of whole: Int) -> Double { whole == 0 ? 0 : Double(self) / Double(whole) }
}
