public import Drawing

/// A book's title page: the title in drawn letters, who made it, and nothing else but a mark.
public struct TitlePage: Sendable {
    private let title: String
    private let lines: [String]
    private let palette: Palette

    /// - Parameter lines: what stands under the title: the author, the year, the credits.
    public init(title: String, lines: [String], palette: Palette) {
        self.title = title
        self.lines = lines.filter { !$0.isEmpty }
        self.palette = palette
    }

    public func draw(on canvas: Canvas, trim: Rect, bleed: Double) {
        canvas.fill(.rect(trim.inset(by: -bleed)), palette.paper)
        let safe = trim.inset(dx: trim.width * 0.14, dy: trim.height * 0.1)
        let box = Rect(safe.minX, trim.minY + trim.height * 0.2, safe.width, trim.height * 0.24)
        let lettering = PosterLettering(title, in: box, isHanging: false)
        lettering.draw(palette.ink, on: canvas)
        drawRule(at: box.maxY + trim.height * 0.035, safe, on: canvas)
        var style = TextStyle(.garamond, trim.width * 0.036)
        style.alignment = .center
        style.leading = style.size * 1.5
        let block = TextBlock(lines.joined(separator: "\n"), style, width: safe.width)
        block.draw(on: canvas, at: Point(safe.minX, box.maxY + trim.height * 0.07), palette.ink)
    }

    /// Tapered, as by a pen.
    private func drawRule(at y: Double, _ safe: Rect, on canvas: Canvas) {
        let half = safe.width * 0.2
        let rule = Path.polygon([
            Point(safe.midX - half, y), Point(safe.midX, y - 1.2), Point(safe.midX + half, y),
            Point(safe.midX, y + 1.2),
        ])
        canvas.fill(rule, palette.accent)
    }
}
