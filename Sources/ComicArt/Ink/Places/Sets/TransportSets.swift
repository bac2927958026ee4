import Drawing

extension Carpenter {
    mutating func buildTrainCarriage() {
        room = Room(left: -1.6, right: 1.6, back: 7.5, height: 2.5, floor: .plain)
        door(0, width: 0.8, height: 2, isGlazed: true)
        for z in [-1.2, 0.9, 3, 5.1] {
            trainWindow(z, isAtLeft: true)
            trainWindow(z, isAtLeft: false)
        }
        for z in [1.6, 3.3, 5] {
            seat(Spot(-1.12, z))
            seat(Spot(1.12, z))
        }
        for z in [1.2, 4] { hangingLamp(0, z, y: 2.1) }
        rack()
        marks = [
            Mark(-0.3, 0.7, facing: 0.7), Mark(0.4, 0.9, facing: -0.7), Mark(-1.1, 1.55, .sit, facing: 0.5),
            Mark(1.1, 1.55, .sit, facing: -0.5), Mark(0, 2.2), Mark(-1.1, 3.25, .sit),
            Mark(1.1, 3.25, .sit), Mark(-1, 0.3, facing: 0.8), Mark(1.05, 0.2, facing: -0.8), Mark(0, 4.2),
        ]
        foregrounds = [.chairBack, .post]
    }

    private mutating func trainWindow(_ z: Double, isAtLeft: Bool) {
        let x = isAtLeft ? -1.58 : 1.58
        let plane = Plane(origin: Vector3(x, 0.95, z), across: Vector3(0, 0, 1), up: .up)
        let pane = plane.rect(0, 0, 1.3, 0.9)
        var decals: [Decal] = [.fill([pane], .tone(air.isDark ? .ink : .paper))]
        if air.isDark {
            decals.append(
                .fill(
                    [
                        plane.rect(0.2, 0.3, 0.5, 0.03), plane.rect(0.6, 0.55, 0.6, 0.03),
                        plane.rect(0.1, 0.7, 0.3, 0.02),
                    ], .tone(.paper)))
        } else {
            decals.append(
                .fill(
                    [
                        plane.polygon([
                            Point(0, 0), Point(0, 0.3), Point(0.4, 0.45), Point(0.9, 0.3), Point(1.3, 0.4),
                            Point(1.3, 0),
                        ])
                    ], .tone(.ink)))
        }
        let face = Face(
            corners: plane.rect(-0.1, -0.1, 1.5, 1.1), normal: Vector3(isAtLeft ? 1 : -1, 0, 0), material: .white,
            decals: decals)
        things.append(Thing([face], at: Vector3(x, 0, z), layer: .shell))
    }

    private mutating func seat(_ spot: Spot) {
        add(
            spot.box(-0.46...0.46, 0.05...0.45, -0.24...0.24, .gray)
                + spot.extruded(
                    [
                        Point(-0.46, 0.3), Point(-0.46, 1.1), Point(-0.36, 1.22), Point(0.36, 1.22), Point(0.46, 1.1),
                        Point(0.46, 0.3),
                    ], 0.2...0.32, .wood), at: spot.spot(0, 0.1), width: 0.92, depth: 0.5, height: 0.8)
    }

    /// Luggage nets over the seats.
    private mutating func rack() {
        for side in [-1.0, 1] {
            let spot = Spot(1.35 * side, 3)
            addOverhead(
                spot.box(-0.25...0.25, 1.98...2.02, -6...4, .black)
                    + spot.box(-0.18...0.16, 2.02...2.3, 0.4...1.1, .wood)
                    + spot.box(-0.15...0.15, 2.02...2.24, -1.7 ... -1.2, .wood), at: Vector3(1.35 * side, 2, 3))
        }
    }

