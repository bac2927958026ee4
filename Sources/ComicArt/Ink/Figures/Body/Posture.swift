/// Where a stance puts pelvis, feet and knees, in meters of an adult: to the side, up, forward.
struct Posture: Sendable {
    var pelvis = Vector3(0, 0.93, 0)
    /// Radians the trunk leans forward, and to the side.
    var lean = 0.02
    var tilt = 0.0
    /// Radians the head nods, leans and looks to the side.
    var nod = 0.0
    var cock = 0.0
    var glance = 0.0
    /// Ankles.
    var feet = [Vector3(-0.1, 0.075, 0.02), Vector3(0.12, 0.075, 0.06)]
    var knees = [Vector3(-0.15, 0, 1), Vector3(0.25, 0, 1)]
    var footDirections = [Vector3(-0.24, -0.3, 0.9), Vector3(0.34, -0.3, 0.85)]
    /// How far hands swing forward; against each other when walking.
    var swing = 0.0
    var isSeated = false

    init(_ pose: Pose) {
        switch pose.stance {
        case .standing:
            pelvis.x = 0.012
            tilt = 0.015
        case .walking: walk()
        case .running: run()
        case .sitting: sit()
        case .leaning:
            (pelvis, lean, tilt) = (Vector3(0.05, 0.9, -0.05), -0.07, -0.09)
            feet = [Vector3(0.03, 0.075, 0.16), Vector3(0.1, 0.075, 0.02)]
            knees = [Vector3(-0.5, 0, 1), Vector3(0.2, 0, 1)]
        case .crouching: crouch()
        case .kneeling: kneel()
        case .lying:
            feet = [Vector3(-0.13, 0.09, 0.0), Vector3(0.1, 0.22, 0.05)]
            knees = [Vector3(-0.6, 0, 0.4), Vector3(0.9, 0, 0.7)]
            footDirections = [Vector3(-0.6, -0.55, 0.5), Vector3(0.7, -0.55, 0.4)]
            (tilt, cock, glance) = (0.06, 0.15, 0.35)
        }
        switch pose.expression {
        case .sad: nod += 0.24
        case .angry: nod += 0.09
        case .afraid: nod -= 0.06
        case .surprised: nod -= 0.08
        case .wry: cock += 0.09
        case .neutral, .eyesShut: break
        }
    }

    private mutating func walk() {
        (pelvis, lean, swing) = (Vector3(0, 0.905, 0), 0.06, 0.2)
        feet = [Vector3(-0.06, 0.085, 0.32), Vector3(0.07, 0.15, -0.36)]
        footDirections = [Vector3(-0.15, 0.12, 1), Vector3(0.15, -0.75, 0.6)]
    }

    private mutating func run() {
        (pelvis, lean, swing) = (Vector3(0, 0.9, 0), 0.3, 0.36)
        nod = -0.2
        feet = [Vector3(-0.05, 0.33, 0.3), Vector3(0.06, 0.36, -0.56)]
        footDirections = [Vector3(-0.1, 0.05, 1), Vector3(0.1, -1, -0.1)]
    }

    private mutating func sit() {
        (pelvis, lean, isSeated) = (Vector3(0, 0.5, -0.06), 0.05, true)
        feet = [Vector3(-0.12, 0.075, 0.36), Vector3(0.13, 0.075, 0.46)]
        knees = [Vector3(-0.15, 1, 0.6), Vector3(0.2, 1, 0.6)]
    }

    private mutating func crouch() {
        (pelvis, lean, nod) = (Vector3(0, 0.36, -0.12), 0.5, -0.3)
        feet = [Vector3(-0.12, 0.075, 0.12), Vector3(0.1, 0.11, -0.18)]
        knees = [Vector3(-0.35, 0.6, 1), Vector3(0.45, 0.1, 1)]
        footDirections = [Vector3(-0.3, -0.1, 1), Vector3(0.2, -0.6, 0.7)]
        isSeated = true
    }

    private mutating func kneel() {
        (pelvis, lean, nod) = (Vector3(0, 0.5, -0.05), 0.16, 0.12)
        feet = [Vector3(-0.12, 0.075, 0.36), Vector3(0.1, 0.08, -0.44)]
        knees = [Vector3(-0.1, 1, 0.5), Vector3(0.2, -0.5, 1)]
        footDirections = [Vector3(-0.2, -0.1, 1), Vector3(0.1, -1, -0.2)]
        isSeated = true
    }
}

