import Foundation

/// Moves, turns and stretches points.
public struct Transform: Sendable, Hashable {
    var (a, b, c, d, x, y) = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    public static let identity = Transform()

    public static func translation(_ vector: Point) -> Transform {
        var transform = Transform()
        (transform.x, transform.y) = (vector.x, vector.y)
        return transform
    }

    public static func scale(_ x: Double, _ y: Double) -> Transform {
        var transform = Transform()
        (transform.a, transform.d) = (x, y)
        return transform
    }

    /// - Parameter angle: radians, clockwise as one sees it.
    public static func rotation(_ angle: Double) -> Transform {
        var transform = Transform()
        (transform.a, transform.b, transform.c, transform.d) = (cos(angle), sin(angle), -sin(angle), cos(angle))
        return transform
    }

    /// The same around a point that stays where it is.
    public func around(_ center: Point) -> Transform {
        Transform.translation(center * -1).then(self).then(.translation(center))
    }

    /// This one first, then another.
    public func then(_ next: Transform) -> Transform {
        var both = Transform()
        both.a = a * next.a + b * next.c
        both.b = a * next.b + b * next.d
        both.c = c * next.a + d * next.c
        both.d = c * next.b + d * next.d
        both.x = x * next.a + y * next.c + next.x
        both.y = x * next.b + y * next.d + next.y
        return both
    }

    public func apply(_ point: Point) -> Point {
        Point(a * point.x + c * point.y + x, b * point.x + d * point.y + y)
    }

    public func apply(_ path: Path) -> Path { path.mapped(apply) }
}
