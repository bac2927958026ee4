/// A text as lines, the way every reader of a document sees it: without a byte order mark, lines ending in `\n` only.
struct TextLines {
    let file: String
    let text: String
    /// The lines without their ends; a text that ends in `\n` has an empty last line.
    let lines: [Substring]

    init(_ original: String, file: String) {
        self.file = file
        text = original.withPlainLineEnds
        lines = text.lines
    }

    /// An error at the line with this index, counted from 0.
    func error(at index: Int?, _ problem: String, expected: String) -> ArtifactError {
        ArtifactError(file: file, line: index.map { $0 + 1 }, problem: problem, expected: expected)
    }
}

extension String {
    /// The text with `\n` for `\r\n` and `\r`, and without a byte order mark at its start.
    var withPlainLineEnds: String {
        let hasMark = utf8.starts(with: [0xEF, 0xBB, 0xBF])
        guard hasMark || hasByte(13) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var afterReturn = false
        for byte in utf8.dropFirst(hasMark ? 3 : 0) {
            if !(byte == 10 && afterReturn) { bytes.append(byte == 13 ? 10 : byte) }
            afterReturn = byte == 13
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension StringProtocol {
    /// The lines of the text, without their ends. Splits at `\n` and nowhere else.
    var lines: [Substring] {
        let text = Substring(self)
        var lines: [Substring] = []
        var start = text.startIndex
        var offset = 0
        for lineEnd in text.lineEnds {
            let end = text.utf8.index(start, offsetBy: lineEnd - offset)
            lines.append(text[start..<end])
            start = text.utf8.index(after: end)
            offset = lineEnd + 1
        }
        lines.append(text[start...])
        return lines
    }

    /// How many bytes stand before each line end.
    private var lineEnds: [Int] {
        func positions(_ bytes: some Sequence<UInt8>) -> [Int] {
            var positions: [Int] = []
            var position = 0
            for byte in bytes {
                if byte == 10 { positions.append(position) }
                position += 1
            }
            return positions
        }
        return utf8.withContiguousStorageIfAvailable { positions($0) } ?? positions(utf8)
    }

    /// Whether there is nothing but spaces and tabs and line ends.
    var isBlank: Bool { utf8.allSatisfy(\.isBlank) }

    /// The text without spaces, tabs and line ends at both ends.
    var trimmed: String { String(trimmedSlice) }

    /// The same as ``trimmed``, without a copy.
    var trimmedSlice: Substring {
        var bytes = Substring(self).utf8
        while bytes.first?.isBlank == true { bytes.removeFirst() }
        while bytes.last?.isBlank == true { bytes.removeLast() }
        return Substring(bytes)
    }

    /// The text in one line: line ends become spaces.
    var inOneLine: String {
        utf8.contains(10) ? lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ") : String(self)
    }

    /// Whether two texts are the same byte for byte; `==` takes an accented letter and its composition for the same.
    func isIdentical(to other: some StringProtocol) -> Bool {
        let same = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { left.elementsEqual($0) }
        }
        return (same ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Whether this byte is in the text.
    func hasByte(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
    }
}

extension UInt8 {
    /// A space, a tab or a line end.
    var isBlank: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
