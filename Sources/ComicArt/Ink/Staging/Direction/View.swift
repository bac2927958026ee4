import Drawing
import Foundation
import StoryModel

/// How a shot looks at those it shows: from which height, through which lens, how much of them.
struct View: Sendable, Hashable {
    /// Radians the camera looks down.
    var pitch: Double
    /// Radians it looks to the right.
    var yaw: Double
    /// Radians the picture leans to the right.
    var roll: Double
    /// Radians from corner to corner of the frame.
    var fieldOfView: Double
    /// Meters from the top of a head to the lowest part that has to be seen; `nil` for the ground.
    var depth: Double?
    /// The most of the frame's height that this may take.
    var share: Double

    init(_ panel: ComicPanel, frame: Rect, dice: Dice) {
        var dice = dice
        let angle = panel.angle ?? .eyeLevel
        let isClose = [.closeUp, .extremeCloseUp, .overTheShoulder].contains(panel.shot)
        let side = dice.isTrue(0.5) ? 1.0 : -1.0
        // In a tall frame one looks down a little: who stands behind is then above, not hidden.
        let isTall = frame.width < frame.height * 0.6 && angle == .eyeLevel && panel.shot != .establishing
        let (_, depth, _) = Self.lens(panel.shot)
        // From straight above one sees hats: who is to be recognised is seen from less high.
        pitch = isTall ? 0.16 : Self.pitch(angle) * (isClose ? 0.62 : depth == nil ? 1 : 0.76)
        yaw = side * dice.within(0.06...0.34) * (angle == .birdsEye ? 1.6 : 1)
        let lean = frame.width > 2 * frame.height ? 0.1 : 0.15
        roll = angle == .dutch ? lean * (dice.isTrue(0.5) ? 1 : -1) : 0
        (fieldOfView, self.depth, share) = Self.lens(panel.shot)
    }

    private static func pitch(_ angle: ComicPanel.Angle) -> Double {
        switch angle {
        case .eyeLevel: 0.03
        case .high: 0.46
        case .low: -0.3
        case .birdsEye: 0.95
        case .wormsEye: -0.52
        case .dutch: 0.08
        }
    }

    private static func lens(_ shot: ComicPanel.Shot) -> (Double, Double?, Double) {
        switch shot {
        case .establishing: (1.45, nil, 0.46)
        case .wide: (1.25, nil, 0.62)
        case .group: (1.05, 1.1, 1)
        case .medium: (0.9, 0.82, 1)
        case .twoShot: (0.85, 0.76, 1)
        case .overTheShoulder: (0.8, 0.56, 1)
        case .closeUp: (0.6, 0.42, 1)
        case .extremeCloseUp: (0.5, 0.24, 1)
        }
    }

    /// With a wider lens, so that what it frames from so far is framed from nearer.
    func widened(from distance: Double, to nearer: Double) -> View {
        var view = self
        view.fieldOfView = 2 * atan(tan(fieldOfView / 2) * distance / nearer)
        return view
    }

    var ahead: Vector3 { Vector3(sin(yaw) * cos(pitch), -sin(pitch), cos(yaw) * cos(pitch)) }
    /// On the ground, to the picture's right and away from the camera.
    var right: Vector3 { Vector3(cos(yaw), 0, -sin(yaw)) }
    var away: Vector3 { Vector3(sin(yaw), 0, cos(yaw)) }
    var above: Vector3 { ahead.cross(right) }
    var showsGround: Bool { depth == nil }
}
