import Drawing

/// A line, set.
struct SetLine {
    enum Content {
        /// Words, and how far right of the text's edge each begins.
        case words([(sort: TypeCase.Sort, left: Double)])
        /// A line of a block.
        case line(TextBlock, Int)
    }

    var content: Content
    var isHyphenated = false

    /// - Parameter origin: the text's left edge, on the baseline.
    func draw(on canvas: Canvas, at origin: Point) {
        switch content {
        case .words(let words):
            for (sort, left) in words {
                sort.block.draw(on: canvas, at: Point(origin.x + left, origin.y - sort.baseline))
            }
        case .line(let block, let index):
            let line = block.lines[index]
            block.draw(index..<(index + 1), on: canvas, at: Point(origin.x, origin.y - (line.baseline - line.top)))
        }
    }
}

/// Sets paragraphs in lines of one width.
final class ParagraphSetter {
    let typeCase: TypeCase
    let hyphenation: HyphenationDictionary?
    let style: TextStyle
    private let space: Double
    private let hyphen: Double

    init(_ typeCase: TypeCase, _ style: TextStyle, hyphenation: HyphenationDictionary?) {
        self.typeCase = typeCase
        self.style = style
        self.hyphenation = hyphenation
        space = TextBlock("n n", style).size.width - TextBlock("nn", style).size.width
        hyphen = TextBlock("-", style).size.width
    }

    /// - Parameters:
    ///   - indent: of the first line.
    ///   - inset: what all lines are shorter by at both sides.
    func lines(_ runs: [StyledRun], measure: Double, indent: Double, inset: Double = 0) -> [SetLine] {
        let text = runs.map(\.run.text).joined()
        let width = measure - 2 * inset
        guard !Script.needsShaping(text) else { return block(runs, measure, indent) }
        let paragraph = WordRow(runs, style, typeCase, space: space, hyphen: hyphen)
        guard !paragraph.words.isEmpty else { return [] }
        guard paragraph.words.allSatisfy({ $0.width <= width }) else { return block(runs, measure, indent) }
        var breaker = LineBreaker(measure: width, indent: indent, space: space, tolerance: 1)
        var cuts = paragraph.cuts(nil)
        if let breaks = breaker.breaks(cuts.map(\.place)) { return paragraph.lines(cuts, breaks, breaker, inset) }
        if let hyphenation { cuts = paragraph.cuts(hyphenation) }
        for tolerance in [2, 4, Double.infinity] {
            breaker.tolerance = tolerance
            if let breaks = breaker.breaks(cuts.map(\.place)) { return paragraph.lines(cuts, breaks, breaker, inset) }
        }
        return block(runs, measure, indent)
    }

    private func block(_ runs: [StyledRun], _ measure: Double, _ indent: Double) -> [SetLine] {
        var style = style
        style.alignment = .justified
        style.indent = indent
        let block = typeCase.block(runs.map(\.run), style, width: measure)
        return block.lines.indices.map { SetLine(content: .line(block, $0)) }
    }
}

/// Text in one manner, of which small capitals are one.
struct StyledRun {
    var run: TextRun
    var features = ""
    var tracking = 0.0
}
