import Drawing

extension Carpenter {
    mutating func buildStreet() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        var z = -7.0
        while z < 34 {
            let length = dice.within(5...8)
            building(
                -14 ... -4.6, z...z + length - 0.15, height: dice.within(7...12), hasShop: dice.isTrue(0.5),
                isInRow: true)
            building(
                4.6...14, z...z + length - 0.15, height: dice.within(7...12), hasShop: dice.isTrue(0.5), isInRow: true)
            z += length
        }
        building(-9...9, 40...46, height: 9)
        pavements()
        streetLamp(Spot(-2.9 * side, 3.2))
        streetLamp(Spot(3 * side, 11))
        streetLamp(Spot(-2.9 * side, 19))
        vehicle(Spot(2.5 * side, 6.2))
        hydrant(Spot(2.6 * side, 2))
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(-1.9 * side, 2.6, facing: 0.5)]
        foregrounds = [.post, .lamp, .doorFrame]
    }

    private mutating func pavements() {
        let ground = Plane(origin: Vector3(0, 0, -12), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(
            .fill(
                [ground.rect(-4.6, 0, 2, 70), ground.rect(2.6, 0, 2, 70)], .tone(air.hour == .night ? .dark : .light)))
        groundDecals.append(
            .lines([[ground.at(-2.6, 0), ground.at(-2.6, 70)], [ground.at(2.6, 0), ground.at(2.6, 70)]], width: 0.1))
        cobbles(from: -2.4, to: 2.4)
        if air.weather == .rain || air.weather == .storm { puddles() }
    }

    /// A few joints of the paving: enough to tell it from asphalt.
    mutating func cobbles(from left: Double, to right: Double) {
        let ground = Plane(origin: Vector3(0, 0, 0), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        let lines = (0..<34).map { _ -> [Vector3] in
            let (x, z) = (dice.within(left...right - 0.4), dice.within(-3...7))
            return [ground.at(x, z), ground.at(x + 0.16, z + 0.05), ground.at(x + 0.34, z)]
        }
        groundDecals.append(.lines(lines, width: 0.03))
    }

    /// Standing water that gives the sky's light back.
    mutating func puddles() {
        let ground = Plane(origin: .zero, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        let shapes = (0..<5).map { _ in
            ground.polygon(
                Point(dice.within(-2.2...2.2), dice.within(-1...6)).ring(
                    dice.within(0.35...0.8), sides: 12, stretch: 0.5))
        }
        groundDecals.append(.fill(shapes, .tone(air.isDark ? .paper : .dark)))
    }

    private mutating func hydrant(_ spot: Spot) {
        guard era != .old else { return barrel(spot) }
        add(
            spot.turned(
                [(0, 0.16), (0.1, 0.12), (0.5, 0.12), (0.62, 0.16), (0.7, 0.08), (0.78, 0.02)], sides: 8, .black),
            at: spot, width: 0.3, depth: 0.3, height: 0.7)
    }

    /// A cart or a car at the kerb.
    mutating func vehicle(_ spot: Spot) {
        if era == .old { cart(spot) } else { car(spot) }
    }

    private mutating func car(_ spot: Spot) {
        let body =
            era == .classic
            ? [
                Point(-2.1, 0.35), Point(-2.1, 0.75), Point(-1.8, 0.95), Point(-0.7, 1.02), Point(-0.4, 1.6),
                Point(1.1, 1.6), Point(1.6, 1), Point(2.05, 0.8), Point(2.1, 0.35),
            ]
            : [
                Point(-2.2, 0.3), Point(-2.2, 0.7), Point(-1.1, 0.85), Point(-0.4, 1.35), Point(0.9, 1.38),
                Point(1.7, 0.9), Point(2.2, 0.8), Point(2.2, 0.3),
            ]
        let lengthways = spot.spot(0, 0, turn: .pi / 2)
        let glass = lengthways.front(0, 0, -0.8).polygon([
            Point(-0.3, 1.05), Point(-0.2, 1.48), Point(0.95, 1.48), Point(1.2, 1.05),
        ])
        var faces = lengthways.extruded(body, -0.8...0.8, .metal, front: [.fill([glass], .tone(.paper))])
        let back = spot.front(0, 0, -2.13)
        faces.append(
            Face(
                corners: back.rect(-0.75, 0.35, 1.5, 0.5), normal: spot.direction(0, 0, -1), material: .black,
                decals: [
                    .fill(
                        [back.circle(-0.55, 0.62, 0.12), back.circle(0.55, 0.62, 0.12)],
                        air.isDark ? .accent : .tone(.paper))
                ]))
        for x in [-1.35, 1.35] {
            for z in [-0.82, 0.82] {
                faces.append(lengthways.cutout(Point(x, 0.34).ring(0.34, sides: 14), z: z, .black))
                faces.append(lengthways.cutout(Point(x, 0.34).ring(0.14, sides: 10), z: z * 1.01, .white))
            }
        }
        add(faces, at: spot, width: 1.6, depth: 4.2, height: 1)
    }

    private mutating func cart(_ spot: Spot) {
        var faces = spot.box(-0.7...0.7, 0.6...1.15, -1...1, .wood, top: .black)
        for x in [-0.78, 0.78] {
            let wheel = spot.spot(x, 0.2, turn: .pi / 2)
            faces.append(wheel.cutout(Point(0, 0.55).ring(0.55, sides: 16), .black))
            faces.append(wheel.cutout(Point(0, 0.55).ring(0.42, sides: 16), .white))
            for step in 0..<3 {
                let angle = Double(step) * .pi / 3
                faces += wheel.rod(
                    Vector3(-0.42 * angle.cosine, 0.55 - 0.42 * angle.sine, 0),
                    Vector3(0.42 * angle.cosine, 0.55 + 0.42 * angle.sine, 0), 0.06, .black)
            }
        }
        faces +=
            spot.rod(Vector3(-0.5, 0.7, -1), Vector3(-0.5, 0.1, -2.4), 0.07, .black)
            + spot.rod(Vector3(0.5, 0.7, -1), Vector3(0.5, 0.1, -2.4), 0.07, .black)
        add(faces, at: spot, width: 1.6, depth: 2, height: 0.9)
    }

    mutating func buildAlley() {
        building(-9 ... -2.4, -8...12, height: 9)
        building(2.4...9, -8...6.5, height: 11)
        building(3.4...9, 6.6...20, height: 7)
        building(-9 ... -1.8, 12.1...22, height: 12)
        building(-6...6, 24...30, height: 8)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        fireEscape(side)
        for (x, z) in [(-1.9, 2.2), (-2, 3.0), (1.95, 3.6)] {
            if dice.isTrue(0.5) {
                barrel(Spot(x * side, z))
            } else {
                crate(Spot(x * side, z, turn: dice.within(-0.2...0.2)), size: 0.65)
            }
        }
        streetLamp(Spot(-1.6, 9.5))
        cobbles(from: -2.2, to: 2.2)
        if air.weather == .rain || air.weather == .storm { puddles() }
        marks = [Mark(-0.5, 0.5, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(0.1, 3.4)]
        foregrounds = [.crates, .post, .doorFrame]
    }

    private mutating func fireEscape(_ side: Double) {
        guard era != .old else { return }
        let x = 2.4 * side
        let spot = Spot(x, 3)
        var faces: [Face] = []
        for floor in [3.2, 6.2] {
            faces += spot.box(min(0, -0.9 * side)...max(0, -0.9 * side), floor...floor + 0.08, -1.4...1.4, .black)
            for z in stride(from: -1.4, through: 1.4, by: 0.7) {
                faces += spot.rod(Vector3(-0.9 * side, floor, z), Vector3(-0.9 * side, floor + 0.9, z), 0.04, .black)
            }
            faces += spot.rod(
                Vector3(-0.9 * side, floor + 0.9, -1.4), Vector3(-0.9 * side, floor + 0.9, 1.4), 0.05, .black)
        }
        faces += spot.rod(Vector3(-0.5 * side, 3.2, -1.2), Vector3(-0.5 * side, 6.2, 1.2), 0.07, .black)
        addOverhead(faces, at: Vector3(x * 0.8, 3.2, 3))
    }
}
