import StoryFlow
import StoryModel

/// What a beat's words give the director: mood, people, things, sound and motion.
struct PanelReading {
    let beat: Beat
    let mood: Mood
    /// Those in the picture, the speakers among them.
    let people: [String]
    /// Those of them who speak, in order.
    let speakers: [String]
    /// Things named that deserve to be seen.
    let props: [String]
    let motion: ComicPanel.Motion
    let sound: String?

    init(_ beat: Beat) {
        self.beat = beat
        mood = Mood(of: beat)
        let voices = beat.dialogue.map(\.character)
            .filter { $0 != Captions.narrator && $0 != SpeakerReader.unknown }.uniqued()
        speakers = voices
        people = (beat.characters.filter { $0 != Captions.narrator } + voices).uniqued()
        let acted = beat.action.storyWords.map(\.lowercased)
        let told = beat.dialogue.filter { $0.character == Captions.narrator }
            .flatMap { $0.text.storyWords.map(\.lowercased) }
        let seen = acted + told
        props = Array(seen.filter { PropWords.all.contains($0) }.uniqued().prefix(2))
        motion = Self.motion(acted, mood: mood)
        sound = SoundWords.sound(in: acted)
    }

    var isSilent: Bool { speakers.isEmpty }

    private static func motion(_ words: [String], mood: Mood) -> ComicPanel.Motion {
        for index in words.indices where Mood.isMovement(words, index) {
            if let motion = motions[words[index]] { return motion }
        }
        return mood == .remembering ? .ghosting : ComicPanel.Motion.none
    }

    private static let motions: [String: ComicPanel.Motion] = {
        var motions: [String: ComicPanel.Motion] = [:]
        for word in [
            "ran", "runs", "fled", "chased", "sprinted", "raced", "rushed", "bolted", "dashed", "leapt", "leaped",
            "sped",
            "hurried", "galloped",
        ] { motions[word] = .speedLines }
        for word in [
            "struck", "hit", "shot", "fired", "punched", "kicked", "slammed", "smashed", "crashed", "exploded",
            "shattered",
            "banged", "knocked",
        ] { motions[word] = .impactLines }
        for word in [
            "spun", "swung", "whirled", "threw", "hurled", "snatched", "flung", "swept", "lunged", "swayed",
        ] { motions[word] = .motionBlur }
        for word in ["vanished", "ghost", "dream", "dreamt", "dreamed"] { motions[word] = .ghosting }
        return motions
    }()
}

/// Things that carry a story, and look like something.
enum PropWords {
    static let all: Set<String> = [
        "ledger", "book", "books", "page", "pages", "letter", "note", "envelope", "telegram", "photograph", "diary",
        "map",
        "ticket", "receipt", "newspaper", "file", "key", "keys", "lock", "bolt", "safe", "box", "trunk", "suitcase",
        "bag",
        "knife", "gun", "pistol", "revolver", "rope", "candlestick", "hammer", "poker", "bottle", "glass", "cup",
        "lamp",
        "lantern", "candle", "torch", "match", "matches", "cigarette", "pipe", "ash", "ink", "pen", "footprint",
        "footprints", "fingerprint", "blood", "stain", "mud", "glove", "gloves", "hat", "coat", "umbrella", "ring",
        "watch", "clock", "mirror", "window", "frame", "painting", "portrait", "canvas", "curtain", "telephone",
        "radio",
        "table", "chair", "desk", "bed", "stove", "fire", "crate", "barrel", "boat", "car", "bicycle", "bell", "badge",
        "handkerchief", "button", "thread", "scissors", "syringe", "coin", "coins", "money", "necklace", "statue",
        "violin",
        "piano", "dog", "cat", "horse", "chalk", "phone", "laptop", "camera", "sword", "shovel", "spade", "coffin",
        "body",
    ]
}

/// Sounds a comic writes out.
enum SoundWords {
    /// The sound the words of an action make, if they make one.
    static func sound(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            guard let sound = sounds[word] else { continue }
            let before = words[max(0, index - 3)..<index]
            if before.contains(where: { ["no", "not", "never", "without", "nor"].contains($0) }) { continue }
            return sound
        }
        return nil
    }

    private static let sounds: [String: String] = {
        var sounds: [String: String] = [:]
        let bank: [(String, [String])] = [
            ("BANG!", ["gunshot", "shots", "fired", "banged", "bang"]), ("SLAM!", ["slammed", "slam", "slams"]),
            ("KNOCK KNOCK", ["knock", "knocked", "knocks", "knocking", "rapped"]),
            ("KRASH!", ["crash", "crashed", "smashed"]), ("KRSSH!", ["shattered", "shatters"]),
            ("TICK TOCK", ["ticking", "ticked", "ticks"]), ("RRRING!", ["rang", "rings", "ringing"]),
            ("KRA-KOOM!", ["thunder", "thunderclap"]), ("DONG", ["bell", "bells", "tolled", "chimed"]),
            ("CREEEAK", ["creaked", "creak", "creaks", "creaking"]),
            ("CLICK", ["click", "clicked", "clicks", "snapped"]),
            ("TAP TAP", ["footsteps", "tapped", "tapping"]), ("SPLASH!", ["splash", "splashed"]),
            ("AAAH!", ["scream", "screamed", "shriek", "shrieked"]), ("DRIP... DRIP...", ["dripped", "dripping"]),
            ("WHOOSH", ["gust", "howled", "whistled"]), ("THUD", ["thud", "thudded", "fell", "dropped", "toppled"]),
            ("HOOOONK", ["foghorn", "horn"]), ("WOOF!", ["barked", "barking"]), ("BOOM!", ["exploded", "explosion"]),
            ("SCRITCH", ["scratched", "scraped", "scribbled"]), ("FSSST", ["hissed", "lit", "flared"]),
            ("CLINK", ["clinked", "clink", "jingled"]), ("VROOM", ["engine", "motor"]), ("RRRIP", ["ripped", "tore"]),
        ]
        for (sound, words) in bank {
            for word in words { sounds[word] = sound }
        }
        return sounds
    }()
}
