import StoryFlow
import StoryModel

/// Choices that look free and are not: the same words and seed always fall the same way.
///
/// The bytes are mixed by FNV-1a and finished as in MurmurHash3; `Hasher` would differ from run to run.
struct PanelDice {
    private var state: UInt64

    init(seed: UInt64) {
        state = 0xcbf2_9ce4_8422_2325
        mix(String(seed))
    }

    /// Dice for one page: its place in the book and everything that happens on it.
    init(_ brief: PageBrief, seed: UInt64) {
        self.init(seed: seed)
        mix("\(brief.number) \(brief.chapter) \(brief.scene) \(brief.location) \(brief.timeOfDay)")
        for beat in brief.beats {
            mix(beat.action)
            for line in beat.dialogue { mix(line.text) }
        }
    }

    mutating func mix(_ text: String) {
        for byte in text.utf8 {
            state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        state = (state ^ 0xff) &* 0x100_0000_01b3
    }

    /// A number below `count` for this purpose.
    func roll(_ count: Int, _ purpose: String) -> Int {
        var copy = self
        copy.mix(purpose)
        var bits = copy.state
        bits = (bits ^ (bits >> 33)) &* 0xff51_afd7_ed55_8ccd
        bits = (bits ^ (bits >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return Int((bits ^ (bits >> 33)) % UInt64(count))
    }

    /// One of the choices, which must not be empty.
    func pick<Choice>(_ choices: [Choice], _ purpose: String) -> Choice {
        choices[roll(choices.count, purpose)]
    }
}
