import Drawing

/// A line of a page's grid, and what stands on it.
struct GridRow {
    enum Content {
        case line(SetLine)
        case empty
        /// Between two scenes.
        case ornament
    }

    var content: Content
    /// As in ``PageBreaker/Row``.
    var price: Double?
    /// Which line of its paragraph it is, and how many that has.
    var line = 0
    var lineCount = 1
}

/// Sets a chapter's paragraphs in the rows of a grid.
struct ChapterSetter {
    let setter: ParagraphSetter
    let measure: Double

    /// How far a paragraph's first line is indented: an em and a bit.
    private var indent: Double { setter.style.size * 1.2 }

    func rows(_ paragraphs: [BookParagraph]) -> [GridRow] {
        var rows: [GridRow] = []
        var isFirst = true
        for (index, paragraph) in paragraphs.enumerated() {
            switch paragraph.kind {
            case .sceneBreak where index > 0 && index < paragraphs.count - 1:
                rows += sceneBreak
            case .sceneBreak: break
            case .heading: rows += heading(paragraph)
            case .quotation:
                let quoted = lines(paragraph, indent: 0, inset: indent * 1.2)
                rows += (rows.isEmpty ? [] : [GridRow(content: .empty)]) + quoted + [GridRow(content: .empty, price: 0)]
            case .text: rows += lines(paragraph, indent: isFirst ? 0 : indent, isOpening: index == 0)
            case .continued: rows += lines(paragraph, indent: 0)
            }
            isFirst = [.sceneBreak, .heading, .quotation].contains(paragraph.kind)
        }
        return rows
    }

    private var sceneBreak: [GridRow] {
        [GridRow(content: .empty), GridRow(content: .ornament), GridRow(content: .empty)]
    }

    private func heading(_ paragraph: BookParagraph) -> [GridRow] {
        var style = setter.style
        style.isItalic = true
        style.alignment = .center
        let block = setter.typeCase.block(paragraph.runs, style, width: measure)
        let lines = block.lines.indices.map { GridRow(content: .line(SetLine(content: .line(block, $0)))) }
        return [GridRow(content: .empty)] + lines + [GridRow(content: .empty)]
    }

    private func lines(
        _ paragraph: BookParagraph, indent: Double, inset: Double = 0, isOpening: Bool = false
    ) -> [GridRow] {
        var runs = paragraph.runs.map { StyledRun(run: $0) }
        if isOpening, let opening = Opening(paragraph.runs) {
            runs = opening.rest.map { StyledRun(run: $0) }
            runs.insert(StyledRun(run: TextRun(opening.words), features: "smcp", tracking: 0.4), at: 0)
        }
        let lines = setter.lines(runs, measure: measure, indent: indent, inset: inset)
        return lines.enumerated().map { index, line in
            // Neither the first line of a paragraph stands alone, nor the last one.
            let isAlone = lines.count > 1 && (index == 0 || index == lines.count - 2)
            return GridRow(
                content: .line(line), price: isAlone ? nil : line.isHyphenated ? 15 : 0, line: index,
                lineCount: lines.count)
        }
    }
}
