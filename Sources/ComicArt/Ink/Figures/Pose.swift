/// How a person holds themselves in a panel.
struct Pose: Sendable, Hashable {
    enum Stance: String, Sendable, Hashable, CaseIterable {
        case standing, walking, running, sitting, leaning, crouching, kneeling, lying
    }

    enum Gesture: String, Sendable, Hashable, CaseIterable {
        case none, point, reach, handOnHip, armsCrossed, raise, smoke, hold, phone, gun, write
    }

    enum Expression: String, Sendable, Hashable, CaseIterable {
        case neutral, angry, afraid, sad, wry, surprised, eyesShut
    }

    var stance = Stance.standing
    /// Where they look: -1 to the left of the page, 0 toward us, 1 to the right.
    var facing = 0.0
    /// Whether we see their back; ``facing`` then still says to which side they turn.
    var isTurnedAway = false
    var gesture = Gesture.none
    var expression = Expression.neutral
    var isSpeaking = false
}
