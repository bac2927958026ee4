/// Choices that look free and are not: the same words always fall the same way.
///
/// The words are mixed by FNV-1a, and the numbers drawn by SplitMix64.
struct Dice: Sendable, Hashable {
    private var state: UInt64

    init(_ words: String...) {
        state = 0xcbf2_9ce4_8422_2325
        for word in words {
            for byte in word.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
            state = (state ^ 0xff) &* 0x100_0000_01b3
        }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to, not including, 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func within(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + share() * (range.upperBound - range.lowerBound)
    }

    /// A number below `count`.
    mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

    /// One of the choices, which must not be empty.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(choices.count)] }

    mutating func isTrue(_ share: Double) -> Bool { self.share() < share }
}
