import Drawing

extension Carpenter {
    mutating func buildChurch() {
        room = Room(left: -4.6, right: 4.6, back: 9, height: 7, floor: .flags)
        for x in [-2.2, 2.2] { window(x, width: 1, sill: 2.4, height: 2.4, isArched: true) }
        window(0, width: 1.5, sill: 2.1, height: 3, isArched: true)
        for z in [1.6, 4.0, 6.4] {
            for x in [-3.1, 3.1] { column(Spot(x, z), height: 4.8, radius: 0.32) }
        }
        for z in [3.0, 4.1, 5.2] {
            for x in [-1.75, 1.75] { bench(Spot(x, z, turn: .pi), length: 2) }
        }
        altar(Spot(0, 7.8))
        marks = [
            Mark(-0.45, 0.6, facing: 0.7), Mark(0.5, 0.8, facing: -0.7), Mark(0, 2.2), Mark(-1.75, 3.05, .sit),
            Mark(1.75, 3.05, .sit), Mark(0, 6.6), Mark(-1.5, 0.9, facing: 0.8),
            Mark(1.5, 0.9, facing: -0.8), Mark(0, -0.3), Mark(0.1, 4.2),
        ]
        foregrounds = [.arch, .chairBack, .post]
    }

    private mutating func altar(_ spot: Spot) {
        var faces =
            spot.box(-1.6...1.6, 0...0.18, -0.9...0.6, .stone)
            + spot.box(-0.9...0.9, 0.18...1.15, -0.3...0.3, .white, edge: .bold)
        for x in [-0.65, 0.65] {
            faces += spot.box(x - 0.03...x + 0.03, 1.15...1.6, -0.03...0.03, .black)
            faces.append(spot.cutout([Point(x - 0.04, 1.6), Point(x + 0.04, 1.6), Point(x, 1.8)], .accent))
        }
        faces.append(
            spot.cutout(
                [
                    Point(-0.05, 1.15), Point(0.05, 1.15), Point(0.05, 1.75), Point(0.28, 1.75), Point(0.28, 1.87),
                    Point(0.05, 1.87), Point(0.05, 2.15), Point(-0.05, 2.15), Point(-0.05, 1.87), Point(-0.28, 1.87),
                    Point(-0.28, 1.75), Point(-0.05, 1.75),
                ], .black))
        things.append(Thing(faces, at: spot.origin))
    }

    mutating func buildCloister() {
        room = Room(left: -2.4, right: 2.4, back: 12, height: 4, floor: .flags)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        door(0, width: 1.1, height: 2.4)
        for z in stride(from: -3.0, to: 11, by: 2.4) {
            arch(Spot(2.15 * side, z + 1.2, turn: -side * .pi / 2), width: 2.4, height: 3.9, depth: 0.4)
        }
        for z in [0.6, 3.6, 6.6] { rib(z) }
        masonry()
        bench(Spot(-2.05 * side, 2.6, turn: side * .pi / 2), length: 1.8, hasBack: false)
        marks = [
            Mark(-0.5, 0.6, facing: 0.7), Mark(0.6, 0.8, facing: -0.7), Mark(0, 2),
            Mark(-2 * side, 2.6, .sit, facing: 0.7 * side), Mark(-1.2, 1.4, facing: 0.8), Mark(1.2, 1.6, facing: -0.8),
            Mark(0, 3.6), Mark(0.1, -0.2), Mark(-0.7, 2.9), Mark(0.7, 5),
        ]
        foregrounds = [.arch, .post]
    }

    /// A pointed rib that carries a vault.
    private mutating func rib(_ z: Double) {
        guard let room else { return }
        let (half, height) = (room.right, room.height)
        let arch = stride(from: -1.0, through: 1, by: 0.1).map { share -> Point in
            Point(half * share, height * (0.55 + 0.43 * (1 - abs(share)).squareRoot()))
        }
        let outer = [Point(half, height), Point(-half, height)]
        addOverhead([Spot(0, z).cutout(arch + outer, .black)], at: Vector3(0, height * 0.5, z + 0.9))
    }

    mutating func buildHall() {
        room = Room(left: -4.4, right: 4.4, back: 7, height: 5, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        door(0, width: 1.5, height: 2.7)
        for x in [-2.4, 2.4] { window(x, width: 1, sill: 1.2, height: 2.4, isArched: true) }
        for z in [2.4, 4.8] {
            for x in [-3.4, 3.4] { column(Spot(x, z), height: 4.8, radius: 0.28) }
        }
        picture(-3.7, y: 2.2, width: 0.9, height: 1.2)
        picture(3.7, y: 2.2, width: 0.9, height: 1.2)
        chandelier(0, 2.4, y: 3.4)
        bench(Spot(-2.5 * side, 4.2), length: 1.6)
        roundTable(Spot(1.9 * side, 4.6), radius: 0.45)
        vase(Spot(1.9 * side, 4.6, y: 0.74))
        rug(Spot(0, 2.4), width: 2.4, depth: 4.6)
        marks = [Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(0, 5), Mark(-2.5 * side, 4.15, .sit)]
        foregrounds = [.banister, .arch, .post]
    }

    mutating func buildAttic() {
        room = Room(left: -3.4, right: 3.4, back: 5, height: 3.4)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(0, width: 1, sill: 1.1, height: 1, isArched: true)
        for z in stride(from: -2.0, to: 5, by: 1.7) { rafters(z) }
        crate(Spot(-2.3 * side, 3.4), size: 0.8)
        crate(Spot(-2.2 * side, 3.4, y: 0.8, turn: 0.4), size: 0.5)
        barrel(Spot(2.2 * side, 3.9))
        cabinet(Spot(1.6 * side, 4.4), width: 0.9, height: 1)
        chair(Spot(1.7 * side, 2.4, turn: -0.8 * side))
        rope(Vector3(-1 * side, 3.3, 3), Vector3(-1 * side, 1.2, 3))
        picture(-1.7 * side, y: 1.2, width: 0.6, height: 0.8)
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7),
            Mark(1.7 * side, 2.35, .sit, facing: -0.6 * side),
        ]
        foregrounds = [.crates, .post]
    }

    /// Sloping timbers from the floor's edge to the ridge.
    private mutating func rafters(_ z: Double) {
        guard let room else { return }
        let spot = Spot(0, z)
        var faces: [Face] = []
        for side in [-1.0, 1] {
            let x = room.right * side
            faces.append(spot.cutout([Point(x, 0.9), Point(x, 3.4), Point(0.5 * side, 3.4)], .black))
            faces.append(
                spot.cutout([Point(x, 0.75), Point(x, 1), Point(0, 3.45), Point(0, 3.2)], z: -0.02, .wood, edge: .line))
        }
        faces += spot.box(-1.6...1.6, 2.35...2.5, -0.08...0.08, .wood)
        addOverhead(faces, at: Vector3(0, 2.4, z + 0.7))
    }
}
