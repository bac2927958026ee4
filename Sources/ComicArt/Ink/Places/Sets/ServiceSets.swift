import Drawing

extension Carpenter {
    mutating func buildHospital() {
        room = Room(left: -3.6, right: 3.6, back: 5, height: 3, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(-1.1 * side, width: 1.4, sill: 1, height: 1.5)
        door(1.8 * side, isGlazed: era != .old)
        bed(Spot(-2.2 * side, 2.9), width: 0.95, hasIron: true)
        slab(Spot(1.9 * side, 2.8))
        cabinet(Spot(-0.9 * side, 4.7), width: 1, height: 1.5, drawers: 5)
        screen(Spot(-0.7 * side, 3.6))
        hangingLamp(1.4 * side, 2.6, y: 2.1)
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(1.9 * side, 2.8, y: 0.9, .lie),
            Mark(-2.2 * side, 2.9, y: 0.5, .lie), Mark(1.9 * side, 3.6),
        ]
        foregrounds = [.lamp, .doorFrame, .bottles]
    }

    private mutating func slab(_ spot: Spot) {
        add(
            spot.box(-0.45...0.45, 0.82...0.9, -1...1, .white, edge: .bold)
                + spot.box(-0.2...0.2, 0...0.82, -0.5...0.5, .metal), at: spot, width: 0.9, depth: 2, height: 0.9)
    }

    /// A folding screen of linen.
    private mutating func screen(_ spot: Spot) {
        var faces: [Face] = []
        for (index, turn) in [0.35, -0.35, 0.35].enumerated() {
            let leaf = spot.spot(Double(index) * 0.6 - 0.9, 0, turn: turn)
            faces += leaf.box(0...0.6, 0.2...1.75, -0.02...0.02, .white, edge: .bold)
        }
        things.append(Thing(faces, at: spot.origin))
    }

