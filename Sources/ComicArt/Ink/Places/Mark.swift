import Drawing

/// Where a person may be in a place.
struct Mark: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable { case stand, sit, lie }

    /// On the floor, or on the ground under the seat or bed.
    var position: Vector3
    var kind: Kind
    /// Where a person there looks by habit: -1 left, 0 toward us, 1 right.
    var facing: Double

    init(_ x: Double, _ z: Double, y: Double = 0, _ kind: Kind = .stand, facing: Double = 0) {
        position = Vector3(x, y, z)
        self.kind = kind
        self.facing = facing
    }
}

/// A thing of a place that a story speaks of, which lettering must keep off.
struct SeenProp: Sendable, Hashable {
    /// As in `clock`.
    var name: String
    /// Its middle.
    var position: Vector3
    /// Width, height and depth in meters.
    var size: Vector3

    /// Around it in a picture; `nil` where it is not in it.
    func bounds(in camera: Camera) -> Rect? {
        let half = size * 0.5
        let corners = [-1.0, 1].flatMap { x in
            [-1.0, 1].flatMap { y in
                [-1.0, 1].map { z in
                    camera.project(position + Vector3(half.x * x, half.y * y, half.z * z))
                }
            }
        }
        return Rect(around: corners.compactMap { $0 })?.intersection(camera.frame)
    }
}
