import Foundation

/// An outline of lines and Bézier curves; one or more shapes, open or closed.
///
/// For example:
///
///     var roof = Path()
///     roof.move(to: Point(0, 40))
///     roof.line(to: Point(30, 10))
///     roof.line(to: Point(60, 40))
///     roof.close()
public struct Path: Sendable, Hashable {
    public enum Element: Sendable, Hashable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close
    }

    public private(set) var elements: [Element] = []

    public init() {}

    public var isEmpty: Bool { elements.isEmpty }

    public mutating func move(to point: Point) { elements.append(.move(point)) }
    public mutating func line(to point: Point) { elements.append(.line(point)) }
    public mutating func close() { elements.append(.close) }

    /// A cubic Bézier curve with its two control points.
    public mutating func curve(to point: Point, _ first: Point, _ second: Point) {
        elements.append(.curve(first, second, point))
    }

    public mutating func append(_ other: Path) { elements += other.elements }

    public static func + (left: Path, right: Path) -> Path {
        var path = left
        path.append(right)
        return path
    }

    /// Where the path ends.
    public var end: Point? {
        elements.last { $0 != .close }.map {
            switch $0 {
            case .move(let point), .line(let point), .curve(_, _, let point): point
            case .close: .zero
            }
        }
    }

    /// The path with each of its points, control points too, moved.
    public func mapped(_ change: (Point) -> Point) -> Path {
        var path = Path()
        path.elements = elements.map {
            switch $0 {
            case .move(let point): .move(change(point))
            case .line(let point): .line(change(point))
            case .curve(let first, let second, let point): .curve(change(first), change(second), change(point))
            case .close: .close
            }
        }
        return path
    }

    /// The smallest rectangle around what is drawn, to within the tolerance of ``flattened(_:)``.
    public var bounds: Rect? { Rect(around: flattened().joined()) }

    /// The path as polygons, one for each of its shapes.
    ///
    /// - Parameter pieces: how many lines stand for a curve.
    public func flattened(_ pieces: Int = 12) -> [[Point]] {
        var polygons: [[Point]] = []
        for element in elements {
            switch element {
            case .move(let point): polygons.append([point])
            case .line(let point):
                if polygons.isEmpty { polygons.append([]) }
                polygons[polygons.count - 1].append(point)
            case .curve(let first, let second, let point):
                guard let start = polygons.last?.last else { continue }
                for step in 1...pieces {
                    let t = Double(step) / Double(pieces)
                    polygons[polygons.count - 1].append(Self.bezier(start, first, second, point, t))
                }
            case .close: break
            }
        }
        return polygons
    }

    private static func bezier(_ a: Point, _ b: Point, _ c: Point, _ d: Point, _ t: Double) -> Point {
        let s = 1 - t
        return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t)
    }

    /// Whether a point lies inside, by the even-odd rule.
    public func contains(_ point: Point) -> Bool {
        flattened().reduce(false) { inside, polygon in inside != polygon.encloses(point) }
    }
}

extension [Point] {
    /// Whether a point lies in the polygon of these corners.
    public func encloses(_ point: Point) -> Bool {
        var isInside = false
        var previous = count - 1
        for index in indices {
            let (a, b) = (self[index], self[previous])
            if (a.y > point.y) != (b.y > point.y),
                point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
            {
                isInside.toggle()
            }
            previous = index
        }
        return isInside
    }
}
