/// What changed between two texts, in the unified format that people read and `patch` and `git apply` take.
///
/// For example:
///
///     let diff = UnifiedDiff.between(before, after, names: ("a/novel.md", "b/novel.md"))
public enum UnifiedDiff {
    /// The difference; empty if the texts are the same byte for byte.
    ///
    /// - Parameters:
    ///   - old: the text before.
    ///   - new: the text after.
    ///   - names: what the two are called in the head of the diff.
    ///   - context: how many unchanged lines to show around a change, 0 or more.
    public static func between(
        _ old: String, _ new: String, names: (old: String, new: String), context: Int = 3
    ) -> String {
        if old.isIdentical(to: new) { return "" }
        let texts = DiffTexts(old: old, new: new)
        let edits = LineAlignment(texts.oldIDs, texts.newIDs).edits()
        var diff = "--- \(header(names.old))\n+++ \(header(names.new))\n"
        for hunk in hunks(of: edits, context: max(0, context), texts) { diff += hunk }
        return diff
    }

    /// A name with a space in it needs a tab behind it, or `patch` would end it at the space.
    private static func header(_ name: String) -> String {
        name.contains(" ") ? name + "\t" : name
    }

    /// Edits that lie nearer than their context come together in one hunk.
    private static func hunks(of edits: [LineEdit], context: Int, _ texts: DiffTexts) -> [String] {
        var groups: [[LineEdit]] = []
        for edit in edits {
            if let last = groups.last?.last, edit.old.lowerBound - last.old.upperBound <= 2 * context {
                groups[groups.count - 1].append(edit)
            } else {
                groups.append([edit])
            }
        }
        return groups.map { hunk($0, context: context, texts) }
    }

    private static func hunk(_ edits: [LineEdit], context: Int, _ texts: DiffTexts) -> String {
        guard let first = edits.first, let last = edits.last else { return "" }
        let before = min(context, first.old.lowerBound)
        let after = min(context, texts.old.count - last.old.upperBound)
        let old = (first.old.lowerBound - before)..<(last.old.upperBound + after)
        let new = (first.new.lowerBound - before)..<(last.new.upperBound + after)
        var text = "@@ -\(range(old)) +\(range(new)) @@\n"
        var position = old.lowerBound
        for edit in edits {
            for index in position..<edit.old.lowerBound { text += texts.line(" ", texts.old, index) }
            for index in edit.old { text += texts.line("-", texts.old, index) }
            for index in edit.new { text += texts.line("+", texts.new, index) }
            position = edit.old.upperBound
        }
        for index in position..<old.upperBound { text += texts.line(" ", texts.old, index) }
        return text
    }

    /// `3,7`, `3` for one line; an empty range is said to follow the line before it.
    private static func range(_ lines: Range<Int>) -> String {
        switch lines.count {
        case 0: "\(lines.lowerBound),0"
        case 1: "\(lines.lowerBound + 1)"
        default: "\(lines.lowerBound + 1),\(lines.count)"
        }
    }
}

/// Two texts as lines, and as numbers that are equal where the lines are.
private struct DiffTexts {
    /// The lines with their ends; only a last line may have none.
    let old: [Substring]
    let new: [Substring]
    let oldIDs: [Int]
    let newIDs: [Int]

    init(old: String, new: String) {
        self.old = Self.linesWithEnds(of: old)
        self.new = Self.linesWithEnds(of: new)
        var ids: [ByteText: Int] = [:]
        func id(_ line: Substring) -> Int {
            let next = ids.count
            let key = ByteText(text: line)
            if let id = ids[key] { return id }
            ids[key] = next
            return next
        }
        oldIDs = self.old.map(id)
        newIDs = self.new.map(id)
    }

    func line(_ mark: String, _ lines: [Substring], _ index: Int) -> String {
        let line = lines[index]
        return line.utf8.last == 10 ? "\(mark)\(line)" : "\(mark)\(line)\n\\ No newline at end of file\n"
    }

    private static func linesWithEnds(of text: String) -> [Substring] {
        var lines: [Substring] = []
        var start = text.startIndex
        for line in text.lines {
            let end = line.endIndex < text.endIndex ? text.utf8.index(after: line.endIndex) : text.endIndex
            if start < end { lines.append(text[start..<end]) }
            start = end
        }
        return lines
    }
}

/// A text that equals another only byte for byte.
private struct ByteText: Hashable {
    let text: Substring

    static func == (left: ByteText, right: ByteText) -> Bool { left.text.isIdentical(to: right.text) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
