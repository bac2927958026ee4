/// The document taken apart into headings with the items under them, before anything is understood.
struct StoryboardDocumentOutline {
    /// `- Picture: The gallery at night.`, with its continuation lines.
    struct Item {
        let key: String
        var value: String
        let line: Int
        /// What stands indented under it: the lines of dialogue.
        var inner: [Line] = []
    }

    struct Line {
        var text: String
        let number: Int
    }

    /// A heading and everything up to the next.
    struct Block {
        let level: Int
        let title: String
        let line: Int
        var items: [Item] = []

        func item(_ key: String) -> Item? { items.first { $0.key.lowercased() == key.lowercased() } }
    }

    private(set) var blocks: [Block] = []
    /// The number of lines of the document.
    let lineCount: Int

    init(_ text: String) throws {
        let lines = Self.uncommented(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        lineCount = lines.count
        for (index, line) in lines.enumerated() {
            let number = index + 1
            let indent = line.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
            let content = StoryboardLayout.flat(String(line))
            if content.isEmpty { continue }
            if indent < 4, let block = Self.heading(content, line: number) {
                blocks.append(block)
            } else {
                try add(content, indented: indent > 1, line: number)
            }
        }
    }

    private mutating func add(_ content: String, indented: Bool, line: Int) throws {
        guard !blocks.isEmpty else {
            throw StoryboardDocument.error(line, "text before the title", expected: "a first line “# TITLE”")
        }
        let block = blocks.count - 1
        let last = blocks[block].items.count - 1
        let marked = content.hasPrefix("- ") || content.hasPrefix("* ") || content == "-" || content == "*"
        if marked, indented, last >= 0 {
            blocks[block].items[last].inner.append(Line(text: String(content.dropFirst(2)), number: line))
        } else if marked {
            try blocks[block].items.append(Self.item(String(content.dropFirst(2)), line: line))
        } else if last < 0 {
            throw StoryboardDocument.error(
                line, "“\(content)” belongs to nothing", expected: "an item such as “- Summary: ...”, or a heading")
        } else if let inner = blocks[block].items[last].inner.indices.last {
            blocks[block].items[last].inner[inner].text += " " + content
        } else {
            blocks[block].items[last].value += (blocks[block].items[last].value.isEmpty ? "" : " ") + content
        }
    }

    private static func item(_ text: String, line: Int) throws -> Item {
        guard let colon = text.firstIndex(of: ":") else {
            throw StoryboardDocument.error(line, "“- \(text)” has no colon", expected: "“- Name: text”")
        }
        let key = text[..<colon].filter { $0 != "*" }
        var value = text[text.index(after: colon)...]
        if key.count < text[..<colon].count, value.hasPrefix("**") { value = value.dropFirst(2) }
        return Item(key: key, value: StoryboardLayout.flat(String(value)), line: line)
    }

    private static func heading(_ line: String, line number: Int) -> Block? {
        let marks = line.prefix { $0 == "#" }.count
        let title = line.dropFirst(marks)
        guard (1...6).contains(marks), title.isEmpty || title.first == " " else { return nil }
        return Block(level: marks, title: String(title.dropFirst()), line: number)
    }

    /// Without HTML comments; their line breaks stay, so that lines keep their numbers.
    private static func uncommented(_ text: String) -> String {
        var kept = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "<!--") {
            kept += rest[..<open.lowerBound]
            let after = rest[open.upperBound...]
            let close = after.firstRange(of: "-->") ?? after.endIndex..<after.endIndex
            kept += after[..<close.lowerBound].filter(\.isNewline)
            rest = after[close.upperBound...]
        }
        return kept + rest
    }
}

extension StoryboardDocument {
    static func error(_ line: Int?, _ problem: String, expected: String) -> ArtifactError {
        ArtifactError(file: fileName, line: line, problem: problem, expected: expected)
    }
}
