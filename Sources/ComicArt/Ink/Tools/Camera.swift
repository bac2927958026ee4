import Drawing
import Foundation

/// A pinhole camera: what is where in a frame, seen from a place.
///
/// With the camera of a page's panel every wall, table and person stands in the same perspective.
struct Camera: Sendable, Hashable {
    /// The panel's bounds, in points.
    var frame: Rect
    /// Where the camera is, and what is in the middle of its picture.
    var position: Vector3
    var target: Vector3
    /// Radians from the frame's lower to its upper edge.
    var fieldOfView: Double
    /// Radians the camera leans to the right.
    var roll: Double

    private let right: Vector3
    private let above: Vector3
    private let ahead: Vector3
    private let focus: Double
    /// What is nearer than this, in meters, is behind the picture.
    static let nearest = 0.12

    init(frame: Rect, position: Vector3, target: Vector3, fieldOfView: Double, roll: Double = 0) {
        self.frame = frame
        self.position = position
        self.target = target
        self.fieldOfView = fieldOfView
        self.roll = roll
        ahead = (target - position).unit
        // A camera that looks straight down still knows where up is on the page.
        let reference = abs(ahead.y) > 0.995 ? Vector3(0, 0, 1) : Vector3.up
        let level = reference.cross(ahead).unit
        let upright = ahead.cross(level)
        right = level * cos(roll) + upright * sin(roll)
        above = upright * cos(roll) - level * sin(roll)
        focus = frame.height / 2 / tan(fieldOfView / 2)
    }

    /// How far in front of the camera a place is, in meters; less than 0 behind it.
    func depth(of place: Vector3) -> Double { (place - position).dot(ahead) }

    /// Points on the page for a meter at a place.
    func scale(at place: Vector3) -> Double { focus / max(Self.nearest, depth(of: place)) }

    /// Where a place is on the page; `nil` if it is behind the camera.
    func project(_ place: Vector3) -> Point? {
        let offset = place - position
        let depth = offset.dot(ahead)
        guard depth >= Self.nearest else { return nil }
        return Point(
            frame.midX + offset.dot(right) * focus / depth, frame.midY - offset.dot(above) * focus / depth)
    }

    /// The place that is seen at a point of the page, so many meters in front of the camera.
    func place(at point: Point, depth: Double) -> Vector3 {
        let meters = depth / focus
        return position + ahead * depth + right * ((point.x - frame.midX) * meters)
            + above * ((frame.midY - point.y) * meters)
    }

    /// A flat shape as it is seen, cut off where it comes too near; `nil` if nothing of it is before the camera.
    func project(polygon corners: [Vector3]) -> [Point]? {
        var kept: [Vector3] = []
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            let (here, there) = (depth(of: corner) - Self.nearest, depth(of: next) - Self.nearest)
            if here >= 0 { kept.append(corner) }
            if (here < 0) != (there < 0) { kept.append(corner + (next - corner) * (here / (here - there))) }
        }
        let points = kept.map { place in
            let offset = place - position
            let depth = max(Self.nearest, offset.dot(ahead))
            return Point(
                frame.midX + offset.dot(right) * focus / depth, frame.midY - offset.dot(above) * focus / depth)
        }
        return points.count > 2 ? points : nil
    }

    /// A line as it is seen, cut off where it comes too near.
    func project(line start: Vector3, _ end: Vector3) -> (Point, Point)? {
        var (start, end) = (start, end)
        let (here, there) = (depth(of: start) - Self.nearest, depth(of: end) - Self.nearest)
        if here < 0 && there < 0 { return nil }
        let crossing = start + (end - start) * (here / (here - there))
        if here < 0 { start = crossing }
        if there < 0 { end = crossing }
        guard let first = project(start), let second = project(end) else { return nil }
        return (first, second)
    }

    /// How steeply the camera looks down, in radians; less than 0 where it looks up.
    var pitch: Double { asin(-ahead.y) }
}
