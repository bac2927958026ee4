import Drawing

extension Carpenter {
    /// A lamp on a table, by its era: a candle, a shaded lamp, a strip of light.
    mutating func tableLamp(_ spot: Spot) {
        let faces: [Face]
        switch era {
        case .old:
            faces =
                spot.turned([(0, 0.09), (0.02, 0.08), (0.03, 0.025), (0.22, 0.022)], sides: 6, .white)
                + [spot.cutout([Point(-0.025, 0.22), Point(0, 0.2), Point(0.025, 0.22), Point(0, 0.33)], .accent)]
        case .classic, .modern:
            faces =
                spot.turned([(0, 0.1), (0.03, 0.08), (0.04, 0.02), (0.3, 0.02)], sides: 6, .black)
                + spot.turned([(0.27, 0.19), (0.47, 0.09)], sides: 10, .accent)
        case .future:
            faces = spot.box(-0.03...0.03, 0...0.4, -0.03...0.03, .accent)
        }
        let thing = Thing(faces, at: spot.at(0, 0, -0.06))
        things.append(thing)
        show("lamp", spot.at(0, 0.25, 0), Vector3(0.4, 0.5, 0.4))
    }

    /// A lamp that hangs from the ceiling.
    mutating func hangingLamp(_ x: Double, _ z: Double, y: Double = 2.15) {
        let top = room?.height ?? 3
        let spot = Spot(x, z, y: y)
        var faces = spot.rod(Vector3(0, 0.2, 0), Vector3(0, top - y, 0), 0.02, .black)
        switch era {
        case .old:
            faces += spot.turned([(0, 0.34), (0.06, 0.34)], sides: 10, .black)
            for side in [-0.3, 0, 0.3] {
                faces.append(
                    spot.cutout([Point(side - 0.03, 0.06), Point(side + 0.03, 0.06), Point(side, 0.24)], .accent))
            }
            faces +=
                spot.rod(Vector3(-0.3, 0.05, 0), Vector3(0, 0.5, 0), 0.015, .black)
                + spot.rod(Vector3(0.3, 0.05, 0), Vector3(0, 0.5, 0), 0.015, .black)
        case .classic, .modern:
            faces += spot.turned([(0, 0.3), (0.15, 0.09), (0.21, 0.04)], sides: 12, .black)
            faces.append(spot.disk(y: -0.01, 0.27, .glow, up: false))
        case .future:
            faces += spot.box(-0.7...0.7, 0...0.06, -0.06...0.06, .glow)
        }
        addOverhead(faces, at: spot.origin)
    }

    mutating func streetLamp(_ spot: Spot, height: Double = 3.6) {
        var faces = spot.turned([(0, 0.16), (0.5, 0.11), (0.6, 0.05), (height - 0.5, 0.04)], sides: 6, .black)
        let head = spot.spot(0, 0, y: height - 0.5)
        switch era {
        case .old, .classic:
            faces += head.turned([(0, 0.1), (0.42, 0.2)], sides: 4, air.isDark ? .accent : .white)
            faces += head.turned([(0.42, 0.26), (0.58, 0.06), (0.64, 0.03)], sides: 4, .black)
        case .modern:
            faces +=
                head.rod(Vector3(0, 0, 0), Vector3(-0.9, 0.5, 0), 0.07, .black)
                + head.box(-1.3 ... -0.85, 0.45...0.55, -0.1...0.1, .black)
            faces.append(head.spot(-1.08, 0, y: 0.44).disk(y: 0, 0.16, .glow, up: false))
        case .future:
            faces += head.box(-0.06...0.06, -1.6...0.5, -0.07...0.07, .accent)
        }
        add(faces, at: spot, width: 0.2, depth: 0.2, height: air.isDark ? 0.4 : height)
        if air.isDark {
            groundDecals.append(
                .fill(
                    [
                        Plane(origin: spot.origin, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1)).circle(
                            0, 0, 1.9, sides: 22)
                    ], .tone(.paper)))
        }
    }

    mutating func fireplace(_ x: Double) {
        guard let room else { return }
        let spot = Spot(x, room.back - 0.3)
        let plane = spot.front(-0.8, 0, -0.25)
        let mouth = plane.polygon([
            Point(0.3, 0.08), Point(0.3, 0.72), Point(0.5, 0.86), Point(1.1, 0.86), Point(1.3, 0.72), Point(1.3, 0.08),
        ])
        let fire = plane.polygon([
            Point(0.45, 0.1), Point(0.5, 0.36), Point(0.62, 0.26), Point(0.75, 0.6), Point(0.9, 0.3), Point(1.02, 0.44),
            Point(1.15, 0.1),
        ])
        add(
            spot.box(
                -0.8...0.8, 0...1.15, -0.25...0.3, .plaster,
                front: [.fill([mouth], .tone(.ink)), .fill([fire], .accent)])
                + spot.box(-0.95...0.95, 1.15...1.25, -0.36...0.3, .wood, top: .white, edge: .bold),
            at: spot, width: 1.9, depth: 0.6, height: 0)
    }
}
