import StoryFlow
import StoryModel

/// Makes one beat of several that share a panel, keeping what the reader needs.
struct BeatMerger {
    /// The most words all balloons and captions of a panel may have together.
    static let wordLimit = 50
    /// The most balloons and captions of a panel.
    static let lineLimit = 4

    let evidence: Evidence

    /// One beat: everything said while there is room, and at most two sentences of what is seen.
    func merge(_ beats: [Beat]) -> Beat {
        guard beats.count > 1 || !fits(beats[0].dialogue) else { return beats[0] }
        let sentences = beats.flatMap { $0.action.sentences }
        let kept = telling(sentences)
        var dialogue = beats.flatMap(\.dialogue)
        let shown = Set(dialogue.map(\.text))
        for (index, sentence) in sentences.enumerated() where !kept.contains(index) {
            guard evidence.weight(of: sentence) >= 4, !shown.contains(sentence), sentence.wordCount <= SpeechLines.limit
            else { continue }
            dialogue.insert(DialogueLine(character: Captions.narrator, text: sentence), at: 0)
        }
        return Beat(
            action: kept.map { sentences[$0] }.joined(separator: " "), dialogue: condensed(dialogue),
            characters: beats.flatMap(\.characters).uniqued())
    }

    private func fits(_ lines: [DialogueLine]) -> Bool {
        lines.count <= Self.lineLimit && Self.words(lines) <= Self.wordLimit
    }

    /// The indices of the sentences worth drawing, in order.
    private func telling(_ sentences: [String]) -> [Int] {
        let ranked = sentences.indices.sorted { left, right in
            let first = worth(sentences[left])
            let second = worth(sentences[right])
            return first == second ? left < right : first > second
        }
        var kept = ranked.prefix(2)
        if kept.count == 2, sentences[kept[0]].wordCount + sentences[kept[1]].wordCount > 45 { kept = kept.prefix(1) }
        return kept.sorted()
    }

    private func worth(_ sentence: String) -> Int {
        let isBusiness = StageBusiness.isBusiness(sentence)
        let words = sentence.wordCount
        return (isBusiness ? 0 : 4) + evidence.weight(of: sentence) - (words < 4 || words > 35 ? 2 : 0)
    }

    /// Lines of one speaker joined where a balloon holds them, and the least telling left out until all fit.
    private func condensed(_ lines: [DialogueLine]) -> [DialogueLine] {
        var lines = joined(lines)
        while !fits(lines) {
            let spoken = lines.count { $0.character != Captions.narrator }
            let open = lines.indices.filter { lines[$0].character == Captions.narrator || spoken > 1 }
            guard open.count > 1 || spoken == 0 || lines.count > 1,
                let least = open.min(by: { (worth(lines[$0]), $0) < (worth(lines[$1]), $1) })
            else { break }
            lines.remove(at: least)
            lines = joined(lines)
        }
        return lines
    }

    private func worth(_ line: DialogueLine) -> Int {
        let base = line.character == Captions.narrator ? 0 : 3
        return base + 2 * evidence.weight(of: line.text) + min(3, line.text.wordCount / 6)
    }

    private func joined(_ lines: [DialogueLine]) -> [DialogueLine] {
        var joined: [DialogueLine] = []
        for line in lines {
            if let last = joined.last, last.character == line.character,
                last.text.wordCount + line.text.wordCount <= SpeechLines.limit
            {
                joined[joined.count - 1].text += " " + line.text
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    static func words(_ lines: [DialogueLine]) -> Int {
        lines.reduce(0) { $0 + $1.text.wordCount }
    }
}
