import Drawing

extension Carpenter {
    mutating func buildHarbour() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        water(from: 3.2)
        quayEdge(3.2)
        for x in [-3.4, -1.1, 1.6, 4.2] { bollard(Spot(x, 2.9)) }
        boat(Spot(dice.within(-4.6 ... -2.4) * side, 8.4), length: dice.within(6...8), mast: dice.within(7...9))
        boat(Spot(dice.within(4...6.5) * side, 13), length: dice.within(8...11), mast: dice.within(10...12))
        if dice.isTrue(0.6) { boat(Spot(-8 * side, 20), length: 11, mast: 13) }
        if dice.isTrue(0.5) {
            crane(Spot(5.2 * side, 2.3), side: -side)
        } else {
            building(side > 0 ? 4.8...16 : -16 ... -4.8, -10...2.2, height: dice.within(5...8))
            ladder(Spot(3.9 * side, 2.2))
        }
        for (x, z, size) in [(-3.4, 1.8, 0.8), (-4.2, 1.9, 0.9), (-3.7, 2.4, 0.6)] {
            crate(Spot(x * side, z), size: size)
        }
        barrel(Spot(-2.6 * side, 2.3))
        farShore()
        cobbles(from: -4, to: 4)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0.2, 2.2, facing: 0.2)]
        foregrounds = [.crates, .post, .rail]
    }

    /// Water from a line to the horizon, with a few bands of glitter.
    mutating func water(from z: Double, y: Double = -0.02) {
        let plane = Plane(origin: Vector3(0, 0, z), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        let isBright = !air.isDark
        groundDecals.append(.fill([plane.rect(-400, 0, 800, 590)], .tone(isBright ? .middle : .ink)))
        var bands: [[Vector3]] = []
        for _ in 0..<40 {
            let (distance, shift) = (dice.within(0.6...40), dice.within(-1...1))
            let x = (air.isFromLeft ? -0.28 : 0.28) * distance + shift * (3 + distance * 0.5)
            let length = dice.within(0.5...1.6) * (1 + distance * 0.08)
            let high = 0.05 + distance * 0.014
            bands.append(
                plane.polygon([
                    Point(x - length, distance), Point(x, distance + high), Point(x + length, distance + high * 0.2),
                    Point(x, distance - high),
                ]))
        }
        groundDecals.append(.fill(bands, .tone(.paper)))
    }

    private mutating func quayEdge(_ z: Double) {
        let plane = Plane(origin: Vector3(0, 0, z), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(.fill([plane.rect(-60, -0.45, 120, 0.45)], .tone(.paper)))
        let joints = stride(from: -12.0, to: 12, by: 1.5).map { [plane.at($0, -0.45), plane.at($0, 0)] }
        groundDecals.append(.lines(joints + [[plane.at(-60, -0.45), plane.at(60, -0.45)]], width: 0.04, .tone(.ink)))
    }

    mutating func bollard(_ spot: Spot) {
        add(
            spot.turned(
                [(0, 0.2), (0.06, 0.13), (0.42, 0.12), (0.5, 0.2), (0.6, 0.17), (0.64, 0.05)], sides: 9, .black),
            at: spot, width: 0.35, depth: 0.35, height: 0.6)
    }

    /// A boat at its mooring with a mast and rigging.
    mutating func boat(_ spot: Spot, length: Double, mast: Double) {
        let half = length / 2
        let hull = [
            Point(-half, 1.1), Point(-half * 0.86, -0.05), Point(half * 0.8, -0.05), Point(half * 1.08, 1.4),
            Point(half * 0.5, 1), Point(-half * 0.5, 0.95),
        ]
        var faces = spot.extruded(hull, -1...1, .black)
        let stripe = spot.front(0, 0, -1.01)
        faces.append(
            Face(
                corners: stripe.polygon([
                    Point(-half * 0.97, 0.85), Point(half * 0.95, 0.95), Point(half * 0.97, 1.06),
                    Point(-half * 0.98, 0.97),
                ]), normal: spot.direction(0, 0, -1), material: .white, edge: .none))
        faces += spot.box(
            -half * 0.5 ... -half * 0.05, 0.9...1.9, -0.6...0.6, .plaster, top: .white,
            front: [
                .fill(
                    [
                        spot.front(-half * 0.42, 1.3, -0.6).rect(0, 0, half * 0.12, 0.3),
                        spot.front(-half * 0.22, 1.3, -0.6).rect(0, 0, half * 0.12, 0.3),
                    ], air.isDark ? .accent : .tone(.ink))
            ])
        faces += spot.rod(Vector3(half * 0.15, 0.9, 0), Vector3(half * 0.15, mast, 0), 0.16, .black)
        faces += spot.rod(Vector3(half * 0.15, 1.9, 0), Vector3(-half * 0.6, 2.3, 0), 0.1, .black)
        for (x, y) in [(half * 1.05, 1.3), (-half * 0.95, 1.1), (half * 0.5, 1)] {
            faces += spot.rod(Vector3(half * 0.15, mast * 0.95, 0), Vector3(x, y, 0), 0.03, .black)
        }
        let sail = [
            Point(half * 0.1, 2.1), Point(-half * 0.58, 2.35), Point(-half * 0.5, 2.75), Point(half * 0.1, 2.6),
        ]
        faces.append(spot.cutout(sail, .white, edge: .line))
        things.append(Thing(faces, at: spot.origin))
        reflection(spot, length: length, mast: mast)
    }

    /// What the water gives back of a boat: its black, broken up.
    private mutating func reflection(_ spot: Spot, length: Double, mast: Double) {
        let plane = Plane(origin: spot.origin, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        let strips = (0..<4).map { row -> [Vector3] in
            let (z, half) = (-0.3 - Double(row) * 0.55, length / 2 * (0.95 - Double(row) * 0.14))
            let shift = dice.within(-0.4...0.4)
            return plane.polygon([
                Point(-half + shift, z), Point(half + shift, z + 0.06), Point(half * 0.8 + shift, z - 0.34),
                Point(-half * 0.7 + shift, z - 0.4),
            ])
        }
        groundDecals.append(.fill(strips, .tone(.ink)))
    }

    private mutating func crane(_ spot: Spot, side: Double) {
        let front = spot.front(-0.5, 0, -0.5)
        let braces = [0.1, 0.9, 1.7].flatMap {
            [[front.at(0.05, $0), front.at(0.95, $0 + 0.8)], [front.at(0.95, $0), front.at(0.05, $0 + 0.8)]]
        }
        var faces = spot.box(-0.5...0.5, 0...2.6, -0.5...0.5, .wood, front: [.lines(braces, width: 0.06)])
        faces +=
            spot.rod(Vector3(0, 2.4, 0), Vector3(4.4 * side, 8.2, 2), 0.3, .black)
            + spot.rod(Vector3(0, 4.2, 0), Vector3(4.4 * side, 8.2, 2), 0.1, .black)
        faces +=
            spot.rod(Vector3(0, 2.4, 0), Vector3(0, 4.2, 0), 0.25, .black)
            + spot.rod(Vector3(4.4 * side, 8.2, 2), Vector3(4.4 * side, 3.6, 2), 0.04, .black)
        faces.append(
            spot.cutout(
                [Point(4.28 * side, 3.6), Point(4.52 * side, 3.6), Point(4.46 * side, 3.25), Point(4.34 * side, 3.3)],
                z: 2, .black))
        add(faces, at: spot, width: 1, depth: 1, height: 2)
    }

    /// Roofs and chimneys along the far shore, a few lit windows.
    mutating func farShore(z: Double = 90) {
        let spot = Spot(0, z)
        var outline = [Point(-160, -1)]
        var lit: [[Vector3]] = []
        var x = -160.0
        let plane = spot.front(0, 0, 0)
        while x < 160 {
            let (width, height) = (dice.within(5...14), dice.within(4...13))
            outline.append(Point(x, height))
            if dice.isTrue(0.4) { outline.append(Point(x + width * 0.5, height + width * 0.28)) }
            outline.append(Point(x + width, height))
            if dice.isTrue(0.5) { lit.append(plane.rect(x + width * 0.3, height * 0.45, 0.9, 1.2)) }
            x += width
        }
        outline.append(Point(160, -1))
        var face = spot.cutout(outline, .black)
        if air.isDark { face = face.with([.fill(lit, .accent)]) }
        things.append(Thing([face], at: spot.origin, layer: .distance))
    }

    mutating func buildGarden() {
        ground = .plaster
        let side = dice.isTrue(0.5) ? -1.0 : 1
        path()
        for z in [2.6, 5.2, 7.8] {
            hedge(Spot(-2.9, z), width: 1.2, depth: 2.1)
            hedge(Spot(2.9, z), width: 1.2, depth: 2.1)
        }
        gate(Spot(0, 9.6))
        for (x, z) in [(-5.5, 6.0), (5.2, 4.2), (-4.8, 11), (6, 12)] { tree(Spot(x, z), height: dice.within(5...8)) }
        bench(Spot(-1.75 * side, 3.1, turn: 0.6 * side))
        fountain(Spot(1.6 * side, 3.6))
        treeLine(z: 24)
        marks = [
            Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(-1.75 * side, 3, .sit, facing: 0.5 * side),
        ]
        foregrounds = [.branches, .post]
    }

    private mutating func path() {
        let plane = Plane(origin: .zero, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(
            .fill(
                [
                    plane.polygon([
                        Point(-1.6, -8), Point(-1.3, 2), Point(-1, 30), Point(1, 30), Point(1.3, 2), Point(1.6, -8),
                    ])
                ], .tone(air.hour == .night ? .dark : .paper)))
        let tufts = (0..<30).map { _ -> [Vector3] in
            let (x, z) = (dice.within(1.7...6) * (dice.isTrue(0.5) ? 1 : -1), dice.within(-2...9))
            return [Vector3(x, 0, z), Vector3(x + 0.06, 0.14, z)]
        }
        groundDecals.append(.lines(tufts, width: 0.03))
    }

    mutating func hedge(_ spot: Spot, width: Double, depth: Double) {
        let plane = spot.front(-width / 2, 0, -depth / 2)
        let leaves = (0..<Int(width * 14)).map { _ -> [Vector3] in
            let (u, v) = (dice.within(0.08...width - 0.1), 1.2 - dice.share() * dice.share() * 1.1)
            return plane.polygon([
                Point(u, v), Point(u + 0.07, v + 0.035), Point(u + 0.13, v - 0.02), Point(u + 0.06, v - 0.03),
            ])
        }
        let top = stride(from: -width / 2, through: width / 2, by: 0.25).map {
            Point($0, 1.25 + dice.within(-0.03...0.07))
        }
        let outline = [Point(-width / 2, 0)] + top + [Point(width / 2, 0)]
        add(
            spot.extruded(outline, -depth / 2...depth / 2, .wood, front: [.fill(leaves, .contrast)]), at: spot,
            width: width, depth: depth, height: 1.1)
    }

    private mutating func gate(_ spot: Spot) {
        var faces =
            spot.box(-1.6 ... -1.15, 0...2.5, -0.22...0.22, .stone)
            + spot.box(1.15...1.6, 0...2.5, -0.22...0.22, .stone)
        for x in stride(from: -1.0, through: 1, by: 0.25) {
            faces += spot.rod(Vector3(x, 0.1, 0), Vector3(x, 2.2 - abs(x) * 0.5, 0), 0.035, .black)
        }
        faces +=
            spot.rod(Vector3(-1.1, 0.3, 0), Vector3(1.1, 0.3, 0), 0.05, .black)
            + spot.rod(Vector3(-1.1, 1.3, 0), Vector3(1.1, 1.3, 0), 0.05, .black)
        for x in [-1.38, 1.38] {
            faces += spot.spot(x, 0, y: 2.5).turned(
                [(0, 0.12), (0.1, 0.24), (0.3, 0.22), (0.44, 0.04)], sides: 8, .stone)
        }
        add(faces, at: spot)
    }

    private mutating func fountain(_ spot: Spot) {
        add(
            spot.turned(
                [(0, 0.3), (0.1, 0.22), (0.6, 0.12), (0.7, 0.14), (0.8, 0.42), (0.9, 0.46)], sides: 10, .stone,
                cap: .white), at: spot, width: 0.7, depth: 0.7, height: 0.9)
    }
}
