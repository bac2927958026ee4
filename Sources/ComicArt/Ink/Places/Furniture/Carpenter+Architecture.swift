import Drawing
import Foundation

extension Carpenter {
    /// Beams across the ceiling.
    mutating func beams(every step: Double = 1.5, thickness: Double = 0.24) {
        guard let room else { return }
        for z in stride(from: room.front + 0.6, to: room.back, by: step) {
            let spot = Spot(0, z)
            addOverhead(
                spot.box(room.left...room.right, room.height - thickness...room.height, 0...thickness, .wood),
                at: Vector3(0, room.height, z + 0.8))
        }
    }

    mutating func column(_ spot: Spot, height: Double, radius: Double = 0.22) {
        let faces =
            spot.box(-radius * 1.5...radius * 1.5, 0...0.25, -radius * 1.5...radius * 1.5, .stone)
            + spot.turned(
                [(0.25, radius * 1.15), (0.4, radius), (height - 0.45, radius * 0.88), (height - 0.2, radius * 1.35)],
                sides: 10, .stone)
            + spot.box(-radius * 1.5...radius * 1.5, height - 0.2...height, -radius * 1.5...radius * 1.5, .stone)
        add(faces, at: spot, width: radius * 2, depth: radius * 2, height: 1.6)
    }

    /// A railing of posts and two bars.
    mutating func railing(from start: Vector3, to end: Vector3, height: Double = 1, posts: Int = 6) {
        let spot = Spot(0, 0)
        var faces: [Face] = []
        for index in 0...posts {
            let place = start + (end - start) * (Double(index) / Double(posts))
            faces += spot.rod(place, place + Vector3(0, height, 0), 0.05, .black)
        }
        for y in [height * 0.5, height] {
            faces += spot.rod(start + Vector3(0, y, 0), end + Vector3(0, y, 0), 0.06, .black)
        }
        things.append(Thing(faces, at: (start + end) * 0.5))
    }

    /// Panels with lamps and dials.
    mutating func console(_ spot: Spot, width: Double, height: Double = 0.95) {
        let x = width / 2
        let profile = [
            Point(-0.35, 0), Point(-0.2, height - 0.25), Point(0.1, height), Point(0.35, height), Point(0.35, 0),
        ]
        let side = spot.spot(0, 0, turn: -.pi / 2)
        var faces = side.extruded(profile.map { Point(-$0.x, $0.y) }, -x...x, .metal)
        let (low, high) = (spot.at(-x, height - 0.25, -0.2), spot.at(-x, height, 0.1))
        let plane = Plane(origin: low, across: spot.direction(1, 0, 0), up: (high - low).unit)
        var (dials, lamps): ([[Vector3]], [[Vector3]]) = ([], [])
        for u in stride(from: 0.15, to: width - 0.2, by: 0.2) {
            if dice.isTrue(0.5) {
                dials.append(plane.circle(u, 0.2, 0.06, sides: 8))
            } else {
                lamps.append(plane.rect(u - 0.05, 0.12, 0.1, 0.07))
            }
        }
        faces.append(
            Face(
                corners: plane.rect(0, 0, width, 0.39), normal: spot.direction(0, 0.75, -0.66).unit, material: .black,
                decals: [.fill(dials, .tone(.paper)), .fill(lamps, .accent)]))
        add(faces, at: spot, width: width, depth: 0.7, height: height)
    }

    /// A range of hills far off.
    mutating func hills(z: Double, height: Double, peaks: Int, _ material: Material, isSharp: Bool = false) {
        let spot = Spot(0, z)
        let width = z * 2.4 + 60
        var outline = [Point(-width, -2)]
        for index in 0...peaks * 2 {
            let x =
                -width + width * 2 * Double(index) / Double(peaks * 2) + dice.within(-0.2...0.2) * width / Double(peaks)
            outline.append(
                Point(x, index.isMultiple(of: 2) ? height * dice.within(0.15...0.45) : height * dice.within(0.7...1.1)))
        }
        outline.append(Point(width, -2))
        let shape = isSharp ? outline : rounded(outline)
        var face = spot.cutout(shape, material, edge: material == .black ? .none : .line)
        if isSharp { face.decals = [.fill(snowSides(shape, spot), .tone(.ink))] }
        things.append(Thing([face], at: spot.origin, layer: .distance))
    }

    private func rounded(_ outline: [Point]) -> [Point] {
        guard outline.count > 3 else { return outline }
        let crest = Path.smooth(Array(outline.dropFirst().dropLast())).flattened(5).first ?? []
        return [outline[0]] + crest + [outline[outline.count - 1]]
    }

    /// The flank of each peak that the light does not reach.
    private func snowSides(_ outline: [Point], _ spot: Spot) -> [[Vector3]] {
        let plane = spot.front(0, 0, 0)
        return outline.indices.dropFirst().dropLast().compactMap { index in
            let (before, peak, after) = (outline[index - 1], outline[index], outline[index + 1])
            guard peak.y > before.y, peak.y > after.y else { return nil }
            let foot = air.isFromLeft ? after : before
            let inner = Point(peak.x + (foot.x - peak.x) * 0.12, -2)
            let notch = Point(peak.x + (foot.x - peak.x) * 0.42, peak.y * 0.45)
            return plane.polygon([
                peak, Point(peak.x + (foot.x - peak.x) * 0.1, peak.y * 0.6), notch, inner, Point(foot.x, -2), foot,
            ])
        }
    }

