import Drawing

extension Carpenter {
    mutating func buildOffice() {
        room = Room(
            left: -3.2, right: 3.2, back: dice.within(4.2...4.9), height: dice.within(2.7...3.2),
            isPaneled: (era == .old || era == .classic) && dice.isTrue(0.6))
        let side = dice.isTrue(0.5) ? -1.0 : 1
        switch dice.roll(3) {
        case 0: deskBeforeWindow(side)
        case 1: deskInTheMiddle(side)
        default: deskAcross(side)
        }
        hangingLamp(dice.within(-0.8...0.8), 2.3, y: 2.3)
        foregrounds = [.lamp, .chairBack, .doorFrame]
    }

    /// The window at one side, the desk before it, a chair for whoever comes.
    private mutating func deskBeforeWindow(_ side: Double) {
        window(-0.9 * side, width: 1.5, sill: 0.9, height: 1.45)
        if era == .old || era == .classic { curtains(-0.9 * side, width: 1.5) }
        door(2.1 * side, isGlazed: era != .old)
        picture(0.7 * side, y: 1.8)
        furnishDesk(Spot(-0.8 * side, 2.6))
        chair(Spot(1.35 * side, 2.2, turn: side * -0.9))
        shelf(Spot(-3.0 * side, 2.4, turn: side * .pi / 2), width: 2, of: dice.pick([.books, .boxes, .papers]))
        cabinet(Spot(1.05 * side, backWall.origin.z - 0.3))
        marks = [
            Mark(-0.45, 0.7, facing: 0.7), Mark(0.7, 0.8, facing: -0.7), Mark(-0.8 * side, 3.3, .sit),
            Mark(1.35 * side, 2.15, .sit, facing: -0.6 * side),
        ]
    }

    /// The desk of somebody who keeps the light behind himself.
    private mutating func deskInTheMiddle(_ side: Double) {
        let back = backWall.origin.z - 0.3
        window(0, width: 2.2, sill: 0.8, height: 1.6)
        furnishDesk(Spot(0.1 * side, 2.9))
        for x in [-2.7, -1.8] { cabinet(Spot(x * side, back), width: 0.8, height: 1.35) }
        shelf(Spot(2.4 * side, back), width: 1.3, height: 2.2, of: dice.pick([.books, .papers]))
        sideDoor(2.2, isAtLeft: side > 0)
        coatStand(Spot(-2.7 * side, 1.9))
        armchair(Spot(1.9 * side, 2, turn: -0.8 * side))
        marks = [
            Mark(-0.55, 0.6, facing: 0.7), Mark(0.6, 0.8, facing: -0.7), Mark(0.1 * side, 3.6, .sit),
            Mark(1.9 * side, 1.95, .sit, facing: -0.6 * side),
        ]
    }

    /// The desk along a wall, its sitter in profile; shelves at the back.
    private mutating func deskAcross(_ side: Double) {
        let back = backWall.origin.z - 0.2
        for x in [-1.1, 0.4] {
            shelf(Spot(x * side, back), width: 1.4, height: 2.1, of: dice.pick([.books, .boxes, .papers]))
        }
        door(2.3 * side, isGlazed: era != .old)
        if era != .old { wallClock(2.3 * side, y: 2.45, radius: 0.19) }
        picture(-2.4 * side, y: 1.7, width: 0.9, height: 0.7)
        furnishDesk(Spot(-1.75 * side, 2.4, turn: -side * .pi / 2), hasChair: false)
        chair(Spot(-2.6 * side, 2.4, turn: side * .pi / 2))
        chair(Spot(-0.7 * side, 2.7, turn: -side * .pi / 2))
        coatStand(Spot(1.5 * side, back - 0.1))
        marks = [
            Mark(-0.35, 0.6, facing: 0.7), Mark(0.75, 0.7, facing: -0.7),
            Mark(-2.5 * side, 2.4, .sit, facing: 0.9 * side), Mark(-0.7 * side, 2.65, .sit, facing: -0.9 * side),
        ]
    }

    private mutating func furnishDesk(_ spot: Spot, hasChair: Bool = true) {
        desk(spot)
        papers(spot.spot(0, 0, y: 0.78))
        tableLamp(spot.spot(-0.62, 0.1, y: 0.78))
        if hasChair { chair(spot.spot(0, 0.8)) }
    }

    mutating func buildShop() {
        room = Room(left: -3, right: 3, back: 4.2, height: 3, floor: dice.pick([.boards, .tiles]))
        let side = dice.isTrue(0.5) ? -1.0 : 1
        let goods = dice.pick([Goods.jars, .boxes, .bottles, .books, .papers])
        counter(Spot(-0.7 * side, 2.4), length: 2.9)
        for x in [-1.9, -0.2] { shelf(Spot(x * side, 4.0), width: 1.6, height: 2.4, of: goods) }
        door(1.9 * side, isGlazed: true)
        wallClock(1.9 * side, y: 2.62, radius: 0.2)
        shelf(Spot(-2.82 * side, 1.8, turn: side * .pi / 2), width: 1.8, height: 1.9, of: goods)
        if dice.isTrue(0.5) { barrel(Spot(2.3 * side, 2.9)) } else { crate(Spot(2.4 * side, 2.9)) }
        papers(Spot(-0.4 * side, 2.4, y: 1.05))
        tableLamp(Spot(-1.7 * side, 2.4, y: 1.05))
        hangingLamp(0.3, 2.3, y: 2.3)
        marks = [
            Mark(0.6 * side, 1, facing: -0.6 * side), Mark(-0.8 * side, 3.1, facing: 0.1),
            Mark(-0.5 * side, 1.1, facing: 0.7),
        ]
        foregrounds = [.bottles, .crates, .doorFrame]
    }

