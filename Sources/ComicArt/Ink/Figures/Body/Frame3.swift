import Foundation

/// Where something is in a scene and how it is turned: its own side, up and forward.
struct Frame3: Sendable, Hashable {
    var origin: Vector3
    var side: Vector3
    var up: Vector3
    var forward: Vector3
    /// Meters for a unit of its own.
    var size = 1.0

    /// Upright, turned by radians from facing us toward the right of the page.
    init(origin: Vector3, turn: Double, size: Double = 1) {
        self.origin = origin
        self.size = size
        side = Vector3(cos(turn), 0, sin(turn))
        up = .up
        forward = Vector3(sin(turn), 0, -cos(turn))
    }

    /// A place given in its own measure: to its side, up, and forward.
    func place(_ x: Double, _ y: Double, _ z: Double) -> Vector3 { origin + direction(Vector3(x, y, z)) * size }

    func place(_ local: Vector3) -> Vector3 { place(local.x, local.y, local.z) }

    func direction(_ local: Vector3) -> Vector3 { side * local.x + up * local.y + forward * local.z }

    /// A direction of the scene in its own measure.
    func local(_ direction: Vector3) -> Vector3 {
        Vector3(direction.dot(side), direction.dot(up), direction.dot(forward))
    }

    /// Nodding forward and leaning to its side, in radians.
    func nodding(_ nod: Double, leaning lean: Double = 0) -> Frame3 {
        var frame = self
        frame.up = up * cos(nod) + forward * sin(nod)
        frame.forward = forward * cos(nod) - up * sin(nod)
        let upright = frame.up
        frame.up = upright * cos(lean) + side * sin(lean)
        frame.side = side * cos(lean) - upright * sin(lean)
        return frame
    }

    /// Turned about its own up, in radians toward its side.
    func turned(_ turn: Double) -> Frame3 {
        var frame = self
        frame.forward = forward * cos(turn) + side * sin(turn)
        frame.side = side * cos(turn) - forward * sin(turn)
        return frame
    }
}
