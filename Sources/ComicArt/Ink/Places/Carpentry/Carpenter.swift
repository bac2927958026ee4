import Drawing

/// When a place is, as far as its lamps, doors and vehicles depend on it.
enum Era: Sendable, Hashable { case old, classic, modern, future }

/// Builds a set: a place's walls and things, where people may be, and what the story speaks of.
struct Carpenter: Sendable {
    /// The inside of a room, in meters.
    struct Room: Sendable, Hashable {
        var left: Double
        var right: Double
        var back: Double
        var front = -4.2
        var height: Double
        var floor = FloorPattern.boards
        var isPaneled = false
    }

    enum FloorPattern: Sendable, Hashable { case boards, tiles, flags, plain }

    /// The location's: all that varies follows from it.
    let name: String
    var dice: Dice
    let era: Era
    let air: Air
    var room: Room?
    /// Whether no daylight comes in.
    var isWindowless = false
    /// Whether the sky is black and full of stars, and it never rains.
    var isAirless = false
    /// Of the ground, outdoors.
    var ground = Material.stone
    var things: [Thing] = []
    /// On the back wall.
    var wallDecals: [Decal] = []
    /// Windows and doors in the back wall, which the room's light does not darken.
    var openings: [Decal] = []
    var groundDecals: [Decal] = []
    var marks: [Mark] = []
    var props: [SeenProp] = []
    /// Tops of tables, for what the hints name.
    var surfaces: [Spot] = []
    /// What may be black at the picture's edge.
    var foregrounds: [Foreground] = []
    /// Where light falls in from the back, from its left to its right.
    var backLight: ClosedRange<Double>?

    init(name: String, era: Era, air: Air) {
        self.name = name
        dice = Dice("place", name)
        self.era = era
        self.air = air
    }

    /// The back wall, from its lower left corner.
    var backWall: Plane {
        let room = room ?? Room(left: -4, right: 4, back: 6, height: 4)
        return Plane(origin: Vector3(room.left, 0, room.back), across: Vector3(1, 0, 0), up: .up)
    }

    mutating func add(_ faces: [Face], at spot: Spot, layer: Thing.Layer = .thing) {
        things.append(Thing(faces, at: spot.origin, layer: layer))
    }

    /// Adds a thing that throws the shadow of a box.
    mutating func add(_ faces: [Face], at spot: Spot, width: Double, depth: Double, height: Double) {
        var thing = Thing(faces, at: spot.origin)
        let (x, z) = (width / 2, depth / 2)
        thing.shadow = ([spot.at(-x, 0, -z), spot.at(x, 0, -z), spot.at(x, 0, z), spot.at(-x, 0, z)], height)
        things.append(thing)
    }

    mutating func addOverhead(_ faces: [Face], at anchor: Vector3) {
        var thing = Thing(faces, at: anchor)
        thing.isOverhead = true
        things.append(thing)
    }

    mutating func show(_ name: String, _ position: Vector3, _ size: Vector3) {
        props.append(SeenProp(name: name, position: position, size: size))
    }
}
