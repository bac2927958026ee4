import Drawing
import Foundation

/// A sound, drawn into the art as large leaning letters.
struct SoundEffect: Sendable, Hashable {
    /// Where the letters are.
    let path: Path
    /// Size of the letters in points.
    let size: Double

    /// - Parameters:
    ///   - taken: what must stay free: faces, clues, balloons.
    /// - Returns: `nil` where there is no room, or no sound.
    init?(_ words: String, in space: LetteringSpace, taken: [Rect], lettering: Double, dice: Dice) {
        let text = words.uppercased().trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { return nil }
        var dice = dice
        let lean = dice.within(0.06...0.16) * (dice.isTrue(0.5) ? 1 : -1)
        let bounds = space.shard.bounds
        for size in [4.6, 3.6, 2.8, 2.1, 1.6, 1.3].map({ $0 * lettering }) {
            guard let drawn = Self.letters(text, size, lean), let extent = drawn.bounds,
                extent.width < bounds.width * 0.75
            else { continue }
            for (x, y) in Self.places {
                let origin = bounds.at(x, y)
                let center = Point(
                    min(max(origin.x, bounds.minX + extent.width / 2 + 3), bounds.maxX - extent.width / 2 - 3),
                    min(max(origin.y, bounds.minY + extent.height / 2 + 3), bounds.maxY - extent.height / 2 - 3))
                let rect = Rect(center: center, size: extent.size)
                guard space.fits(rect), !taken.contains(where: { $0.intersects(rect) }) else { continue }
                path = Transform.translation(center - extent.center).apply(drawn)
                self.size = size
                return
            }
        }
        return nil
    }

    /// The lower half first: the upper one is for balloons.
    private static let places = [
        (0.75, 0.72), (0.25, 0.72), (0.5, 0.85), (0.8, 0.5), (0.2, 0.5), (0.5, 0.6), (0.8, 0.25), (0.2, 0.25),
        (0.5, 0.15),
        (0.9, 0.9), (0.1, 0.9), (0.5, 0.4),
    ]

    /// Letters that grow along the word, on a rising or falling line.
    private static func letters(_ text: String, _ size: Double, _ lean: Double) -> Path? {
        var style = TextStyle(.comic, size)
        style.isBold = true
        let outline = TextBlock(text, style).outline(at: .zero)
        guard let extent = outline.bounds, extent.width > 0 else { return nil }
        let grown = outline.mapped { point in
            let share = (point.x - extent.minX) / extent.width
            let height = 1 + 0.35 * (lean < 0 ? share : 1 - share)
            let y = (point.y - extent.maxY) * height
            return Point(point.x - y * 0.22, y)
        }
        return Transform.rotation(lean).apply(grown)
    }

    func draw(_ palette: Palette, on canvas: Canvas) {
        let shadow = Transform.translation(Point(size * 0.05, size * 0.06)).apply(path)
        canvas.stroke(shadow, palette.ink, Stroke(size * 0.24))
        canvas.stroke(path, .white, Stroke(size * 0.22))
        canvas.stroke(path, palette.ink, Stroke(size * 0.13))
        canvas.stroke(path, palette.accent, Stroke(size * 0.04))
        canvas.fill(path, palette.accent)
    }
}
