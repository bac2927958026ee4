import Drawing

/// Moves boxes apart until none lies on another, each as near to its place as that allows.
struct BoxSpreader {
    private let sizes: [Size]
    private let area: Rect

    init(_ sizes: [Size], in area: Rect) {
        self.sizes = sizes
        self.area = area
    }

    /// - Parameter centers: where the boxes would like to be.
    /// - Returns: `nil` where they do not fit.
    func spread(around centers: [Point]) -> [Rect]? {
        guard sizes.allSatisfy({ $0.width <= area.width && $0.height <= area.height }) else { return nil }
        var rects = zip(centers, sizes).map { held(Rect(center: $0, size: $1)) }
        for _ in 0..<400 where push(&rects) == false { return rects }
        return rows(rects)
    }

    /// Moves every two boxes that lie on each other apart, by the shorter way; whether there were any.
    private func push(_ rects: inout [Rect]) -> Bool {
        var isPushed = false
        for one in rects.indices {
            for other in rects.indices.dropFirst(one + 1) {
                guard let shared = rects[one].intersection(rects[other]) else { continue }
                isPushed = true
                let apart = rects[other].center - rects[one].center
                let move =
                    shared.width < shared.height
                    ? Point((apart.x < 0 ? -1 : 1) * (shared.width / 2 + 0.3), 0)
                    : Point(0, (apart.y < 0 ? -1 : 1) * (shared.height / 2 + 0.3))
                rects[one] = held(rects[one].offset(by: move * -1))
                rects[other] = held(rects[other].offset(by: move))
            }
        }
        return isPushed
    }

    /// The box within the area.
    private func held(_ rect: Rect) -> Rect {
        let x = min(max(rect.minX, area.minX), area.maxX - rect.width)
        let y = min(max(rect.minY, area.minY), area.maxY - rect.height)
        return Rect(origin: Point(x, y), size: rect.size)
    }

    /// In rows, for boxes that nearly fill the area: those above stay above, those at the left stay left.
    private func rows(_ rects: [Rect]) -> [Rect]? {
        let widest = sizes.map(\.width).max() ?? 1
        let tallest = sizes.map(\.height).max() ?? 1
        let columns = max(1, Int(area.width / widest))
        let count = (rects.count + columns - 1) / columns
        guard Double(count) * tallest <= area.height else { return nil }
        let cell = Size(area.width / Double(columns), area.height / Double(count))
        var placed = rects
        let downward = rects.indices.sorted { (rects[$0].midY, $0) < (rects[$1].midY, $1) }
        for (row, start) in stride(from: 0, to: downward.count, by: columns).enumerated() {
            let across = downward[start..<min(start + columns, downward.count)]
            for (column, index) in across.sorted(by: { (rects[$0].midX, $0) < (rects[$1].midX, $1) }).enumerated() {
                let center = Point(
                    area.minX + (Double(column) + 0.5) * cell.width, area.minY + (Double(row) + 0.5) * cell.height)
                placed[index] = held(Rect(center: center, size: sizes[index]))
            }
        }
        return placed
    }
}
