import StoryFlow
import StoryModel

/// The feeling of a panel, as its words have it.
enum Mood: String, CaseIterable {
    case violent, breathless, revealing, fearful, angry, mournful, remembering, tender, wry, suspicious, tense, calm

    /// The mood of a beat: violence and flight are taken from what happens, the rest from what is said as well.
    init(of beat: Beat) {
        let acted = beat.action.storyWords.map(\.lowercased)
        let said = beat.dialogue.flatMap { $0.text.storyWords.map(\.lowercased) }
        let outcries = beat.dialogue.count { $0.text.last == "!" }
        let scores = Self.allCases.map { mood -> Int in
            guard let words = Self.words[mood] else { return 0 }
            let shown = 2 * acted.count { words.contains($0) }
            if mood == .violent || mood == .breathless { return shown * 2 }
            return shown + said.count { words.contains($0) } + (mood == .angry ? outcries : 0)
        }
        let best = scores.max() ?? 0
        self = best == 0 ? .calm : zip(Self.allCases, scores).first { $0.1 == best }?.0 ?? .calm
    }

    /// The words an artist gets for it.
    var tones: [String] {
        switch self {
        case .violent: ["violent", "brutal, sudden"]
        case .breathless: ["breathless", "urgent"]
        case .revealing: ["a truth coming to light", "dawning", "intent"]
        case .fearful: ["fearful", "uneasy"]
        case .angry: ["angry", "heated"]
        case .mournful: ["mournful", "grieving"]
        case .remembering: ["wistful", "haunted"]
        case .tender: ["tender", "gentle"]
        case .wry: ["wry", "dryly amused"]
        case .suspicious: ["suspicious", "guarded"]
        case .tense: ["tense", "taut"]
        case .calm: ["quiet", "watchful", "matter-of-fact", "composed", "still"]
        }
    }

    private static let words: [Mood: Set<String>] = [
        .violent: [
            "struck", "strikes", "hit", "shot", "fired", "stabbed", "stab", "punched", "kicked", "shattered", "smashed",
            "crashed", "fought", "grappled", "strangled", "swung", "slashed", "exploded", "lunged", "knocked",
            "wrestled",
            "choked", "threw", "hurled", "clubbed", "gunshot", "blow", "collapsed", "bled",
        ],
        .breathless: [
            "ran", "run", "runs", "running", "fled", "chased", "chase", "sprinted", "raced", "rushed", "bolted",
            "dashed",
            "leapt", "leaped", "jumped", "hurried", "scrambled", "tore", "pursued", "dodged", "vaulted", "escaped",
        ],
        .revealing: [
            "found", "discovered", "revealed", "realised", "realized", "noticed", "slid", "opened", "unfolded",
            "beneath",
            "underneath", "behind", "proof", "proved", "confessed", "confess", "confession", "truth", "solved",
            "guilty",
            "footprint", "footprints", "fingerprint", "unmasked", "recognised", "recognized", "exposed", "murderer",
            "killer", "counted", "match", "matched", "matches", "evidence", "examined", "magnifying",
        ],
        .fearful: [
            "fear", "afraid", "terror", "terrified", "trembled", "trembling", "shook", "shaking", "shivered", "scream",
            "screamed", "pale", "dread", "horror", "frightened", "scared", "shuddered", "dark", "darkness", "whispered",
        ],
        .angry: [
            "angry", "anger", "furious", "fury", "rage", "shouted", "shouts", "slammed", "snapped", "snaps", "glared",
            "demanded", "demands", "accused", "liar", "damn", "fist", "yelled", "snarled", "quarrel", "quarrelled",
        ],
        .mournful: [
            "grief", "wept", "weeping", "tears", "cried", "mourned", "funeral", "buried", "grave", "sorrow", "sad",
            "coffin", "lost", "alone", "widow", "dead", "died", "death", "sobbed",
        ],
        .remembering: [
            "remembered", "remember", "memory", "dream", "dreamed", "dreamt", "recalled", "childhood", "ago",
            "flashback",
            "ghost", "imagined", "once",
        ],
        .tender: [
            "smiled", "kissed", "embraced", "gentle", "gently", "love", "loved", "thank", "kind", "softly", "warm",
        ],
        .wry: ["laughed", "laughs", "grinned", "joke", "joked", "shrugged", "amused", "chuckled", "wry", "dryly"],
        .suspicious: [
            "lied", "lie", "lies", "alibi", "suspect", "suspected", "suspicion", "hid", "hidden", "secret", "watched",
            "glanced", "avoided", "hesitated", "denied", "swore", "nobody", "else",
        ],
        .tense: [
            "waited", "silence", "silent", "locked", "stopped", "froze", "frozen", "held", "stared", "gripped",
            "listened",
            "still", "wrong", "missing", "body", "blood", "police", "careful",
        ],
    ]
}
