import Drawing
import Foundation

extension Path {
    /// A tapered limb between two round ends.
    ///
    /// - Parameters:
    ///   - swell: how much its first half is fuller than straight, in points.
    static func limb(_ a: Point, _ first: Double, _ b: Point, _ second: Double, swell: Double = 0) -> Path {
        let along = (b - a).unit == .zero ? Point(0, 1) : (b - a).unit
        let across = along.perpendicular
        let middle = a.toward(b, 0.4)
        let breadth = first + (second - first) * 0.4 + swell
        let tip = 0.55
        return .smooth(
            [
                a - along * first * tip, a + across * first * 0.92, middle + across * breadth, b + across * second,
                b + along * second * tip, b - across * second, middle - across * breadth, a - across * first * 0.92,
            ], isClosed: true)
    }

    /// The outline around circles.
    static func hull(_ circles: [(Point, Double)]) -> Path {
        let points = circles.flatMap { center, radius in
            (0..<12).map { step in
                let angle = Double(step) * .pi / 6
                return center + Point(cos(angle), sin(angle)) * radius
            }
        }
        return .polygon(points.convexHull)
    }

    /// Its corners rounded a little, as cloth has them.
    static func cloth(_ points: [Point]) -> Path { .smooth(points, isClosed: true, tension: 0.7) }
}

extension [Point] {
    /// The corners of the smallest convex polygon around the points, clockwise as one sees it.
    var convexHull: [Point] {
        let sorted = sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        func half(_ points: [Point]) -> [Point] {
            var hull: [Point] = []
            for point in points {
                while hull.count > 1, turn(hull[hull.count - 2], hull[hull.count - 1], point) <= 0 { hull.removeLast() }
                hull.append(point)
            }
            return hull.dropLast()
        }
        return half(sorted) + half(sorted.reversed())
    }

    private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
}
