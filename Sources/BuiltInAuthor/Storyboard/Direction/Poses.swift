/// How people hold themselves, for each mood.
enum Poses {
    static func poses(mood: Mood, speaks: Bool) -> [String] {
        if speaks, let poses = speaking[mood] { return poses }
        if !speaks, let poses = silent[mood] { return poses }
        return speaks ? calmSpeaking : calmSilent
    }

    /// The pose an action tells of a person: the verb after their name.
    static func told(of name: String, in words: [String]) -> String? {
        let parts = Set(MentionFinder.nameWords(of: name))
        for (index, word) in words.enumerated() where parts.contains(word) {
            for verb in words[(index + 1)...].prefix(2) {
                if let pose = verbs[verb] { return pose }
            }
        }
        return nil
    }

    private static let verbs: [String: String] = {
        let bank: [(String, [String])] = [
            ("lying", ["lay", "lies", "sprawled"]), ("seated", ["sat", "sits"]), ("kneeling", ["knelt", "kneels"]),
            ("standing", ["stood", "stands"]), ("bending down", ["bent", "bends", "stooped"]),
            ("running", ["ran", "runs", "fled", "sprinted", "raced"]), ("turning", ["turned", "turns", "spun"]),
            ("leaning", ["leaned", "leant", "leans"]), ("walking", ["walked", "walks", "crossed", "came"]),
            ("smiling a little", ["smiled", "smiles"]), ("nodding", ["nodded", "nods"]), ("crouching", ["crouched"]),
            ("reaching out", ["reached", "reaches"]), ("pointing", ["pointed", "points"]), ("falling", ["fell"]),
            ("straightening up", ["straightened"]), ("getting up", ["rose", "rises"]), ("weeping", ["wept"]),
            ("climbing", ["climbed", "climbs"]), ("stepping forward", ["stepped", "steps"]), ("shouting", ["shouted"]),
            ("shrugging", ["shrugged", "shrugs"]), ("laughing", ["laughed", "laughs"]), ("staring", ["stared"]),
            ("head shaking", ["shook"]), ("slumped", ["slumped"]), ("in the doorway", ["entered"]),
        ]
        return Dictionary(bank.flatMap { pose, verbs in verbs.map { ($0, pose) } }) { first, _ in first }
    }()

    private static let calmSpeaking = [
        "speaking, one hand half raised", "speaking with arms folded", "speaking, weight on one foot",
        "speaking, head a little to one side", "speaking, hands at rest", "speaking, chin level, mouth barely open",
        "speaking, one finger laid on the point", "speaking, half turned away", "speaking, shoulders square",
    ]
    private static let calmSilent = [
        "listening, quite still", "watching, hands in pockets", "standing with lowered eyes", "looking past the others",
        "waiting, hands clasped", "turned three quarters away", "leaning where there is something to lean on",
        "bent a little forward", "upright, face unreadable",
    ]
    private static let speaking: [Mood: [String]] = [
        .violent: ["shouting, body thrown forward", "mouth wide open, arms up"],
        .breathless: ["calling out in mid-stride", "gasping the words, looking back"],
        .revealing: ["speaking, finger on the evidence", "speaking slowly, eyes narrowed", "speaking, and pointing"],
        .fearful: [
            "speaking through a dry mouth, shoulders drawn up", "whispering, eyes wide",
            "speaking, one hand at the throat",
        ],
        .angry: ["speaking through clenched teeth", "leaning in hard, finger stabbing the air", "shouting, jaw set"],
        .mournful: ["speaking with lowered head", "speaking, eyes wet"],
        .remembering: ["speaking, gaze gone far away", "speaking softly to nobody"],
        .tender: ["speaking gently, a hand held out", "speaking with the start of a smile"],
        .wry: ["speaking with one corner of the mouth", "speaking, eyebrow raised"],
        .suspicious: [
            "speaking, eyes not leaving the other", "speaking, arms crossed tight", "speaking a shade too smoothly",
        ],
        .tense: ["speaking low, nothing else moving", "speaking, knuckles white", "speaking, jaw tight"],
    ]
    private static let silent: [Mood: [String]] = [
        .violent: ["caught in mid-blow", "thrown off balance, arms wide"],
        .breathless: ["running, coat flying", "in mid-stride, looking back"],
        .revealing: ["bending close to look", "stopped short, eyes fixed", "one hand reaching for it"],
        .fearful: ["pressed back against what is behind", "frozen, eyes wide"],
        .angry: ["fists closed, staring", "jaw set, leaning forward"],
        .mournful: ["head bowed", "turned to the wall, shoulders low"],
        .remembering: ["gaze far away", "half dissolved in shadow"],
        .tender: ["smiling a little", "a hand laid on a sleeve"],
        .wry: ["half smiling", "shrugging"],
        .suspicious: ["watching from under lowered lids", "eyes sliding aside", "a step apart, watching"],
        .tense: ["motionless, listening", "one hand on the nearest edge", "breath held"],
    ]
}
