import Drawing

extension Carpenter {
    mutating func buildWoods() {
        ground = .plaster
        treeLine(z: 26, height: air.hour == .night ? 4.5 : 12)
        for (x, z) in [
            (-2.6, 3.4), (2.8, 3), (-4.2, 5.4), (4.4, 6), (-1.6, 8), (1.9, 9), (-6, 9), (6.5, 10), (0.3, 14),
            (-3.4, 12), (3.6, 13),
        ] {
            trunk(Spot(x + dice.within(-0.3...0.3), z), radius: dice.within(0.22...0.42))
        }
        for (x, z) in [(-1.9, 2.5), (2.3, 4.2), (-3.2, 7)] { rock(Spot(x, z), size: dice.within(0.3...0.5)) }
        log(Spot(1.4, 3.6, turn: 0.3))
        tufts(spread: 5)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(1.3, 3.2, .sit, facing: -0.4)]
        foregrounds = [.branches, .post]
    }

    /// A trunk that goes on beyond the picture, its bark in strokes on the lit side.
    private mutating func trunk(_ spot: Spot, radius: Double) {
        let lean = dice.within(-0.5...0.5)
        var faces = [
            spot.cutout(
                [
                    Point(-radius * 1.7, 0), Point(-radius, 0.5), Point(-radius * 0.8 + lean, 6),
                    Point(-radius * 0.5 + lean, 14), Point(radius * 0.5 + lean, 14), Point(radius * 0.8 + lean, 6),
                    Point(radius, 0.5), Point(radius * 1.6, 0),
                ], .black)
        ]
        let side = air.isFromLeft ? -1.0 : 1
        let lit = [
            Point(radius * 0.9 * side, 0.6), Point(radius * 0.7 * side + lean, 6),
            Point(radius * 0.4 * side + lean, 13), Point(radius * 0.25 * side + lean, 9),
            Point(radius * 0.5 * side + lean * 0.5, 3.4), Point(radius * 0.3 * side, 1.8),
        ]
        faces.append(spot.cutout(lit, z: -0.02, air.hour == .night ? .gray : .white))
        for _ in 0..<2 {
            let (y, way) = (dice.within(2.6...4.6), dice.isTrue(0.5) ? -1.0 : 1)
            let start = Point(lean * y / 7, y)
            let middle = start + Point(way * dice.within(0.6...1.3), dice.within(0.3...0.9))
            faces += [
                limb(spot, start, middle, 0.14, 0.07),
                limb(spot, middle, middle + Point(way * 0.7, dice.within(0.2...0.9)), 0.07, 0.015),
            ]
        }
        add(faces, at: spot, width: radius * 2, depth: radius, height: 3)
    }

    private mutating func log(_ spot: Spot) {
        let end = spot.spot(-0.9, 0, turn: .pi / 2)
        add(
            spot.box(-0.9...0.9, 0.04...0.4, -0.2...0.2, .wood, top: .white, edge: .line) + [
                end.cutout(Point(0, 0.22).ring(0.23, sides: 12), z: 0.01, .white, edge: .line)
            ], at: spot, width: 1.8, depth: 0.4, height: 0.4)
    }

    /// Grass in short strokes.
    mutating func tufts(spread: Double, count: Int = 34) {
        let lines = (0..<count).flatMap { _ -> [[Vector3]] in
            let (x, z) = (dice.within(-spread...spread), dice.within(-2...9))
            return [
                [Vector3(x, 0, z), Vector3(x - 0.05, 0.16, z)], [Vector3(x + 0.06, 0, z), Vector3(x + 0.12, 0.13, z)],
            ]
        }
        groundDecals.append(.lines(lines, width: 0.025))
    }

    mutating func buildGraveyard() {
        ground = .plaster
        let side = dice.isTrue(0.5) ? -1.0 : 1
        chapel(Spot(-5 * side, 15))
        treeLine(z: 32, height: 5)
        tree(Spot(3.9 * side, 5.2), height: 7.5, isBare: true)
        for (x, z) in [
            (-1.9, 2.6), (-3.2, 3.4), (2.1, 2.8), (-2.3, 5), (-0.6, 5.6), (1.2, 4.8), (2.9, 7), (-4.4, 6.6), (0.3, 8.4),
            (-2, 8.8), (5.6, 4), (-5.6, 4.4),
        ] {
            gravestone(Spot(x, z, turn: dice.within(-0.25...0.25)))
        }
        fence(z: 11)
        tufts(spread: 6)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0.3, 3.6)]
        foregrounds = [.branches, .post]
    }

    private mutating func chapel(_ spot: Spot) {
        let outline = [Point(-3, 0), Point(-3, 4.4), Point(0, 8), Point(3, 4.4), Point(3, 0)]
        let plane = spot.front(0, 0, -0.01)
        let window = plane.polygon([
            Point(-0.5, 2.8), Point(-0.5, 4.4), Point(0, 5.3), Point(0.5, 4.4), Point(0.5, 2.8),
        ])
        let door = plane.polygon([Point(-0.7, 0), Point(-0.7, 1.6), Point(0, 2.4), Point(0.7, 1.6), Point(0.7, 0)])
        var faces = spot.extruded(
            outline, 0...9, .stone,
            front: [.fill([door], .tone(.ink)), .fill([window], air.isDark ? .accent : .tone(.ink))])
        faces += spot.box(-4.6 ... -2.8, 0...10, 0.4...2.2, .stone, edge: .bold)
        faces += spot.spot(-3.7, 1.3, y: 10).turned([(0, 1.4), (4.5, 0.05)], sides: 4, .black)
        things.append(Thing(faces, at: spot.origin, layer: .distance))
    }

    mutating func buildDesert() {
        ground = .plaster
        for (x, z, width, height) in [(-60.0, 150.0, 34.0, 24.0), (52, 170, 46, 20), (6, 220, 22, 15)] {
            mesa(Spot(x, z), width: width, height: height)
        }
        hills(z: 60, height: 2.4, peaks: 3, air.isDark ? .black : .plaster)
        dunes()
        for (x, z) in [(-2.7, 3.4), (3.6, 6)] { cactus(Spot(x, z), height: dice.within(1.8...2.8)) }
        for (x, z) in [(2.2, 2.7), (-3.8, 5.4), (4.4, 3.2)] { rock(Spot(x, z), size: dice.within(0.3...0.6)) }
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0, 2.6)]
        foregrounds = [.post]
    }

    private mutating func mesa(_ spot: Spot, width: Double, height: Double) {
        let half = width / 2
        let outline = [
            Point(-half * 1.5, -1), Point(-half * 1.1, height * 0.4), Point(-half, height * 0.45),
            Point(-half * 0.92, height), Point(half * 0.85, height * 0.97), Point(half, height * 0.5),
            Point(half * 1.12, height * 0.42), Point(half * 1.6, -1),
        ]
        let plane = spot.front(0, 0, 0)
        let side = air.isFromLeft ? 1.0 : -1
        let shade = [
            Point(half * 0.9 * side, height * 0.97), Point(half * 0.1 * side, height * 0.98),
            Point(half * 0.25 * side, height * 0.5), Point(half * 0.1 * side, height * 0.3),
            Point(half * 0.4 * side, -1), Point(half * 1.5 * side, -1), Point(half * 1.1 * side, height * 0.42),
            Point(half * side, height * 0.5),
        ]
        things.append(
            Thing(
                [
                    spot.cutout(outline, air.hour == .night ? .black : .white, edge: .line).with([
                        .fill([plane.polygon(shade)], .tone(.ink))
                    ])
                ], at: spot.origin, layer: .distance))
    }

    private mutating func dunes() {
        let lines = (0..<26).map { _ -> [Vector3] in
            let (x, z, length) = (dice.within(-9...9), dice.within(-2...14), dice.within(0.3...1.3))
            return [Vector3(x - length, 0, z), Vector3(x, 0, z + 0.1), Vector3(x + length, 0, z - 0.04)]
        }
        groundDecals.append(.lines(lines, width: 0.03))
    }

    private mutating func cactus(_ spot: Spot, height h: Double) {
        let outline = [
            Point(-0.16, 0), Point(-0.17, h * 0.4), Point(-0.6, h * 0.42), Point(-0.64, h * 0.72),
            Point(-0.5, h * 0.75), Point(-0.42, h * 0.53), Point(-0.16, h * 0.52), Point(-0.15, h * 0.95),
            Point(0, h), Point(0.15, h * 0.95), Point(0.16, h * 0.6), Point(0.42, h * 0.62), Point(0.46, h * 0.85),
            Point(0.6, h * 0.84), Point(0.6, h * 0.52), Point(0.17, h * 0.48), Point(0.16, 0),
        ]
        let ridge = [0.06, -0.06].map { [spot.at($0, 0.1, -0.13), spot.at($0, h * 0.92, -0.13)] }
        add(
            spot.extruded(outline, -0.12...0.12, .black, front: [.lines(ridge, width: 0.02, .tone(.paper))]), at: spot,
            width: 0.7, depth: 0.3, height: h)
    }

    mutating func buildMountains() {
        ground = .plaster
        hills(z: 260, height: 74, peaks: 9, air.hour == .night ? .gray : .white, isSharp: true)
        hills(z: 140, height: 22, peaks: 6, .black)
        hills(z: 40, height: 3, peaks: 3, air.isDark ? .gray : .plaster)
        for (x, z) in [(-2.6, 3.2), (3, 4.4), (-4.4, 6), (2.2, 2.6)] { rock(Spot(x, z), size: dice.within(0.35...0.8)) }
        tree(Spot(-4.8, 8), height: 5, isBare: true)
        tufts(spread: 8, count: 46)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0, 3)]
        foregrounds = [.branches]
    }

    mutating func buildBeach() {
        ground = .plaster
        let side = dice.isTrue(0.5) ? -1.0 : 1
        water(from: 6)
        surf(6)
        headland(side)
        upturnedBoat(Spot(-2.7 * side, 3.4, turn: 0.3 * side))
        for (x, z) in [(2.4, 3.2), (3.6, 4.6), (-4.6, 5)] { rock(Spot(x * side, z), size: dice.within(0.3...0.7)) }
        for x in [3.0, 4.2, 5.4] {
            add(Spot(x * side, 6.6).box(-0.1...0.1, 0...1.3, -0.1...0.1, .black), at: Spot(x * side, 6.6))
        }
        dunes()
        marks = [
            Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7),
            Mark(-2.7 * side, 2.9, .sit, facing: 0.4 * side),
        ]
        foregrounds = [.post, .branches]
    }

    private mutating func surf(_ z: Double) {
        var points: [Point] = []
        for x in stride(from: -40.0, through: 40, by: 1.6) { points.append(Point(x, z + dice.within(-0.7...0.4))) }
        let plane = Plane(origin: .zero, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(.fill([plane.polygon(points + [Point(40, z + 1.2), Point(-40, z + 1.2)])], .tone(.paper)))
        groundDecals.append(.lines([points.map { plane.at($0.x, $0.y - 0.25) }], width: 0.04))
    }

    private mutating func headland(_ side: Double) {
        let spot = Spot(0, 120)
        let outline = [
            Point(120 * side, -1), Point(120 * side, 34), Point(70 * side, 30), Point(52 * side, 20),
            Point(40 * side, 17), Point(30 * side, 4), Point(16 * side, -1),
        ]
        var faces = [spot.cutout(outline, .black)]
        let plane = spot.front(0, 0, -0.1)
        faces.append(
            spot.cutout(
                [Point(58 * side, 22), Point(59 * side, 38), Point(62 * side, 38), Point(63 * side, 22)], z: -0.05,
                .white, edge: .line))
        faces.append(
            Face(
                corners: plane.rect(58.5 * side - (side < 0 ? 4 : 0), 38, 4, 3), normal: Vector3(0, 0, -1),
                material: air.isDark ? .accent : .black, edge: .none))
        things.append(Thing(faces, at: spot.origin, layer: .distance))
    }

    private mutating func upturnedBoat(_ spot: Spot) {
        let hull = [
            Point(-1.5, 0), Point(-1.25, 0.45), Point(-0.6, 0.7), Point(0.7, 0.7), Point(1.3, 0.4), Point(1.6, 0),
        ]
        let planks = [0.18, 0.38, 0.55].map { [spot.at(-1.35, $0, -0.45), spot.at(1.4, $0, -0.45)] }
        add(
            spot.extruded(hull, -0.45...0.45, .wood, front: [.lines(planks, width: 0.025)]), at: spot, width: 3,
            depth: 1, height: 0.6)
    }

    mutating func buildRuins() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        hills(z: 90, height: 16, peaks: 4, .black)
        arch(Spot(0.5 * side, 6.4), width: 4.4, height: 4.8, depth: 0.9)
        brokenWall(Spot(-4 * side, 5))
        brokenWall(Spot(5 * side, 8.4))
        for (x, z, h) in [(-2.6, 3.4, 2.6), (2.8, 3.6, 1.4), (-3, 8, 3.6)] {
            add(
                Spot(x * side, z).turned([(0, 0.42), (0.2, 0.34), (h, 0.3)], sides: 9, .stone), at: Spot(x * side, z),
                width: 0.7, depth: 0.7, height: h)
        }
        for (x, z) in [(-1.8, 2.6), (2, 2.6), (1.2, 4.4), (3.6, 5.2), (-1.4, 4.8)] {
            rock(Spot(x, z), size: dice.within(0.2...0.5))
        }
        tufts(spread: 6)
        cobbles(from: -4, to: 4)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0.3 * side, 4)]
        foregrounds = [.arch, .branches, .post]
    }

    private mutating func brokenWall(_ spot: Spot) {
        let outline = [
            Point(-2.4, 0), Point(-2.4, 2.9), Point(-1.8, 3.2), Point(-1.2, 2.3), Point(-0.5, 2.6), Point(0.1, 1.4),
            Point(1, 1.1), Point(1.6, 0.5), Point(2.3, 0.3), Point(2.4, 0),
        ]
        let plane = spot.front(0, 0, -0.31)
        let window = plane.polygon([
            Point(-1.9, 1), Point(-1.9, 1.9), Point(-1.6, 2.2), Point(-1.3, 1.9), Point(-1.3, 1),
        ])
        add(
            spot.extruded(
                outline, -0.3...0.3, .stone,
                front: [
                    .fill([window], .tone(.ink)),
                    .lines(
                        [
                            [plane.at(-0.9, 0.6), plane.at(-0.2, 0.6)], [plane.at(-0.4, 1.1), plane.at(0.2, 1.1)],
                            [plane.at(0.4, 0.4), plane.at(1.1, 0.4)],
                        ], width: 0.04),
                ]), at: spot, width: 4.6, depth: 0.6, height: 1.4)
    }
}
