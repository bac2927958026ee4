import Drawing

/// The type a case file is set in, and its pages' measures.
struct CaseType {
    static let trim = TrimSize.large
    static let accent = Color(hex: 0x8C2B23)
    static let bar = Color(hex: 0x4A5566)
    static let quiet = Color(gray: 0.38)
    static let hairline = Color(gray: 0.78)

    let typeCase = TypeCase()
    var language: String

    /// How wide the text is.
    var measure: Double { Self.trim.measure }
    /// How high: from the first line's top to the last one's bottom.
    var height: Double { Double(Self.trim.lineCount) * Self.trim.leading }
    /// From the paper's upper edge to the text.
    var top: Double { Self.trim.firstBaseline - Self.trim.leading * 0.75 }

    func style(_ size: Double, italic: Bool = false) -> TextStyle {
        var style = TextStyle(.garamond, size)
        style.isItalic = italic
        style.leading = (size * 1.27 * 4).rounded() / 4
        style.language = language
        style.features = "lnum"
        return style
    }

    var body: TextStyle { style(10.75) }
    var small: TextStyle { style(9.25) }

    /// A line, as wide as it is.
    func word(_ text: some Sequence<Character>, _ style: TextStyle) -> TextBlock {
        let text = set([TextRun(String(text))]).map(\.text).joined()
        var style = style
        if Script.needsShaping(text) { style.isItalic = false }
        return typeCase.sort(text, typeCase.number(of: style)).block
    }

    /// A line that fits: set smaller, down to two thirds, and then cut.
    func word(_ text: String, _ style: TextStyle, within width: Double) -> TextBlock {
        var style = style
        var block = word(text, style)
        if block.size.width > width {
            style.size = max(style.size * width / block.size.width * 0.98, style.size * 0.67)
            block = word(text, style)
        }
        guard block.size.width > width else { return block }
        let letters = Array(text.inOneLine)
        var (fits, tooLong) = (0, letters.count)
        while tooLong - fits > 1 {
            let middle = (fits + tooLong) / 2
            if word(letters[..<middle] + "…", style).size.width > width { tooLong = middle } else { fits = middle }
        }
        return word(letters[..<fits] + "…", style)
    }

    func block(_ runs: [TextRun], _ style: TextStyle, width: Double) -> TextBlock {
        typeCase.block(set(runs), style, width: width)
    }

    /// A centered title, its lines about as long as each other.
    func display(_ text: String, _ style: TextStyle) -> TextBlock {
        typeCase.display(set([TextRun(text)]).map(\.text).joined(), style, width: measure)
    }

    /// With a book's marks, without line ends and without what no font can draw.
    private func set(_ runs: [TextRun]) -> [TextRun] {
        let runs = runs.map { TextRun($0.text.inOneLine, isItalic: $0.isItalic, isBold: $0.isBold) }
        return TypographicMarks(language: language)?.applied(to: runs) ?? runs
    }

    /// A name that begins a line of ours: whichever way it is written, the line runs as the others do.
    func leading(_ name: String) -> TextRun {
        TextRun(Script.isRightToLeft(language: language) ? name : "\u{200E}" + name)
    }

    /// Clues after a sentence.
    func cited(_ clues: [String]) -> [TextRun] {
        clues.isEmpty ? [] : [TextRun("  [" + clues.joined(separator: ", ") + "]")]
    }

    /// A text's lines, each a piece; neither the first nor the last of several stands alone.
    func lines(
        _ runs: [TextRun], _ style: TextStyle, left: Double = 0, width: Double? = nil, space: Double = 0,
        color: Color = .black, keepsWithNext: Bool = false
    ) -> [CasePiece] {
        let block = block(runs, style, width: width ?? measure - left)
        let lines = block.lines
        return lines.indices.map { index in
            let isHeld = index == lines.count - 1 ? keepsWithNext : index == 0 || index == lines.count - 2
            return CasePiece(
                height: lines[index].bottom - lines[index].top, space: index == 0 ? space : 0, keepsWithNext: isHeld
            ) { canvas, origin in
                block.draw(index..<(index + 1), on: canvas, at: Point(origin.x + left, origin.y), color)
            }
        }
    }
}

extension String {
    /// In one line.
    var inOneLine: String { printable.split { $0.isNewline || $0 == "\t" }.joined(separator: " ") }
}

extension CasePiece {
    /// The piece with something more drawn at its corner.
    func adding(_ more: @escaping (Canvas, Point) -> Void) -> CasePiece {
        var piece = self
        let first = draw
        piece.draw = { canvas, origin in
            more(canvas, origin)
            first(canvas, origin)
        }
        return piece
    }
}

extension [CasePiece] {
    /// The pieces with something drawn beside the first.
    func beginning(_ more: @escaping (Canvas, Point) -> Void) -> [CasePiece] {
        guard let first else { return self }
        return [first.adding(more)] + dropFirst()
    }

    /// The pieces with no page ending between them, unless they are too many for that.
    var together: [CasePiece] {
        guard reduce(0, { $0 + $1.height }) < 180 else { return self }
        return dropLast().map { piece in
            var piece = piece
            piece.keepsWithNext = true
            return piece
        } + suffix(1)
    }
}
