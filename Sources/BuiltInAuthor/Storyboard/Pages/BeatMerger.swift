import StoryFlow
import StoryModel

/// Makes one beat of several that share a panel, keeping what the reader needs.
struct BeatMerger {
    /// The most words all balloons and captions of a panel may have together.
    static let wordLimit = 50
    /// The most balloons and captions of a panel.
    static let lineLimit = 4

    let telltale: Telltale

    /// One beat: everything said while there is room, and at most two sentences of what is seen.
    func merge(_ beats: [Beat]) -> Beat {
        guard beats.count > 1 || !Self.fits(beats[0].dialogue) else { return beats[0] }
        let sentences = beats.flatMap { $0.action.sentences }
        let kept = telling(sentences)
        let isSpoken = beats.contains { $0.dialogue.contains { $0.character != Captions.narrator } }
        var dialogue = beats.flatMap(\.dialogue).filter { line in
            !isSpoken || line.character != Captions.narrator
                || Captions.score(line.text, telltale) >= Captions.worthTelling
        }
        let shown = Set(dialogue.map(\.text))
        for (index, sentence) in sentences.enumerated() where !kept.contains(index) {
            guard telltale.weight(of: sentence) >= 4, !shown.contains(sentence), sentence.wordCount <= SpeechLines.limit
            else { continue }
            dialogue.insert(DialogueLine(character: Captions.narrator, text: sentence), at: 0)
        }
        return Beat(
            action: kept.map { sentences[$0] }.joined(separator: " "), dialogue: condensed(dialogue),
            characters: beats.flatMap(\.characters).uniqued())
    }

    static func fits(_ lines: [DialogueLine]) -> Bool {
        lines.count <= lineLimit && words(lines) <= wordLimit
    }

    /// The indices of the sentences worth drawing, in order: the best one, or the best two that belong together.
    private func telling(_ sentences: [String]) -> [Int] {
        let worths = sentences.map(worth)
        let leaning = sentences.map(Self.leans)
        let lengths = sentences.map(\.wordCount)
        var best: (worth: Int, kept: [Int]) = (Int.min, [0])
        for first in sentences.indices {
            let alone = worths[first] - (leaning[first] ? 2 : 0)
            if alone > best.worth { best = (alone, [first]) }
            for second in sentences.indices.dropFirst(first + 1) where lengths[first] + lengths[second] <= 45 {
                let apart = second > first + 1
                let both = alone + worths[second] + (apart ? (leaning[second] ? -3 : 0) : 1)
                if both > best.worth { best = (both, [first, second]) }
            }
        }
        return best.kept
    }

    /// Whether a sentence needs the one before it to be understood.
    private static func leans(_ sentence: String) -> Bool {
        sentence.storyWords.first.map {
            ["it", "they", "this", "that", "he", "she", "her", "his", "then", "but", "and", "one"].contains(
                $0.lowercased)
        } ?? false
    }

    private func worth(_ sentence: String) -> Int {
        if StageBusiness.isBusiness(sentence) { return 0 }
        let words = sentence.storyWords.map(\.lowercased)
        let isVisible = words.prefix(4).contains { VisibleVerbs.all.contains($0) }
        let isUnhandy = words.count < 4 || words.count > 35
        let drama = Mood.dramatic(words).isEmpty ? 0 : 3
        return 3 + drama + (isVisible ? 2 : 0) + telltale.weight(of: sentence) - (isUnhandy ? 2 : 0)
    }

    /// Lines of one speaker joined where a balloon holds them, and the least telling left out until all fit.
    private func condensed(_ lines: [DialogueLine]) -> [DialogueLine] {
        var lines = joined(lines)
        while !Self.fits(lines) {
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
        return base + 2 * telltale.weight(of: line.text) + min(3, line.text.wordCount / 6)
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
