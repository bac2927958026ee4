import Drawing

extension Carpenter {
    mutating func table(_ spot: Spot, width: Double = 1.4, depth: Double = 0.8, height: Double = 0.76) {
        let (x, z) = (width / 2, depth / 2)
        var faces = spot.box(-x...x, height - 0.07...height, -z...z, .wood, top: .white, edge: .bold)
        for (legX, legZ) in [
            (-x + 0.08, -z + 0.08), (x - 0.08, -z + 0.08), (-x + 0.08, z - 0.08), (x - 0.08, z - 0.08),
        ] {
            faces += spot.box(
                legX - 0.035...legX + 0.035, 0...height - 0.07, legZ - 0.035...legZ + 0.035, .black, edge: .none)
        }
        surfaces.append(spot.spot(0, 0, y: height))
        add(faces, at: spot, width: width, depth: depth, height: height)
    }

    mutating func roundTable(_ spot: Spot, radius: Double = 0.45, height: Double = 0.74, hasCloth: Bool = false) {
        var faces =
            hasCloth
            ? spot.turned([(0.1, radius * 1.08), (height, radius)], sides: 10, .white)
            : spot.turned([(0, 0.26), (0.05, 0.22), (0.06, 0.05), (height - 0.05, 0.05)], sides: 6, .black)
        faces += spot.turned([(height - 0.04, radius), (height, radius)], sides: 12, .wood, cap: .white)
        add(faces, at: spot, width: radius * 2, depth: radius * 2, height: height)
    }

    /// A chair that looks toward the spot's front.
    mutating func chair(_ spot: Spot) {
        var faces = spot.box(-0.22...0.22, 0.42...0.47, -0.2...0.22, .wood, top: .wood)
        for x in [-0.2, 0.2] {
            faces += spot.box(x - 0.025...x + 0.025, 0...0.42, -0.2 ... -0.15, .black, edge: .none)
            faces += spot.box(x - 0.025...x + 0.025, 0...0.98, 0.18...0.22, .black, edge: .none)
        }
        for y in [0.62, 0.84] {
            faces += spot.box(-0.2...0.2, y...y + 0.1, 0.18...0.21, .black, edge: .none)
        }
        var thing = Thing(faces, at: spot.at(0, 0, 0.12))
        thing.shadow = (
            [spot.at(-0.22, 0, -0.2), spot.at(0.22, 0, -0.2), spot.at(0.22, 0, 0.22), spot.at(-0.22, 0, 0.22)], 0.9
        )
        things.append(thing)
    }

    mutating func armchair(_ spot: Spot) {
        let faces =
            spot.box(-0.42...0.42, 0.08...0.42, -0.36...0.3, .gray, edge: .line)
            + spot.box(-0.5 ... -0.32, 0.08...0.62, -0.36...0.36, .wood)
            + spot.box(0.32...0.5, 0.08...0.62, -0.36...0.36, .wood)
            + spot.extruded(
                [
                    Point(-0.46, 0.3), Point(-0.5, 0.9), Point(-0.34, 1.08), Point(0.34, 1.08), Point(0.5, 0.9),
                    Point(0.46, 0.3),
                ],
                0.26...0.44, .wood)
        var thing = Thing(faces, at: spot.at(0, 0, 0.16))
        thing.shadow = (
            [spot.at(-0.5, 0, -0.36), spot.at(0.5, 0, -0.36), spot.at(0.5, 0, 0.44), spot.at(-0.5, 0, 0.44)], 0.9
        )
        things.append(thing)
    }

    mutating func bench(_ spot: Spot, length: Double = 1.6, hasBack: Bool = true) {
        let x = length / 2
        var faces = spot.box(-x...x, 0.4...0.46, -0.2...0.2, .wood, top: .white)
        for leg in [-x + 0.12, x - 0.12] {
            faces += spot.box(leg - 0.04...leg + 0.04, 0...0.4, -0.18...0.18, .black, edge: .none)
        }
        if hasBack { faces += spot.box(-x...x, 0.5...0.95, 0.2...0.25, .wood) }
        add(faces, at: spot, width: length, depth: 0.4, height: 0.6)
    }

    /// A desk with drawers, its sitter's side at the back.
    mutating func desk(_ spot: Spot, width: Double = 1.7) {
        let x = width / 2
        let panel = spot.front(-x + 0.08, 0.12, -0.4)
        let lines = [panel.rect(0, 0, width / 2 - 0.12, 0.5), panel.rect(width / 2 - 0.04, 0, width / 2 - 0.12, 0.5)]
        let faces =
            spot.box(
                -x + 0.04...x - 0.04, 0...0.72, -0.4...0.4, .wood,
                front: [.lines(lines.map { $0 + [$0[0]] }, width: 0.02)])
            + spot.box(-x...x, 0.72...0.78, -0.45...0.45, .wood, top: .white, edge: .bold)
        surfaces.append(spot.spot(0, 0, y: 0.78))
        add(faces, at: spot, width: width, depth: 0.9, height: 0.78)
    }

    /// Loose sheets and a book on a flat top.
    mutating func papers(_ spot: Spot) {
        var faces: [Face] = []
        for index in 0..<3 {
            let sheet = spot.spot(
                dice.within(-0.3...0.3), dice.within(-0.15...0.15), y: 0.005 + 0.004 * Double(index),
                turn: dice.within(-0.6...0.6))
            faces.append(
                Face(
                    corners: [
                        sheet.at(-0.11, 0, -0.15), sheet.at(0.11, 0, -0.15), sheet.at(0.11, 0, 0.15),
                        sheet.at(-0.11, 0, 0.15),
                    ],
                    normal: .up, material: .white))
        }
        let book = spot.spot(0.45, 0.1, turn: 0.3)
        faces += book.box(-0.12...0.12, 0...0.06, -0.16...0.16, .black, top: .black)
        add(faces, at: spot.spot(0, -0.05))
    }

    mutating func counter(_ spot: Spot, length: Double = 3, height: Double = 1.05) {
        let x = length / 2
        let count = max(2, Int(length / 0.8))
        let panel = spot.front(-x, 0.14, -0.3)
        let step = length / Double(count)
        let panels = (0..<count).map { panel.rect(Double($0) * step + 0.07, 0, step - 0.14, height - 0.34) }
        let faces =
            spot.box(
                -x...x, 0...height - 0.06, -0.3...0.3, .wood, front: [.lines(panels.map { $0 + [$0[0]] }, width: 0.02)])
            + spot.box(-x - 0.06...x + 0.06, height - 0.06...height, -0.36...0.36, .wood, top: .white, edge: .bold)
        surfaces.append(spot.spot(0, 0, y: height))
        add(faces, at: spot, width: length, depth: 0.7, height: height)
    }

    mutating func stool(_ spot: Spot, height: Double = 0.72) {
        add(
            spot.turned([(0, 0.2), (0.04, 0.18), (0.05, 0.035), (height - 0.07, 0.035)], sides: 6, .black)
                + spot.turned([(height - 0.06, 0.19), (height, 0.18)], sides: 10, .black, cap: .wood),
            at: spot, width: 0.36, depth: 0.36, height: height)
    }
}
