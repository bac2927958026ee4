import Drawing
import Foundation

/// A balloon's text as Pango breaks it for one width, and the outline that fits it.
///
/// Everything is relative to the text's middle, for the full size of the lettering; it scales.
struct SetText: Sendable, Hashable {
    /// With its line breaks.
    var text: String
    var lines: [Rect]
    /// Half the width and half the height of the balloon's body.
    var body: Size
    /// How far bumps, spikes or teeth stand out from the body.
    var relief: Double
    /// How much worse it looks than the best of its kind.
    var cost: Double

    /// Half the extent of all that is drawn.
    var reach: Size { Size(body.width + relief, body.height + relief) }

    func scaled(_ scale: Double) -> SetText {
        var copy = self
        copy.lines = lines.map { Rect($0.minX * scale, $0.minY * scale, $0.width * scale, $0.height * scale) }
        copy.body = Size(body.width * scale, body.height * scale)
        copy.relief = relief * scale
        return copy
    }

    static func style(_ kind: BalloonKind, _ size: Double) -> TextStyle {
        var style = TextStyle(.comic, size)
        style.isBold = true
        style.isItalic = kind == .thought || kind == .radio
        style.alignment = .center
        style.leading = size * 1.08
        return style
    }

    /// The text in a few widths, each measured once: from one line to a column.
    ///
    /// - Parameter widest: points a line may have.
    static func choices(_ text: String, _ kind: BalloonKind, size: Double, widest: Double) -> [SetText] {
        let style = style(kind, size)
        let whole = TextBlock(text, style)
        // A caption is flatter than a balloon.
        let flatness = kind == .caption ? 4.2 : 2.7
        let ideal = max(1, Int((whole.size.width / (flatness * size * 1.08)).squareRoot().rounded()))
        // A line has room for the longest word at least, or it would be broken inside.
        let longest = text.split { $0 == " " }.max { $0.count < $1.count } ?? ""
        let least = TextBlock(String(longest), style).size.width + 0.5
        var choices: [SetText] = []
        for count in [ideal, ideal - 1, ideal + 1, ideal + ideal / 2 + 1] where count > 0 {
            let width = max(least, whole.size.width / Double(count) * 1.06 + size)
            let block = lines(text, whole, style, count: count, width: width, widest: widest)
            let choice = SetText(block, text, kind, size)
            if !choices.contains(where: { $0.text == choice.text }) { choices.append(choice) }
        }
        return choices
    }

    /// Broken into so many lines, where the words allow it.
    private static func lines(
        _ text: String, _ whole: TextBlock, _ style: TextStyle, count: Int, width: Double, widest: Double
    ) -> TextBlock {
        let width = min(widest, count == 1 ? .infinity : width)
        if width > whole.size.width { return whole }
        let block = TextBlock(text, style, width: width)
        guard width < widest, block.lines.count > count else { return block }
        return TextBlock(text, style, width: min(widest, width * 1.14))
    }

    private init(_ block: TextBlock, _ source: String, _ kind: BalloonKind, _ size: Double) {
        let set = block.lines
        let bytes = Array(source.utf8)
        text = set.map { line in
            String(decoding: bytes[line.text.clamped(to: 0..<bytes.count)], as: UTF8.self)
                .split(separator: " ").joined(separator: " ")
        }.joined(separator: "\n")
        let height = block.size.height
        lines = set.map { Rect(-$0.width / 2, $0.top - height / 2, $0.width, $0.bottom - $0.top) }
        (body, relief) = Self.outline(around: lines, kind, size)
        cost = Self.cost(lines, body)
    }

    /// A superellipse in the text's own proportions through its outermost corner, and some air.
    private static func outline(around lines: [Rect], _ kind: BalloonKind, _ size: Double) -> (Size, Double) {
        let width = (lines.map(\.width).max() ?? 0) / 2 + 0.1
        let height = (lines.last.map(\.maxY) ?? 0) + 0.1
        if kind == .caption { return (Size(width + size * 0.6, height + size * 0.4), 0) }
        let power = Superellipse.power
        let reach =
            lines.flatMap(\.corners).map { corner in
                pow(pow(abs(corner.x) / width, power) + pow(abs(corner.y) / height, power), 1 / power)
            }.max() ?? 1
        let (air, relief): (Double, Double) =
            switch kind {
            case .speech, .whisper, .caption: (0.5, 0)
            case .thought: (0.5, 0.6)
            case .shout: (0.45, 1.1)
            case .radio: (0.5, 0.45)
            }
        return (Size(width * reach + size * air, height * reach + size * air), relief * size)
    }

    /// A balloon looks best half as tall as it is wide, its lines longest in the middle and none of them a lone word.
    private static func cost(_ lines: [Rect], _ body: Size) -> Double {
        let proportion = abs(log(body.width / body.height / 1.9)) * 7
        guard lines.count > 1 else { return proportion }
        let longest = lines.map(\.width).max() ?? 1
        let stub = lines[lines.count - 1].width < longest * 0.35 ? 4.0 : 0
        let middle = lines.dropFirst().dropLast().map(\.width).min() ?? longest
        let waist = max(0, (lines[0].width + lines[lines.count - 1].width) / 2 - middle) / longest * 8
        return proportion + stub + waist
    }
}

/// The outline of a speech balloon: fuller than an ellipse, as a hand draws it.
enum Superellipse {
    static let power = 2.5
    /// The control points that follow it best.
    private static let pull = 0.69

    static func path(_ center: Point, _ half: Size) -> Path {
        let (a, b) = (half.width, half.height)
        var path = Path()
        path.move(to: center + Point(0, -b))
        path.curve(to: center + Point(a, 0), center + Point(a * pull, -b), center + Point(a, -b * pull))
        path.curve(to: center + Point(0, b), center + Point(a, b * pull), center + Point(a * pull, b))
        path.curve(to: center + Point(-a, 0), center + Point(-a * pull, b), center + Point(-a, b * pull))
        path.curve(to: center + Point(0, -b), center + Point(-a, -b * pull), center + Point(-a * pull, -b))
        path.close()
        return path
    }

    /// How far its edge is from its center in a direction of length 1.
    static func radius(_ half: Size, toward direction: Point) -> Double {
        let sum = pow(abs(direction.x) / half.width, power) + pow(abs(direction.y) / half.height, power)
        return pow(max(sum, 1e-12), -1 / power)
    }
}
