/// Choices that a seed decides: the same seed, the same choices, on every machine (SplitMix64).
struct Chance: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return range.lowerBound + Int((mixed >> 1) % UInt64(range.count))
    }

    /// True this many times in a hundred.
    mutating func percent(_ percent: Int) -> Bool { number(0...99) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...(elements.count - 1))] }

    /// Each element this many times in a hundred.
    mutating func some<Element>(of elements: [Element], percent: Int) -> [Element] {
        elements.filter { _ in self.percent(percent) }
    }
}
