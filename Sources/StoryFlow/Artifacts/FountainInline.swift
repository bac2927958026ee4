/// Fountain's marks inside a line: which asterisks and underscores are emphasis, and which only look like it.
///
/// Emphasis that closes (`*softly*`, `_never_`) is left as it is, in both directions. A mark that stands alone is
/// escaped with a backslash, and so is whatever would begin a note or a boneyard.
enum FountainInline {
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isMark) else { return text }
        return text.lines.map { escapedLine(Array($0.utf8)) }.joined(separator: "\n")
    }

    static func unescaped(_ text: some StringProtocol) -> String {
        guard text.hasByte(backslash) else { return String(text) }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped, !isMark(byte) { bytes.append(backslash) }
            isEscaped = !isEscaped && byte == backslash
            if !isEscaped { bytes.append(byte) }
        }
        if isEscaped { bytes.append(backslash) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let star = UInt8(ascii: "*")
    private static let underscore = UInt8(ascii: "_")
    private static let backslash = UInt8(ascii: "\\")
    private static let bracket = UInt8(ascii: "[")
    private static let slash = UInt8(ascii: "/")

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == star || byte == underscore || byte == backslash || byte == bracket
    }

    private static func escapedLine(_ line: [UInt8]) -> String {
        let emphasis = emphasisMarks(star, in: line).union(emphasisMarks(underscore, in: line))
        var bytes: [UInt8] = []
        for (index, byte) in line.enumerated() {
            let escape =
                switch byte {
                case star, underscore: !emphasis.contains(index)
                case backslash: index + 1 < line.count && isMark(line[index + 1])
                case bracket: index > 0 && line[index - 1] == bracket
                default: false
                }
            if escape { bytes.append(backslash) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The positions of those marks that open or close emphasis.
    private static func emphasisMarks(_ mark: UInt8, in line: [UInt8]) -> Set<Int> {
        var marks: Set<Int> = []
        var opening: Range<Int>?
        for run in runs(of: mark, in: line) where run.count <= (mark == star ? 3 : 1) {
            let before = run.lowerBound > 0 ? line[run.lowerBound - 1] : 32
            let after = run.upperBound < line.count ? line[run.upperBound] : 32
            if let open = opening, open.count == run.count, !before.isBlank, before != slash,
                !isWordPart(after)
            {
                marks.formUnion(open)
                marks.formUnion(run)
                opening = nil
            } else if opening == nil, !after.isBlank, !isWordPart(before) {
                opening = run
            }
        }
        return marks
    }

    private static func runs(of mark: UInt8, in line: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in line.indices where line[index] == mark {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    /// A letter, a digit, or the slash of a boneyard's mark.
    private static func isWordPart(_ byte: UInt8) -> Bool {
        byte == slash || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
