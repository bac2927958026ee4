import Drawing

/// A text as large as its box allows.
struct FittedText {
    private let text: String
    private let family: FontFamily
    private let size: Double

    /// - Parameter size: points it has if there is room.
    init(_ text: String, _ family: FontFamily, _ size: Double) {
        self.text = text
        self.family = family
        self.size = size
    }

    func draw(in box: Rect, on canvas: Canvas, _ color: Color) {
        var style = TextStyle(family, size)
        var block = TextBlock(text, style, width: box.width)
        while block.size.height > box.height, style.size > 3 {
            style.size *= 0.92
            block = TextBlock(text, style, width: box.width)
        }
        canvas.clipped(to: .rect(box)) { block.draw(on: canvas, at: box.origin, color) }
    }
}