    mutating func buildPlatform() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        let ground = Plane(origin: Vector3(0, 0, -10), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(.fill([ground.rect(side > 0 ? 2.2 : -8.2, 0, 6, 60)], .tone(.ink)))
        groundDecals.append(.fill([ground.rect(side > 0 ? 1.9 : -2.2, 0, 0.3, 60)], .tone(.paper)))
        for x in [3.0, 4.4] { groundDecals.append(.fill([ground.rect(x * side, 0, 0.12, 60)], .tone(.paper))) }
        train(side)
        for z in [2.6, 7.0, 11.4] {
            ironPost(Spot(-2.2 * side, z))
            streetClock(z == 7 ? Spot(-2.2 * side, z) : nil)
        }
        canopy(side)
        bench(Spot(-2.9 * side, 4.4, turn: side * .pi / 2), length: 1.8)
        building(side > 0 ? -12 ... -4.4 : 4.4...12, -8...24, height: 5)
        trunks(Spot(-1.9 * side, 3.2))
        marks = [
            Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7),
            Mark(-2.8 * side, 4.4, .sit, facing: 0.6 * side),
        ]
        foregrounds = [.post, .crates]
    }

    private mutating func train(_ side: Double) {
        for z in [-9.0, 0, 9, 18, 27] {
            let x = side > 0 ? 2.5...5.2 : -5.2 ... -2.5
            let plane = Plane(origin: Vector3(2.5 * side, 0, z), across: Vector3(0, 0, 1), up: .up)
            let panes = (0..<5).map { plane.rect(0.9 + Double($0) * 1.5, 1.7, 1, 0.9) }
            var faces = Spot(0, 0).box(x, 0.5...3.5, z...z + 8.6, .metal, edge: .bold)
            let inner = side > 0 ? 1 : 2
            faces[inner] = faces[inner].with([
                .fill(panes, air.isDark ? .accent : .tone(.ink)),
                .lines([[plane.at(0, 1.4), plane.at(8.6, 1.4)]], width: 0.08),
            ])
            things.append(Thing(faces, at: Vector3(3.8 * side, 0, z + 0.5), layer: .distance))
        }
    }

    private mutating func ironPost(_ spot: Spot) {
        var faces = spot.turned([(0, 0.16), (0.4, 0.1), (3.6, 0.08)], sides: 6, .black)
        for side in [-1.0, 1] {
            faces.append(
                spot.cutout(
                    [
                        Point(0, 2.7), Point(0.1 * side, 2.9), Point(0.8 * side, 3.6), Point(0.95 * side, 3.6),
                        Point(0, 2.9),
                    ], .black))
        }
        add(faces, at: spot, width: 0.2, depth: 0.2, height: 2)
    }

    private mutating func streetClock(_ spot: Spot?) {
        guard let spot else { return }
        let dial = spot.front(0, 3, -0.12)
        things.append(
            Thing(
                [
                    spot.cutout(Point(0, 3).ring(0.42, sides: 18), z: -0.1, .black),
                    Face(
                        corners: dial.circle(0, 0, 0.35, sides: 18), normal: spot.direction(0, 0, -1), material: .glow,
                        decals: [
                            .lines(
                                [[dial.at(0, 0), dial.at(0.05, 0.28)], [dial.at(0, 0), dial.at(-0.18, -0.08)]],
                                width: 0.05, .tone(.ink))
                        ]),
                ], at: spot.at(0, 0, -0.2)))
        show("clock", dial.at(0, 0), Vector3(0.8, 0.8, 0.2))
    }

    private mutating func canopy(_ side: Double) {
        let (inner, outer) = (-4.4 * side, 1.6 * side)
        let spot = Spot(0, 0)
        var faces = [
            Face(
                corners: [
                    spot.at(inner, 3.9, -8), spot.at(outer, 3.5, -8), spot.at(outer, 3.5, 24), spot.at(inner, 3.9, 24),
                ], normal: Vector3(0, -1, 0), material: .black, isTwoSided: true)
        ]
        let edge = Plane(origin: Vector3(outer, 3.1, -8), across: Vector3(0, 0, 1), up: .up)
        var teeth = [Point(0, 0.5), Point(32, 0.5)]
        for index in stride(from: 64, through: 0, by: -1) {
            teeth.append(Point(Double(index) * 0.5, index.isMultiple(of: 2) ? 0.2 : 0))
        }
        faces.append(Face(corners: edge.polygon(teeth), normal: Vector3(1, 0, 0), material: .white, isTwoSided: true))
        addOverhead(faces, at: Vector3(-1 * side, 3.5, 12))
    }

    mutating func trunks(_ spot: Spot) {
        let plane = spot.front(-0.45, 0, -0.25)
        let straps: [Decal] = [.fill([plane.rect(0.15, 0, 0.07, 0.5), plane.rect(0.68, 0, 0.07, 0.5)], .contrast)]
        add(
            spot.box(-0.45...0.45, 0...0.5, -0.25...0.25, .wood, front: straps, edge: .bold)
                + spot.box(-0.3...0.3, 0.5...0.78, -0.18...0.18, .black), at: spot, width: 0.9, depth: 0.5, height: 0.7)
    }

    mutating func buildDeck() {
        let side = dice.isTrue(0.5) ? -1.0 : 1
        water(from: -60, y: -0.02)
        let deck = Plane(origin: Vector3(0, 0.001, -8), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        groundDecals.append(
            .fill(
                [
                    deck.polygon([
                        Point(-3.6, 0), Point(-3.6, 12), Point(-2.4, 17), Point(0, 21), Point(2.4, 17), Point(3.6, 12),
                        Point(3.6, 0),
                    ])
                ], .tone(air.hour == .night ? .dark : .paper)))
        groundDecals.append(
            .lines(
                stride(from: -3.3, through: 3.3, by: 0.6).map { [deck.at($0, 0), deck.at($0 * 0.7, 17)] }, width: 0.025)
        )
        railing(from: Vector3(-3.5, 0, -3), to: Vector3(-3.5, 0, 4), posts: 7)
        railing(from: Vector3(3.5, 0, -3), to: Vector3(3.5, 0, 4), posts: 7)
        railing(from: Vector3(-3.5, 0, 4), to: Vector3(0, 0, 12.8), posts: 7)
        railing(from: Vector3(3.5, 0, 4), to: Vector3(0, 0, 12.8), posts: 7)
        add(Spot(0, 6).turned([(0, 0.3), (9, 0.16)], sides: 8, .wood), at: Spot(0, 6))
        for x in [-3.4, 3.4, -1.8, 1.8] {
            things.append(
                Thing(Spot(0, 6).rod(Vector3(0, 8.8, 0), Vector3(x, 0.9, 0.6), 0.035, .black), at: Vector3(0, 0, 6.2)))
        }
        add(
            Spot(1.6 * side, 3.6).box(-0.8...0.8, 0...0.6, -0.7...0.7, .wood, edge: .bold), at: Spot(1.6 * side, 3.6),
            width: 1.6, depth: 1.4, height: 0.6)
        ventilator(Spot(-2.2 * side, 3.2))
        lifeboat(Spot(-2.6 * side, 6.5))
        bollard(Spot(2.7 * side, 2))
        farShore(z: 300)
        marks = [Mark(-0.6, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7), Mark(1.6 * side, 3, facing: -0.5 * side)]
        foregrounds = [.rail, .post]
    }

    private mutating func ventilator(_ spot: Spot) {
        add(
            spot.turned([(0, 0.24), (1.1, 0.22), (1.4, 0.3)], sides: 9, .metal) + [
                spot.cutout(Point(0, 1.55).ring(0.4, sides: 14), z: -0.2, .white, edge: .line),
                spot.cutout(Point(0, 1.55).ring(0.3, sides: 14), z: -0.22, .black),
            ], at: spot, width: 0.5, depth: 0.5, height: 1.4)
    }

    private mutating func lifeboat(_ spot: Spot) {
        let hull = [Point(-1.8, 1.5), Point(-1.4, 0.8), Point(1.4, 0.8), Point(1.8, 1.5)]
        add(
            spot.extruded(
                hull, -0.5...0.5, .white,
                front: [.lines([[spot.at(-1.65, 1.25, -0.5), spot.at(1.65, 1.25, -0.5)]], width: 0.06)])
                + spot.rod(Vector3(-1.5, 0, 0), Vector3(-1.5, 2.6, 0), 0.1, .black)
                + spot.rod(Vector3(1.5, 0, 0), Vector3(1.5, 2.6, 0), 0.1, .black), at: spot)
    }

    mutating func buildCabin() {
        room = Room(left: -2.2, right: 2.2, back: 3.4, height: 2.3)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        porthole(0.3 * side)
        porthole(-0.9 * side)
        bed(Spot(1.55 * side, 2.2), width: 0.8)
        desk(Spot(-1.1 * side, 2.8), width: 1.3)
        papers(Spot(-1.1 * side, 2.8, y: 0.78))
        tableLamp(Spot(-1.5 * side, 2.85, y: 0.78))
        shelf(Spot(-2.05 * side, 1.5, turn: side * .pi / 2), width: 1, height: 1.9)
        beams(every: 1.1, thickness: 0.14)
        hangingLamp(0.2, 1.2, y: 1.85)
        marks = [
            Mark(-0.5, 0.6, facing: 0.7), Mark(0.5, 0.7, facing: -0.7), Mark(1.3 * side, 2, .sit, facing: -0.6 * side),
            Mark(1.55 * side, 2.2, y: 0.5, .lie), Mark(0, 1.6), Mark(0, 0),
            Mark(-1.2, 0.3, facing: 0.7), Mark(1.2, 0.3, facing: -0.7), Mark(0.3, 2.4), Mark(-0.6, 1.9),
        ]
        foregrounds = [.lamp, .doorFrame]
    }

    private mutating func porthole(_ x: Double) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? 0), 1.5), across: Vector3(1, 0, 0), up: .up)
        openings.append(.fill([plane.circle(0, 0, 0.34, sides: 20)], .tone(.paper)))
        let rim = plane.circle(0, 0, 0.34, sides: 20)
        openings.append(.lines([rim + [rim[0]]], width: 0.035, .tone(.ink)))
        openings.append(.fill([plane.circle(0, 0, 0.25, sides: 18)], .tone(air.isDark ? .ink : .middle)))
        openings.append(
            .fill(
                [plane.polygon([Point(-0.2, -0.06), Point(0.1, -0.02), Point(0.2, -0.06), Point(0.05, -0.1)])],
                .tone(.paper)))
        backLight = (x - 0.3)...(x + 0.3)
    }
}
