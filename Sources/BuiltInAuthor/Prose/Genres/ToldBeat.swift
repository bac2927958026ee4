import Mystery
import StoryModel

/// A sentence of a scene's summary, with the talk that was written for it, where it tells a beat the built-in author
/// knows.
struct ToldBeat {
    let sentence: String
    /// Phrases with their gaps filled, and who speaks in them.
    let lines: [[Passage]]
}

extension SceneWriter {
    /// The scene's summary, sentence by sentence.
    func toldBeats() -> [ToldBeat] {
        let beats = genre.beats
        return scene.summary.sentences.map { sentence in
            for beat in beats {
                if let values = beat.reading(of: sentence) {
                    return ToldBeat(sentence: sentence, lines: lines(of: beat, values))
                }
            }
            return ToldBeat(sentence: sentence, lines: [])
        }
    }

    /// - Parameter values: what the sentence has in the beat's gaps.
    private func lines(of beat: CausalBeat, _ values: [String: String]) -> [[Passage]] {
        let present = ([lead] + others)
        func player(_ index: Int) -> Figure? {
            guard index < beat.present.count else { return nil }
            let part = beat.present[index]
            let value = values.first { $0.key == part || $0.key.hasPrefix(part + ".") }?.value
            return present.first { figure in value == figure.short || value == figure.name } ?? figure(playing: part)
        }
        let first = player(0) ?? lead
        let second = player(1) ?? present.first { $0 != first }
        var gaps = gaps(with: second)
        gaps.figures["D"] = first
        return beat.lines.compactMap { line in
            guard !line.contains("S: ") || second != nil, let text = gaps.fill(line), pen.isNew(text) else {
                return nil
            }
            return [Passage](text, lead: first, other: second)
        }
    }

    /// Who plays a part that the sentence does not name.
    private func figure(playing part: String) -> Figure? {
        let leads = (book.storyline.causes?.wants ?? []).prefix(3).map(\.person)
        let fourth = book.storyline.cast.map(\.name).first { !leads.contains($0) }
        let name = ["hero": 0, "rival": 1, "other": 2][part].flatMap { $0 < leads.count ? leads[$0] : nil }
        return (name ?? (part == "friend" ? fourth : nil)).map(book.figures.figure)
    }

    var genre: Genre { Genre(of: book.premise) }
}
