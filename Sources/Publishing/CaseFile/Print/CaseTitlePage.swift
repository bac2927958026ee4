import Drawing

/// What the case file is of, and the warning.
struct CaseTitlePage {
    let report: CaseReport
    let type: CaseType

    /// A text, and the room below it.
    private struct Part {
        var block: TextBlock
        var gap: Double
        var color = Color.black
    }

    /// - Parameter left: the text's edge.
    func draw(on canvas: Canvas, left: Double) {
        let size = CaseType.trim.size
        let lowest = size.height - 54
        // Titles as long as a paragraph are set smaller, until all is on the page.
        let scales = [1, 0.8, 0.65, 0.5, 0.4]
        let scale = scales.first { height(self.title($0)) + height(self.warning($0)) + 60 < lowest - size.height * 0.2 }
        let title = self.title(scale ?? 0.3)
        let warning = self.warning(scale ?? 0.3)
        var top = size.height * 0.2
        draw(title, from: &top, on: canvas, left: left)
        top = min(max(top + 36, size.height * 0.68), lowest - height(warning) - 16)
        let (middle, reach) = (left + type.measure / 2, type.measure * 0.14)
        canvas.stroke(.line([Point(middle - reach, top), Point(middle + reach, top)]), CaseType.accent, Stroke(0.8))
        top += 16
        draw(warning, from: &top, on: canvas, left: left)
    }

    private func draw(_ parts: [Part], from top: inout Double, on canvas: Canvas, left: Double) {
        for part in parts {
            part.block.draw(on: canvas, at: Point(left, top), part.color)
            top += part.block.size.height + part.gap
        }
    }

    private func height(_ parts: [Part]) -> Double { parts.reduce(0) { $0 + $1.block.size.height + $1.gap } }

    private func title(_ scale: Double) -> [Part] {
        var capitals = type.style(13.25 * scale)
        capitals.features = "smcp"
        capitals.tracking = scale
        return [
            part("the case file of", capitals, gap: 10), part(report.title, type.style(31 * scale), gap: 8),
            part(report.setting, type.style(13.25 * scale, italic: true), gap: 14),
            part(report.author, capitals, gap: 0),
        ].compactMap(\.self)
    }

    private func warning(_ scale: Double) -> [Part] {
        let small = max(0.7, scale)
        return [
            part(CaseWords.warning, type.style(12.5 * small), gap: 6, CaseType.accent),
            part(CaseWords.advice, type.style(11 * small, italic: true), gap: 0),
        ].compactMap(\.self)
    }

    private func part(_ text: String, _ style: TextStyle, gap: Double, _ color: Color = .black) -> Part? {
        guard !text.isEmpty else { return nil }
        var style = style
        style.alignment = .center
        return Part(block: type.display(text, style), gap: gap, color: color)
    }
}
