import Drawing

/// A closed surface around a head's axis, cut into triangles: what is seen, lit or dark on it comes out as outlines.
struct SkullMesh: Sendable {
    let places: [Vector3]
    let normals: [Vector3]
    /// Degrees from the face's middle of each column of places, and heights of each row; the last two places are the ends.
    let angles: [Double]
    let heights: [Double]
    private var columns: Int { angles.count }
    private var rows: Int { heights.count }

    /// Degrees from the face's middle; closest where nose, eyes and mouth are.
    private static let half: [Double] = [
        4, 8, 12, 16, 20, 25, 30, 36, 42, 50, 58, 66, 74, 82, 90, 100, 112, 126, 142, 160,
    ]
    private static let fine: [Double] = half.reversed().map { -$0 } + [0] + half + [180]
    private static let coarse: [Double] = fine.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)

    /// - Parameters:
    ///   - heights: from the top down; both ends are closed.
    ///   - isCoarse: whether every other place will do.
    ///   - shape: the surface at degrees from the face's middle, at a height.
    init(heights: [Double], isCoarse: Bool, shape: (_ angle: Double, _ height: Double) -> Vector3) {
        let heights =
            isCoarse
            ? heights.enumerated().filter { $0.offset % 2 == 0 || $0.offset == heights.count - 1 }.map(\.element)
            : heights
        let angles = isCoarse ? Self.coarse : Self.fine
        (self.heights, self.angles) = (heights, angles)
        let (rows, columns) = (heights.count, angles.count)
        let rings = heights.flatMap { height in angles.map { shape($0, height) } }
        let ends = [rings.prefix(columns), rings.suffix(columns)].map { ring in
            ring.reduce(Vector3.zero, +) * (1 / Double(columns))
        }
        places = rings + ends
        normals = Self.normals(rings, rows, columns) + [.up, Vector3(0, -1, 0)]
    }

    private static func normals(_ places: [Vector3], _ rows: Int, _ columns: Int) -> [Vector3] {
        (0..<rows * columns).map { index in
            let (row, column) = (index / columns, index % columns)
            let left = places[row * columns + (column + columns - 1) % columns]
            let right = places[row * columns + (column + 1) % columns]
            let above = places[max(0, row - 1) * columns + column]
            let below = places[min(rows - 1, row + 1) * columns + column]
            let normal = (right - left).cross(above - below).unit
            if normal != .zero { return normal }
            return row == 0 ? .up : Vector3(0, -1, 0)
        }
    }

    /// Degrees from the face's middle and height of a place; `nil` for the two ends.
    func position(_ index: Int) -> (angle: Double, height: Double)? {
        index < rows * columns ? (angles[index % columns], heights[index / columns]) : nil
    }

    /// The outlines of where a field over the surface is above 0.
    ///
    /// - Parameter spacing: points on the page that two corners of an outline are apart at least.
    func outline(where field: [Double], spacing: Double, _ project: (Vector3) -> Point) -> Path {
        var contour = Contour(field)
        for row in 0..<rows - 1 {
            for column in 0..<columns {
                let next = (column + 1) % columns
                let (a, b) = (row * columns + column, row * columns + next)
                let (c, d) = (a + columns, b + columns)
                let isIn = field[a] > 0
                if (field[b] > 0) == isIn && (field[c] > 0) == isIn && (field[d] > 0) == isIn { continue }
                contour.cut(a, c, b)
                contour.cut(b, c, d)
            }
        }
        let last = (rows - 1) * columns
        for column in 0..<columns {
            let next = (column + 1) % columns
            contour.cut(rows * columns, column, next)
            contour.cut(last + next, last + column, rows * columns + 1)
        }
        return contour.path(spacing: spacing) { low, high, share in
            project(places[low] + (places[high] - places[low]) * share)
        }
    }
}

/// Where the level 0 of a field crosses the edges of triangles, chained into loops.
private struct Contour {
    let field: [Double]
    /// From one crossed edge to the next; an edge is its lower place's number times the count of places, plus the higher's.
    private var next: [Int: Int] = [:]
    private var order: [Int] = []

    init(_ field: [Double]) {
        self.field = field
        next.reserveCapacity(256)
    }

    /// Points on the page: a quarter of a pixel in print.
    private static let tolerance = 0.06

    mutating func cut(_ a: Int, _ b: Int, _ c: Int) {
        let (isA, isB, isC) = (field[a] > 0, field[b] > 0, field[c] > 0)
        if isA == isB && isB == isC { return }
        // The corner that differs from both others.
        if isA == isB {
            link(c, a, b, isIn: isC)
        } else if isA == isC {
            link(b, c, a, isIn: isB)
        } else {
            link(a, b, c, isIn: isA)
        }
    }

    private mutating func link(_ odd: Int, _ following: Int, _ last: Int, isIn: Bool) {
        func edge(_ other: Int) -> Int { min(odd, other) * field.count + max(odd, other) }
        let (start, end) = isIn ? (edge(following), edge(last)) : (edge(last), edge(following))
        next[start] = end
        order.append(start)
    }

    /// - Parameter spacing: points on the page that two corners are apart at least.
    func path(spacing: Double, _ place: (Int, Int, Double) -> Point) -> Path {
        var rest = next
        var path = Path()
        for start in order where rest[start] != nil {
            var points: [Point] = []
            var here = start
            while let following = rest.removeValue(forKey: here) {
                let (low, high) = (here / field.count, here % field.count)
                let point = place(low, high, field[low] / (field[low] - field[high]))
                if points.last.map({ $0.distance(to: point) > spacing }) ?? true { points.append(point) }
                here = following
            }
            // A sliver would be a stray line.
            guard points.count > 3, let bounds = Rect(around: points), min(bounds.width, bounds.height) > spacing * 1.3
            else { continue }
            path.append(.smooth(points.simplified(within: Self.tolerance), isClosed: true))
        }
        return path
    }
}
