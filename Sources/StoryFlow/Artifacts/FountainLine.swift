/// What a line of Fountain (https://fountain.io/syntax) is by its looks, its neighbours aside.
struct FountainLine {
    /// The line without spaces at its ends, which only action keeps.
    let text: Substring

    init(_ line: some StringProtocol) {
        text = line.trimmedSlice
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
        let name = FountainLine(Substring(text.utf8.prefix { $0 != UInt8(ascii: "(") }))
        let hasExtension = name.text.utf8.count < text.utf8.count
        guard !hasExtension || text.hasSuffix(")") || text.hasSuffix("^") else { return false }
        return name.isUpperCase && name.hasUpperCase
    }

    /// Whether no letter is lower case.
    var isUpperCase: Bool {
        !text.utf8.contains { (97...122).contains($0) }
            && !text.unicodeScalars.contains { !$0.isASCII && $0.properties.isLowercase }
    }

    /// Whether a letter is upper case.
    private var hasUpperCase: Bool {
        text.utf8.contains { (65...90).contains($0) }
            || text.unicodeScalars.contains { !$0.isASCII && $0.properties.isUppercase }
    }

    private static let headingStarts = ["INT", "EXT", "EST", "INT./EXT", "INT/EXT", "I/E"].flatMap {
        [$0 + ".", $0 + " "]
    }
}
