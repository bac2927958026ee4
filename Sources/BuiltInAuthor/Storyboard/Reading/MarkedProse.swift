import StoryModel

/// A chapter's Markdown as plain paragraphs, cut where the writer marked a new scene.
///
/// A mark is a line of asterisks, hyphens, number signs or the like (`* * *`, `---`, `#`), or a heading inside the chapter.
struct MarkedProse {
    struct Section {
        /// The heading the section stands under, if it has one.
        var heading: String?
        var paragraphs: [String] = []

        var wordCount: Int { paragraphs.reduce(0) { $0 + $1.wordCount } }
    }

    /// The sections that have text.
    let sections: [Section]

    init(_ markdown: String) {
        var sections = [Section()]
        var lines: [String] = []
        func closeParagraph() {
            let paragraph = Self.plain(lines.joined(separator: " "))
            if !paragraph.isEmpty { sections[sections.count - 1].paragraphs.append(paragraph) }
            lines = []
        }
        let text = Self.withoutComments(markdown)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed) {
            if line.isEmpty {
                closeParagraph()
            } else if Self.isBreak(line) {
                closeParagraph()
                sections.append(Section())
            } else if let heading = Self.heading(line) {
                closeParagraph()
                sections.append(Section(heading: heading))
            } else {
                lines.append(Self.withoutBlockMark(line))
            }
        }
        closeParagraph()
        self.sections = sections.filter { !$0.paragraphs.isEmpty }
    }

    private static func isBreak(_ line: String) -> Bool {
        let marks = line.filter { !$0.isWhitespace }
        if marks == "#" || marks == "*" || marks == "⁂" || marks == "§" { return true }
        guard marks.count >= 2, marks.allSatisfy({ "*#-_~=•·⁂◊❦".contains($0) }) else { return false }
        return marks.count >= 3 || !marks.contains("-")
    }

    private static func heading(_ line: String) -> String? {
        let text = line.drop { $0 == "#" }
        guard text.count < line.count, text.first?.isWhitespace == true else { return nil }
        return plain(text.trimmed)
    }

    private static func withoutBlockMark(_ line: String) -> String {
        line.hasPrefix("> ") || line.hasPrefix("- ") || line.hasPrefix("* ") ? line.dropFirst(2).trimmed : line
    }

    private static func withoutComments(_ text: String) -> String {
        var kept = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "<!--") {
            kept += rest[..<open.lowerBound]
            let after = rest[open.upperBound...]
            guard let close = after.firstRange(of: "-->") else { return kept }
            rest = after[close.upperBound...]
        }
        return kept + rest
    }

    /// Without the marks of emphasis, code and escapes.
    private static func plain(_ text: String) -> String {
        let letters = Array(text)
        var kept = ""
        for (index, letter) in letters.enumerated() {
            switch letter {
            case "*", "`", "\\":
                continue
            case "_":
                let inside =
                    index > 0 && index + 1 < letters.count && letters[index - 1].isLetter
                    && letters[index + 1].isLetter
                if inside { kept.append(letter) }
            default:
                kept.append(letter.isWhitespace ? " " : letter)
            }
        }
        return kept.trimmed
    }
}
