import Drawing
import Foundation

/// A person on the page.
///
/// For example:
///
///     let figure = Figure(quill, Pose(), feet: Point(200, 300), height: 150, pitch: 0, palette: palette, air: air)
///     figure.draw(on: canvas)
struct Figure {
    let appearance: Appearance
    let pose: Pose
    /// Around head, hair and hat.
    let head: Rect
    let mouth: Point
    /// Around all of it.
    let bounds: Rect
    let skeleton: Skeleton
    let lens: Lens
    let shading: Shading
    let trunk: Trunk
    let face: Head

    /// - Parameters:
    ///   - feet: the ground they stand on, on the page; for who lies, the middle of them.
    ///   - height: points that an adult of 1.75 m standing there would take, seen level.
    ///   - pitch: how steeply the camera looks down, in radians; less than 0 where it looks up.
    init(
        _ appearance: Appearance, _ pose: Pose, feet: Point, height: Double, pitch: Double, palette: Palette, air: Air
    ) {
        self.appearance = appearance
        self.pose = pose
        skeleton = Skeleton(appearance, pose)
        lens = Lens(origin: feet, scale: height / 1.75, pitch: min(1.35, max(-1.1, pitch)))
        shading = Shading(air, palette, isFar: height < 75)
        trunk = Trunk(appearance, skeleton, lens)
        face = Head(appearance, pose, frame: skeleton.head, lens: lens, shading: shading)
        head = face.bounds
        mouth = face.mouth
        bounds = Self.bounds(skeleton, lens, head, trunk)
    }

    private static func bounds(_ skeleton: Skeleton, _ lens: Lens, _ head: Rect, _ trunk: Trunk) -> Rect {
        let joints = skeleton.elbows + skeleton.knees + skeleton.ankles + skeleton.toes + skeleton.hips
        let around = joints.flatMap { joint in
            let point = lens.point(joint)
            let room = 0.11 * lens.scale(at: joint)
            return [point + Point(-room, -room), point + Point(room, room)]
        }
        // A hand reaches as far again as the forearm's half, with what it holds.
        let hands = zip(skeleton.elbows, skeleton.wrists).map { elbow, wrist in
            lens.point(wrist + (wrist - elbow) * 0.9)
        }
        let palms = (skeleton.wrists.map(lens.point) + hands).flatMap { hand in
            let room = 0.1 * lens.scale
            return [hand + Point(-room, -room), hand + Point(room, room)]
        }
        return (Rect(around: around + palms + head.corners) ?? head).union(trunk.outline.bounds ?? head)
    }

    func draw(on canvas: Canvas) {
        let arms = [0, 1].sorted { lens.depth(skeleton.wrists[$0]) > lens.depth(skeleton.wrists[$1]) }
        let isBehind = arms.map { lens.depth(elbow($0)) > lens.depth(trunk.frame.place(0, 0.3, 0)) + 0.02 }
        drawMargin(on: canvas)
        face.drawMargin(on: canvas)
        face.drawBackHair(on: canvas)
        for (index, arm) in arms.enumerated() where isBehind[index] { drawArm(arm, on: canvas) }
        drawLegs(on: canvas)
        drawNeck(on: canvas)
        drawTrunk(on: canvas)
        if !pose.isTurnedAway { drawHead(on: canvas) }
        for (index, arm) in arms.enumerated() where !isBehind[index] { drawArm(arm, on: canvas) }
        if pose.isTurnedAway { drawHead(on: canvas) }
    }

    /// Where an arm is as a whole.
    private func elbow(_ index: Int) -> Vector3 {
        (skeleton.elbows[index] + skeleton.wrists[index]) * 0.5
    }

    private func drawHead(on canvas: Canvas) {
        face.draw(on: canvas)
    }

    /// Points for meters of an adult, at a joint.
    func points(_ meters: Double, at joint: Vector3) -> Double {
        meters * skeleton.frame.size * lens.scale(at: joint)
    }
}