    mutating func buildLibrary() {
        room = Room(left: -3.6, right: 3.6, back: 5, height: 3.8)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        for x in [-2.7, -1.35, 1.35, 2.7] { shelf(Spot(x, 4.8), width: 1.3, height: 3) }
        window(0, width: 1.1, sill: 0.8, height: 2, isArched: true)
        for z in [3.9, 2.5] {
            shelf(Spot(-3.4, z, turn: .pi / 2), width: 1.3, height: 3)
            shelf(Spot(3.4, z, turn: -.pi / 2), width: 1.3, height: 3)
        }
        table(Spot(0.9 * side, 2.7), width: 1.9)
        papers(Spot(0.9 * side, 2.7, y: 0.76))
        tableLamp(Spot(1.5 * side, 2.75, y: 0.76))
        chair(Spot(0.6 * side, 3.4))
        ladder(Spot(-2.2 * side, 4.35))
        marks = [Mark(-0.7, 0.7, facing: 0.7), Mark(0.55, 0.8, facing: -0.7), Mark(0.6 * side, 3.35, .sit)]
        foregrounds = [.chairBack, .lamp, .post]
    }

    mutating func ladder(_ spot: Spot, height: Double = 2.6) {
        var faces: [Face] = []
        for x in [-0.22, 0.22] { faces += spot.rod(Vector3(x, 0, -0.4), Vector3(x, height, 0.25), 0.05, .wood) }
        for step in 1..<8 {
            let share = Double(step) / 8
            faces += spot.rod(
                Vector3(-0.22, height * share, -0.4 + 0.65 * share), Vector3(0.22, height * share, -0.4 + 0.65 * share),
                0.035, .wood)
        }
        add(faces, at: spot)
    }

    mutating func buildParlour() {
        room = Room(
            left: -3.2, right: 3.2, back: dice.within(4.2...4.8), height: dice.within(2.8...3.3),
            isPaneled: dice.isTrue(0.5))
        let side = dice.isTrue(0.5) ? -1.0 : 1
        if dice.isTrue(0.5) { hearthAndChairs(side) } else { sofaAndPiano(side) }
        rug(Spot(0, 1), width: 2.8, depth: 1.9)
        foregrounds = [.chairBack, .lamp, .doorFrame]
    }

    private mutating func hearthAndChairs(_ side: Double) {
        window(1.5 * side, width: 1.2, sill: 0.7, height: 1.8)
        curtains(1.5 * side, width: 1.2)
        fireplace(-0.7 * side)
        picture(-0.7 * side, y: 1.95, width: 1, height: 0.8)
        armchair(Spot(-1.9 * side, 2.6, turn: 0.7 * side))
        armchair(Spot(1.6 * side, 2.8, turn: -0.5 * side))
        roundTable(Spot(2.5 * side, 2.5), radius: 0.34, hasCloth: true)
        tableLamp(Spot(2.5 * side, 2.5, y: 0.74))
        shelf(Spot(-3 * side, 1.9, turn: side * .pi / 2), width: 1.2, height: 2)
        marks = [
            Mark(-0.55, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7),
            Mark(-1.9 * side, 2.5, .sit, facing: 0.6 * side), Mark(1.6 * side, 2.7, .sit, facing: -0.5 * side),
        ]
    }

    private mutating func sofaAndPiano(_ side: Double) {
        let back = backWall.origin.z - 0.35
        window(0.1 * side, width: 1.5, sill: 0.6, height: 1.9)
        curtains(0.1 * side, width: 1.5)
        for x in [-2.3, 2.1] { picture(x * side, y: 1.9, width: 0.8, height: dice.within(0.6...1)) }
        sofa(Spot(-2 * side, back - 0.2))
        piano(Spot(2.1 * side, back))
        stool(Spot(2.1 * side, back - 0.8), height: 0.5)
        roundTable(Spot(-0.5 * side, 3), radius: 0.4)
        tableLamp(Spot(-0.5 * side, 3, y: 0.74))
        armchair(Spot(2.2 * side, 2, turn: -0.9 * side))
        marks = [
            Mark(-0.55, 0.5, facing: 0.7), Mark(0.6, 0.6, facing: -0.7),
            Mark(-2.3 * side, back - 0.35, .sit, facing: 0.4 * side),
            Mark(-1.6 * side, back - 0.35, .sit, facing: 0.3 * side),
            Mark(2.2 * side, 1.95, .sit, facing: -0.6 * side),
        ]
    }

