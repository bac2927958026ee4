/// The heading of a novel's chapter: `## Chapter 3: What the Frame Hid`.
///
/// One to three `#` are read, a number in digits or in words, `:`, `.` or a dash before the title, or no title at all.
struct ChapterHeading {
    var number: Int
    var title: String

    init(number: Int, title: String) {
        self.number = number
        self.title = title
    }

    /// The heading in this line, `nil` if the line is none.
    init?(_ line: Substring) {
        guard line.utf8.first == UInt8(ascii: "#") else { return nil }
        var rest = line.drop { $0 == "#" }
        guard line.utf8.count - rest.utf8.count <= 3, rest.utf8.first?.isBlank == true else { return nil }
        rest = Substring(rest.trimmed)
        if rest.hasPrefix("**"), rest.hasSuffix("**") { rest = rest.dropFirst(2).dropLast(2) }
        guard rest.prefix(7).lowercased() == "chapter" else { return nil }
        rest = rest.dropFirst(7)
        guard rest.utf8.first?.isBlank == true else { return nil }
        rest = Substring(rest.trimmed)
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        guard let number = Self.number(word) else { return nil }
        rest = Substring(rest.dropFirst(word.count).trimmed)
        if let mark = rest.first, ":.-–—".contains(mark) { rest = rest.dropFirst() }
        self.init(number: number, title: rest.trimmed)
    }

    /// The line as StoryBuilder writes it.
    var line: String {
        let title = title.inOneLine.trimmed
        return title.isEmpty ? "## Chapter \(number)" : "## Chapter \(number): \(title)"
    }

    private static func number(_ word: Substring) -> Int? {
        if let number = Int(word) { return number }
        return words.firstIndex(of: word.lowercased()).map { $0 + 1 }
    }

    private static let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
}
