import Drawing

/// Where in a panel lettering may be, and what it must leave free.
struct LetteringSpace: Sendable {
    /// The part of the panel, within the live area, that balloons may have.
    let shard: Shard
    /// What lies over the panel.
    let covers: [Shard]
    let staging: Staging
    /// Faces and clues.
    let kept: [Rect]
    /// A pictured panel is not ours: nobody knows where its people are.
    let isPictured: Bool

    init(_ frame: PanelFrame, _ format: PageFormat, _ staging: Staging, isPictured: Bool) {
        let air = frame.edge == .faded || frame.entrance == .doubleFrame ? 5.5 : 3.5
        shard = frame.shard.inset(by: air).clipped(to: format.live)
        covers = frame.covers.map { $0.inset(by: -3) }.filter { $0.overlaps(frame.shard.bounds) }
        self.staging = staging
        kept = staging.people.map(\.head) + staging.clues
        self.isPictured = isPictured
    }

    func fits(_ rect: Rect) -> Bool {
        shard.contains(rect) && !covers.contains { $0.overlaps(rect) }
    }

    func person(_ speaker: String) -> Staging.Person? {
        staging.people.first { $0.name == speaker } ?? staging.people.first { $0.name.isSamePerson(as: speaker) }
    }

    /// From where to where the space reaches beside a row, leaning edges considered; `nil` where it does not.
    func span(_ top: Double, _ bottom: Double) -> ClosedRange<Double>? {
        guard let upper = shard.span(at: top), let lower = shard.span(at: bottom) else { return nil }
        let (low, high) = (max(upper.lowerBound, lower.lowerBound), min(upper.upperBound, lower.upperBound))
        return low < high ? low...high : nil
    }

    /// A large rectangle in it that nothing covers.
    var core: Rect {
        let steps = 8
        var best = Rect(center: shard.bounds.center, size: Size(1, 1))
        for top in 0..<steps {
            for bottom in (top + 1)...steps {
                let y = shard.bounds.at(0, Double(top) / Double(steps)).y
                let end = shard.bounds.at(0, Double(bottom) / Double(steps)).y
                guard let span = span(y + 0.01, end - 0.01) else { continue }
                for (low, high) in [(0, 1), (0, 0.5), (0.5, 1), (0, 0.7), (0.3, 1)] {
                    let width = span.upperBound - span.lowerBound
                    let rect = Rect(span.lowerBound + width * low, y, width * (high - low), end - y)
                        .inset(by: 0.05)
                    if rect.area > best.area, fits(rect) { best = rect }
                }
            }
        }
        return best
    }
}

extension Shard {
    /// Where a level line enters and leaves it.
    func span(at y: Double) -> ClosedRange<Double>? {
        Self.span(corners.map { ($0.y, $0.x) }, at: y)
    }

    /// Where a plumb line enters it.
    func top(at x: Double) -> Double {
        Self.span(corners.map { ($0.x, $0.y) }, at: x)?.lowerBound ?? bounds.minY
    }

    private static func span(_ corners: [(along: Double, across: Double)], at place: Double) -> ClosedRange<Double>? {
        var (low, high) = (Double.infinity, -Double.infinity)
        for index in corners.indices {
            let (from, to) = (corners[index], corners[(index + 1) % corners.count])
            guard min(from.along, to.along) <= place, max(from.along, to.along) >= place else { continue }
            let share = from.along == to.along ? 0 : (place - from.along) / (to.along - from.along)
            let ends =
                from.along == to.along ? [from.across, to.across] : [from.across + (to.across - from.across) * share]
            for end in ends { (low, high) = (min(low, end), max(high, end)) }
        }
        return low < high ? low...high : nil
    }
}
