import Drawing
import Foundation

extension Carpenter {
    /// A tree: a trunk with masses of leaves, or bare limbs.
    mutating func tree(_ spot: Spot, height h: Double, isBare: Bool = false) {
        let lean = dice.within(-0.4...0.4)
        var faces = [
            spot.cutout(
                [
                    Point(-0.34, 0), Point(-0.16, h * 0.12), Point(-0.13, h * 0.3), Point(-0.1 + lean * 0.4, h * 0.52),
                    Point(0.1 + lean * 0.5, h * 0.52), Point(0.15, h * 0.3), Point(0.2, h * 0.1), Point(0.42, 0),
                ], .black)
        ]
        faces += isBare ? limbs(spot, h, lean) : crown(spot, h, lean)
        add(faces, at: spot, width: 1, depth: 0.6, height: 0.8)
    }

    /// Three black masses with a scalloped outline; on the lit side a few leaves are bare paper.
    private mutating func crown(_ spot: Spot, _ h: Double, _ lean: Double) -> [Face] {
        let side = air.isFromLeft ? -1.0 : 1
        var faces: [Face] = []
        for (x, y, r) in [(-0.2, 0.62, 0.23), (0.22, 0.6, 0.21), (0.02, 0.8, 0.25)] {
            let middle = Point(x * h + lean, y * h)
            faces.append(spot.cutout(scalloped(middle, r * h), z: -0.02, .black))
            for _ in 0..<5 {
                let angle = Double.pi * (side < 0 ? dice.within(0.55...1.05) : dice.within(-0.05...0.45))
                let reach = r * h * dice.within(0.45...0.85)
                let leaf = Point(middle.x + cos(angle) * reach, middle.y + sin(angle) * reach * 0.8)
                let size = r * h * dice.within(0.08...0.17)
                let blade = [
                    Point(-size * 1.6, -size * 0.2), Point(-size * 0.3, size * 0.55), Point(size * 1.5, size * 0.3),
                    Point(size * 0.2, -size * 0.3),
                ]
                faces.append(spot.cutout(blade.map { leaf + $0 }, z: -0.04, air.hour == .night ? .gray : .white))
            }
        }
        return faces
    }

    private mutating func scalloped(_ middle: Point, _ radius: Double) -> [Point] {
        let lobes = 9
        return (0..<lobes).flatMap { lobe -> [Point] in
            let reach = radius * dice.within(0.86...1.1)
            return [0.0, 0.22, 0.5, 0.78].map { share in
                let angle = 2 * Double.pi * (Double(lobe) + share) / Double(lobes)
                let bulge = share == 0 ? 0.84 : (share == 0.5 ? 1.06 : 1)
                return Point(middle.x + cos(angle) * reach * bulge, middle.y + sin(angle) * reach * bulge * 0.78)
            }
        }
    }

    private mutating func limbs(_ spot: Spot, _ h: Double, _ lean: Double) -> [Face] {
        (0..<8).flatMap { index -> [Face] in
            let side = index.isMultiple(of: 2) ? -1.0 : 1
            let start = Point(lean * 0.4, h * (0.34 + 0.024 * Double(index)))
            let middle = start + Point(side * dice.within(0.08...0.2) * h, dice.within(0.08...0.2) * h)
            let end = middle + Point(side * dice.within(-0.04...0.14) * h, dice.within(0.08...0.22) * h)
            let twig = middle + Point(side * dice.within(0.08...0.16) * h, dice.within(-0.02...0.06) * h)
            return [
                limb(spot, start, middle, 0.16, 0.08), limb(spot, middle, end, 0.08, 0.015),
                limb(spot, middle, twig, 0.06, 0.015),
            ]
        }
    }

    /// A limb that tapers.
    func limb(_ spot: Spot, _ from: Point, _ to: Point, _ thick: Double, _ thin: Double) -> Face {
        let side = (to - from).unit.perpendicular
        return spot.cutout(
            [from + side * (thick / 2), to + side * (thin / 2), to - side * (thin / 2), from - side * (thick / 2)],
            .black)
    }

    /// A ragged line of trees far off: black by night, a screen by day, so that what is nearer stands before it.
    mutating func treeLine(z: Double, height: Double = 8) {
        let spot = Spot(0, z)
        var outline = [Point(-90, 0)]
        var x = -90.0
        while x < 90 {
            let (width, top) = (dice.within(2.4...5), height * dice.within(0.7...1.15))
            outline += [
                Point(x, top * 0.82), Point(x + width * 0.2, top * 0.97), Point(x + width * 0.5, top),
                Point(x + width * 0.8, top * 0.95),
            ]
            x += width
        }
        outline.append(Point(90, 0))
        let face = spot.cutout(outline, air.hour == .night ? .black : .gray, edge: air.hour == .night ? .none : .line)
        things.append(Thing([face], at: spot.origin, layer: .distance))
    }
}
