import Drawing
import Foundation

/// The outline of a balloon by how its text is said.
enum BalloonOutline {
    static func path(_ kind: BalloonKind, _ center: Point, _ body: Size, relief: Double, dice: Dice) -> Path {
        switch kind {
        case .speech, .whisper: Superellipse.path(center, body)
        case .caption: .rect(Rect(center: center, size: Size(body.width * 2, body.height * 2)))
        case .thought: cloud(center, body, relief)
        case .shout: burst(center, body, relief, dice)
        case .radio: teeth(center, body, relief)
        }
    }

    /// A point on the body's edge and the direction away from it.
    private static func edge(_ center: Point, _ body: Size, _ turn: Double) -> (point: Point, outward: Point) {
        let angle = turn * 2 * .pi
        // By equal steps along the edge, near enough, not by equal angles.
        let direction = Point(cos(angle) * body.width, sin(angle) * body.height).unit
        return (center + direction * Superellipse.radius(body, toward: direction), direction)
    }

    private static func circumference(_ body: Size) -> Double { 3.6 * (body.width + body.height) }

    /// Bumps as wide as two lines of text are high.
    private static func cloud(_ center: Point, _ body: Size, _ relief: Double) -> Path {
        let count = max(8, Int(circumference(body) / (relief * 4)))
        var path = Path()
        for index in 0...count {
            let here = edge(center, body, Double(index) / Double(count))
            guard index > 0 else {
                path.move(to: here.point)
                continue
            }
            let before = edge(center, body, (Double(index) - 1) / Double(count))
            // A cubic's middle is three quarters of the way to its control points.
            let rise = relief * 1.3
            path.curve(to: here.point, before.point + before.outward * rise, here.point + here.outward * rise)
        }
        path.close()
        return path
    }

    /// Spikes of unequal length.
    private static func burst(_ center: Point, _ body: Size, _ relief: Double, _ dice: Dice) -> Path {
        var dice = dice
        let count = max(12, Int(circumference(body) / (relief * 1.9)))
        var path = Path()
        for index in 0...count {
            let turn = Double(index % count) / Double(count)
            let valley = edge(center, body, turn)
            guard index > 0 else {
                path.move(to: valley.point)
                continue
            }
            let peak = edge(center, body, (Double(index) - dice.within(0.35...0.65)) / Double(count))
            let tip = peak.point + peak.outward * (relief * dice.within(0.45...0.98))
            path.line(to: tip)
            path.line(to: valley.point)
        }
        path.close()
        return path
    }

    /// Sharp teeth, as a wire sounds.
    private static func teeth(_ center: Point, _ body: Size, _ relief: Double) -> Path {
        let count = max(14, Int(circumference(body) / (relief * 2.6)))
        let points = (0..<count * 2).map { index in
            let place = edge(center, body, Double(index) / Double(count * 2))
            return index.isMultiple(of: 2) ? place.point : place.point + place.outward * (relief * 0.95)
        }
        return .polygon(points)
    }
}
