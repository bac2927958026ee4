/// Notices a model that goes round in circles: the same words over and over, until it comes to the most it may answer.
///
/// Small models do, above all where a grammar holds them to JSON; asking such a one to go on gives more of the same. What
/// counts as a circle repeats itself to the letter, and so often that no text that means something does.
struct CircleWatch {
    /// How much must be made of repetitions of how little, in bytes.
    private static let circles = [(span: 1200, period: 150), (span: 3000, period: 600)]
    private static let longest = 3000
    /// Looking is cheap, but not for every word.
    private static let stride = 256

    private var tail: [UInt8] = []
    private var unseen = 0
    /// How long the repeated part is, once there is a circle.
    private(set) var period: Int?

    /// Takes a piece of the answer.
    mutating func add(_ piece: String) {
        guard period == nil else { return }
        tail.append(contentsOf: piece.utf8)
        unseen += piece.utf8.count
        guard unseen >= Self.stride else { return }
        unseen = 0
        tail = Array(tail.suffix(Self.longest))
        period = Self.period(of: tail)
    }

    /// A text that ends in a circle, without its repetitions.
    func straightened(_ text: String) -> String {
        guard let period else { return text }
        let bytes = Array(text.utf8)
        var end = bytes.count
        while end > period, bytes[end - 1] == bytes[end - 1 - period] { end -= 1 }
        // Its first round ends where the second began to be like it. No character is cut in two.
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// The shortest period that the end of a text has, by the borders of its reverse (Knuth, Morris and Pratt).
    private static func period(of text: [UInt8]) -> Int? {
        let letters = Array(text.reversed())
        var borders = [Int](repeating: 0, count: letters.count)
        for index in letters.indices.dropFirst() {
            var length = borders[index - 1]
            while length > 0, letters[length] != letters[index] { length = borders[length - 1] }
            borders[index] = letters[length] == letters[index] ? length + 1 : 0
        }
        for circle in circles where letters.count >= circle.span {
            let period = circle.span - borders[circle.span - 1]
            if period <= circle.period { return period }
        }
        return nil
    }
}
