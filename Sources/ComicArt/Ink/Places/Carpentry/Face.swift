import Drawing
import Foundation

/// What a thing is made of, as far as an inker cares: how dark it is in the light and out of it.
enum Material: Sendable, Hashable {
    /// Paper, linen, enamel.
    case white
    /// Painted walls, plaster.
    case plaster
    /// Masonry, cobbles.
    case stone
    /// Planks and furniture: bright where light falls, else black.
    case wood
    /// Metal and machinery.
    case metal
    /// Black wherever it is.
    case black
    /// Shines by itself: a lamp, a lit window.
    case glow
    /// Shines in the story's color.
    case accent
    /// A screen of dots, lit or not.
    case gray
}

/// A flat shape in a scene.
struct Face: Sendable, Hashable {
    enum Edge: Sendable, Hashable { case none, line, bold }

    var corners: [Vector3]
    /// Which way it looks; what looks away from the camera is not drawn.
    var normal: Vector3
    var material: Material
    var edge = Edge.line
    var isTwoSided = false
    var decals: [Decal] = []
    /// Of the first face of a body without hollows: how many faces it has. Its outline is quickly found.
    var bodyCount = 0

    var middle: Vector3 { corners.reduce(.zero, +) * (1 / Double(max(1, corners.count))) }

    /// Meters from its middle to its first corner.
    var reach: Double { ((corners.first ?? .zero) - middle).length }

    func isSeen(from position: Vector3) -> Bool {
        isTwoSided || (position - (corners.first ?? .zero)).dot(normal) > 0
    }

    func with(_ decals: [Decal]) -> Face {
        var face = self
        face.decals += decals
        return face
    }
}

/// Something drawn on a face: panes, planks, letters.
struct Decal: Sendable, Hashable {
    enum Ink: Sendable, Hashable {
        /// A material in the light that its face has.
        case material(Material)
        case tone(Tone)
        case accent
        /// Ink on what is bright, paper on what is dark.
        case contrast
    }

    var polygons: [[Vector3]] = []
    var lines: [[Vector3]] = []
    /// Meters.
    var width = 0.02
    var ink: Ink

    static func fill(_ polygons: [[Vector3]], _ ink: Ink) -> Decal { Decal(polygons: polygons, ink: ink) }

    static func lines(_ lines: [[Vector3]], width: Double = 0.02, _ ink: Ink = .contrast) -> Decal {
        Decal(lines: lines, width: width, ink: ink)
    }
}

/// A flat piece of a scene with its own directions.
struct Plane: Sendable, Hashable {
    var origin: Vector3
    var across: Vector3
    var up: Vector3

    func at(_ u: Double, _ v: Double) -> Vector3 { origin + across * u + up * v }

    func rect(_ u: Double, _ v: Double, _ width: Double, _ height: Double) -> [Vector3] {
        [at(u, v), at(u + width, v), at(u + width, v + height), at(u, v + height)]
    }

    func polygon(_ points: [Point]) -> [Vector3] { points.map { at($0.x, $0.y) } }

    func circle(_ u: Double, _ v: Double, _ radius: Double, sides: Int = 14) -> [Vector3] {
        polygon(Point(u, v).ring(radius, sides: sides))
    }
}

extension Point {
    /// Points around it, evenly.
    func ring(_ radius: Double, sides: Int, stretch: Double = 1) -> [Point] {
        (0..<sides).map { step in
            let angle = 2 * Double.pi * Double(step) / Double(sides)
            return Point(x + radius * cos(angle), y + radius * stretch * sin(angle))
        }
    }
}
