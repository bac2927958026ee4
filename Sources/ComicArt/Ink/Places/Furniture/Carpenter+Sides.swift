import Drawing

extension Carpenter {
    /// Dresses the side walls, also where they only come into a wide picture.
    mutating func furnishSides() {
        guard let room, room.right - room.left > 5 else { return }
        for isAtLeft in [true, false] {
            let x = isAtLeft ? room.left : room.right
            let turn = isAtLeft ? Double.pi / 2 : -.pi / 2
            sidePicture(z: dice.within(-0.6...0.4), isAtLeft: isAtLeft)
            if dice.isTrue(0.5) { sideDoor(-2.6, isAtLeft: isAtLeft) } else { sidePicture(z: -2.2, isAtLeft: isAtLeft) }
            let spot = Spot(x + (isAtLeft ? 0.4 : -0.4), dice.within(-1.6 ... -0.8), turn: turn)
            switch dice.roll(4) {
            case 0: cabinet(spot, width: 1.1, height: 0.95, drawers: 3)
            case 1: chair(spot)
            case 2: bench(spot, length: 1.4)
            default: plant(spot)
            }
            shelfOrChest(Spot(x + (isAtLeft ? 0.35 : -0.35), -3.9, turn: turn))
        }
    }

    private mutating func shelfOrChest(_ spot: Spot) {
        if dice.isTrue(0.5) { shelf(spot, width: 1.3, height: 2) } else { chair(spot) }
    }

    private mutating func sidePicture(z: Double, isAtLeft: Bool) {
        guard let room else { return }
        let x = isAtLeft ? room.left + 0.02 : room.right - 0.02
        let (width, height) = (dice.within(0.5...0.9), dice.within(0.5...0.8))
        let plane = Plane(origin: Vector3(x, 1.5, z), across: Vector3(0, 0, 1), up: .up)
        let inner = plane.rect(0.07, 0.07, width - 0.14, height - 0.14)
        let shape = plane.polygon([
            Point(0.07, 0.07), Point(0.07, height * 0.4), Point(width * 0.4, height * 0.65),
            Point(width * 0.65, height * 0.35), Point(width - 0.07, height * 0.5), Point(width - 0.07, 0.07),
        ])
        let face = Face(
            corners: plane.rect(0, 0, width, height), normal: Vector3(isAtLeft ? 1 : -1, 0, 0), material: .black,
            decals: [.fill([inner], .material(.plaster)), .fill([shape], .tone(.ink))])
        things.append(Thing([face], at: Vector3(x, 0, z), layer: .shell))
    }

    /// A palm in a pot.
    mutating func plant(_ spot: Spot) {
        var faces = spot.turned([(0, 0.16), (0.4, 0.22), (0.44, 0.24)], sides: 8, .plaster, cap: .black)
        for index in 0..<7 {
            let lean = (Double(index) - 3) * 0.16
            let tip = Point(lean * 2.6, 1.5 - abs(lean) * 0.9)
            let middle = Point(lean * 1.3, 1.2 - abs(lean) * 0.25)
            faces.append(
                spot.cutout(
                    [Point(0, 0.42), middle + Point(-0.06, 0.05), tip, middle + Point(0.06, -0.07)],
                    z: Double(index % 3) * 0.06 - 0.06, .black))
        }
        add(faces, at: spot, width: 0.45, depth: 0.45, height: 0.9)
    }

    mutating func coatStand(_ spot: Spot) {
        var faces = spot.turned([(0, 0.22), (0.05, 0.04), (1.8, 0.03)], sides: 6, .black)
        for x in [-0.16, 0.16] {
            faces.append(spot.cutout([Point(0, 1.6), Point(x, 1.76), Point(x * 1.1, 1.72), Point(0, 1.52)], .black))
        }
        let coat = [
            Point(-0.1, 1.62), Point(0.1, 1.62), Point(0.22, 1.45), Point(0.26, 0.6), Point(0.02, 0.55),
            Point(-0.24, 0.62),
            Point(-0.22, 1.45),
        ]
        faces.append(spot.cutout(coat, z: -0.06, .black))
        let fold = Decal.lines([[spot.at(0.02, 1.5, -0.07), spot.at(0.04, 0.62, -0.07)]], width: 0.02, .tone(.paper))
        faces.append(spot.cutout(coat, z: -0.065, .black).with([fold]))
        add(faces, at: spot, width: 0.4, depth: 0.4, height: 1.2)
    }

    mutating func sofa(_ spot: Spot) {
        var faces =
            spot.box(-0.95...0.95, 0.1...0.42, -0.4...0.3, .gray)
            + spot.box(-0.95...0.95, 0.42...0.92, 0.2...0.42, .wood)
        for x in [-0.98, 0.98] { faces += spot.box(x - 0.12...x + 0.12, 0.1...0.64, -0.42...0.42, .wood) }
        faces.append(
            spot.cutout(
                [Point(-0.03, 0.12), Point(0.03, 0.12), Point(0.03, 0.42), Point(-0.03, 0.42)], z: -0.41, .black))
        add(faces, at: spot.spot(0, 0.1), width: 2.1, depth: 0.8, height: 0.7)
    }

    mutating func piano(_ spot: Spot) {
        let keys = spot.front(-0.62, 0.72, -0.36)
        let black = stride(from: 0.06, to: 1.2, by: 0.1).map { keys.rect($0, 0.02, 0.04, 0.05) }
        let panel = spot.front(-0.6, 0.88, -0.12)
        let faces =
            spot.box(
                -0.72...0.72, 0...1.25, -0.12...0.26, .wood, top: .white,
                front: [.lines([panel.rect(0, 0, 1.2, 0.28) + [panel.at(0, 0)]], width: 0.02)], edge: .bold)
            + spot.box(
                -0.7...0.7, 0.62...0.8, -0.36 ... -0.12, .wood, top: .white,
                front: [.fill([keys.rect(0, 0, 1.24, 0.07)], .tone(.paper)), .fill(black, .tone(.ink))])
            + spot.box(-0.7 ... -0.6, 0...0.62, -0.34 ... -0.24, .black)
            + spot.box(0.6...0.7, 0...0.62, -0.34 ... -0.24, .black)
        add(faces, at: spot, width: 1.45, depth: 0.6, height: 1.1)
    }
}
