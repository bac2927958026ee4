import Drawing

/// A convex shape with straight edges: what a panel is before its edges are drawn.
struct Shard: Sendable, Hashable {
    /// Clockwise, as one sees it.
    let corners: [Point]
    let bounds: Rect
    let edges: [Edge]

    struct Edge: Sendable, Hashable {
        let from: Point
        let to: Point
        /// The direction that leads inside.
        let inward: Point

        /// How far a point is inside.
        fileprivate func depth(_ x: Double, _ y: Double) -> Double {
            (x - from.x) * inward.x + (y - from.y) * inward.y
        }
    }

    init(_ corners: [Point]) {
        self.corners = corners
        bounds = Rect(around: corners) ?? Rect(0, 0, 0, 0)
        edges = corners.indices.map { index in
            let (from, to) = (corners[index], corners[(index + 1) % corners.count])
            return Edge(from: from, to: to, inward: (to - from).unit.perpendicular)
        }
    }

    init(_ rect: Rect) { self.init(rect.corners) }

    /// What of it lies on the inner side of a line.
    func cut(through point: Point, inward: Point) -> Shard {
        func depth(_ corner: Point) -> Double {
            (corner.x - point.x) * inward.x + (corner.y - point.y) * inward.y
        }
        var kept: [Point] = []
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            let (here, there) = (depth(corner), depth(next))
            if here >= 0 { kept.append(corner) }
            if (here < 0) != (there < 0) { kept.append(corner.toward(next, here / (here - there))) }
        }
        return Shard(kept)
    }

    /// Smaller on every side; with a negative amount, larger.
    func inset(by amount: Double) -> Shard {
        guard amount > 0 else { return grown(by: -amount) }
        return edges.reduce(self) { $0.cut(through: $1.from + $1.inward * amount, inward: $1.inward) }
    }

    private func grown(by amount: Double) -> Shard {
        let edges = edges
        let moved = edges.indices.map { index in
            let (before, after) = (edges[(index + edges.count - 1) % edges.count].inward, edges[index].inward)
            let share = max(0.3, 1 + before.x * after.x + before.y * after.y)
            return corners[index] - (before + after) * (amount / share)
        }
        return Shard(moved)
    }

    func mapped(_ change: (Point) -> Point) -> Shard { Shard(corners.map(change)) }

    /// Whether a rectangle lies within.
    func contains(_ rect: Rect) -> Bool {
        guard corners.count > 2, bounds.inset(by: -0.01).contains(rect) else { return false }
        for edge in edges {
            let x = edge.inward.x > 0 ? rect.minX : rect.maxX
            let y = edge.inward.y > 0 ? rect.minY : rect.maxY
            if edge.depth(x, y) < -0.01 { return false }
        }
        return true
    }

    /// Whether a rectangle shares some area with it.
    func overlaps(_ rect: Rect) -> Bool {
        guard corners.count > 2, bounds.intersects(rect) else { return false }
        for edge in edges {
            let x = edge.inward.x > 0 ? rect.maxX : rect.minX
            let y = edge.inward.y > 0 ? rect.maxY : rect.minY
            if edge.depth(x, y) <= 0.01 { return false }
        }
        return true
    }
}
