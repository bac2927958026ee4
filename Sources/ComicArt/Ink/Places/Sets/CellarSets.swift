import Drawing

extension Carpenter {
    mutating func buildCellar() {
        isWindowless = true
        room = Room(left: -3.4, right: 3.4, back: 5, height: 2.7, floor: .flags)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        masonry()
        for x in [-1.9, 1.9] { arch(Spot(x, 4.4), width: 2, height: 2.5, depth: 0.5) }
        for (x, z) in [(-2.7, 3.2), (-2.2, 2.4), (-2.9, 2.3)] {
            barrel(Spot(x * side, z), height: dice.within(0.8...1.05))
        }
        crate(Spot(2.6 * side, 3.2))
        crate(Spot(2.5 * side, 3.2, y: 0.7, turn: 0.3), size: 0.5)
        shelf(Spot(3.2 * side, 1.8, turn: side * -.pi / 2), width: 1.7, height: 1.8, of: .bottles)
        hangingLamp(0.2, 2.3, y: 2.3)
        marks = [Mark(-0.5, 0.7, facing: 0.7), Mark(0.7, 0.9, facing: -0.7), Mark(0.1 * side, 3.4)]
        foregrounds = [.crates, .arch, .bottles]
    }

    /// Courses of stone here and there on the back wall: enough to tell.
    mutating func masonry() {
        guard let room else { return }
        var lines: [[Vector3]] = []
        for _ in 0..<16 {
            let (u, v) = (
                dice.within(0.2...(room.right - room.left - 0.8)),
                (dice.within(0.3...room.height - 0.3) / 0.3).rounded() * 0.3
            )
            lines.append([backWall.at(u, v), backWall.at(u + 0.55, v)])
            lines.append([backWall.at(u + 0.25, v), backWall.at(u + 0.25, v - 0.28)])
        }
        wallDecals.append(.lines(lines, width: 0.022))
    }

    /// A free-standing arch of two piers.
    mutating func arch(_ spot: Spot, width: Double, height: Double, depth: Double, material: Material = .stone) {
        let (half, pier) = (width / 2, width * 0.14)
        let radius = half - pier
        let spring = height - radius - pier
        let inner = (0...8).map { step in
            let angle = Double.pi * Double(step) / 8
            return Point(radius * angle.cosine, spring + radius * angle.sine)
        }
        let outline =
            [Point(half, 0), Point(half, height), Point(-half, height), Point(-half, 0), Point(-radius, 0)]
            + inner.reversed() + [Point(radius, 0)]
        var faces = [spot.cutout(outline, z: -depth / 2, material, edge: .line)]
        for (a, b) in zip(inner, inner.dropFirst()) {
            let normal = spot.direction(-(a.x + b.x), spring * 2 - a.y - b.y, 0).unit
            faces.append(
                Face(
                    corners: [
                        spot.at(a.x, a.y, -depth / 2), spot.at(b.x, b.y, -depth / 2), spot.at(b.x, b.y, depth / 2),
                        spot.at(a.x, a.y, depth / 2),
                    ], normal: normal, material: material, edge: .none))
        }
        for x in [-radius, radius] {
            faces.append(
                Face(
                    corners: [
                        spot.at(x, 0, -depth / 2), spot.at(x, spring, -depth / 2), spot.at(x, spring, depth / 2),
                        spot.at(x, 0, depth / 2),
                    ], normal: spot.direction(x < 0 ? 1 : -1, 0, 0), material: material, edge: .none))
        }
        for x in [-half, half] {
            faces.append(
                Face(
                    corners: [
                        spot.at(x, 0, -depth / 2), spot.at(x, height, -depth / 2), spot.at(x, height, depth / 2),
                        spot.at(x, 0, depth / 2),
                    ], normal: spot.direction(x < 0 ? -1 : 1, 0, 0), material: material, edge: .none))
        }
        things.append(Thing(faces, at: spot.origin))
    }

