import Drawing

extension Carpenter {
    mutating func buildShipCorridor() {
        isWindowless = true
        room = Room(left: -1.7, right: 1.7, back: 9, height: 2.6, floor: .tiles)
        hatch(0)
        for z in [0.8, 2.8, 4.8, 6.8] { bulkhead(z) }
        for z in [-0.6, 1.8, 3.8, 5.8] {
            wallPanel(z, isAtLeft: true)
            wallPanel(z, isAtLeft: false)
        }
        marks = [
            Mark(-0.5, 0.5, facing: 0.7), Mark(0.5, 0.7, facing: -0.7), Mark(0, 2), Mark(-0.9, 1.4, facing: 0.8),
            Mark(0.9, 1.6, facing: -0.8), Mark(0, 3.6), Mark(-0.6, 2.9), Mark(0.6, 3),
            Mark(0, -0.2), Mark(0, 5.4),
        ]
        foregrounds = [.post, .doorFrame]
    }

    /// A ring of steel with cut corners; one walks through it.
    private mutating func bulkhead(_ z: Double) {
        guard let room else { return }
        let (w, h) = (room.right, room.height)
        let outer = [Point(-w, 0), Point(-w, h), Point(w, h), Point(w, 0)]
        let inner = [
            Point(w - 0.3, 0), Point(w - 0.3, h - 0.75), Point(w - 0.75, h - 0.25), Point(-w + 0.75, h - 0.25),
            Point(-w + 0.3, h - 0.75), Point(-w + 0.3, 0),
        ]
        let spot = Spot(0, z)
        var faces = [spot.cutout(outer + inner, .metal, edge: .line)]
        for side in [-1.0, 1] {
            let plane = spot.front((w - 0.19) * side - 0.03, 0.7, -0.01)
            faces.append(
                Face(
                    corners: plane.rect(0, 0, 0.06, 0.9), normal: spot.direction(0, 0, -1), material: .accent,
                    edge: .none))
        }
        addOverhead(faces, at: Vector3(0, h, z + 0.85))
    }

    private mutating func wallPanel(_ z: Double, isAtLeft: Bool) {
        guard let room else { return }
        let x = isAtLeft ? room.left + 0.02 : room.right - 0.02
        let plane = Plane(origin: Vector3(x, 0.2, z), across: Vector3(0, 0, 1), up: .up)
        let cells = [plane.rect(0.1, 0.1, 0.7, 0.8), plane.rect(0.9, 0.1, 0.5, 0.8), plane.rect(0.1, 1.05, 1.3, 0.5)]
        let vents = (0..<4).map { plane.rect(0.95, 0.2 + Double($0) * 0.16, 0.4, 0.06) }
        let face = Face(
            corners: plane.rect(0, 0, 1.5, 2), normal: Vector3(isAtLeft ? 1 : -1, 0, 0), material: .plaster,
            decals: [.lines(cells.map { $0 + [$0[0]] }, width: 0.02), .fill(vents, .contrast)])
        things.append(Thing([face], at: Vector3(x, 0, z), layer: .shell))
    }

