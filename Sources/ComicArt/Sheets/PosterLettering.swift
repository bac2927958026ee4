import Drawing

/// A title as drawn letters: lines of one width, each as tall as its words allow, that fill a box.
struct PosterLettering {
    /// The letters, where they belong.
    let path: Path
    /// What they take of the box.
    let bounds: Rect
    /// How much the letters are thickened, in points: a text's letters are too thin for a poster.
    let weight: Double

    /// - Parameters:
    ///   - box: what the title may take; a long one gets smaller, and never leaves it.
    ///   - isHanging: whether it begins at the box's top, or else ends at its bottom.
    init(_ title: String, in box: Rect, isHanging: Bool = true) {
        let words = title.uppercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let settings = (1...max(1, min(16, words.count))).map { Self.set(Self.lines(words, $0), in: box) }
        // The setting that covers most of the box without leaving it.
        let best = settings.max { $0.area < $1.area } ?? Setting(path: Path(), height: 0, area: 0, weight: 0)
        let top = isHanging ? box.minY : box.maxY - best.height
        path = Transform.translation(Point(box.minX, top)).apply(best.path)
        bounds = Rect(box.minX, top, box.width, best.height)
        weight = best.weight
    }

    func draw(_ color: Color, spread: Double = 0, on canvas: Canvas) {
        canvas.fill(path, color)
        canvas.stroke(path, color, Stroke(weight + spread * 2, join: .miter))
    }

    private struct Setting {
        var path: Path
        var height: Double
        var area: Double
        var weight: Double
    }

    private static func set(_ lines: [String], in box: Rect) -> Setting {
        let letters = lines.compactMap(outline)
        guard !letters.isEmpty else { return Setting(path: Path(), height: 0, area: 0, weight: 0) }
        // Fill the width, but no line more than twice as tall as the smallest.
        let natural = letters.map { $0.bounds.height * box.width / $0.bounds.width }
        let tallest = (natural.min() ?? 0) * 2
        var heights = natural.map { min($0, tallest) * 1.5 }
        let gap = 0.14
        let total = heights.reduce(0, +) * (1 + gap)
        let shrink = min(1, box.height / max(1, total))
        heights = heights.map { $0 * shrink }
        var path = Path()
        var (y, area) = (0.0, 0.0)
        for (letter, height) in zip(letters, heights) {
            let scaleY = height / letter.bounds.height
            let scaleX = min(box.width / letter.bounds.width, scaleY * 1.12)
            let width = letter.bounds.width * scaleX
            let move = Transform.translation(Point(-letter.bounds.minX, -letter.bounds.minY))
                .then(.scale(scaleX, scaleY)).then(.translation(Point((box.width - width) / 2, y)))
            path.append(move.apply(letter.path))
            y += height * (1 + gap)
            area += width * height
        }
        return Setting(path: path, height: y, area: area, weight: (heights.min() ?? 0) * 0.07)
    }

    private static func outline(_ text: String) -> (path: Path, bounds: Rect)? {
        var style = TextStyle(.comic, 100)
        style.isBold = true
        let path = TextBlock(text, style).outline(at: .zero)
        guard let bounds = path.bounds, bounds.width > 1, bounds.height > 1 else { return nil }
        return (path, bounds)
    }

    /// Words in so many lines of about one length.
    private static func lines(_ words: [String], _ count: Int) -> [String] {
        var lines: [String] = []
        var rest = words[...]
        for index in 0..<count where !rest.isEmpty {
            let left = rest.reduce(0) { $0 + $1.count + 1 }
            let wanted = Double(left) / Double(count - index)
            var line = String(rest.removeFirst())
            while let next = rest.first, index == count - 1 || Double(line.count) + Double(next.count) / 2 + 1 < wanted
            {
                line += " " + next
                rest.removeFirst()
            }
            lines.append(line)
        }
        return lines
    }
}
