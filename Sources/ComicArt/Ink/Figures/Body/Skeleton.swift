import Foundation

/// The joints of a posed figure, in its own meters around the ground it stands on.
///
/// Of what there is twice, the first is the one to the left of the page when they face us.
struct Skeleton: Sendable {
    var frame: Frame3
    var pelvis = Vector3.zero
    /// Upright along the spine, from the pelvis.
    var trunk: Frame3
    var shoulders: [Vector3] = []
    var elbows: [Vector3] = []
    var wrists: [Vector3] = []
    var hips: [Vector3] = []
    var knees: [Vector3] = []
    var ankles: [Vector3] = []
    var toes: [Vector3] = []
    var head: Frame3

    static let upperArm = 0.3
    static let forearm = 0.255
    static let thigh = 0.45
    static let shin = 0.42
    /// From the pelvis to the shoulders' height, and to the chin's.
    static let trunkLength = 0.485
    static let chinHeight = 0.556

    init(_ appearance: Appearance, _ pose: Pose) {
        let posture = Posture(pose)
        let turn = pose.facing * (pose.stance == .lying ? 1.2 : 1.25)
        var frame = Frame3(origin: .zero, turn: pose.isTurnedAway ? .pi - turn : turn, size: appearance.stature)
        if pose.stance == .lying { frame = Self.lyingFrame(pose, appearance) }
        self.frame = frame
        trunk = frame.nodding(posture.lean + (appearance.stoops ? 0.1 : 0), leaning: posture.tilt)
        pelvis = frame.place(posture.pelvis)
        trunk.origin = pelvis
        // A child's head is nearly as large as a grown one.
        let size = 0.248 * appearance.stature + 0.05 * max(0, 1 - appearance.stature)
        head = trunk
        head = frame.nodding(posture.nod + (appearance.stoops ? 0.06 : 0), leaning: posture.tilt * 0.3 + posture.cock)
            .turned(posture.glance)
        head.size = size
        head.origin = trunk.place(0, Self.chinHeight, 0.015 + (appearance.stoops ? 0.04 : 0)) + frame.forward * 0.01
        setLegs(posture)
        setArms(appearance, pose, posture)
    }

    private static func lyingFrame(_ pose: Pose, _ appearance: Appearance) -> Frame3 {
        let side = pose.facing >= 0 ? 1.0 : -1.0
        var frame = Frame3(
            origin: Vector3(-0.8 * side * appearance.stature, 0.13, 0), turn: 0, size: appearance.stature)
        frame.up = Vector3(side, 0, 0)
        // Face up, a little toward us; or face down.
        let face: Vector3 = pose.isTurnedAway ? Vector3(0, -0.75, -0.66) : Vector3(0, 0.8, -0.6)
        frame.forward = face
        frame.side = frame.up.cross(frame.forward)
        return frame
    }

    private mutating func setLegs(_ posture: Posture) {
        for (index, side) in [-1.0, 1].enumerated() {
            let hip = pelvis + frame.direction(Vector3(0.09 * side, -0.03, 0)) * frame.size
            let target = frame.place(posture.feet[index])
            let bend = frame.direction(posture.knees[index])
            let (knee, ankle) = Self.reach(
                hip, target, Self.thigh * frame.size, Self.shin * frame.size, bend: bend)
            hips.append(hip)
            knees.append(knee)
            ankles.append(ankle)
            toes.append(ankle + frame.direction(posture.footDirections[index]) * (0.17 * frame.size))
        }
    }

    private mutating func setArms(_ appearance: Appearance, _ pose: Pose, _ posture: Posture) {
        let breadth = appearance.shoulderBreadth
        let arms = ArmPosture.both(pose, posture)
        for (index, side) in [-1.0, 1].enumerated() {
            let arm = arms[index]
            let shoulder = trunk.place(breadth * side, Self.trunkLength - 0.05 + arm.shrug, 0)
            let base = arm.isFromPelvis ? trunk.place(0, 0, 0) : shoulder
            let target = base + trunk.direction(Vector3(arm.hand.x * side, arm.hand.y, arm.hand.z)) * frame.size
            let bend = trunk.direction(Vector3(arm.elbow.x * side, arm.elbow.y, arm.elbow.z))
            let (elbow, wrist) = Self.reach(
                shoulder, target, Self.upperArm * frame.size, Self.forearm * frame.size, bend: bend)
            shoulders.append(shoulder)
            elbows.append(elbow)
            wrists.append(wrist)
        }
    }

    /// The joint between two bones that reach for a target, bent toward a direction.
    static func reach(
        _ start: Vector3, _ target: Vector3, _ first: Double, _ second: Double, bend: Vector3
    ) -> (Vector3, Vector3) {
        let offset = target - start
        let length = min(max(offset.length, abs(first - second) + 0.01), first + second - 0.002)
        let along = offset.unit
        let share = (first * first - second * second + length * length) / (2 * length)
        let height = max(0, first * first - share * share).squareRoot()
        let across = (bend - along * bend.dot(along)).unit
        return (start + along * share + across * height, start + along * length)
    }
}

extension Appearance {
    /// From the spine to a shoulder's joint, in meters of an adult of 1.75 m.
    var shoulderBreadth: Double {
        let base = isWoman ? 0.155 : 0.178
        switch build {
        case .slight: return base * 0.92
        case .lean: return base * 0.96
        case .usual: return base
        case .broad: return base * 1.12
        case .heavy: return base * 1.1
        }
    }

    /// How thick they are, of the usual.
    var girth: Double {
        switch build {
        case .slight: 0.88
        case .lean: 0.92
        case .usual: 1
        case .broad: 1.1
        case .heavy: 1.28
        }
    }
}
