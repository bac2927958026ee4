import Drawing

/// A straight line between two points: what a tail is to the search.
struct Segment: Sendable, Hashable {
    var start: Point
    var end: Point

    func crosses(_ other: Segment) -> Bool {
        func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        return side(start, end, other.start) * side(start, end, other.end) < 0
            && side(other.start, other.end, start) * side(other.start, other.end, end) < 0
    }

    func crosses(_ rect: Rect) -> Bool { share(at: rect) != nil }

    /// How far along it first meets a rectangle: 0 at the start, 1 at the end; `nil` for never.
    func share(at rect: Rect) -> Double? {
        var (low, high) = (0.0, 1.0)
        for (from, step, least, most) in [
            (start.x, end.x - start.x, rect.minX, rect.maxX), (start.y, end.y - start.y, rect.minY, rect.maxY),
        ] {
            if abs(step) < 1e-9 {
                if from < least || from > most { return nil }
                continue
            }
            let (a, b) = ((least - from) / step, (most - from) / step)
            (low, high) = (max(low, min(a, b)), min(high, max(a, b)))
        }
        return low <= high ? low : nil
    }
}
