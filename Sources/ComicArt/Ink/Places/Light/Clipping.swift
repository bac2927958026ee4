import Drawing

extension [Point] {
    /// What of a polygon lies in a rectangle (Sutherland-Hodgman).
    func clipped(to rect: Rect) -> [Point] {
        var points = self
        points = points.kept { $0.x - rect.minX }
        points = points.kept { rect.maxX - $0.x }
        points = points.kept { $0.y - rect.minY }
        return points.kept { rect.maxY - $0.y }
    }

    /// The part where a distance from an edge is not less than 0.
    private func kept(_ distance: (Point) -> Double) -> [Point] {
        if allSatisfy({ distance($0) >= 0 }) { return self }
        var result: [Point] = []
        for (index, point) in enumerated() {
            let next = self[(index + 1) % count]
            let (here, there) = (distance(point), distance(next))
            if here >= 0 { result.append(point) }
            if (here < 0) != (there < 0) { result.append(point.toward(next, here / (here - there))) }
        }
        return result
    }

    /// Which way it goes round; shapes that overlap in one path must agree, or they leave holes.
    var isClockwise: Bool {
        guard var previous = last else { return true }
        var area = 0.0
        for point in self {
            area += (previous.x - point.x) * (previous.y + point.y)
            previous = point
        }
        return area >= 0
    }

    /// The smallest convex shape around points (monotone chain).
    var hull: [Point] {
        let sorted = sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        guard sorted.count > 2 else { return sorted }
        func half(_ points: some Sequence<Point>) -> [Point] {
            var chain: [Point] = []
            for point in points {
                while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
                    chain.removeLast()
                }
                chain.append(point)
            }
            return Array(chain.dropLast())
        }
        return half(sorted) + half(sorted.reversed())
    }

    private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
}
