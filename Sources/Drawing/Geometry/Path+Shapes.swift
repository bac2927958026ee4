import Foundation

extension Path {
    /// How far a control point lies along a quarter circle's tangent.
    private static let quarter = 0.552_284_749_8

    public static func rect(_ rect: Rect) -> Path { polygon(rect.corners) }

    /// A closed shape of straight lines.
    public static func polygon(_ points: [Point]) -> Path {
        var path = line(points)
        path.close()
        return path
    }

    /// An open line through points.
    public static func line(_ points: [Point]) -> Path {
        var path = Path()
        for point in points {
            if path.isEmpty { path.move(to: point) } else { path.line(to: point) }
        }
        return path
    }

    public static func ellipse(in rect: Rect) -> Path {
        roundedRect(rect, radii: Size(rect.width / 2, rect.height / 2))
    }

    public static func circle(_ center: Point, _ radius: Double) -> Path {
        ellipse(in: Rect(center: center, size: Size(radius * 2, radius * 2)))
    }

    public static func roundedRect(_ rect: Rect, radius: Double) -> Path {
        let radius = min(radius, rect.width / 2, rect.height / 2)
        return roundedRect(rect, radii: Size(radius, radius))
    }

    private static func roundedRect(_ r: Rect, radii: Size) -> Path {
        let (x, y) = (radii.width, radii.height)
        let (kx, ky) = (x * (1 - quarter), y * (1 - quarter))
        var path = Path()
        path.move(to: Point(r.minX + x, r.minY))
        path.line(to: Point(r.maxX - x, r.minY))
        path.curve(to: Point(r.maxX, r.minY + y), Point(r.maxX - kx, r.minY), Point(r.maxX, r.minY + ky))
        path.line(to: Point(r.maxX, r.maxY - y))
        path.curve(to: Point(r.maxX - x, r.maxY), Point(r.maxX, r.maxY - ky), Point(r.maxX - kx, r.maxY))
        path.line(to: Point(r.minX + x, r.maxY))
        path.curve(to: Point(r.minX, r.maxY - y), Point(r.minX + kx, r.maxY), Point(r.minX, r.maxY - ky))
        path.line(to: Point(r.minX, r.minY + y))
        path.curve(to: Point(r.minX + x, r.minY), Point(r.minX, r.minY + ky), Point(r.minX + kx, r.minY))
        path.close()
        return path
    }

    /// A smooth curve through points (Catmull-Rom).
    ///
    /// - Parameters:
    ///   - isClosed: whether it goes on to where it began.
    ///   - tension: 0 for straight lines, 1 for the roundest curve.
    public static func smooth(_ points: [Point], isClosed: Bool = false, tension: Double = 1) -> Path {
        guard points.count > 2 else { return line(points) }
        func point(_ index: Int) -> Point {
            isClosed
                ? points[(index + points.count) % points.count] : points[min(max(index, 0), points.count - 1)]
        }
        var path = Path()
        path.move(to: points[0])
        for index in 0..<(isClosed ? points.count : points.count - 1) {
            let (before, from, to, after) = (point(index - 1), point(index), point(index + 1), point(index + 2))
            path.curve(to: to, from + (to - before) * (tension / 6), to - (after - from) * (tension / 6))
        }
        if isClosed { path.close() }
        return path
    }
}
