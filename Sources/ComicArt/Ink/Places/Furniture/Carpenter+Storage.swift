import Drawing

extension Carpenter {
    /// Shelves from the floor to a height, with books, jars or boxes on them.
    mutating func shelf(_ spot: Spot, width: Double = 1.6, height: Double = 2.3, of goods: Goods = .books) {
        let x = width / 2
        let rows = max(2, Int(height / 0.42))
        let step = (height - 0.12) / Double(rows)
        let plane = spot.front(-x, 0, -0.17)
        var spines: [[Vector3]] = []
        var dark: [[Vector3]] = []
        for row in 0..<rows {
            fill(plane, row: Double(row) * step + 0.1, width: width, height: step - 0.07, of: goods, &spines, &dark)
        }
        let boards = (0...rows).map { plane.rect(0.04, Double($0) * step + 0.05, width - 0.08, 0.04) }
        let inside = Decal.fill([plane.rect(0.05, 0.08, width - 0.1, height - 0.16)], .tone(.ink))
        add(
            spot.box(
                -x...x, 0...height, -0.17...0.17, .wood,
                front: [
                    inside, .fill(spines, .material(.plaster)), .fill(dark, .material(.white)),
                    .fill(boards, .material(.white)),
                ], edge: .bold),
            at: spot, width: width, depth: 0.34, height: height)
    }

    enum Goods: Sendable, Hashable { case books, jars, boxes, bottles, papers }

    private mutating func fill(
        _ plane: Plane, row y: Double, width: Double, height: Double, of goods: Goods, _ bright: inout [[Vector3]],
        _ dark: inout [[Vector3]]
    ) {
        var x = 0.1 + dice.within(0...0.1)
        while x < width - 0.16 {
            let (wide, high) = goods.size(&dice)
            guard x + wide < width - 0.07 else { break }
            let top = min(height - 0.02, high)
            let shape = plane.rect(x, y, wide, top)
            switch dice.roll(goods == .books ? 5 : 3) {
            case 0: dark.append(plane.rect(x, y + top * 0.7, wide, 0.03))
            case 1 where goods == .books: break
            default: bright.append(shape)
            }
            if goods == .jars || goods == .bottles {
                bright.append(plane.rect(x + wide * 0.3, y + top, wide * 0.4, 0.05))
            }
            x += wide + goods.gap + (dice.isTrue(0.1) ? 0.16 : 0)
        }
    }

    mutating func cabinet(_ spot: Spot, width: Double = 0.9, height: Double = 1.3, drawers: Int = 4) {
        let x = width / 2
        let plane = spot.front(-x, 0, -0.25)
        let step = (height - 0.12) / Double(drawers)
        let fronts = (0..<drawers).map { plane.rect(0.06, 0.08 + Double($0) * step, width - 0.12, step - 0.05) }
        let pulls = (0..<drawers).map { plane.rect(width / 2 - 0.08, 0.06 + (Double($0) + 0.55) * step, 0.16, 0.035) }
        add(
            spot.box(
                -x...x, 0...height, -0.25...0.25, .wood,
                front: [.lines(fronts.map { $0 + [$0[0]] }, width: 0.016), .fill(pulls, .contrast)]),
            at: spot, width: width, depth: 0.5, height: height)
    }

    mutating func crate(_ spot: Spot, size: Double = 0.7) {
        let half = size / 2
        let plane = spot.front(-half, 0, -half)
        let lines = [
            [plane.at(0.08, 0.08), plane.at(size - 0.08, size - 0.08)],
            plane.rect(0.08, 0.08, size - 0.16, size - 0.16) + [plane.at(0.08, 0.08)],
        ]
        add(
            spot.box(
                -half...half, 0...size, -half...half, .wood, top: .white, front: [.lines(lines, width: 0.03)],
                edge: .bold),
            at: spot, width: size, depth: size, height: size)
    }

    mutating func barrel(_ spot: Spot, height: Double = 0.9) {
        let r = height * 0.34
        add(
            spot.turned(
                [(0, r * 0.82), (height * 0.3, r), (height * 0.7, r), (height, r * 0.82)], sides: 10, .wood, cap: .stone
            ),
            at: spot, width: r * 1.8, depth: r * 1.8, height: height)
    }

    mutating func bed(_ spot: Spot, width: Double = 1.2, hasIron: Bool = false) {
        let x = width / 2
        let head = hasIron ? Material.black : .wood
        let faces =
            spot.box(-x...x, 0.1...0.34, -1...1, .wood)
            + spot.box(-x - 0.02...x + 0.02, 0.34...0.52, -0.98...0.98, .white)
            + spot.box(-x + 0.1...x - 0.1, 0.52...0.64, 0.5...0.92, .white)
            + spot.box(-x - 0.04...x + 0.04, 0...1.15, 1...1.07, head)
            + spot.box(-x - 0.04...x + 0.04, 0...0.72, -1.07 ... -1, head)
        add(faces, at: spot, width: width, depth: 2.1, height: 0.6)
    }

    /// A safe with its wheel; open, its door stands out and its inside is black.
    mutating func safe(_ spot: Spot, size: Double = 1.2) {
        let half = size / 2
        let plane = spot.front(-half, 0, -0.35)
        let wheel = plane.circle(half, size * 0.55, size * 0.16)
        let spokes = [0.0, 0.6, 1.2].map {
            [
                plane.at(half - size * 0.2, size * (0.45 + $0 * 0.17)),
                plane.at(half + size * 0.2, size * (0.65 - $0 * 0.17)),
            ]
        }
        let door = plane.rect(0.08, 0.08, size - 0.16, size - 0.16)
        add(
            spot.box(
                -half...half, 0...size, -0.35...0.35, .metal,
                front: [.lines([door + [door[0]], wheel + [wheel[0]]] + spokes, width: 0.03)], edge: .bold),
            at: spot, width: size, depth: 0.7, height: size)
    }
}

extension Carpenter.Goods {
    fileprivate func size(_ dice: inout Dice) -> (Double, Double) {
        switch self {
        case .books: (dice.within(0.04...0.09), dice.within(0.22...0.34))
        case .jars: (dice.within(0.12...0.18), dice.within(0.16...0.24))
        case .bottles: (dice.within(0.07...0.09), dice.within(0.2...0.26))
        case .boxes: (dice.within(0.25...0.4), dice.within(0.2...0.32))
        case .papers: (dice.within(0.2...0.3), dice.within(0.08...0.3))
        }
    }

    fileprivate var gap: Double {
        switch self {
        case .books: 0.008
        case .jars, .bottles: 0.06
        case .boxes, .papers: 0.05
        }
    }
}