/// Where a gesture puts an arm: to the outside, up, forward.
struct ArmPosture: Sendable {
    var hand = Vector3(0.07, -0.53, 0.05)
    /// Which way the elbow goes.
    var elbow = Vector3(0.6, 0, -1)
    var isFromPelvis = false
    var shrug = 0.0
    var shape = Hand.Shape.relaxed

    init(_ hand: Vector3, elbow: Vector3 = Vector3(0.6, -0.5, -0.6), _ shape: Hand.Shape = .relaxed) {
        (self.hand, self.elbow, self.shape) = (hand, elbow, shape)
    }

    /// The arms of a pose, the one to the left of the page first.
    static func both(_ pose: Pose, _ posture: Posture) -> [ArmPosture] {
        var arms = resting(pose, posture)
        // The arm on the side they look to stands clear of the body.
        let lead = (pose.facing >= 0) != pose.isTurnedAway ? 1 : 0
        let near = 1 - lead
        switch pose.gesture {
        case .none: break
        case .point: arms[lead] = ArmPosture(Vector3(0.26, 0.02, 0.46), .pointing)
        case .reach: arms[lead] = ArmPosture(Vector3(0.16, -0.14, 0.46), .open)
        case .handOnHip:
            arms[lead] = ArmPosture(Vector3(0.17, 0.07, 0.03), elbow: Vector3(1, 0, -0.5), .fist)
            arms[lead].isFromPelvis = true
        case .armsCrossed:
            arms[lead] = ArmPosture(Vector3(-0.2, -0.235, 0.15), elbow: Vector3(0.8, -1, 0.1), .relaxed)
            // The other hand is tucked in.
            arms[near] = ArmPosture(Vector3(-0.1, -0.205, 0.2), elbow: Vector3(0.8, -1, 0.1), .fist)
        case .raise:
            arms[lead] = ArmPosture(Vector3(0.17, 0.16, 0.26), elbow: Vector3(0.8, -1, 0.1), .open)
        case .smoke:
            arms[lead] = ArmPosture(Vector3(-0.02, -0.03, 0.25), elbow: Vector3(0.8, -1, 0), .holding)
        case .hold:
            arms[lead] = ArmPosture(Vector3(-0.08, -0.27, 0.28), elbow: Vector3(0.9, -1, -0.2), .holding)
        case .phone:
            arms[near] = ArmPosture(Vector3(-0.06, 0.1, 0.1), elbow: Vector3(0.9, -1, 0.3), .holding)
        case .gun:
            arms[lead] = ArmPosture(Vector3(0.06, 0.0, 0.53), elbow: Vector3(0.6, -1, 0), .fist)
        case .write:
            arms[near] = ArmPosture(Vector3(-0.12, -0.29, 0.27), elbow: Vector3(0.9, -1, -0.2), .holding)
            arms[lead] = ArmPosture(Vector3(-0.1, -0.26, 0.27), elbow: Vector3(0.9, -1, -0.2), .holding)
        }
        return arms
    }

    private static func resting(_ pose: Pose, _ posture: Posture) -> [ArmPosture] {
        switch pose.stance {
        case .walking, .running:
            let bend = pose.stance == .running ? 0.2 : 0.05
            return [
                ArmPosture(Vector3(0.06, -0.5 + bend, -posture.swing), elbow: Vector3(0.3, -0.2, -1), .fist),
                ArmPosture(Vector3(0.02, -0.48 + bend, posture.swing + bend), elbow: Vector3(0.3, -0.4, -1), .fist),
            ]
        case .sitting:
            return [
                ArmPosture(Vector3(0.02, -0.4, 0.28), elbow: Vector3(0.7, 0, -1)),
                ArmPosture(Vector3(-0.06, -0.38, 0.3), elbow: Vector3(0.7, 0, -1)),
            ]
        case .crouching, .kneeling:
            return [
                ArmPosture(Vector3(0.02, -0.38, 0.3), elbow: Vector3(0.7, 0, -1)),
                ArmPosture(Vector3(0.05, -0.46, 0.16), elbow: Vector3(0.7, 0, -1)),
            ]
        case .lying:
            return [
                ArmPosture(Vector3(0.3, -0.3, 0.06), elbow: Vector3(1, -0.3, 0.1)),
                ArmPosture(Vector3(0.2, 0.28, 0.1), elbow: Vector3(1, 0.3, 0.2)),
            ]
        case .standing, .leaning:
            return [
                ArmPosture(Vector3(0.075, -0.535, 0.04), elbow: Vector3(0.6, 0, -1)),
                ArmPosture(Vector3(0.06, -0.53, 0.1), elbow: Vector3(0.5, 0, -1)),
            ]
        }
    }
}
