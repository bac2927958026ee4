/// Every run of four words that a book has, to tell whether a phrase is worn before it is written.
///
/// A word of a name counts as any other name. Runs do not go beyond their sentence.
struct PhraseMemory {
    private var known: Set<UInt64> = []
    private let names: Set<UInt64>

    init(names: Set<String>) {
        self.names = Set(names.map { $0.lowercased().utf8.reduce(Self.start, Self.mixed) })
    }

    /// Whether more of a text's runs stand in the book already than one in so many.
    func isWorn(_ text: String, oneIn part: Int) -> Bool {
        var (all, old) = (0, 0)
        forEachRun(of: text) { run in
            all += 1
            if known.contains(run) { old += 1 }
        }
        return old * part > all
    }

    mutating func remember(_ text: String) {
        var runs: [UInt64] = []
        forEachRun(of: text) { runs.append($0) }
        known.formUnion(runs)
    }

    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    private func forEachRun(of text: String, do body: (UInt64) -> Void) {
        var (first, second, third) = (UInt64(0), UInt64(0), UInt64(0))
        var words = 0
        var word: UInt64?
        func closeWord() {
            guard var hash = word else { return }
            word = nil
            if names.contains(hash) { hash = 1 }
            words += 1
            if words >= 4 { body(((first &* 31 &+ second) &* 31 &+ third) &* 31 &+ hash) }
            (first, second, third) = (second, third, hash &* 0x9e37_79b9_7f4a_7c15)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5a: word = Self.mixed(word ?? Self.start, byte | 0x20)
            case 0x61...0x7a, 0x30...0x39, 0x2d, 0xc3...0xff, 0x80...0xb5, 0xb7...0xc1:
                word = Self.mixed(word ?? Self.start, byte)
            // A possessive counts as the name it is made from.
            case 0x27 where word.map(names.contains) == true: closeWord()
            case 0x27: word = word.map { Self.mixed($0, byte) }
            case 0x2e, 0x21, 0x3f, 0xb6:
                closeWord()
                words = 0
            default: closeWord()
            }
        }
        closeWord()
    }
}