    /// A house's front with door, windows and a roof.
    mutating func house(_ spot: Spot, width: Double, height: Double, depth: Double = 7, roof: Double = 2.6) {
        let x = width / 2
        let plane = spot.front(-x, 0, 0)
        var faces = spot.box(
            -x...x, 0...height, 0...depth, .plaster, front: houseFront(plane, width, height), edge: .bold)
        let slope = spot.direction(0, depth / 2, -roof).unit
        faces.append(
            Face(
                corners: [
                    spot.at(-x - 0.4, height - 0.2, -0.4), spot.at(x + 0.4, height - 0.2, -0.4),
                    spot.at(x - 0.6, height + roof, depth / 2), spot.at(-x + 0.6, height + roof, depth / 2),
                ], normal: slope, material: .black, edge: .bold))
        for chimney in [-x * 0.6, x * 0.55] {
            faces += spot.box(
                chimney - 0.35...chimney + 0.35, height + roof * 0.5...height + roof + 1, depth * 0.35...depth * 0.5,
                .black)
        }
        things.append(Thing(faces, at: spot.origin, layer: .distance))
    }

    private mutating func houseFront(_ plane: Plane, _ width: Double, _ height: Double) -> [Decal] {
        let middle = width / 2
        let columns = max(2, Int(width / 2.4)) / 2
        var (panes, lit, bars): ([[Vector3]], [[Vector3]], [[Vector3]]) = ([], [], [])
        for floor in 0..<max(1, Int(height / 2.8)) {
            for column in (-columns)...columns where !(column == 0 && floor == 0) {
                let (u, v) = (middle + Double(column) * 2.3 - 0.5, Double(floor) * 2.9 + 1)
                let pane = plane.rect(u, v, 1, 1.5)
                if air.isDark && dice.isTrue(0.3) { lit.append(pane) } else { panes.append(pane) }
                bars += [
                    [plane.at(u + 0.5, v), plane.at(u + 0.5, v + 1.5)],
                    [plane.at(u, v + 0.8), plane.at(u + 1, v + 0.8)],
                    [plane.at(u - 0.15, v - 0.06), plane.at(u + 1.15, v - 0.06)],
                ]
            }
        }
        let door = plane.rect(middle - 0.55, 0.3, 1.1, 2.2)
        let steps = [plane.rect(middle - 1, 0, 2, 0.15), plane.rect(middle - 0.8, 0.15, 1.6, 0.15)]
        return [
            .fill(panes + [door], .tone(.ink)), .fill(lit, .accent), .lines(bars, width: 0.06, .tone(.paper)),
            .fill(steps, .tone(.paper)),
            .lines(
                steps.map { $0 + [$0[0]] } + [
                    plane.rect(middle - 0.75, 0.3, 1.5, 2.5) + [plane.at(middle - 0.75, 0.3)]
                ], width: 0.06, .tone(.ink)),
        ]
    }

    /// A slab over a grave: round-headed, pointed, or a cross.
    mutating func gravestone(_ spot: Spot) {
        let h = dice.within(0.75...1.2)
        let lean = dice.within(-0.12...0.12)
        let outline: [Point]
        switch dice.roll(3) {
        case 0:
            outline = [
                Point(-0.32, 0), Point(0.32, 0), Point(0.32 + lean, h * 0.7), Point(0.22 + lean, h * 0.92),
                Point(lean, h), Point(-0.22 + lean, h * 0.92), Point(-0.32 + lean, h * 0.7),
            ]
        case 1:
            outline = [
                Point(-0.09, 0), Point(0.09, 0), Point(0.09 + lean, h * 0.6), Point(0.34 + lean, h * 0.6),
                Point(0.34 + lean, h * 0.78), Point(0.09 + lean, h * 0.78),
                Point(0.09 + lean, h * 1.1), Point(-0.09 + lean, h * 1.1), Point(-0.09 + lean, h * 0.78),
                Point(-0.34 + lean, h * 0.78), Point(-0.34 + lean, h * 0.6), Point(-0.09 + lean, h * 0.6),
            ]
        default:
            outline = [
                Point(-0.3, 0), Point(0.3, 0), Point(0.26 + lean, h * 0.8), Point(lean, h),
                Point(-0.26 + lean, h * 0.8),
            ]
        }
        let lines = [0.45, 0.55].map { [spot.at(-0.14 + lean, h * $0, -0.081), spot.at(0.14 + lean, h * $0, -0.081)] }
        add(
            spot.extruded(outline, -0.08...0.08, .stone, front: [.lines(lines, width: 0.03)]), at: spot, width: 0.6,
            depth: 0.2, height: h)
    }

    mutating func rock(_ spot: Spot, size: Double) {
        let (a, b) = (dice.within(0.7...1), dice.within(0.5...0.8))
        add(
            spot.turned(
                [
                    (0, size), (size * 0.35, size * 0.95), (size * 0.7 * a, size * 0.6),
                    (size * 0.95 * a, size * 0.25 * b),
                ], sides: 6, .stone), at: spot, width: size * 2, depth: size * 2, height: size)
    }
}
