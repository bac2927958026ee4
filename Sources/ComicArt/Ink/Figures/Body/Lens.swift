import Drawing
import Foundation

/// How one figure is seen: from its own meters to points on the page.
struct Lens: Sendable, Hashable {
    /// Where the figure's origin is on the page, and points for a meter there.
    var origin: Point
    var scale: Double
    /// How steeply one looks down, in radians.
    var pitch: Double
    /// Toward the one who looks.
    let view: Vector3
    private let distance: Double

    init(origin: Point, scale: Double, pitch: Double) {
        (self.origin, self.scale, self.pitch) = (origin, scale, pitch)
        view = Vector3(0, sin(pitch), -cos(pitch))
        // A steep camera is a near one: what is toward it grows.
        distance = 7 - 4 * min(1, abs(pitch))
    }

    /// How far behind the figure's origin a place is, in meters.
    func depth(_ place: Vector3) -> Double { -place.dot(view) }

    func point(_ place: Vector3) -> Point {
        let near = distance / max(0.5, distance + depth(place))
        let rise = place.y * cos(pitch) + place.z * sin(pitch)
        return Point(origin.x + place.x * near * scale, origin.y - rise * near * scale)
    }

    /// Points for a meter at a place.
    func scale(at place: Vector3) -> Double { scale * distance / max(0.5, distance + depth(place)) }
}
