/// Prose inside a structured Markdown document: lines that would be read as structure get a backslash.
enum MarkdownText {
    /// The prose's lines, shielded.
    ///
    /// - Parameter isStructure: whether a line would be read as something else.
    static func lines(of prose: String, shielding isStructure: (Substring) -> Bool) -> [String] {
        guard !prose.isEmpty else { return [] }
        let lines = prose.lines
        return lines.enumerated().map { index, line in
            guard let first = line.utf8.first else { return index == 0 || index == lines.count - 1 ? "\\" : "" }
            let needsShield = first == backslash || first.isBlank || isStructure(line)
            return needsShield ? "\\" + line : String(line)
        }
    }

    /// The prose in these lines, without the empty lines around it.
    static func prose(in lines: some BidirectionalCollection<Substring>) -> String {
        var lines = lines[...]
        while lines.first?.isBlank == true { lines.removeFirst() }
        while lines.last?.isBlank == true { lines.removeLast() }
        return lines.map(unshielded).joined(separator: "\n")
    }

    static func unshielded(_ line: Substring) -> Substring {
        line.utf8.first == backslash ? line.dropFirst() : line
    }

    /// Whether the line is a heading of one or two `#`.
    static func isSectionHeading(_ line: Substring) -> Bool {
        let level = headingLevel(line)
        return level == 1 || level == 2
    }

    /// The number of `#` before a heading's text; 0 if the line is no heading.
    static func headingLevel(_ line: Substring) -> Int {
        let marks = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(marks) else { return 0 }
        return line.utf8.count == marks || line.utf8.dropFirst(marks).first?.isBlank == true ? marks : 0
    }

    static func headingText(_ line: Substring) -> String {
        line.drop { $0 == "#" }.trimmed
    }

    /// Whether the line begins a list's element.
    static func isBullet(_ line: Substring) -> Bool {
        line.utf8.starts(with: "- ".utf8) || line.utf8.starts(with: "* ".utf8) || line == "-" || line == "*"
    }

    private static let backslash = UInt8(ascii: "\\")
}

/// A list of names or phrases in one line: `Pip Marlow, Lena Voss`. A separator inside an element is escaped.
enum MarkdownList {
    static func text(of elements: [String], separator: Character = ",") -> String {
        elements.map { element in
            var text = ""
            for letter in element.inOneLine {
                if letter == separator || letter == "\\" { text.append("\\") }
                text.append(letter)
            }
            return text
        }.joined(separator: "\(separator) ")
    }

    static func elements(in text: String, separator: Character = ",") -> [String] {
        var elements = [""]
        var isEscaped = false
        for letter in text {
            if isEscaped {
                if letter != separator, letter != "\\" { elements[elements.count - 1].append("\\") }
                elements[elements.count - 1].append(letter)
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == separator {
                elements.append("")
            } else {
                elements[elements.count - 1].append(letter)
            }
        }
        if isEscaped { elements[elements.count - 1].append("\\") }
        return elements.map(\.trimmed).filter { !$0.isEmpty }
    }
}
