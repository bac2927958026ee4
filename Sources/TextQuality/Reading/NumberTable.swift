/// Numbers keys in the order in which they come, each once.
///
/// A hash table with open addressing: `Dictionary` would do, and takes several times as long for a million small keys.
struct NumberTable {
    private var keys: [UInt64]
    private var numbers: [Int32]
    private var mask: Int
    private(set) var count = 0

    /// - Parameter capacity: about how many keys are expected.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        numbers = Array(repeating: -1, count: size)
        mask = size - 1
    }

    /// The number of a key: that of an equal key, or the next.
    mutating func number(of key: UInt64) -> Int32 {
        var slot = Self.slot(key, mask)
        while true {
            let number = numbers[slot]
            if number < 0 { break }
            if keys[slot] == key { return number }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        numbers[slot] = Int32(count)
        count += 1
        if count * 2 > mask { grow() }
        return Int32(count - 1)
    }

    private static func slot(_ key: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 24) & mask
    }

    private mutating func grow() {
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        numbers = Array(repeating: -1, count: keys.count)
        mask = keys.count - 1
        for (key, number) in zip(oldKeys, oldNumbers) where number >= 0 {
            var slot = Self.slot(key, mask)
            while numbers[slot] >= 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            numbers[slot] = number
        }
    }
}
