import StoryFlow
import StoryModel

/// The feeling of a panel, as its words have it.
enum Mood: String, CaseIterable {
    case violent, breathless, revealing, fearful, angry, mournful, remembering, tender, wry, suspicious, tense, calm

    /// The mood of a beat: violence and flight are taken from what happens, the rest from what is said as well.
    init(of beat: Beat) {
        let captions = beat.dialogue.filter { $0.character == Captions.narrator && $0.text != beat.action }
        let acted = (beat.action + " " + captions.map(\.text).joined(separator: " ")).storyWords.map(\.lowercased)
        let drama = Mood.dramatic(acted)
        let said = beat.dialogue.filter { $0.character != Captions.narrator }.flatMap {
            $0.text.storyWords.map(\.lowercased)
        }
        let outcries = beat.dialogue.count { $0.text.last == "!" }
        let scores = Self.allCases.map { mood -> Int in
            guard let words = Self.words[mood] else { return 0 }
            let shown = 2 * acted.count { words.contains($0) }
            if mood == .violent || mood == .breathless { return drama.contains(mood) ? shown * 2 : 0 }
            if mood == .remembering { return shown }
            return shown + said.count { words.contains($0) } + (mood == .angry ? outcries : 0)
        }
        let best = scores.max() ?? 0
        self = best == 0 ? .calm : zip(Self.allCases, scores).first { $0.1 == best }?.0 ?? .calm
    }

    /// Whether these words tell of violence or flight.
    static func dramatic(_ words: [String]) -> Set<Mood> {
        var moods: Set<Mood> = []
        for index in words.indices where isMovement(words, index) {
            for mood in [Mood.violent, .breathless] where Mood.words[mood]?.contains(words[index]) == true {
                moods.insert(mood)
            }
        }
        return moods
    }

    /// Whether the word moves its subject: to run a thumb down a page, or to be struck by a thought, is no movement.
    static func isMovement(_ words: [String], _ index: Int) -> Bool {
        let next = index + 1 < words.count ? words[index + 1] : ""
        switch words[index] {
        case "ran", "run", "runs", "tore", "threw":
            return !["her", "his", "my", "a", "an", "its", "the", "dry"].contains(next)
        case "struck", "hit", "strikes": return !["me", "by", "him", "her", "it", "upon"].contains(next)
        default: return true
        }
    }

    /// Its name, for a sentence about the page.
    var name: String {
        switch self {
        case .violent: "violence"
        case .breathless: "haste"
        case .revealing: "revelation"
        case .fearful: "fear"
        case .angry: "anger"
        case .mournful: "grief"
        case .remembering: "memory"
        case .tender: "tenderness"
        case .wry: "irony"
        case .suspicious: "suspicion"
        case .tense: "tension"
        case .calm: "calm"
        }
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
            "ghost", "imagined", "dreaming",
        ],
        .tender: [
            "kissed", "embraced", "gentle", "gently", "love", "loved", "thank", "softly", "warm",
        ],
        .wry: [
            "smiled", "smiles", "laughed", "laughs", "grinned", "joke", "joked", "shrugged", "amused", "chuckled",
            "wry", "dryly",
        ],
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