    mutating func buildLaboratory() {
        room = Room(left: -3.4, right: 3.4, back: 4.6, height: 3, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(1.2 * side, width: 1.5, sill: 1.1, height: 1.4)
        shelf(Spot(-1.6 * side, 4.4), width: 2.2, height: 2.3, of: .jars)
        counter(Spot(1 * side, 2.5), length: 2.8, height: 0.9)
        glassware(Spot(1 * side, 2.5, y: 0.9))
        shelf(Spot(-3.2 * side, 2.2, turn: side * .pi / 2), width: 1.6, height: 2, of: .bottles)
        stool(Spot(0.6 * side, 1.85), height: 0.65)
        if era == .future || era == .modern {
            console(Spot(-1.9 * side, 3.2), width: 1.5)
        } else {
            table(Spot(-1.9 * side, 3.1), width: 1.3)
        }
        hangingLamp(0.8 * side, 2.3)
        marks = [Mark(-0.6, 0.6, facing: 0.7), Mark(0.5, 0.7, facing: -0.7), Mark(1 * side, 3.2)]
        foregrounds = [.bottles, .lamp]
    }

    /// Flasks, a retort and a burner.
    private mutating func glassware(_ spot: Spot) {
        var faces: [Face] = []
        for (x, size) in [(-0.9, 0.16), (-0.45, 0.12), (0.5, 0.18)] {
            let flask = spot.spot(x, 0)
            faces += flask.turned(
                [(0, size * 0.8), (size * 0.4, size), (size * 1.4, size * 0.3), (size * 2.2, size * 0.28)], sides: 9,
                x == -0.45 ? .accent : .white)
        }
        faces +=
            spot.rod(Vector3(0.1, 0, 0), Vector3(0.1, 0.7, 0), 0.03, .black)
            + spot.rod(Vector3(0.1, 0.5, 0), Vector3(0.45, 0.5, 0), 0.03, .black)
        things.append(Thing(faces, at: spot.at(0, 0, -0.05)))
    }

    mutating func buildWarehouse() {
        room = Room(left: -4.6, right: 4.6, back: 8, height: 5, floor: .flags)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        for x in [-2.6, 0, 2.6] { window(x, width: 1.3, sill: 2.8, height: 1.3) }
        door(0, width: 2.2, height: 2.4, isOpen: true)
        for (x, z, size) in [
            (-3.2, 3.0, 1.1), (-3.4, 4.4, 1.2), (-2.2, 4.8, 0.9), (-3.3, 3.2, 0.8), (3.0, 4.2, 1.2), (3.4, 2.6, 0.9),
            (2.2, 5.4, 1.0),
        ] {
            let isUpper = z == 3.2
            crate(Spot(x * side, z, y: isUpper ? 1.1 : 0, turn: dice.within(-0.15...0.15)), size: size)
        }
        barrel(Spot(1.9 * side, 3.2))
        beams(every: 2.4, thickness: 0.35)
        for z in [1.4, 5] { hangingLamp(0, z, y: 3.2) }
        rope(Vector3(1.4 * side, 4.6, 4.4), Vector3(1.4 * side, 1.9, 4.4))
        marks = [Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(0, 4.2)]
        foregrounds = [.crates, .post]
    }

    mutating func buildWorkshop() {
        room = Room(left: -3.5, right: 3.5, back: 4.8, height: 3.2, floor: .flags)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(1.1 * side, width: 1.7, sill: 1, height: 1.4)
        toolWall(-1.7 * side)
        counter(Spot(1 * side, 4.1), length: 2.8, height: 0.9)
        table(Spot(-1.8 * side, 2.9), width: 1.6, depth: 0.9, height: 0.85)
        crate(Spot(2.7 * side, 2.6), size: 0.7)
        stool(Spot(0.8 * side, 3.4), height: 0.6)
        beams()
        hangingLamp(0, 2.3, y: 2.3)
        anvil(Spot(2 * side, 2.2))
        marks = [Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(-1.8 * side, 3.7)]
        foregrounds = [.crates, .lamp, .post]
    }

    private mutating func toolWall(_ x: Double) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? 0) - 1, 1.3), across: Vector3(1, 0, 0), up: .up)
        var shapes: [[Vector3]] = [plane.rect(0, 0.9, 2, 0.06)]
        for index in 0..<6 {
            let u = 0.2 + Double(index) * 0.32
            let length = dice.within(0.35...0.7)
            shapes.append(plane.rect(u - 0.02, 0.88 - length, 0.04, length))
            if dice.isTrue(0.5) {
                shapes.append(plane.rect(u - 0.12, 0.88 - length, 0.24, 0.1))
            } else {
                shapes.append(
                    plane.polygon([
                        Point(u - 0.07, 0.88 - length), Point(u + 0.07, 0.88 - length), Point(u + 0.02, 0.6),
                    ]))
            }
        }
        wallDecals.append(.fill(shapes, .tone(.ink)))
    }

    private mutating func anvil(_ spot: Spot) {
        add(
            spot.turned([(0, 0.28), (0.5, 0.25)], sides: 8, .wood)
                + spot.box(-0.18...0.18, 0.5...0.62, -0.12...0.12, .black)
                + spot.extruded(
                    [Point(-0.3, 0.62), Point(0.25, 0.62), Point(0.5, 0.8), Point(-0.3, 0.8)], -0.12...0.12, .black),
            at: spot, width: 0.5, depth: 0.5, height: 0.8)
    }

    mutating func buildCourt() {
        room = Room(left: -4, right: 4, back: 5.6, height: 4, isPaneled: true)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        for x in [-2.7, 2.7] { window(x, width: 1, sill: 1.5, height: 1.9, isArched: true) }
        add(Spot(0, 4.9).box(-1.8...1.8, 0...0.5, -0.7...0.6, .wood), at: Spot(0, 4.9))
        counter(Spot(0, 4.5, y: 0.5), length: 3, height: 0.95)
        picture(0, y: 2.6, width: 0.9, height: 0.9)
        counter(Spot(-2.6 * side, 3, turn: side * .pi / 2), length: 1.6, height: 1)
        for x in [-1.5, 1.5] { table(Spot(x, 2.4), width: 1.3, depth: 0.6) }
        chair(Spot(1.5 * side, 1.9, turn: .pi))
        marks = [
            Mark(-0.5, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(0, 5, y: 0.5),
            Mark(-3.1 * side, 3, facing: 0.7 * side), Mark(1.5 * side, 1.85, .sit),
        ]
        foregrounds = [.rail, .chairBack, .post]
    }

    mutating func buildCell() {
        room = Room(left: -2, right: 2, back: 3.6, height: 2.7, floor: .flags)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(0.2 * side, width: 0.7, sill: 1.75, height: 0.55)
        let plane = Plane(origin: backWall.at(0.2 * side + 2, 1.75), across: Vector3(1, 0, 0), up: .up)
        openings.append(.fill((-2...2).map { plane.rect(Double($0) * 0.14 - 0.02, 0, 0.045, 0.55) }, .tone(.ink)))
        masonry()
        bench(Spot(-1.65 * side, 2.3, turn: side * .pi / 2), length: 1.9, hasBack: false)
        barrel(Spot(1.5 * side, 3.2), height: 0.4)
        table(Spot(0.9 * side, 2.7), width: 0.8, depth: 0.6)
        bars(Spot(0, -1.6))
        hangingLamp(0, 2.3, y: 2.3)
        marks = [
            Mark(-0.45, 0.6, facing: 0.7), Mark(0.55, 0.7, facing: -0.7),
            Mark(-1.5 * side, 2.3, .sit, facing: 0.6 * side), Mark(0, 1.7), Mark(-1.2, 1.2, facing: 0.8),
            Mark(1.3, 1.2, facing: -0.8),
            Mark(0, 0), Mark(1.2, 0.1, facing: -0.7), Mark(-1.2, 0.1, facing: 0.7), Mark(0.4, 2.3),
        ]
        foregrounds = [.post, .doorFrame]
    }

    private mutating func bars(_ spot: Spot) {
        var faces: [Face] = []
        for x in stride(from: -1.9, through: 1.9, by: 0.38) where abs(x) > 0.6 {
            faces += spot.rod(Vector3(x, 0, 0), Vector3(x, 2.7, 0), 0.045, .black)
        }
        things.append(Thing(faces, at: spot.origin))
    }
}
