import Drawing

/// Finds the tail of a balloon.
///
/// A tail goes straight for the mouth and ends about half way there (Nate Piekos, *Comic Book Grammar & Tradition*,
/// Blambot); it never comes to the face, and stops before whatever else is in its way.
struct TailAim {
    let space: LetteringSpace
    /// Size of the lettering in points; no tail is longer than ``longest`` times as much.
    let size: Double

    static let longest = 7.0
    private static let share = 0.58

    /// - Parameters:
    ///   - balloons: the others, that must not be crossed.
    ///   - tails: the others'.
    /// - Returns: the tail and how much is wrong with it.
    func tail(
        from center: Point, _ body: Size, of speaker: String, balloons: [Rect], tails: [Tail]
    ) -> (tail: Tail, cost: Double) {
        let person = space.person(speaker)
        return targets(center, person).map { target in
            self.tail(from: center, body, to: target, past: person, balloons, tails)
        }.min { $0.cost < $1.cost } ?? (Tail(root: center, tip: center, target: center), 1_000)
    }

    /// The speaker's mouth; of one who is not in the picture, the panel's nearest edges.
    private func targets(_ center: Point, _ person: Staging.Person?) -> [Point] {
        if let person { return [person.mouth] }
        let bounds = space.shard.bounds
        if space.isPictured {
            return [Point(center.x * 0.7 + bounds.midX * 0.3, bounds.midY + (center.y < bounds.midY ? 10 : -10))]
        }
        let span = space.shard.span(at: center.y) ?? bounds.minX...bounds.maxX
        let drop = min(bounds.height * 0.12, size * 2)
        let left = Point(span.lowerBound, min(center.y + drop, bounds.maxY))
        let right = Point(span.upperBound, min(center.y + drop, bounds.maxY))
        return [left, right, Point(center.x + size, bounds.maxY)].map(nearEdge)
    }

    /// Leaning edges are met a little earlier or later than the level of the balloon's middle says.
    private func nearEdge(_ point: Point) -> Point {
        guard let span = space.shard.span(at: point.y - 0.01) else { return point }
        return Point(min(max(point.x, span.lowerBound), span.upperBound), point.y)
    }

    private func tail(
        from center: Point, _ body: Size, to target: Point, past person: Staging.Person?, _ balloons: [Rect],
        _ tails: [Tail]
    ) -> (tail: Tail, cost: Double) {
        let reach = target - center
        let direction = reach.length < 1 ? Point(0, 1) : reach.unit
        let root = center + direction * min(Superellipse.radius(body, toward: direction), max(1, reach.length * 0.8))
        let distance = root.distance(to: target)
        // Off the panel there is no mouth to stop short of.
        let wanted = min(Self.longest * size, distance * (person == nil && !space.isPictured ? 1 : Self.share))
        let free = min(wanted, clearance(Segment(start: root, end: target), person, balloons, tails))
        let tip = inside(root, root + direction * free)
        let length = root.distance(to: tip)
        var cost = min(distance / size, 12) * 0.9
        if length < min(size * 0.8, wanted * 0.75) { cost += 60 }
        if free < wanted * 0.7 { cost += 60 }
        // Even where the tails end before they meet, the eye goes on.
        let way = Segment(start: root, end: target)
        if tails.contains(where: { Segment(start: $0.root, end: $0.target).crosses(way) }) { cost += 60 }
        return (Tail(root: root, tip: tip, target: target), cost)
    }

    /// Points a tail may go before something is in its way.
    private func clearance(_ line: Segment, _ person: Staging.Person?, _ balloons: [Rect], _ tails: [Tail]) -> Double {
        let length = line.start.distance(to: line.end)
        var free = length
        func stop(at share: Double?, air: Double) {
            if let share { free = min(free, max(0, share * length - air)) }
        }
        for balloon in balloons { stop(at: line.share(at: balloon.inset(by: -1)), air: 1) }
        for head in space.staging.people.map(\.head) + space.staging.clues where head != person?.head {
            stop(at: line.share(at: head), air: 2)
        }
        if let head = person?.head, !head.contains(line.start) { stop(at: line.share(at: head), air: 1.5) }
        for tail in tails where Segment(start: tail.root, end: tail.target).crosses(line) {
            let other = Segment(start: tail.root, end: tail.tip + (tail.tip - tail.root).unit * 3)
            if other.crosses(line) { stop(at: line.meeting(other), air: 3) }
        }
        return free
    }

    /// The tip, drawn back until it is in the panel.
    private func inside(_ root: Point, _ tip: Point) -> Point {
        for step in 0...8 {
            let point = tip.toward(root, Double(step) / 8)
            if space.fits(Rect(center: point, size: Size(0, 0))) { return point }
        }
        return root
    }
}

extension Segment {
    /// How far along it another line is met.
    func meeting(_ other: Segment) -> Double {
        let (mine, theirs) = (end - start, other.end - other.start)
        let cross = mine.x * theirs.y - mine.y * theirs.x
        guard abs(cross) > 1e-9 else { return 0 }
        let offset = other.start - start
        return (offset.x * theirs.y - offset.y * theirs.x) / cross
    }
}
