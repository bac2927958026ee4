import Drawing

extension Carpenter {
    mutating func buildMarket() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        var x = -26.0
        while x < 26 {
            let width = dice.within(4...6.5)
            building(x...x + width - 0.1, 15...22, height: dice.within(7...11), hasShop: dice.isTrue(0.6))
            x += width
        }
        building(-20 ... -9, -4...14, height: 9, hasShop: true)
        building(9...20, -4...14, height: 8, hasShop: true)
        tower(Spot(5 * side, 21))
        for (x, z) in [(-4.2, 4.2), (-5.4, 8), (4.4, 4.8), (5.6, 8.6)] { stall(Spot(x, z)) }
        streetLamp(Spot(-2.6 * side, 3.4))
        column(Spot(0.4 * side, 9), height: 3.4, radius: 0.3)
        cobbles(from: -5, to: 5)
        if air.weather == .rain || air.weather == .storm { puddles() }
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(-2.6, 3.2, facing: 0.4)]
        foregrounds = [.crates, .post, .lamp]
    }

    private mutating func tower(_ spot: Spot) {
        let dial = spot.front(0, 15, -1.61)
        var faces = spot.box(
            -1.6...1.6, 0...17, -1.6...1.6, .stone,
            front: [
                .fill([dial.circle(0, 0, 1.1, sides: 20)], .tone(.paper)),
                .lines(
                    [[dial.at(0, 0), dial.at(0.1, 0.8)], [dial.at(0, 0), dial.at(-0.5, -0.2)]], width: 0.14, .tone(.ink)
                ),
            ], edge: .bold)
        faces += spot.spot(0, 0, y: 17).turned([(0, 2.3), (5, 0.05)], sides: 4, .black)
        things.append(Thing(faces, at: spot.at(0, 0, 1.2), layer: .distance))
    }

    /// A stall under a striped awning.
    private mutating func stall(_ spot: Spot) {
        var faces = spot.box(-1.2...1.2, 0...0.85, -0.5...0.5, .wood, top: .white)
        for x in [-1.15, 1.15] {
            faces +=
                spot.box(x - 0.04...x + 0.04, 0...2.3, -0.5 ... -0.42, .black)
                + spot.box(x - 0.04...x + 0.04, 0...2.6, 0.42...0.5, .black)
        }
        let (low, high) = (spot.at(-1.35, 2.2, -0.8), spot.at(-1.35, 2.65, 0.5))
        let plane = Plane(origin: low, across: spot.direction(1, 0, 0), up: (high - low).unit)
        let stripes = stride(from: 0.0, to: 2.7, by: 0.6).map { plane.rect($0, 0, 0.3, 1.375) }
        faces.append(
            Face(
                corners: plane.rect(0, 0, 2.7, 1.375), normal: spot.direction(0, 0.94, -0.33), material: .white,
                isTwoSided: true, decals: [.fill(stripes, .accent)]))
        let valance = Plane(origin: spot.at(-1.35, 2, -0.8), across: spot.direction(1, 0, 0), up: .up)
        faces.append(
            Face(
                corners: valance.rect(0, 0, 2.7, 0.2), normal: spot.direction(0, 0, -1), material: .white,
                isTwoSided: true,
                decals: [.fill(stride(from: 0.0, to: 2.7, by: 0.6).map { valance.rect($0, 0, 0.3, 0.2) }, .accent)]))
        for x in [-0.8, -0.3, 0.3, 0.8] {
            faces += spot.box(x - 0.18...x + 0.18, 0.85...0.85 + dice.within(0.12...0.25), -0.3...0.2, .wood)
        }
        add(faces, at: spot, width: 2.4, depth: 1, height: 1.6)
    }

    mutating func buildBridge() {
        water(from: -60, y: -0.02)
        farShore(z: 70)
        let deck = Plane(origin: Vector3(0, 0.001, -14), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(.fill([deck.rect(-3, 0, 6, 70)], .tone(air.hour == .night ? .dark : .paper)))
        groundDecals.append(
            .lines([[deck.at(-2, 0), deck.at(-2, 70)], [deck.at(2, 0), deck.at(2, 70)]], width: 0.08))
        cobbles(from: -1.8, to: 1.8)
        let isIron = dice.isTrue(0.5) && era != .old
        for side in [-1.0, 1] {
            if isIron { truss(side) } else { parapet(side) }
            for z in [3.2, 13] { streetLamp(Spot(2.6 * side, z + (side > 0 ? 3.5 : 0))) }
        }
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(-1.9, 1.9, facing: 0.6)]
        foregrounds = [.post, .rail, .lamp]
    }

    private mutating func parapet(_ side: Double) {
        for z in stride(from: -6.0, to: 34, by: 8) {
            let spot = Spot(3 * side, z)
            things.append(
                Thing(
                    spot.box(-0.18...0.18, 0...0.95, 0...7.9, .stone)
                        + spot.box(-0.26...0.26, 0.95...1.08, -0.05...7.95, .white)
                        + spot.box(-0.3...0.3, 0...1.3, -0.3...0.3, .stone), at: Vector3(3 * side, 0, z + 4)))
        }
    }

    private mutating func truss(_ side: Double) {
        for z in stride(from: -2.0, to: 34, by: 4) {
            let spot = Spot(3 * side, z)
            var faces = spot.rod(Vector3(0, 0, 0), Vector3(0, 4.2, 0), 0.22, .black)
            faces +=
                spot.rod(Vector3(0, 0.1, 0), Vector3(0, 4.1, 4), 0.14, .black)
                + spot.rod(Vector3(0, 4.1, 0), Vector3(0, 0.1, 4), 0.14, .black)
            faces +=
                spot.rod(Vector3(0, 4.2, 0), Vector3(0, 4.2, 4), 0.26, .black)
                + spot.rod(Vector3(0, 1.1, 0), Vector3(0, 1.1, 4), 0.08, .black)
            things.append(Thing(faces, at: Vector3(3 * side, 0, z + 2)))
        }
    }

    mutating func buildRoof() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        skyline()
        let deck = Plane(origin: Vector3(0, 0, 0), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(
            .fill(
                [deck.rect(-400, 5, 800, 500), deck.rect(-400, -60, 395, 600), deck.rect(5, -60, 395, 600)], .tone(.ink)
            ))
        groundDecals.append(
            .lines(stride(from: -5.0, through: 5, by: 1.25).map { [deck.at($0, -8), deck.at($0, 5)] }, width: 0.03))
        add(Spot(0, 4.9).box(-5...5, 0...0.75, -0.15...0.15, .stone, top: .white), at: Spot(0, 4.9))
        for x in [-4.9, 4.9] {
            things.append(
                Thing(Spot(x, 0).box(-0.15...0.15, 0...0.75, -8...5, .stone, top: .white), at: Vector3(x, 0, 3.6)))
        }
        chimneys(Spot(-2.6 * side, 3.4))
        if era == .classic || era == .modern {
            waterTank(Spot(3.4 * side, 3.6))
        } else {
            chimneys(Spot(3.4 * side, 3.9))
        }
        add(
            Spot(2 * side, 2.2).box(
                -0.6...0.6, 0...0.9, -0.5...0.5, .wood,
                front: [
                    .lines(
                        (1...4).map {
                            [
                                Spot(2 * side, 2.2).at(-0.5, Double($0) * 0.18, -0.5),
                                Spot(2 * side, 2.2).at(0.5, Double($0) * 0.18, -0.5),
                            ]
                        }, width: 0.03)
                ]), at: Spot(2 * side, 2.2), width: 1.2, depth: 1, height: 0.9)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0, 3.9)]
        foregrounds = [.post, .rail]
    }

    /// Black roofs at several depths, with lit windows by night.
    mutating func skyline() {
        for (z, low, high) in [(60.0, 4.0, 16.0), (32, -2, 7)] {
            let spot = Spot(0, z)
            let plane = spot.front(0, 0, 0)
            var outline = [Point(-z * 1.6, -0.5)]
            var lit: [[Vector3]] = []
            var x = -z * 1.6
            while x < z * 1.6 {
                let (width, height) = (dice.within(4...9), dice.within(low...high))
                outline += [
                    Point(x, height), Point(x + width * 0.3, height), Point(x + width * 0.3, height + 1.4),
                    Point(x + width * 0.42, height + 1.4), Point(x + width * 0.42, height), Point(x + width, height),
                ]
                for _ in 0..<4 where dice.isTrue(0.55) {
                    let y = height - 2.2 - Double(dice.roll(4)) * 2
                    if y > 0 { lit.append(plane.rect(x + (0.5 + Double(dice.roll(3)) * 1.4), y, 0.7, 1)) }
                }
                x += width
            }
            outline.append(Point(z * 1.6, -0.5))
            var face = spot.cutout(outline, z > 50 && air.isDark == false ? .gray : .black, edge: .line)
            if air.isDark { face = face.with([.fill(lit, z > 50 ? .tone(.paper) : .accent)]) }
            things.append(Thing([face], at: spot.origin, layer: .distance))
        }
    }

    private mutating func chimneys(_ spot: Spot) {
        var faces =
            spot.box(
                -0.9...0.9, 0...1.9, -0.4...0.4, .stone,
                front: [
                    .lines(
                        (1...5).map {
                            [spot.at(-0.9, Double($0) * 0.32, -0.4), spot.at(0.9, Double($0) * 0.32, -0.4)]
                        }, width: 0.02)
                ]) + spot.box(-1...1, 1.9...2.1, -0.5...0.5, .stone)
        for x in [-0.55, 0, 0.55] {
            faces += spot.spot(x, 0, y: 2.1).turned([(0, 0.17), (0.45, 0.13), (0.5, 0.17)], sides: 8, .black)
        }
        add(faces, at: spot, width: 1.8, depth: 0.8, height: 2)
    }

    private mutating func waterTank(_ spot: Spot) {
        var faces: [Face] = []
        for (x, z) in [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)] {
            faces += spot.rod(Vector3(x, 0, z), Vector3(x * 0.9, 2.2, z * 0.9), 0.12, .black)
        }
        faces +=
            spot.rod(Vector3(-0.8, 0.2, -0.8), Vector3(0.8, 2, -0.8), 0.07, .black)
            + spot.rod(Vector3(0.8, 0.2, -0.8), Vector3(-0.8, 2, -0.8), 0.07, .black)
        faces +=
            spot.spot(0, 0, y: 2.2).turned([(0, 1.1), (2.1, 1.05)], sides: 12, .wood)
            + spot.spot(0, 0, y: 4.3).turned([(0, 1.25), (0.9, 0.08)], sides: 12, .black)
        add(faces, at: spot, width: 2, depth: 2, height: 2)
    }

    mutating func buildHouseFront() {
        ground = .plaster
        let side = dice.isTrue(0.5) ? -1.0 : 1
        house(Spot(0, 7.5), width: dice.within(9...13), height: dice.within(5.6...8.4))
        let plane = Plane(origin: .zero, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(
            .fill(
                [plane.polygon([Point(-1.8, -8), Point(-0.9, 7.4), Point(0.9, 7.4), Point(1.8, -8)])],
                .tone(air.hour == .night ? .dark : .paper)))
        for x in [-3.4, 3.4] { hedge(Spot(x, 5.6), width: 3, depth: 0.8) }
        tree(Spot(-6.5 * side, 6), height: 7, isBare: dice.isTrue(0.5))
        tree(Spot(7.5 * side, 9), height: 8)
        fence(z: 2.9)
        streetLamp(Spot(-2.4 * side, 2.6), height: 3)
        treeLine(z: 30, height: 6)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0, 5.5)]
        foregrounds = [.branches, .post]
    }

    /// Iron railings with a gap for the gate.
    mutating func fence(z: Double) {
        for side in [-1.0, 1] {
            let spot = Spot(0, z)
            var faces: [Face] = []
            for x in stride(from: 1.4, to: 7, by: 0.28) {
                faces.append(
                    spot.cutout(
                        [
                            Point(x * side - 0.018, 0), Point(x * side - 0.018, 1.15), Point(x * side, 1.28),
                            Point(x * side + 0.018, 1.15), Point(x * side + 0.018, 0),
                        ], .black))
            }
            for y in [0.2, 1.0] {
                faces += spot.rod(Vector3(1.3 * side, y, 0), Vector3(7 * side, y, 0), 0.045, .black).prefix(1)
            }
            faces += spot.box(
                min(1.15 * side, 1.5 * side)...max(1.15 * side, 1.5 * side), 0...1.6, -0.17...0.17, .stone)
            things.append(Thing(faces, at: spot.at(1.4 * side, 0, 0)))
        }
    }

    mutating func buildFarmyard() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        hills(z: 90, height: 14, peaks: 4, .black)
        barn(Spot(-2.4 * side, 8))
        tree(Spot(5.6 * side, 8), height: 7, isBare: true)
        vehicle(Spot(3.6 * side, 4.4))
        barrel(Spot(-2.2 * side, 2.8))
        for z in [3.4, 5.2] {
            railing(from: Vector3(-6 * side, 0, z), to: Vector3(-3.4 * side, 0, z), height: 1.1, posts: 3)
        }
        bale(Spot(2 * side, 3))
        tufts(spread: 7)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(0, 3)]
        foregrounds = [.post, .branches, .rail]
    }

    private mutating func bale(_ spot: Spot) {
        let lines = (0..<7).map { _ in
            let (u, v) = (dice.within(-0.6...0.4), dice.within(0.05...0.5))
            return [spot.at(u, v, -0.35), spot.at(u + 0.2, v + 0.03, -0.35)]
        }
        add(
            spot.box(-0.65...0.65, 0...0.6, -0.35...0.35, .plaster, front: [.lines(lines, width: 0.025)], edge: .bold),
            at: spot, width: 1.3, depth: 0.7, height: 0.6)
    }

    private mutating func barn(_ spot: Spot) {
        let outline = [
            Point(-3.4, 0), Point(-3.4, 3.2), Point(-2.5, 4.6), Point(0, 5.8), Point(2.5, 4.6), Point(3.4, 3.2),
            Point(3.4, 0),
        ]
        let plane = spot.front(0, 0, -0.01)
        let planks = stride(from: -3.1, through: 3.1, by: 0.5).map {
            [plane.at($0, 0), plane.at($0, 3.4 + (3.4 - abs($0)) * 0.6)]
        }
        let door = plane.rect(-1.1, 0, 2.2, 2.5)
        let cross = [[plane.at(-1.1, 0), plane.at(1.1, 2.5)], [plane.at(1.1, 0), plane.at(-1.1, 2.5)]]
        things.append(
            Thing(
                spot.extruded(
                    outline, 0...8, .wood,
                    front: [
                        .lines(planks, width: 0.03), .fill([door, plane.rect(-0.5, 3.6, 1, 0.9)], .tone(.ink)),
                        .lines(cross + [door + [door[0]]], width: 0.09, .tone(.paper)),
                    ]), at: spot.origin))
    }
}
