/// How a person holds themselves, as a panel's words have it.
enum PoseReader {
    static func pose(_ person: PanelReading.Person, tone: Wording, dice: Dice) -> Pose {
        var dice = dice
        var pose = Pose()
        pose.stance = stances.first { person.notes.has($0.1) }?.0 ?? .standing
        pose.expression =
            expressions.first { person.notes.has($0.1) }?.0
            ?? moods.first { tone.has($0.1) }?.0 ?? .neutral
        pose.isSpeaking = person.speaks
        if let told = gestures.first(where: { person.notes.has($0.1) })?.0 {
            pose.gesture = told
        } else if pose.stance == .standing {
            pose.gesture = dice.pick(
                person.speaks ? [.none, .none, .none, .handOnHip] : [.none, .none, .armsCrossed])
        }
        return pose
    }

    /// Whether the words turn someone from us, or from the others.
    static func isTurnedAway(_ notes: Wording) -> Bool {
        notes.has(["turned to the wall", "back to us", "seen from behind", "back turned", "from behind"])
    }

    static func isAverted(_ notes: Wording) -> Bool {
        notes.has([
            "half turned away", "turned three quarters away", "looking past", "eyes sliding aside", "gaze far away",
            "gaze gone far away", "looking away", "looks away", "turned away", "to nobody", "looking back",
        ])
    }

    private static let stances: [(Pose.Stance, [String])] = [
        (
            .lying,
            [
                "lying", "lies dead", "lay dead", "lies face", "lay face", "sprawled", "face down", "unconscious",
                "dead on", "body lies", "in bed",
            ]
        ),
        (
            .running,
            ["running", "runs", "ran", "mid stride", "sprint*", "fleeing", "flees", "chases", "bolts", "dashes"]
        ),
        (.kneeling, ["kneel*", "knelt", "on one knee", "on her knees", "on his knees"]),
        (.crouching, ["crouch*", "stoops", "squat*", "hunched over", "bending down", "bends down"]),
        (
            .sitting,
            [
                "seated", "sits", "sitting", "sat", "slumped", "in a chair", "in an armchair", "at the desk",
                "behind the desk",
                "on the bench", "on the bed",
            ]
        ),
        (
            .walking,
            [
                "walking", "walks", "strides", "crosses", "stepping forward", "steps", "enters", "entering",
                "approaches",
                "climbing", "arrives", "in the doorway",
            ]
        ),
        (.leaning, ["leaning", "leans", "pressed back against", "slouch*", "propped"]),
    ]

    private static let gestures: [(Pose.Gesture, [String])] = [
        (.gun, ["gun", "pistol", "revolver", "aims", "aiming"]),
        (.phone, ["phone", "telephone", "receiver"]),
        (.smoke, ["cigarette", "smoking", "smokes", "pipe", "cigar"]),
        (.write, ["writes", "writing", "wrote", "notebook", "scribbl*"]),
        (.point, ["pointing", "points", "pointed", "finger stabbing", "finger on", "one finger laid", "accus*"]),
        (
            .armsCrossed,
            ["arms crossed", "arms folded", "folded arms", "crossed arms", "crosses her arms", "crosses his arms"]
        ),
        (.handOnHip, ["hand on hip", "hands on hips", "hand on her hip", "hand on his hip"]),
        (
            .reach,
            ["reach*", "hand held out", "hand laid on", "stretches out", "hands over", "palms open", "a hand out"]
        ),
        (.raise, ["half raised", "arms up", "raises", "raised", "waves", "shrug*", "arms wide", "mid blow", "fist*"]),
        (.hold, ["holds", "holding", "grips", "clutch*", "hands clasped", "carries", "carrying"]),
    ]

    private static let expressions: [(Pose.Expression, [String])] = [
        (
            .angry,
            [
                "shouting", "shouts", "clenched", "jaw set", "fists closed", "furious", "angry", "glar*", "snarl*",
                "scowl*",
            ]
        ),
        (
            .afraid,
            [
                "eyes wide", "frozen", "dry mouth", "hand at the throat", "afraid", "terrified", "pressed back",
                "trembl*",
                "fear*", "frightened", "pale with",
            ]
        ),
        (
            .sad,
            ["head bowed", "lowered head", "eyes wet", "weeping", "weeps", "shoulders low", "tears", "grief", "sad*"]
        ),
        (
            .wry,
            ["smil*", "half smiling", "corner of the mouth", "eyebrow raised", "grin*", "laugh*", "smirk*", "wry*"]
        ),
        (
            .surprised,
            ["stopped short", "eyes fixed", "surpris*", "astonish*", "gasp*", "startl*", "shocked", "stares"]
        ),
        (.eyesShut, ["eyes closed", "eyes shut", "asleep", "lying dead", "lies dead"]),
    ]

    private static let moods: [(Pose.Expression, [String])] = [
        (.angry, ["angry", "heated", "violent", "brutal", "furious"]),
        (.afraid, ["fearful", "uneasy", "terrified", "panicked", "breathless"]),
        (.sad, ["mournful", "grieving", "wistful", "haunted", "melancholy"]),
        (.wry, ["wry", "amused", "tender", "gentle", "playful"]),
        (.surprised, ["dawning", "shocked", "revelation"]),
    ]
}
