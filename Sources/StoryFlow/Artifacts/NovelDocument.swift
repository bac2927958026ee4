public import StoryModel

/// `novel.md`: a novel as Markdown, its front matter first, then `## Chapter 1: Title` and the chapter's text.
///
/// A novel is kept word for word. One that was read is written back with the same bytes: where the space around a
/// chapter's text is not what StoryBuilder would write, it stays part of ``StoryModel/NovelChapter/text``. Only line
/// ends become `\n`, headings take the form above, and a last line gets its end if it had none.
///
/// For example:
///
///     var novel = try NovelDocument.read(text, file: "novel.md")
///     novel.chapters[0].title = "Four Minutes of Dark"
///     let edited = NovelDocument.text(of: novel)
public enum NovelDocument {
    /// The novel as Markdown.
    public static func text(of novel: Novel) -> String {
        var text = Passage.front.text(of: novel.frontMatter)
        for (index, chapter) in novel.chapters.enumerated() {
            text += ChapterHeading(number: chapter.number, title: chapter.title).line + "\n"
            text += Passage.chapter(isLast: index == novel.chapters.count - 1).text(of: chapter.text)
        }
        return text
    }

    /// The novel in a Markdown text.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    /// - Throws: ``ArtifactError`` if there is no chapter, or if the chapters are not numbered 1, 2, 3 ...
    public static func read(_ text: String, file: String = "novel.md") throws -> Novel {
        let source = TextLines(text, file: file)
        let headings = source.lines.indices.compactMap { index in
            ChapterHeading(source.lines[index]).map { (index: index, heading: $0) }
        }
        guard let first = headings.first else {
            throw source.error(at: nil, "there is no chapter", expected: "a heading such as '## Chapter 1: A Title'")
        }
        var chapters: [NovelChapter] = []
        for (place, (index, heading)) in headings.enumerated() {
            try check(heading, after: chapters.count, at: index, in: source)
            let isLast = place == headings.count - 1
            let end = isLast ? source.text.endIndex : source.lines[headings[place + 1].index].startIndex
            let start = index + 1 < source.lines.count ? source.lines[index + 1].startIndex : end
            let passage = Passage.chapter(isLast: isLast).value(of: source.text[start..<end])
            chapters.append(NovelChapter(number: heading.number, title: heading.title, text: passage))
        }
        let front = source.text[..<source.lines[first.index].startIndex]
        return Novel(frontMatter: Passage.front.value(of: front), chapters: chapters)
    }

    private static func check(
        _ heading: ChapterHeading, after last: Int, at index: Int, in source: TextLines
    ) throws {
        guard heading.number != last + 1 else { return }
        let problem =
            switch heading.number {
            case _ where last == 0: "the first chapter is chapter \(heading.number)"
            case 1...last: "chapter \(heading.number) is there twice"
            default: "chapter \(heading.number) follows chapter \(last)"
            }
        throw source.error(at: index, problem, expected: "chapter \(last + 1)")
    }
}

/// A piece of the novel between two headings, and the empty lines StoryBuilder puts around it.
private enum Passage {
    case front
    case chapter(isLast: Bool)

    /// A value with line ends at its edges brings its own space, any other gets ours.
    func text(of value: String) -> String {
        let escaped = Self.shielded(value)
        guard Self.hasOwnSpace(value) else { return spaced(escaped) }
        if case .chapter(isLast: true) = self { return escaped }
        return value.utf8.last == 10 ? escaped : escaped + "\n\n"
    }

    func value(of passage: Substring) -> String {
        let value = Self.unshielded(String(passage))
        let body = value.trimmingLineEnds
        return !Self.hasOwnSpace(body) && spaced(body).isIdentical(to: value) ? body : value
    }

    private func spaced(_ body: String) -> String {
        switch self {
        case .front: body.isEmpty ? "" : body + "\n\n"
        case .chapter(isLast: false): body.isEmpty ? "\n" : "\n" + body + "\n\n"
        case .chapter(isLast: true): body.isEmpty ? "" : "\n" + body + "\n"
        }
    }

    private static func hasOwnSpace(_ value: String) -> Bool {
        value.utf8.first == 10 || value.utf8.last == 10
    }

    /// Lines that would be taken for a chapter's heading, with a backslash before them.
    private static func shielded(_ value: String) -> String {
        guard value.hasByte(UInt8(ascii: "#")) else { return value }
        return mapLines(of: value) { isShieldedHeading($0) ? "\\" + $0 : nil }
    }

    private static func unshielded(_ value: String) -> String {
        guard value.hasByte(UInt8(ascii: "\\")) else { return value }
        return mapLines(of: value) {
            $0.utf8.first == UInt8(ascii: "\\") && isShieldedHeading($0) ? $0.dropFirst() : nil
        }
    }

    private static func isShieldedHeading(_ line: Substring) -> Bool {
        guard let first = line.utf8.first, first == UInt8(ascii: "\\") || first == UInt8(ascii: "#") else {
            return false
        }
        return ChapterHeading(line.drop { $0 == "\\" }) != nil
    }

    private static func mapLines(of value: String, _ change: (Substring) -> Substring?) -> String {
        var lines = value.lines
        var changed = false
        for index in lines.indices {
            guard let new = change(lines[index]) else { continue }
            lines[index] = new
            changed = true
        }
        return changed ? lines.joined(separator: "\n") : value
    }
}

extension String {
    fileprivate var trimmingLineEnds: String {
        var bytes = Substring(self).utf8
        while bytes.first == 10 { bytes.removeFirst() }
        while bytes.last == 10 { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