    mutating func buildVault() {
        isWindowless = true
        room = Room(left: -2.8, right: 2.8, back: 4.4, height: 2.8, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        vaultDoor(Spot(0.9 * side, 4.3))
        for z in [3.2, 1.6] {
            deedBoxes(Spot(-2.62 * side, z, turn: side * .pi / 2), width: 1.5)
        }
        deedBoxes(Spot(-1.5 * side, 4.25), width: 1.7)
        table(Spot(1.9 * side, 2.3, turn: 0.1), width: 1.1)
        papers(Spot(1.8 * side, 2.3, y: 0.76))
        hangingLamp(0, 2.3, y: 2.3)
        marks = [Mark(-0.5, 0.7, facing: 0.7), Mark(0.6, 0.9, facing: -0.7), Mark(0.9 * side, 3.3)]
        foregrounds = [.doorFrame, .rail]
    }

    /// A round door of steel with its wheel and bolts.
    private mutating func vaultDoor(_ spot: Spot) {
        let plane = spot.front(0, 1.2, -0.15)
        let spokes = (0..<4).map { step in
            let angle = Double.pi * Double(step) / 4
            return [
                plane.at(-0.38 * angle.cosine, -0.38 * angle.sine), plane.at(0.38 * angle.cosine, 0.38 * angle.sine),
            ]
        }
        let bolts = Point(0, 0).ring(0.86, sides: 12).map { plane.circle($0.x, $0.y, 0.05, sides: 6) }
        let rings = [
            plane.circle(0, 0, 0.97, sides: 28), plane.circle(0, 0, 0.72, sides: 24),
            plane.circle(0, 0, 0.28, sides: 16),
        ]
        add(
            spot.spot(0, 0, y: 1.2).extruded(
                Point(0, 0).ring(1.1, sides: 28), -0.15...0.1, .metal,
                front: [.lines((rings.map { $0 + [$0[0]] }) + spokes, width: 0.05), .fill(bolts, .contrast)]), at: spot)
    }

    private mutating func deedBoxes(_ spot: Spot, width: Double) {
        let plane = spot.front(-width / 2, 0.1, -0.16)
        let (columns, rows) = (4, 7)
        let (w, h) = (width / Double(columns), 2.2 / Double(rows))
        let cells = (0..<columns).flatMap { column in
            (0..<rows).map { plane.rect(Double(column) * w + 0.02, Double($0) * h + 0.02, w - 0.04, h - 0.04) }
        }
        let knobs = (0..<columns).flatMap { column in
            (0..<rows).map { plane.circle((Double(column) + 0.5) * w, (Double($0) + 0.5) * h, 0.03, sides: 6) }
        }
        add(
            spot.box(
                -width / 2...width / 2, 0...2.4, -0.16...0.16, .metal,
                front: [.lines(cells.map { $0 + [$0[0]] }, width: 0.014), .fill(knobs, .contrast)]),
            at: spot, width: width, depth: 0.32, height: 2.4)
    }

    mutating func buildCorridor() {
        room = Room(left: -1.5, right: 1.5, back: 9, height: 2.7, isPaneled: era != .modern)
        let isMirrored = dice.isTrue(0.5)
        window(0, width: 0.9, sill: 0.8, height: 1.5)
        for z in [1.4, 3.8, 6.2] {
            sideDoor(z, isAtLeft: isMirrored)
            sideDoor(z + 1.1, isAtLeft: !isMirrored)
        }
        for z in [1.5, 5] { hangingLamp(0, z, y: 2.2) }
        runner()
        marks = [
            Mark(-0.45, 0.6, facing: 0.6), Mark(0.5, 0.8, facing: -0.6), Mark(0, 2, facing: 0), Mark(-0.6, 2.8),
            Mark(0.6, 3.4), Mark(0, 4.6), Mark(-0.9, 1.6, facing: 0.8),
            Mark(0.95, 2.4, facing: -0.8), Mark(0, 0), Mark(0.1, 6.2),
        ]
        foregrounds = [.doorFrame, .lamp]
    }

    private mutating func runner() {
        let plane = Plane(origin: Vector3(-0.55, 0, -4), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(.fill([plane.rect(0, 0, 1.1, 13)], .tone(.middle)))
        groundDecals.append(.fill([plane.rect(0, 0, 0.08, 13), plane.rect(1.02, 0, 0.08, 13)], .tone(.ink)))
    }

    /// A door in a side wall.
    mutating func sideDoor(_ z: Double, isAtLeft: Bool, width: Double = 0.9) {
        guard let room else { return }
        let x = isAtLeft ? room.left + 0.02 : room.right - 0.02
        let plane = Plane(origin: Vector3(x, 0, z), across: Vector3(0, 0, 1), up: .up)
        let leaf = plane.rect(0, 0, width, 2.1)
        let panels = [plane.rect(0.14, 0.2, width - 0.28, 0.7), plane.rect(0.14, 1.05, width - 0.28, 0.85)]
        let face = Face(
            corners: plane.rect(-0.1, 0, width + 0.2, 2.2), normal: Vector3(isAtLeft ? 1 : -1, 0, 0),
            material: .plaster,
            decals: [
                .fill([leaf], .material(.black)), .lines(panels.map { $0 + [$0[0]] }, width: 0.016, .tone(.paper)),
                .fill([plane.circle(0.12, 1, 0.035, sides: 6)], .tone(.paper)),
            ])
        things.append(Thing([face], at: Vector3(x, 0, z), layer: .shell))
    }

    mutating func buildStairs() {
        room = Room(left: -3.2, right: 3.2, back: 5, height: 4.6, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(-1.4 * side, width: 1, sill: 2.1, height: 1.7, isArched: true)
        staircase(Spot(0.35 * side, 3.7), steps: 12, width: 1.4, rising: side)
        door(-2 * side, width: 0.8)
        newel(Spot(0.35 * side, 2.92))
        marks = [
            Mark(-0.8 * side, 0.7, facing: 0.6 * side), Mark(0.5 * side, 0.9, facing: -0.6 * side),
            Mark(1.18 * side, 3.6, y: 0.54), Mark(2.3 * side, 3.7, y: 1.26),
        ]
        foregrounds = [.banister, .post, .arch]
    }

    /// Stairs that rise to a side, their flank toward us, with balusters and a rail.
    mutating func staircase(_ spot: Spot, steps: Int, width: Double, rising side: Double) {
        let (run, rise) = (0.27, 0.18)
        var outline = [Point(0, 0)]
        for step in 0..<steps {
            outline.append(Point(Double(step) * run * side, Double(step + 1) * rise))
            outline.append(Point(Double(step + 1) * run * side, Double(step + 1) * rise))
        }
        outline.append(Point(Double(steps) * run * side, 0))
        var faces: [Face] = []
        for step in 0..<steps {
            let (x0, x1) = (Double(step) * run * side, Double(step + 1) * run * side)
            faces += spot.box(
                min(x0, x1)...max(x0, x1), 0...Double(step + 1) * rise, -width / 2 + 0.03...width / 2, .wood,
                top: .white)
        }
        faces.append(
            Face(
                corners: outline.map { spot.at($0.x, $0.y, -width / 2) }, normal: spot.direction(0, 0, -1),
                material: .black, edge: .bold))
        things.append(Thing(faces, at: spot.origin))
        balustrade(spot.spot(0, -width / 2 - 0.02), steps: steps, run: run * side, rise: rise)
    }

    private mutating func balustrade(_ spot: Spot, steps: Int, run: Double, rise: Double) {
        var faces = (0..<steps).map { step -> Face in
            let (x, y) = ((Double(step) + 0.5) * run, Double(step + 1) * rise)
            return spot.cutout(
                [Point(x - 0.022, y), Point(x + 0.022, y), Point(x + 0.022, y + 0.85), Point(x - 0.022, y + 0.85)],
                .black)
        }
        let end = Double(steps)
        faces.append(
            spot.cutout(
                [Point(0, 1), Point(end * run, end * rise + 1), Point(end * run, end * rise + 1.1), Point(0, 1.1)],
                .black))
        things.append(Thing(faces, at: spot.origin))
    }

    private mutating func newel(_ spot: Spot) {
        add(
            spot.box(-0.08...0.08, 0...1.25, -0.08...0.08, .black)
                + spot.spot(0, 0, y: 1.25).turned(
                    [(0, 0.05), (0.08, 0.13), (0.2, 0.1), (0.24, 0.02)], sides: 8, .black), at: spot)
    }
}