    mutating func rug(_ spot: Spot, width: Double, depth: Double) {
        let plane = Plane(
            origin: spot.at(-width / 2, 0, -depth / 2), across: spot.direction(1, 0, 0), up: spot.direction(0, 0, 1))
        groundDecals.append(.fill([plane.rect(0, 0, width, depth)], .tone(.ink)))
        groundDecals.append(.fill([plane.rect(0.12, 0.12, width - 0.24, depth - 0.24)], .tone(.light)))
        let inner = plane.rect(0.28, 0.28, width - 0.56, depth - 0.56)
        groundDecals.append(.lines([inner + [inner[0]]], width: 0.03, .tone(.ink)))
    }

    mutating func buildBedroom() {
        room = Room(left: -3, right: 3, back: 4.2, height: 2.7)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(-0.3 * side, width: 1.1)
        curtains(-0.3 * side, width: 1.1)
        bed(Spot(1.75 * side, 2.8), hasIron: dice.isTrue(0.5))
        cabinet(Spot(0.75 * side, 3.9), width: 0.5, height: 0.65, drawers: 2)
        tableLamp(Spot(0.75 * side, 3.85, y: 0.65))
        wardrobe(Spot(-2.1 * side, 3.8))
        picture(1.75 * side, y: 1.8, width: 0.5, height: 0.5)
        chair(Spot(-2.2 * side, 1.9, turn: 1 * side))
        rug(Spot(-0.2 * side, 1.6), width: 1.8, depth: 1.2)
        marks = [
            Mark(-0.6, 0.6, facing: 0.7), Mark(0.4, 0.7, facing: -0.7),
            Mark(1.3 * side, 2.3, .sit, facing: -0.7 * side), Mark(1.75 * side, 2.8, y: 0.5, .lie),
            Mark(-2.2 * side, 1.9, .sit, facing: 0.7 * side),
        ]
        foregrounds = [.doorFrame, .lamp]
    }

    mutating func wardrobe(_ spot: Spot) {
        let plane = spot.front(-0.6, 0, -0.28)
        let doors = [plane.rect(0.08, 0.15, 0.48, 1.8), plane.rect(0.64, 0.15, 0.48, 1.8)]
        add(
            spot.box(
                -0.6...0.6, 0...2.1, -0.28...0.28, .wood, front: [.lines(doors.map { $0 + [$0[0]] }, width: 0.02)],
                edge: .bold),
            at: spot, width: 1.2, depth: 0.56, height: 2)
    }

    mutating func buildKitchen() {
        room = Room(left: -3, right: 3, back: 4.2, height: 2.8, floor: .tiles)
        let side = dice.isTrue(0.5) ? -1.0 : 1
        window(0.2 * side, width: 1.1, sill: 1.15, height: 1)
        counter(Spot(0.4 * side, 3.85), length: 2.4, height: 0.9)
        stove(Spot(-1.7 * side, 3.8))
        shelf(Spot(2.3 * side, 4.0), width: 1.1, height: 2.2, of: .jars)
        table(Spot(1.5 * side, 2.2), width: 1.5)
        chair(Spot(2.3 * side, 2.9, turn: 0.3))
        pans(-1.7 * side)
        door(-2.6 * side, width: 0.7)
        hangingLamp(0.6 * side, 2.3, y: 2.3)
        marks = [
            Mark(-0.5, 0.6, facing: 0.7), Mark(0.6, 0.7, facing: -0.7),
            Mark(2.3 * side, 2.85, .sit, facing: -0.5 * side),
        ]
        foregrounds = [.bottles, .doorFrame, .chairBack]
    }

    private mutating func stove(_ spot: Spot) {
        let plane = spot.front(-0.5, 0, -0.3)
        let doors = [plane.rect(0.08, 0.2, 0.38, 0.45), plane.rect(0.54, 0.2, 0.38, 0.45)]
        let fire: Decal = .fill([plane.rect(0.6, 0.28, 0.26, 0.12)], .accent)
        var faces = spot.box(
            -0.5...0.5, 0...0.88, -0.3...0.3, .black,
            front: [.lines(doors.map { $0 + [$0[0]] }, width: 0.02, .tone(.paper)), fire])
        if era != .modern && era != .future { faces += spot.box(-0.12...0.12, 0.88...2.8, 0.02...0.26, .black) }
        faces += spot.spot(0.24, -0.02, y: 0.88).turned([(0, 0.15), (0.2, 0.16)], sides: 10, .metal, cap: .black)
        add(faces, at: spot, width: 1, depth: 0.6, height: 0.88)
    }

    private mutating func pans(_ x: Double) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? 0) + 0.5, 1.75), across: Vector3(1, 0, 0), up: .up)
        wallDecals.append(.lines([[plane.at(0, 0.25), plane.at(0.95, 0.25)]], width: 0.03, .tone(.ink)))
        for (index, radius) in [0.1, 0.13, 0.09].enumerated() {
            let u = 0.16 + Double(index) * 0.32
            wallDecals.append(
                .fill([plane.circle(u, -0.08, radius), plane.rect(u - 0.015, 0, 0.03, 0.25)], .tone(.ink)))
        }
    }
}
