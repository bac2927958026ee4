/// A source of chance that a seed decides: the same seed, the same choices, on every machine.
///
/// For example:
///
///     var chance = SeededGenerator(seed: premise.seed)
///     let hour = chance.number(in: 19...22)
///     let weapon = chance.pick(["a boat-hook", "a net weight"])
///
/// The algorithm is SplitMix64. Choices do not go through the standard library's `randomElement`, whose use of a
/// generator is not promised to stay the same.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    /// A generator for one purpose, so that choices made for one part of a story do not shift those of another.
    ///
    /// - Parameters:
    ///   - seed: the story's seed.
    ///   - purpose: what it is for: `"weather"`, `"chapter 3"`.
    public init(seed: UInt64, purpose: String) {
        var mixed = seed ^ 0xCBF2_9CE4_8422_2325
        for byte in purpose.utf8 {
            mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        state = mixed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of the range, each as likely as the next.
    public mutating func number(in range: ClosedRange<Int>) -> Int {
        let span = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int((next() >> 1) % span)
    }

    /// True this many times in a hundred.
    public mutating func chance(_ percent: Int) -> Bool {
        number(in: 0...99) < percent
    }

    /// One of the items.
    ///
    /// - Parameter items: at least one.
    public mutating func pick<Items: RandomAccessCollection>(_ items: Items) -> Items.Element {
        precondition(!items.isEmpty, "there is nothing to pick from")
        let offset = number(in: 0...(items.count - 1))
        return items[items.index(items.startIndex, offsetBy: offset)]
    }

    /// The items in an order of the seed's choosing.
    public mutating func shuffled<Items: Sequence>(_ items: Items) -> [Items.Element] {
        var result = Array(items)
        for last in result.indices.reversed() where last > 0 {
            result.swapAt(last, number(in: 0...last))
        }
        return result
    }
}
