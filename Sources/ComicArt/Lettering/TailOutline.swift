import Drawing
import Foundation

/// A tail as it is drawn: it grows out of the balloon, bends a little, and ends in a point.
enum TailOutline {
    static func path(_ tail: Tail, _ kind: BalloonKind, size: Double) -> Path {
        guard tail.length > size * 0.2 else { return Path() }
        switch kind {
        case .caption: return Path()
        case .thought: return bubbles(tail, size)
        case .radio: return bolt(tail, size)
        case .speech, .whisper: return horn(tail, width: size * 0.95, bend: 0.12, size)
        case .shout: return horn(tail, width: size * 1.5, bend: 0, size)
        }
    }

    private static func horn(_ tail: Tail, width: Double, bend: Double, _ size: Double) -> Path {
        let direction = (tail.tip - tail.root).unit
        // Bends the way it would hang: outward from the line straight down.
        let side = direction.perpendicular * (direction.x > 0 ? 1 : -1)
        let half = direction.perpendicular * (width / 2)
        let start = tail.root - direction * (size * 1.3)
        let belly = tail.root.toward(tail.tip, 0.45) + side * (tail.length * bend)
        var path = Path()
        path.move(to: start + half)
        path.curve(to: tail.tip, tail.root + half * 0.9, belly + half * 0.3)
        path.curve(to: start - half, belly - half * 0.3, tail.root - half * 0.9)
        path.close()
        return path
    }

    private static func bubbles(_ tail: Tail, _ size: Double) -> Path {
        var path = Path()
        for (share, radius) in [(0.3, 0.42), (0.66, 0.29), (0.95, 0.18)] {
            path.append(.circle(tail.root.toward(tail.tip, share), size * radius))
        }
        return path
    }

    private static func bolt(_ tail: Tail, _ size: Double) -> Path {
        let direction = (tail.tip - tail.root).unit
        let side = direction.perpendicular * (size * 0.42)
        let (start, length) = (tail.root - direction * (size * 1.2), tail.length)
        func at(_ share: Double, _ across: Double) -> Point { tail.root + direction * (length * share) + side * across }
        return .polygon([
            start + side, at(0.45, 1), at(0.32, -0.1), tail.tip, at(0.6, -1), at(0.7, 0.25), start - side,
        ])
    }
}
