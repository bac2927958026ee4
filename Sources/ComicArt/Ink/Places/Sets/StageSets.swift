import Drawing

extension Carpenter {
    mutating func buildTheatre() {
        isWindowless = true
        room = Room(left: -4.5, right: 4.5, back: 6, height: 5)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        backcloth()
        for (x, z) in [(-3.6, 2.2), (-3.2, 4), (3.6, 2.6), (3.3, 4.3)] { flat(Spot(x, z, turn: x < 0 ? 0.5 : -0.5)) }
        for x in [-2.0, 0, 2] { hangingLamp(x, 1.6, y: 3.6) }
        crate(Spot(2.3 * side, 2.8), size: 0.6)
        chair(Spot(-1.8 * side, 2.6, turn: 0.4 * side))
        ladder(Spot(2.6 * side, 3.6), height: 3)
        rope(Vector3(-2.6 * side, 4.6, 2.8), Vector3(-2.6 * side, 0.4, 2.8))
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7),
            Mark(-1.8 * side, 2.5, .sit, facing: 0.3 * side),
        ]
        foregrounds = [.post, .doorFrame, .crates]
    }

    /// A painted view: a moon over hills.
    private mutating func backcloth() {
        let plane = Plane(origin: backWall.at(1, 0.5), across: Vector3(1, 0, 0), up: .up)
        wallDecals.append(.fill([plane.rect(0, 0, 7, 4)], .tone(.light)))
        wallDecals.append(.fill([plane.circle(5, 2.8, 0.6, sides: 18)], .tone(.paper)))
        wallDecals.append(
            .fill(
                [
                    plane.polygon([
                        Point(0, 0), Point(0, 1.6), Point(1.4, 2.5), Point(2.6, 1.4), Point(4, 2), Point(5.6, 1.1),
                        Point(7, 1.7), Point(7, 0),
                    ])
                ], .tone(.ink)))
        let outline = plane.rect(0, 0, 7, 4)
        wallDecals.append(.lines([outline + [outline[0]]], width: 0.05))
    }

    /// A piece of scenery, seen from behind: canvas on a frame.
    private mutating func flat(_ spot: Spot) {
        let plane = spot.front(-0.7, 0, -0.03)
        add(
            spot.box(
                -0.7...0.7, 0...3.6, -0.03...0.03, .wood,
                front: [
                    .lines(
                        [
                            plane.rect(0.08, 0.08, 1.24, 3.44) + [plane.at(0.08, 0.08)],
                            [plane.at(0.08, 1.8), plane.at(1.32, 1.8)], [plane.at(0.08, 0.1), plane.at(1.32, 1.8)],
                        ], width: 0.05)
                ], edge: .bold), at: spot, width: 1.4, depth: 0.1, height: 2)
    }

    mutating func rope(_ from: Vector3, _ to: Vector3) {
        things.append(Thing(Spot(0, 0).rod(from, to, 0.04, .white), at: Vector3(to.x, 0, to.z)))
    }

    mutating func buildAuditorium() {
        isWindowless = true
        room = Room(left: -5, right: 5, back: 8, height: 6, floor: .plain)
        proscenium()
        for row in 0..<4 {
            for x in [-1.0, 1] { seats(Spot(x * 2.4, 1.7 + Double(row) * 1.05), count: 5) }
        }
        for x in [-4.4, 4.4] { box(Spot(x, 4.6), side: x < 0 ? 1 : -1) }
        chandelier(0, 3, y: 4.4)
        marks = [
            Mark(-0.35, 0.5, facing: 0.6), Mark(0.45, 0.6, facing: -0.6), Mark(0, 1.7), Mark(-2.4, 1.62, .sit),
            Mark(2.4, 1.62, .sit), Mark(-1.4, 0.4, facing: 0.7),
            Mark(1.4, 0.4, facing: -0.7), Mark(0, 3.4), Mark(-0.9, -0.3, facing: 0.5), Mark(0.9, -0.3, facing: -0.5),
        ]
        foregrounds = [.chairBack, .arch, .rail]
    }

    private mutating func proscenium() {
        let plane = Plane(origin: backWall.at(1.6, 0.9), across: Vector3(1, 0, 0), up: .up)
        openings.append(.fill([plane.rect(-0.35, -0.9, 7.5, 5.4)], .tone(.paper)))
        openings.append(.lines([plane.rect(-0.35, -0.9, 7.5, 5.4) + [plane.at(-0.35, -0.9)]], width: 0.06, .tone(.ink)))
        openings.append(.fill([plane.rect(0, 0, 6.8, 4.2)], .tone(.ink)))
        var folds: [[Vector3]] = []
        for (start, side) in [(0.0, 1.0), (6.8, -1)] {
            openings.append(
                .fill(
                    [
                        plane.polygon([
                            Point(start, 0), Point(start, 4.2), Point(start + side * 2.6, 4.2),
                            Point(start + side * 1.6, 2.2), Point(start + side * 0.9, 0),
                        ])
                    ], .accent))
            folds += (1...4).map {
                [plane.at(start + side * 0.55 * Double($0), 4.2), plane.at(start + side * 0.2 * Double($0), 0)]
            }
        }
        openings.append(.lines(folds, width: 0.05, .tone(.ink)))
        let footlights = (0..<9).map { plane.circle(0.6 + Double($0) * 0.7, -0.12, 0.09, sides: 8) }
        openings.append(.fill([plane.rect(0, -0.9, 6.8, 0.7)], .tone(.ink)))
        openings.append(.fill(footlights, .tone(.paper)))
    }

    private mutating func seats(_ spot: Spot, count: Int) {
        let width = Double(count) * 0.56
        var faces = spot.box(-width / 2...width / 2, 0.1...0.46, -0.25...0.2, .black)
        for index in 0..<count {
            let x = -width / 2 + Double(index) * 0.56
            faces.append(
                spot.cutout(
                    [
                        Point(x + 0.03, 0.4), Point(x + 0.03, 0.85), Point(x + 0.14, 0.98), Point(x + 0.42, 0.98),
                        Point(x + 0.53, 0.85), Point(x + 0.53, 0.4),
                    ], z: -0.28, .gray, edge: .line))
        }
        things.append(Thing(faces, at: spot.at(0, 0, 0.1)))
    }

    /// A box at the side of an auditorium.
    private mutating func box(_ spot: Spot, side: Double) {
        var faces = spot.box(-0.7...0.7, 2.2...3.1, -1...1, .wood, edge: .bold)
        faces += spot.box(-0.75...0.75, 3.1...3.2, -1.05...1.05, .white)
        faces +=
            spot.box(-0.7 ... -0.55, 3.2...4.8, -1 ... -0.85, .black)
            + spot.box(0.55...0.7, 3.2...4.8, -1 ... -0.85, .black)
        things.append(Thing(faces, at: spot.origin))
    }

    mutating func chandelier(_ x: Double, _ z: Double, y: Double) {
        let spot = Spot(x, z, y: y)
        var faces = spot.rod(Vector3(0, 0.3, 0), Vector3(0, (room?.height ?? 6) - y, 0), 0.04, .black)
        faces += spot.turned([(-0.25, 0.08), (0, 0.7), (0.1, 0.7)], sides: 10, .black)
        faces += spot.turned([(0.1, 0.3), (0.5, 0.06)], sides: 8, .black)
        for point in Point(0, 0).ring(0.66, sides: 8) {
            faces.append(
                spot.spot(point.x, point.y).cutout([Point(-0.045, 0.1), Point(0.045, 0.1), Point(0, 0.36)], .glow))
        }
        addOverhead(faces, at: spot.origin)
    }
}
