/// A place on a page, in points (1/72 inch) from its upper left corner; y grows downward.
public struct Point: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    public static let zero = Point(0, 0)

    public static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
    public static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
    public static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }

    /// The distance from the origin.
    public var length: Double { (x * x + y * y).squareRoot() }

    /// In the same direction, of length 1; zero stays zero.
    public var unit: Point { length == 0 ? self : self * (1 / length) }

    /// Turned a quarter clockwise, as one sees it.
    public var perpendicular: Point { Point(-y, x) }

    public func distance(to other: Point) -> Double { (other - self).length }

    /// A point on the way to another: 0 is here, 1 is there.
    public func toward(_ other: Point, _ share: Double) -> Point { self + (other - self) * share }
}

/// A width and a height, in points.
public struct Size: Sendable, Hashable {
    public var width: Double
    public var height: Double

    public init(_ width: Double, _ height: Double) {
        self.width = width
        self.height = height
    }
}
