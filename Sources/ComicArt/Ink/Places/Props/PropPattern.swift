import Drawing

/// A thing that hints may name and a set then shows.
struct PropPattern: Sendable {
    enum Site: Sendable { case tabletop, floor, wall }

    /// The words it answers to, its own name first.
    var words: [String]
    var site: Site
    /// Width, height and depth in meters.
    var size: Vector3
    /// Its faces, standing on a spot; empty for what is part of the wall.
    var faces: @Sendable (Spot) -> [Face]

    init(
        _ words: String, _ site: Site, _ width: Double, _ height: Double, _ depth: Double,
        _ faces: @escaping @Sendable (Spot) -> [Face]
    ) {
        self.words = words.split(separator: " ").map(String.init)
        self.site = site
        size = Vector3(width, height, depth)
        self.faces = faces
    }
}

extension PropPattern {
    static let all = tabletops + standing
}

extension Spot {
    /// A flat thing that lies, by its half width and half depth.
    func sheet(_ x: Double, _ z: Double, _ material: Material = .white) -> Face {
        Face(
            corners: [at(-x, 0, -z), at(x, 0, -z), at(x, 0, z), at(-x, 0, z)], normal: .up, material: material,
            edge: material == .white ? .line : .none)
    }
}
