import Drawing

extension Carpenter {
    mutating func buildSaleroom() {
        room = Room(left: -4, right: 4, back: 5.6, height: 3.6)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        for (x, width, height) in [(-3.2, 0.9, 1.2), (-1.9, 1.3, 0.9), (2.2, 0.8, 1), (3.2, 0.7, 0.9)] {
            picture(x * side, y: 2, width: width, height: height)
        }
        rostrum(Spot(0.2 * side, 4.6))
        for row in 0..<2 {
            for x in [-2.9, -2.2, 2.2, 2.9] { chair(Spot(x, 2.1 + Double(row) * 1.1, turn: .pi)) }
        }
        table(Spot(1.6 * side, 4.3), width: 1.2)
        roundTable(Spot(-1.7 * side, 4.2), radius: 0.3, height: 1)
        vase(Spot(-1.7 * side, 4.2, y: 1))
        hangingLamp(0, 2, y: 2.7)
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(0.2 * side, 5, y: 0.3),
            Mark(2.2, 2.05, .sit, facing: -0.4), Mark(-2.2, 2.05, .sit, facing: 0.4),
        ]
        foregrounds = [.chairBack, .post]
    }

    private mutating func rostrum(_ spot: Spot) {
        let plane = spot.front(-0.45, 0.4, -0.3)
        let panel = plane.rect(0.1, 0, 0.7, 0.65)
        add(
            spot.box(-1...1, 0...0.3, -0.5...0.8, .wood, top: .white)
                + spot.box(
                    -0.45...0.45, 0.3...1.3, -0.3...0.1, .wood, front: [.lines([panel + [panel[0]]], width: 0.025)])
                + spot.box(-0.55...0.55, 1.3...1.38, -0.38...0.15, .wood, top: .white, edge: .bold),
            at: spot, width: 2, depth: 1, height: 1.3)
    }

    mutating func vase(_ spot: Spot) {
        let thing = Thing(
            spot.turned(
                [(0, 0.08), (0.05, 0.07), (0.2, 0.15), (0.32, 0.12), (0.4, 0.05), (0.46, 0.08)], sides: 10, .wood,
                cap: .black), at: spot.at(0, 0, -0.05))
        things.append(thing)
    }

    mutating func buildBar() {
        room = Room(left: -3.6, right: 3.6, back: 4.8, height: 2.9, isPaneled: true)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        counter(Spot(-1 * side, 2.9), length: 3.8, height: 1.1)
        mirror(-1 * side)
        for x in [-2.6, 0.6] { shelf(Spot(x * side, 4.65), width: 1.1, height: 2.3, of: .bottles) }
        for x in [-2.3, -1.5, -0.7] { stool(Spot(x * side, 2.25)) }
        roundTable(Spot(2.3 * side, 2.3))
        chair(Spot(2.9 * side, 2.6, turn: -0.7 * side))
        chair(Spot(1.7 * side, 2.7, turn: 0.3 * side))
        window(2.5 * side, width: 1.3, sill: 1, height: 1.3)
        for x in [-2.2, -0.4] { hangingLamp(x * side, 2.6) }
        vase(Spot(-2.5 * side, 2.9, y: 1.1))
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7), Mark(-1 * side, 3.7),
            Mark(2.9 * side, 2.5, .sit, facing: -0.6 * side), Mark(1.7 * side, 2.6, .sit, facing: 0.3 * side),
        ]
        foregrounds = [.bottles, .chairBack, .lamp]
    }

    private mutating func mirror(_ x: Double) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? 0), 1.3), across: Vector3(1, 0, 0), up: .up)
        wallDecals.append(.fill([plane.rect(-1, 0, 2, 1.1)], .tone(.ink)))
        wallDecals.append(.fill([plane.rect(-0.92, 0.08, 1.84, 0.94)], .tone(.light)))
        wallDecals.append(
            .fill(
                [plane.polygon([Point(-0.6, 0.08), Point(-0.3, 0.08), Point(0.1, 1.02), Point(-0.2, 1.02)])],
                .tone(.paper)))
    }
}
