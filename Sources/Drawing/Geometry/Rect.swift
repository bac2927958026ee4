/// An upright rectangle, in points.
public struct Rect: Sendable, Hashable {
    /// The upper left corner.
    public var origin: Point
    public var size: Size

    public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        origin = Point(x, y)
        size = Size(width, height)
    }

    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// The rectangle around a center.
    public init(center: Point, size: Size) {
        self.init(center.x - size.width / 2, center.y - size.height / 2, size.width, size.height)
    }

    /// The smallest rectangle around points; `nil` for none.
    public init?(around points: some Sequence<Point>) {
        var iterator = points.makeIterator()
        guard let first = iterator.next() else { return nil }
        var (low, high) = (first, first)
        while let point = iterator.next() {
            low = Point(min(low.x, point.x), min(low.y, point.y))
            high = Point(max(high.x, point.x), max(high.y, point.y))
        }
        self.init(low.x, low.y, high.x - low.x, high.y - low.y)
    }

    public var minX: Double { origin.x }
    public var minY: Double { origin.y }
    public var maxX: Double { origin.x + size.width }
    public var maxY: Double { origin.y + size.height }
    public var midX: Double { origin.x + size.width / 2 }
    public var midY: Double { origin.y + size.height / 2 }
    public var width: Double { size.width }
    public var height: Double { size.height }
    public var center: Point { Point(midX, midY) }
    public var area: Double { max(0, width) * max(0, height) }
    /// Clockwise from the upper left.
    public var corners: [Point] {
        [origin, Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
    }

    /// Smaller on every side; with a negative amount, larger.
    public func inset(by amount: Double) -> Rect { inset(dx: amount, dy: amount) }

    public func inset(dx: Double, dy: Double) -> Rect {
        Rect(minX + dx, minY + dy, width - 2 * dx, height - 2 * dy)
    }

    public func offset(by vector: Point) -> Rect { Rect(origin: origin + vector, size: size) }

    public func contains(_ point: Point) -> Bool {
        point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
    }

    public func contains(_ other: Rect) -> Bool {
        other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
    }

    /// Whether they share more than an edge.
    public func intersects(_ other: Rect) -> Bool {
        minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    /// What they share; `nil` where that is nothing.
    public func intersection(_ other: Rect) -> Rect? {
        guard intersects(other) else { return nil }
        let (x, y) = (max(minX, other.minX), max(minY, other.minY))
        return Rect(x, y, min(maxX, other.maxX) - x, min(maxY, other.maxY) - y)
    }

    public func union(_ other: Rect) -> Rect {
        let (x, y) = (min(minX, other.minX), min(minY, other.minY))
        return Rect(x, y, max(maxX, other.maxX) - x, max(maxY, other.maxY) - y)
    }

    /// A place in it, by shares of its width and height.
    public func at(_ x: Double, _ y: Double) -> Point { Point(minX + width * x, minY + height * y) }
}