    /// A round-cornered door with a wheel and a pane.
    mutating func hatch(_ x: Double, width: Double = 1.3, height: Double = 2.1) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? -4), 0), across: Vector3(1, 0, 0), up: .up)
        let (w, h) = (width / 2, height)
        let outline = [
            Point(-w, 0.1), Point(-w, h - 0.35), Point(-w + 0.35, h), Point(w - 0.35, h), Point(w, h - 0.35),
            Point(w, 0.1),
        ]
        let outer = outline.map { Point($0.x * 1.18, $0.y * 1.06) }
        openings.append(.fill([plane.polygon(outer)], .tone(.paper)))
        openings.append(.fill([plane.polygon(outline)], .tone(.ink)))
        openings.append(.lines([[plane.at(0, 0.1), plane.at(0, h)]], width: 0.04, .tone(.paper)))
        openings.append(
            .fill([plane.rect(-w * 0.6, 1.4, w * 0.35, 0.3), plane.rect(w * 0.25, 1.4, w * 0.35, 0.3)], .accent))
        backLight = (x - w)...(x + w)
    }

    mutating func buildControlRoom() {
        isWindowless = true
        room = Room(left: -3.6, right: 3.6, back: 4.8, height: 3, floor: .tiles)
        viewport()
        console(Spot(0, 4), width: 3.4)
        console(Spot(-2.6, 2.8, turn: 0.8), width: 1.8)
        console(Spot(2.6, 2.8, turn: -0.8), width: 1.8)
        pilotSeat(Spot(-0.9, 3.1))
        pilotSeat(Spot(0.9, 3.1))
        beams(every: 1.8, thickness: 0.2)
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(-0.9, 3.05, .sit), Mark(0.9, 3.05, .sit),
        ]
        foregrounds = [.rail, .chairBack, .post]
    }

    /// Stars and a planet behind struts.
    private mutating func viewport() {
        let plane = Plane(origin: backWall.at(3.6, 1.1), across: Vector3(1, 0, 0), up: .up)
        let outline = [Point(-2.6, 0), Point(-2.1, 1.5), Point(2.1, 1.5), Point(2.6, 0)]
        openings.append(.fill([plane.polygon(outline.map { Point($0.x * 1.05, $0.y * 1.1 - 0.07) })], .tone(.paper)))
        openings.append(.fill([plane.polygon(outline)], .tone(.ink)))
        openings.append(
            .fill(
                [
                    plane.polygon([
                        Point(0.6, 0), Point(0.75, 0.5), Point(1.15, 0.85), Point(1.65, 0.95), Point(2.2, 0.8),
                        Point(2.36, 0.7), Point(2.58, 0),
                    ])
                ], .accent))
        let stars = (0..<26).map { _ in
            plane.circle(dice.within(-2...2), dice.within(0.1...1.4), dice.within(0.012...0.03), sides: 5)
        }
        openings.append(.fill(stars, .tone(.paper)))
        openings.append(
            .lines(
                [[plane.at(-0.8, 0), plane.at(-0.65, 1.5)], [plane.at(0.8, 0), plane.at(0.65, 1.5)]], width: 0.1,
                .tone(.paper)))
        backLight = -1.8...1.8
    }

    private mutating func pilotSeat(_ spot: Spot) {
        add(
            spot.turned([(0, 0.3), (0.06, 0.08), (0.4, 0.08)], sides: 8, .black)
                + spot.box(-0.28...0.28, 0.4...0.52, -0.25...0.25, .gray)
                + spot.extruded(
                    [
                        Point(-0.28, 0.45), Point(-0.3, 1.1), Point(-0.16, 1.35), Point(0.16, 1.35), Point(0.3, 1.1),
                        Point(0.28, 0.45),
                    ], 0.2...0.3, .black), at: spot.spot(0, 0.1), width: 0.6, depth: 0.5, height: 1.2)
    }

    mutating func buildAirlock() {
        isWindowless = true
        room = Room(left: -2.6, right: 2.6, back: 4.6, height: 3.2, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        roundHatch()
        for x in [-1.9, 1.9] { suit(Spot(x, 4.1)) }
        for z in [1.4, 3.2] { bulkhead(z) }
        console(Spot(2.1 * side, 2.4, turn: -side * .pi / 2), width: 1.2)
        crate(Spot(-2 * side, 2.3), size: 0.7)
        marks = [Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(0, 3.2)]
        foregrounds = [.post, .doorFrame, .crates]
    }

    private mutating func roundHatch() {
        let plane = Plane(origin: backWall.at(2.6, 1.35), across: Vector3(1, 0, 0), up: .up)
        openings.append(.fill([plane.circle(0, 0, 1.25, sides: 26)], .tone(.paper)))
        let ring = plane.circle(0, 0, 1.25, sides: 26)
        openings.append(.lines([ring + [ring[0]]], width: 0.05, .tone(.ink)))
        openings.append(.fill([plane.circle(0, 0, 1.05, sides: 26)], .tone(.ink)))
        openings.append(.fill([plane.circle(0, 0.25, 0.3, sides: 16)], .accent))
        openings.append(
            .lines(
                [
                    [plane.at(-1, 0), plane.at(-0.36, 0.1)], [plane.at(1, 0), plane.at(0.36, 0.1)],
                    [plane.at(0, -1), plane.at(0, -0.2)],
                ], width: 0.08, .tone(.paper)))
        openings.append(
            .fill(Point(0, 0).ring(1.15, sides: 12).map { plane.circle($0.x, $0.y, 0.045, sides: 6) }, .tone(.ink)))
        backLight = -1...1
    }

    /// A space suit on its hook.
    private mutating func suit(_ spot: Spot) {
        let body = [
            Point(-0.3, 0.5), Point(-0.34, 1.3), Point(-0.2, 1.55), Point(0.2, 1.55), Point(0.34, 1.3), Point(0.3, 0.5),
            Point(0.06, 0.5), Point(0, 0.8), Point(-0.06, 0.5),
        ]
        add(
            spot.extruded(body, -0.1...0.12, .white)
                + spot.spot(0, 0, y: 1.55).turned([(0, 0.14), (0.1, 0.2), (0.26, 0.2), (0.36, 0.1)], sides: 10, .white)
                + [spot.cutout(Point(0, 1.73).ring(0.13, sides: 10, stretch: 0.7), z: -0.21, .black)], at: spot)
    }
}
