import Drawing
import Foundation

/// Finds the camera that has those a panel is about where they belong in its frame: below the lettering, not cut, and as large as their shot asks.
struct CameraDirector {
    private(set) var view: View
    let frame: Rect
    /// Where heads and bodies should be.
    let safe: Rect
    /// Where between left and right the group's middle should be: 0 to 1.
    let balance: Double

    init(view: View, frame: Rect, headroom: Double, balance: Double) {
        self.view = view
        self.frame = frame
        self.balance = balance
        let margin = min(frame.width, frame.height) * 0.05
        let top = min(headroom, frame.height * 0.6) + margin
        let room = frame.height - top
        let height = view.showsGround ? min(room * 0.92, frame.height * view.share * max(0.5, cos(view.pitch))) : room
        let bottom = view.showsGround ? frame.maxY - min(margin * 1.2, room - height) : frame.maxY
        safe = Rect(frame.minX + margin, bottom - height, frame.width - 2 * margin, height)
    }

    func camera(on actors: [Actor]) -> Camera {
        let interest = actors.flatMap(points)
        guard !interest.isEmpty else { return empty }
        let middle = interest.reduce(.zero, +) * (1 / Double(interest.count))
        var target = middle
        var distance = 4.0
        // To size and to place in turn: one disturbs the other less and less.
        for _ in 0..<14 {
            guard let box = box(around: interest, camera(at: target, from: distance)) else {
                distance += 1
                continue
            }
            let zoom = min(safe.width / max(1, box.width), safe.height / max(1, box.height))
            distance = min(14, max(view.showsGround ? 2.2 : 0.5, distance / min(1.4, max(0.7, zoom))))
            let camera = camera(at: target, from: distance)
            guard let moved = self.box(around: interest, camera) else { continue }
            let shift = lean(offset(moved), back: true) * (1 / camera.scale(at: middle))
            target = target - view.right * shift.x + view.above * shift.y
        }
        return camera(at: target, from: distance)
    }

    private func box(around interest: [Vector3], _ camera: Camera) -> Rect? {
        let points = interest.compactMap { camera.project($0).map(lean) }
        return points.count == interest.count ? Rect(around: points) : nil
    }

    /// From where the box is to where it should be.
    private func offset(_ box: Rect) -> Point {
        let slack = max(0, safe.width - box.width)
        let x = safe.minX + slack * balance + box.width / 2 - box.midX
        // Heads up under the lettering where the frame is tall; feet down where there is ground.
        let y = view.showsGround ? safe.maxY - box.maxY : safe.minY + max(0, safe.height - box.height) * 0.2 - box.minY
        return Point(x, y)
    }

    /// What of someone has to be seen.
    private func points(_ actor: Actor) -> [Vector3] {
        let low = view.depth.map { max(0, actor.height - $0) } ?? 0
        let isTall = actor.height > 0.8
        let near = actor.reach.clamped(to: view.showsGround ? -2...2 : -0.6...0.6)
        let head = isTall ? -0.2...0.2 : near
        // Shoulders may be cut by a narrow frame, heads not.
        let half = view.showsGround ? 0.3 : (frame.width < frame.height * 0.6 ? 0.2 : 0.27)
        let body = isTall ? -half...half : near
        let isFace = (view.depth ?? 1) < 0.3
        return [
            actor.crown + Vector3.up * (isFace ? -0.06 : 0.02) + view.right * head.lowerBound,
            actor.crown + Vector3.up * (isFace ? -0.06 : 0.02) + view.right * head.upperBound,
            actor.position + Vector3.up * low + view.right * (isFace ? -0.1 : body.lowerBound),
            actor.position + Vector3.up * low + view.right * (isFace ? 0.1 : body.upperBound),
        ]
    }

    /// A camera on a place without people.
    private var empty: Camera { camera(at: Vector3(0, 1.3, 1), from: view.showsGround ? 5.5 : 4) }

    /// The same, but not from behind a room's fourth wall.
    func camera(on actors: [Actor], inRoom: Bool) -> Camera {
        let camera = camera(on: actors)
        let distance = (camera.target - camera.position).length
        guard inRoom, distance > Self.farthest else { return camera }
        var director = self
        director.view = view.widened(from: distance, to: Self.farthest)
        return director.camera(on: actors)
    }

    private static let farthest = 4.6

    /// A camera on a thing.
    func camera(onThing place: Vector3, size: Double) -> Camera {
        let metersHigh = max(0.3, size * 1.9)
        return camera(at: place, from: focus * metersHigh / frame.height)
    }

    func camera(at target: Vector3, from distance: Double) -> Camera {
        var position = target - view.ahead * distance
        position.y = max(0.22, position.y)
        let stage = stage
        return Camera(
            frame: stage, position: position, target: target, fieldOfView: 2 * atan(stage.height / 2 / focus))
    }

    private var focus: Double {
        Point(frame.width, frame.height).length / 2 / tan(view.fieldOfView / 2)
    }

    /// The frame, or what a leaning frame is cut from.
    private var stage: Rect {
        guard view.roll != 0 else { return frame }
        let (c, s) = (abs(cos(view.roll)), abs(sin(view.roll)))
        return Rect(
            center: frame.center,
            size: Size(frame.width * c + frame.height * s, frame.height * c + frame.width * s))
    }

    /// Where something of the upright picture is on the page.
    private func lean(_ point: Point) -> Point {
        view.roll == 0 ? point : Transform.rotation(view.roll).around(frame.center).apply(point)
    }

    private func lean(_ vector: Point, back: Bool) -> Point {
        view.roll == 0 ? vector : Transform.rotation(-view.roll).apply(vector)
    }
}
