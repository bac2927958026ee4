import Drawing

/// Reads a chapter's Markdown into paragraphs.
///
/// Paragraphs are separated by empty lines. `*italic*`, `**bold**`, `> quotation`, `### heading`, `* * *` between
/// scenes, a backslash before a mark that is none, and two spaces or a backslash at the end of a line that is to stay one.
struct MarkdownReader {
    /// Whether straight quotes and double hyphens become the marks a book has.
    var quotes: TypographicMarks?

    init(language: String) {
        quotes = TypographicMarks(language: language)
    }

    func paragraphs(of text: String) -> [BookParagraph] {
        var paragraphs: [BookParagraph] = []
        var block: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if Self.isBlank(line) {
                read(&block, into: &paragraphs)
            } else if Self.isSceneBreak(line) {
                read(&block, into: &paragraphs)
                paragraphs.append(BookParagraph(kind: .sceneBreak, runs: []))
            } else if Self.isHeading(line) {
                read(&block, into: &paragraphs)
                block = [line]
                read(&block, into: &paragraphs)
            } else {
                block.append(line)
            }
        }
        read(&block, into: &paragraphs)
        return paragraphs
    }

    private func read(_ block: inout [Substring], into paragraphs: inout [BookParagraph]) {
        guard let first = block.first else { return }
        defer { block = [] }
        if Self.isHeading(first) {
            paragraphs.append(BookParagraph(kind: .heading, runs: runs(of: first.drop { $0 == "#" || $0 == " " })))
            return
        }
        let isQuotation = first.drop { $0 == " " }.hasPrefix(">")
        var kind = isQuotation ? BookParagraph.Kind.quotation : .text
        var piece = ""
        for (index, line) in block.enumerated() {
            let words = isQuotation ? Self.unquoted(line) : line
            let endsLine = words.hasSuffix("  ") || words.hasSuffix("\\")
            piece += (piece.isEmpty ? "" : " ") + Self.trimmed(words.hasSuffix("\\") ? words.dropLast() : words)
            if endsLine || index == block.count - 1 {
                let runs = runs(of: piece[...])
                if !runs.isEmpty { paragraphs.append(BookParagraph(kind: kind, runs: runs)) }
                piece = ""
                if !isQuotation { kind = .continued }
            }
        }
    }

    /// One line's text in runs, without its marks.
    func runs(of text: Substring) -> [TextRun] {
        let runs = MarkdownEmphasis.runs(of: Self.trimmed(text.printable[...]))
        return quotes?.applied(to: runs) ?? runs
    }

    private static func isBlank(_ line: Substring) -> Bool { line.utf8.allSatisfy { $0 == 32 || $0 == 9 } }

    private static func isHeading(_ line: Substring) -> Bool {
        guard line.utf8.first == UInt8(ascii: "#") else { return false }
        let rest = line.drop { $0 == "#" }
        return rest.first == " " && line.utf8.count - rest.utf8.count <= 6
    }

    private static func isSceneBreak(_ line: Substring) -> Bool {
        guard let mark = line.first(where: { $0 != " " }), "*-_#⁂".contains(mark) else { return false }
        let marks = line.filter { $0 != " " && $0 != "\t" }
        return marks.allSatisfy { $0 == mark } && (marks.count >= 3 || (marks.count == 1 && "#⁂".contains(mark)))
    }

    private static func unquoted(_ line: Substring) -> Substring {
        let line = line.drop { $0 == " " }
        return line.first == ">" ? line.dropFirst() : line
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var bytes = line.utf8
        while let byte = bytes.first, byte == 32 || byte == 9 { bytes.removeFirst() }
        while let byte = bytes.last, byte == 32 || byte == 9 { bytes.removeLast() }
        return Substring(bytes)
    }
}
