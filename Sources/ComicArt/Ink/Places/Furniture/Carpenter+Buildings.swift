import Drawing

extension Carpenter {
    /// A block of a house with windows on the sides that one can see.
    ///
    /// - Parameter isInRow: whether the next house hides its front.
    mutating func building(
        _ x: ClosedRange<Double>, _ z: ClosedRange<Double>, height: Double, hasShop: Bool = false, isInRow: Bool = false
    ) {
        let spot = Spot(0, 0)
        let (isLeft, isRight) = (x.upperBound <= 0, x.lowerBound >= 0)
        let frontPlane = Plane(origin: Vector3(x.lowerBound, 0, z.lowerBound), across: Vector3(1, 0, 0), up: .up)
        let front = isInRow ? [] : facade(frontPlane, x.upperBound - x.lowerBound, height, hasShop: hasShop)
        var faces = spot.box(x, 0...height, z, .stone, front: front, edge: .bold)
        let sidePlane = Plane(
            origin: Vector3(isLeft ? x.upperBound : x.lowerBound, 0, z.lowerBound), across: Vector3(0, 0, 1), up: .up)
        if isLeft || isRight {
            let side = isLeft ? 2 : 1
            faces[side] = faces[side].with(facade(sidePlane, z.upperBound - z.lowerBound, height, hasShop: hasShop))
        }
        let eaves = era == .old ? 0.45 : 0.2
        faces += spot.box(
            x.lowerBound - eaves...x.upperBound + eaves, height - 0.15...height + 0.1,
            z.lowerBound - eaves...z.upperBound + eaves, .black, edge: .none)
        let anchor = Vector3(isLeft ? x.upperBound : (isRight ? x.lowerBound : 0), 0, z.lowerBound)
        things.append(Thing(faces, at: anchor, layer: .distance))
        if era == .future && dice.isTrue(0.6) && (isLeft || isRight) {
            neonSign(anchor, isLeft: isLeft, height: height)
        }
    }

    private mutating func facade(_ plane: Plane, _ width: Double, _ height: Double, hasShop: Bool) -> [Decal] {
        let floors = max(1, Int((height - 1.4) / 3))
        var decals = panes(plane, width, floors: (hasShop ? 1 : 0)..<max(1, floors))
        if era == .old { decals.insert(timbers(plane, width, height), at: 0) }
        if hasShop { decals += era == .old ? oldShop(plane, width) : shopFront(plane, width) }
        return decals
    }

    /// Width, height and distance of windows.
    private var windowSize: (width: Double, height: Double, every: Double) {
        switch era {
        case .old: (0.75, 1, 2.4)
        case .classic: (1, 1.6, 2.1)
        case .modern: (1.5, 1.7, 2.3)
        case .future: (2.5, 0.7, 2.9)
        }
    }

    /// Rows of windows; by night some are lit.
    private mutating func panes(_ plane: Plane, _ width: Double, floors: Range<Int>) -> [Decal] {
        var (lit, dark, bars, sills): ([[Vector3]], [[Vector3]], [[Vector3]], [[Vector3]]) = ([], [], [], [])
        let size = windowSize
        let columns = max(1, Int(width / size.every))
        let step = width / Double(columns)
        for floor in floors {
            for column in 0..<columns {
                let (u, v) = ((Double(column) + 0.5) * step - size.width / 2, Double(floor) * 3 + 1.1)
                let pane = plane.rect(u, v, size.width, size.height)
                if air.isDark && dice.isTrue(0.26) { lit.append(pane) } else { dark.append(pane) }
                let (middle, across) = (u + size.width / 2, v + size.height * 0.56)
                bars += [
                    [plane.at(middle, v), plane.at(middle, v + size.height)],
                    [plane.at(u, across), plane.at(u + size.width, across)],
                ]
                sills.append(plane.rect(u - 0.15, v - 0.16, size.width + 0.3, 0.12))
            }
        }
        return [
            .fill(dark, .tone(.ink)), .fill(lit, .tone(.paper)), .fill(sills, .contrast),
            .lines(bars, width: air.isDark ? 0.045 : 0.07, .tone(air.isDark ? .ink : .paper)),
        ]
    }

    /// Beams between plaster, with braces.
    private mutating func timbers(_ plane: Plane, _ width: Double, _ height: Double) -> Decal {
        var beams = stride(from: 2.7, to: height, by: 3).map { [plane.at(0, $0), plane.at(width, $0)] }
        let columns = max(1, Int(width / 2.4))
        let step = width / Double(columns)
        for column in 0...columns {
            beams.append([plane.at(Double(column) * step, 2.7), plane.at(Double(column) * step, height)])
            guard column < columns, height > 5.5 else { continue }
            let (u, way) = (Double(column) * step, dice.isTrue(0.5))
            beams.append([plane.at(u + (way ? 0 : step), 2.7), plane.at(u + step / 2, 3.9)])
        }
        return .lines(beams, width: 0.2)
    }

    private mutating func oldShop(_ plane: Plane, _ width: Double) -> [Decal] {
        let door = plane.polygon([Point(0.5, 0), Point(0.5, 1.7), Point(1, 2.2), Point(1.5, 1.7), Point(1.5, 0)])
        let counter = plane.rect(2, 0.9, max(0.6, width - 2.8), 1)
        return [
            .fill([door], .tone(.ink)), .fill([counter], air.isDark && dice.isTrue(0.6) ? .accent : .tone(.ink)),
            .fill([plane.rect(1.9, 0.75, max(0.8, width - 2.6), 0.12)], .contrast),
        ]
    }

    private mutating func shopFront(_ plane: Plane, _ width: Double) -> [Decal] {
        let isLit = air.isDark && dice.isTrue(0.6)
        let pane = plane.rect(0.4, 0.5, max(0.6, width - 2.2), 2)
        let door = plane.rect(max(0.2, width - 1.5), 0, 1, 2.4)
        let sign = plane.rect(0.2, 2.75, max(0.4, width - 0.4), 0.55)
        let letters = stride(from: 0.7, to: max(0.8, width - 1), by: 0.32).map {
            plane.rect($0, 2.88, dice.within(0.1...0.22), dice.within(0.2...0.3))
        }
        return [
            .fill([sign], .tone(.ink)), .fill(letters, era == .future ? .accent : .tone(.paper)),
            .fill([pane], isLit ? .accent : .tone(.middle)), .fill([door], .tone(.ink)),
            .lines([pane + [pane[0]], door + [door[0]]], width: 0.06),
        ]
    }

    /// A tall sign that stands out from a wall.
    private mutating func neonSign(_ anchor: Vector3, isLeft: Bool, height: Double) {
        let side = isLeft ? 1.0 : -1
        let spot = Spot(anchor.x + 0.6 * side, anchor.z + 1)
        let plane = spot.front(-0.4, 3.2, -0.11)
        let glyphs = (0..<4).map { plane.rect(0.15, 0.25 + Double($0) * 0.75, 0.5, dice.within(0.3...0.5)) }
        things.append(
            Thing(
                spot.box(
                    -0.4...0.4, 3.2...min(height, 6.5), -0.1...0.1, .black, front: [.fill(glyphs, .accent)], edge: .bold
                ),
                at: Vector3(anchor.x, 0, anchor.z - 0.1), layer: .distance))
    }
}
