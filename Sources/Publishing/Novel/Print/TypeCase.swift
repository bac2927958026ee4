import Drawing

/// The words a book is set from, each shaped once.
final class TypeCase {
    /// A word, or a part of one, with the space that follows it.
    final class Sort {
        let block: TextBlock
        /// Without the space.
        let width: Double
        /// From the block's top.
        let baseline: Double

        init(_ text: String, _ style: TextStyle) {
            block = TextBlock(text, style)
            let letters = text.utf8.last == 32 ? text.utf8.count - 1 : text.utf8.count
            width = letters == text.utf8.count ? block.size.width : block.offset(of: letters)
            baseline = block.lines.first?.baseline ?? 0
        }
    }

    private var styles: [TextStyle] = []
    private var sorts: [[String: Sort]] = []
    /// Text with letters that no font has.
    private var incomplete = ""

    /// A number for a style, for as long as this case lasts.
    func number(of style: TextStyle) -> Int {
        if let number = styles.firstIndex(of: style) { return number }
        styles.append(style)
        sorts.append([:])
        return styles.count - 1
    }

    func sort(_ text: String, _ style: Int) -> Sort {
        if let sort = sorts[style][text] { return sort }
        let sort = Sort(text, styles[style])
        note(text, in: sort.block)
        sorts[style][text] = sort
        return sort
    }

    /// A paragraph set by its script's own rules.
    func block(_ runs: [TextRun], _ style: TextStyle, width: Double) -> TextBlock {
        let text = runs.map(\.text).joined()
        var style = style
        // Scripts without italics are not to be slanted.
        if Script.needsShaping(text) { style.isItalic = false }
        let block = TextBlock(runs, style, width: width)
        note(text, in: block)
        return block
    }

    /// A title in as many lines as it needs, all of them about as long.
    func display(_ text: String, _ style: TextStyle, width: Double) -> TextBlock {
        let widest = block([TextRun(text)], style, width: width)
        let count = widest.lines.count
        guard count > 1, !Script.needsShaping(text) else { return widest }
        // Centered in the full width, but with the words where a narrower block would break them.
        var (low, high) = (width / Double(count) * 0.9, width)
        while high - low > 2 {
            let middle = (low + high) / 2
            if TextBlock(text, style, width: middle).lines.count > count { low = middle } else { high = middle }
        }
        let lines = TextBlock(text, style, width: high).lines
        let bytes = Array(text.utf8)
        let broken = lines.map { line in
            String(decoding: bytes[line.text].reversed().drop { $0 == 32 }.reversed(), as: UTF8.self)
        }
        return block([TextRun(broken.joined(separator: "\n"))], style, width: width)
    }

    private func note(_ text: String, in block: TextBlock) {
        if !block.isComplete { incomplete += text }
    }

    /// - Throws: ``FontError`` naming the letters no font that is installed has.
    func requireEveryLetter() throws {
        guard !incomplete.isEmpty else { return }
        try TextBlock(incomplete, TextStyle(.garamond, 11)).requireEveryLetter(of: incomplete)
    }
}
