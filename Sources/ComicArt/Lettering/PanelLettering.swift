import Drawing
import StoryModel

/// The lettering of a panel: what is said, how large, and where.
struct PanelLettering {
    let utterances: [Utterance]
    let size: Double

    /// - Parameter room: the widest a line of text may get, in points.
    init(_ panel: ComicPanel, size: Double, room: Double) {
        self.size = size
        let spoken = panel.dialogue.map { SpokenLine($0, in: panel) }
        var utterances: [Utterance] = []
        for (index, line) in spoken.enumerated() {
            let isSame = index > 0 && line.goesOn(spoken[index - 1])
            for (part, text) in LetteredText.pieces(line.text).enumerated() {
                let joins = part > 0 || isSame
                if joins { utterances[utterances.count - 1].hasTail = false }
                utterances.append(
                    Utterance(
                        line: line, text: text, joins: joins, hasTail: line.kind != .caption,
                        choices: SetText.choices(text, line.kind, size: size, widest: max(size * 9, room))))
            }
        }
        self.utterances = utterances
    }

    /// Points at the panel's top that the balloons will need, about.
    func headroom(in bounds: Rect) -> Double {
        let area = utterances.reduce(0) { sum, utterance in
            sum + (utterance.choices.first.map { $0.reach.width * $0.reach.height * 4 } ?? 0)
        }
        let tallest = utterances.compactMap { $0.choices.map(\.reach.height).min() }.max() ?? 0
        return utterances.isEmpty ? 0 : min(bounds.height * 0.45, max(tallest * 2, area * 1.25 / bounds.width) + 6)
    }

    /// The balloons' places and the size they are lettered in.
    ///
    /// Smaller lettering comes before a hidden face, and a hidden face before a letter that cannot be read. What does not
    /// fit even so is packed in rows as small as it has to be, and never cut.
    func placed(in space: LetteringSpace) -> (texts: [PlacedText], size: Double) {
        guard !utterances.isEmpty else { return ([], size) }
        let floor = PageFormat.smallestLettering / size
        let steps = [1, 0.92, 0.84, 0.77].filter { $0 > floor } + [floor]
        let tries = steps.map { ($0, true) } + [((1 + floor) / 2, false), (floor, false)]
        for (scale, keepsFaces) in tries {
            let search = BalloonSearch(
                space: space, utterances: utterances, size: size, scale: scale, keepsFaces: keepsFaces)
            if let texts = search.placed() { return (texts, size * scale) }
        }
        return packed(in: space, from: floor)
    }

    private func packed(in space: LetteringSpace, from floor: Double) -> (texts: [PlacedText], size: Double) {
        let core = space.core
        var scale = floor
        while true {
            for flat in [true, false] {
                let sets = utterances.map { utterance in
                    (flat ? utterance.choices[0] : utterance.choices[utterance.choices.count - 1]).scaled(scale)
                }
                if let rects = Self.rows(sets, in: core, gap: size * scale * 0.35) {
                    return (tailed(zip(sets, rects).map { PlacedText(set: $0, rect: $1) }, space, scale), size * scale)
                }
            }
            scale *= 0.94
        }
    }

    /// From left to right and from above, as text is; `nil` where they do not all fit.
    private static func rows(_ sets: [SetText], in core: Rect, gap: Double) -> [Rect]? {
        var rects: [Rect] = []
        var (x, y, bottom) = (core.minX, core.minY, core.minY)
        for set in sets {
            let (width, height) = (set.reach.width * 2, set.reach.height * 2)
            if x > core.minX, x + width > core.maxX { (x, y) = (core.minX, bottom + gap) }
            guard x + width <= core.maxX, y + height <= core.maxY else { return nil }
            rects.append(Rect(x, y, width, height))
            x += width + gap
            bottom = max(bottom, y + height)
        }
        return rects
    }

    private func tailed(_ texts: [PlacedText], _ space: LetteringSpace, _ scale: Double) -> [PlacedText] {
        var done = texts
        for index in texts.indices where utterances[index].hasTail {
            let others = texts.indices.filter { $0 != index }.map { texts[$0].rect }
            done[index].tail =
                TailAim(space: space, size: size * scale).tail(
                    from: texts[index].rect.center, texts[index].set.body, of: utterances[index].line.speaker,
                    balloons: others, tails: done[..<index].compactMap(\.tail)
                ).tail
        }
        return done
    }
}

extension SpokenLine {
    /// Whether it goes on with what another line said: the same person, in the same manner. Each caption is its own.
    fileprivate func goesOn(_ other: SpokenLine) -> Bool {
        kind != .caption && speaker == other.speaker && kind == other.kind
    }
}
