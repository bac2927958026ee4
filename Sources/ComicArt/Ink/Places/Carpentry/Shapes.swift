import Drawing
import Foundation

/// The shapes all things are made of.
extension Spot {
    /// A box; its underside only where it can be seen.
    func box(
        _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ z: ClosedRange<Double>, _ material: Material,
        top: Material? = nil, front: [Decal] = [], edge: Face.Edge = .line
    ) -> [Face] {
        func face(_ corners: [(Double, Double, Double)], _ normal: (Double, Double, Double), _ material: Material)
            -> Face
        {
            Face(
                corners: corners.map { at($0.0, $0.1, $0.2) }, normal: direction(normal.0, normal.1, normal.2),
                material: material, edge: edge)
        }
        let (x0, x1, y0, y1) = (x.lowerBound, x.upperBound, y.lowerBound, y.upperBound)
        let (z0, z1) = (z.lowerBound, z.upperBound)
        var faces = [
            face([(x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)], (0, 0, 1), material),
            face([(x0, y0, z0), (x0, y0, z1), (x0, y1, z1), (x0, y1, z0)], (-1, 0, 0), material),
            face([(x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)], (1, 0, 0), material),
            face([(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], (0, 1, 0), top ?? material),
            face([(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)], (0, 0, -1), material).with(front),
        ]
        if y0 + origin.y > 0.3 {
            faces.append(face([(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], (0, -1, 0), material))
        }
        faces[0].bodyCount = faces.count
        return faces
    }

    /// A shape that was turned on a lathe: radii at heights, from below.
    func turned(_ profile: [(y: Double, radius: Double)], sides: Int = 8, _ material: Material, cap: Material? = nil)
        -> [Face]
    {
        var faces: [Face] = []
        for (lower, upper) in zip(profile, profile.dropFirst()) {
            for side in 0..<sides {
                let (a, b) = (angle(side, sides), angle(side + 1, sides))
                let half = (a + b) / 2
                let slope = (lower.radius - upper.radius) / max(0.01, upper.y - lower.y)
                faces.append(
                    Face(
                        corners: [
                            at(cos(a) * lower.radius, lower.y, sin(a) * lower.radius),
                            at(cos(b) * lower.radius, lower.y, sin(b) * lower.radius),
                            at(cos(b) * upper.radius, upper.y, sin(b) * upper.radius),
                            at(cos(a) * upper.radius, upper.y, sin(a) * upper.radius),
                        ], normal: direction(cos(half), slope, sin(half)).unit, material: material, edge: .none))
            }
        }
        if let top = profile.last, top.radius > 0.02 {
            faces.append(disk(y: top.y, top.radius, sides: sides, cap ?? material, up: true))
        }
        if let bottom = profile.first, bottom.y + origin.y > 0.3 {
            faces.append(disk(y: bottom.y, bottom.radius, sides: sides, material, up: false))
        }
        if profile.isConvex, !faces.isEmpty { faces[0].bodyCount = faces.count }
        return faces
    }

    private func angle(_ side: Int, _ sides: Int) -> Double { 2 * .pi * (Double(side) + 0.5) / Double(sides) }

    func disk(y: Double, _ radius: Double, sides: Int = 12, _ material: Material, up: Bool) -> Face {
        Face(
            corners: (0..<sides).map { at(cos(angle($0, sides)) * radius, y, sin(angle($0, sides)) * radius) },
            normal: Vector3(0, up ? 1 : -1, 0), material: material)
    }

    /// An outline in the x-y plane made thick along z.
    func extruded(_ outline: [Point], _ z: ClosedRange<Double>, _ material: Material, front: [Decal] = []) -> [Face] {
        let middle = outline.reduce(Point.zero, +) * (1 / Double(max(1, outline.count)))
        var faces: [Face] = []
        for (index, a) in outline.enumerated() {
            let b = outline[(index + 1) % outline.count]
            var normal = (b - a).perpendicular.unit
            let outward = a.toward(b, 0.5) - middle
            if normal.x * outward.x + normal.y * outward.y < 0 { normal = normal * -1 }
            faces.append(
                Face(
                    corners: [
                        at(a.x, a.y, z.lowerBound), at(b.x, b.y, z.lowerBound), at(b.x, b.y, z.upperBound),
                        at(a.x, a.y, z.upperBound),
                    ], normal: direction(normal.x, normal.y, 0), material: material, edge: .none))
        }
        for (depth, side) in [(z.upperBound, 1.0), (z.lowerBound, -1.0)] {
            let face = Face(
                corners: outline.map { at($0.x, $0.y, depth) }, normal: direction(0, 0, side), material: material)
            faces.append(side < 0 ? face.with(front) : face)
        }
        return faces
    }

    /// A flat upright shape that is the same from both sides: a branch, a poster, a rail.
    func cutout(_ outline: [Point], z: Double = 0, _ material: Material, edge: Face.Edge = .none) -> Face {
        Face(
            corners: outline.map { at($0.x, $0.y, z) }, normal: direction(0, 0, -1), material: material, edge: edge,
            isTwoSided: true)
    }

    /// A thin rod between two places.
    func rod(_ from: Vector3, _ to: Vector3, _ thickness: Double, _ material: Material) -> [Face] {
        let (start, end) = (at(from.x, from.y, from.z), at(to.x, to.y, to.z))
        let along = (end - start).unit
        let first = (abs(along.y) > 0.9 ? Vector3(1, 0, 0) : Vector3.up).cross(along).unit * (thickness / 2)
        let second = along.cross(first).unit * (thickness / 2)
        return [first, second].map { side in
            Face(
                corners: [start - side, end - side, end + side, start + side], normal: side.cross(along).unit,
                material: material, edge: .none, isTwoSided: true)
        }
    }
}

extension [(y: Double, radius: Double)] {
    /// Whether a shape of these radii has no waist.
    fileprivate var isConvex: Bool {
        guard count > 2 else { return true }
        return (1..<count - 1).allSatisfy { index in
            let (below, here, above) = (self[index - 1], self[index], self[index + 1])
            let share = (here.y - below.y) / Swift.max(0.001, above.y - below.y)
            return here.radius >= below.radius + (above.radius - below.radius) * share - 0.001
        }
    }
}
