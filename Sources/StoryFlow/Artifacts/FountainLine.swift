/// What a line of Fountain (https://fountain.io/syntax) is by its looks, its neighbours aside.
struct FountainLine {
    /// The line without spaces at its ends, which only action keeps.
    let text: String

    init(_ line: some StringProtocol) {
        text = line.trimmed
    }

    var first: UInt8? { text.utf8.first }

    /// `INT. GALLERY - NIGHT`
    var isHeading: Bool {
        guard let first, "IEie".utf8.contains(first) else { return false }
        let start = text.prefix(9).uppercased()
        return Self.headingStarts.contains { start.hasPrefix($0) }
    }

    /// `.SNIPER SCOPE POV`
    var isForcedHeading: Bool {
        first == UInt8(ascii: ".") && text.utf8.count > 1 && !text.hasPrefix("..")
    }

    /// `> THE END <`
    var isCentered: Bool { text.hasPrefix(">") && text.hasSuffix("<") }

    /// `===`
    var isPageBreak: Bool { text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == UInt8(ascii: "=") } }

    /// `CUT TO:`
    var isTransition: Bool { text.hasSuffix("TO:") && isUpperCase }

    /// `(quietly)`
    var isParenthetical: Bool { text.utf8.count >= 2 && text.hasPrefix("(") && text.hasSuffix(")") }

    /// `ADELA QUILL (V.O.)`: upper case up to the extension, and nothing after it.
    var isCue: Bool {
        let name = FountainLine(text.prefix { $0 != "(" })
        let hasExtension = name.text.utf8.count < text.utf8.count
        guard !hasExtension || text.hasSuffix(")") || text.hasSuffix("^") else { return false }
        return name.isUpperCase && name.text.contains(where: \.isUppercase)
    }

    /// Whether no letter is lower case.
    var isUpperCase: Bool { !text.unicodeScalars.contains(where: \.properties.isLowercase) }

    private static let headingStarts = ["INT", "EXT", "EST", "INT./EXT", "INT/EXT", "I/E"].flatMap {
        [$0 + ".", $0 + " "]
    }
}
