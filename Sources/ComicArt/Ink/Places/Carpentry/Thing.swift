import Foundation

/// One object of a set: faces that are drawn together.
struct Thing: Sendable, Hashable {
    enum Layer: Sendable, Hashable {
        /// Streets, floors, water: under everything.
        case ground
        /// Walls and ceiling.
        case shell
        /// Ranges of hills, rooflines: behind all near things.
        case distance
        case thing
    }

    var faces: [Face]
    /// Where it stands; decides what is drawn before it.
    var anchor: Vector3
    var layer = Layer.thing
    /// The outline of its shadow's base, and how high it is, if it throws one.
    var shadow: (base: [Vector3], height: Double)? {
        get { shadowHeight > 0 ? (shadowBase, shadowHeight) : nil }
        set {
            shadowBase = newValue?.base ?? []
            shadowHeight = newValue?.height ?? 0
        }
    }
    private var shadowBase: [Vector3] = []
    private var shadowHeight = 0.0
    /// Hangs from the ceiling: gone when one looks from above it.
    var isOverhead = false

    init(_ faces: [Face], at anchor: Vector3, layer: Layer = .thing) {
        self.faces = faces
        self.anchor = anchor
        self.layer = layer
    }
}

/// A place in a set from which a thing is built: its x to the right, y up, z to its back.
struct Spot: Sendable, Hashable {
    var origin: Vector3
    /// Radians, seen from above, to the left.
    var turn: Double

    init(_ x: Double, _ z: Double, y: Double = 0, turn: Double = 0) {
        origin = Vector3(x, y, z)
        self.turn = turn
    }

    func direction(_ x: Double, _ y: Double, _ z: Double) -> Vector3 {
        Vector3(x * cos(turn) - z * sin(turn), y, x * sin(turn) + z * cos(turn))
    }

    func at(_ x: Double, _ y: Double, _ z: Double) -> Vector3 { origin + direction(x, y, z) }

    /// Another spot, given from this one.
    func spot(_ x: Double, _ z: Double, y: Double = 0, turn more: Double = 0) -> Spot {
        let place = at(x, y, z)
        return Spot(place.x, place.z, y: place.y, turn: turn + more)
    }

    /// The upright plane of a front at a depth, from its lower left corner.
    func front(_ x: Double, _ y: Double, _ z: Double) -> Plane {
        Plane(origin: at(x, y, z), across: direction(1, 0, 0), up: .up)
    }
}
