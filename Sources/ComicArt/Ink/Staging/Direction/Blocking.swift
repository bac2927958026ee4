import Drawing

/// Where the people of a panel stand, and where they look: in the order they speak, from left to right.
struct Blocking {
    let view: View
    let frame: Rect
    let marks: [Mark]
    let dice: Dice
    /// Who stretches an arm out, in the order they stand.
    let reaching: [Bool]

    /// Places on the ground for so many people, the picture's left first.
    func positions(_ count: Int, lying: Bool) -> [Vector3] {
        guard count > 0 else { return [] }
        // In a narrow frame the place's marks are too far apart.
        if view.showsGround, count <= 4, marks.count >= count, count == 1 || !isNarrow {
            return spread(marked(count, lying: lying))
        }
        let base = middle(of: min(2, max(1, count)))
        let step = step(count)
        let back = steps(back: count)
        return (0..<count).map { index in
            let along = (Double(index) - Double(count - 1) / 2) * step
            return base + view.right * along + view.away * back[index]
        }
    }

    /// How far each steps back: two stand in depth now and then, of more every other one, so that nobody hides behind a shoulder.
    private func steps(back count: Int) -> [Double] {
        guard count == 2, reaching.count == 2 else { return (0..<count).map { $0 % 2 == 1 ? 0.55 : 0 } }
        var dice = dice
        // An arm that is stretched out passes behind the other's face, not before it.
        if reaching.contains(true) { return reaching.map { $0 ? 0.5 : 0 } }
        if isNarrow { return dice.pick([[0, 1], [1, 0]]) }
        return dice.pick([[0, 0.1], [0.1, 0], [0, 0.6], [0.6, 0], [0, 0.35]])
    }

    private var isNarrow: Bool { frame.width < frame.height * 0.6 }

    private func marked(_ count: Int, lying: Bool) -> [Vector3] {
        let preferred = lying ? marks.filter { $0.kind == .lie } : []
        let standing = marks.filter { $0.kind == .stand }
        return Array((preferred + standing + marks).prefix(count)).map(\.position)
    }

    private func middle(of count: Int) -> Vector3 {
        let standing = marks.filter { $0.kind == .stand }.prefix(count)
        guard !standing.isEmpty else { return .zero }
        return standing.map(\.position).reduce(.zero, +) * (1 / Double(standing.count))
    }

    /// From left to right as the camera sees them, never closer than two shoulders.
    private func spread(_ positions: [Vector3]) -> [Vector3] {
        var sorted = positions.sorted { $0.dot(view.right) < $1.dot(view.right) }
        for index in sorted.indices.dropFirst() {
            let gap = (sorted[index] - sorted[index - 1]).dot(view.right)
            if gap < 0.8 { sorted[index] = sorted[index] + view.right * (0.8 - gap) }
        }
        return sorted
    }

    /// Meters between two neighbours: the wider the frame, the more air.
    private func step(_ count: Int) -> Double {
        guard count > 1 else { return 0 }
        let wide = frame.width / max(1, frame.height)
        switch count {
        case 2: return isNarrow ? 0.38 : min(1.5, max(0.5, 0.3 + 0.42 * wide))
        case 3, 4: return min(0.9, max(0.42, 0.25 + 0.22 * wide))
        default: return min(0.62, max(0.4, 0.3 + 0.1 * wide))
        }
    }

    /// Which way someone looks: at the others, or into the empty side of the picture.
    func facing(_ index: Int, of count: Int, speaks: Bool, averted: Bool, dice: Dice) -> Double {
        var dice = dice
        let turn = speaks ? dice.within(0.3...0.55) : dice.within(0.45...0.8)
        guard count > 1 else { return (dice.isTrue(0.5) ? 1 : -1) * turn * 0.8 }
        let middle = Double(count - 1) / 2
        let toward = Double(index) < middle ? 1.0 : (Double(index) > middle ? -1 : (dice.isTrue(0.5) ? 0.4 : -0.4))
        return toward * turn * (averted ? -0.7 : 1)
    }
}
