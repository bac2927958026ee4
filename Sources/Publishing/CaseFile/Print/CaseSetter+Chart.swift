import Drawing
import StoryModel

extension CaseSetter {
    /// The chart in as many parts as it needs, then who goes out where, in words.
    var chart: [CasePiece] {
        let note = type.lines([TextRun(CaseWords.chart, isItalic: true)], type.small, keepsWithNext: true)
        let grid = ChartGrid(report: report, type: type)
        let exits = report.exits.flatMap { exit -> [CasePiece] in
            let scene = type.word(exit.scene.short, type.body)
            return type.lines([type.leading(exit.suspect)] + type.cited(exit.clues), type.body, left: 38, space: 2)
                .beginning { canvas, origin in scene.draw(on: canvas, at: origin, CaseType.quiet) }
        }
        let lead = exits.isEmpty ? [] : subheading(CaseWords.exits)
        let parts = grid.parts.map(grid.piece)
        return note + (grid.isTall ? lead + exits + parts : parts + lead + exits)
    }
}

/// The chart as a grid: suspects below each other, scenes beside each other.
struct ChartGrid {
    let report: CaseReport
    let type: CaseType

    private let nameWidth = 88.0
    private let leastCell = Size(10.5, 11.5)
    private let head = 27.0
    /// Room for the numbers below.
    private let foot = 15.0
    /// Room for the heading of the section, and the note below it.
    private let above = 112.0
    private let rowHeight: Double
    /// Alike in all parts, so that they can be laid beside each other.
    private let columnWidth: Double
    /// Whether a part takes a page of its own.
    let isTall: Bool
    let parts: [ChartPart]

    init(report: CaseReport, type: CaseType) {
        (self.report, self.type) = (report, type)
        let count = report.table.rows.count
        rowHeight = count <= 14 ? 17 : leastCell.height
        isTall = head + Double(count) * rowHeight + foot > type.height - above
        let room = type.measure - nameWidth
        parts = ChartPart.parts(
            of: report.table, rows: Int((type.height - (isTall ? 0 : above) - head - foot) / rowHeight),
            columns: Int(room / leastCell.width))
        columnWidth = min(26, room / Double(parts.map(\.columns.count).max() ?? 1))
    }

    func piece(_ part: ChartPart) -> CasePiece {
        CasePiece(height: head + Double(part.rows.count) * rowHeight + foot, space: 14) { canvas, origin in
            canvas.transformed(by: .translation(origin)) { draw(part, on: canvas) }
        }
    }

    private func draw(_ part: ChartPart, on canvas: Canvas) {
        drawHead(part, on: canvas)
        drawNames(part, on: canvas)
        drawBars(part, on: canvas)
        for exit in part.exits(in: report.table) { draw(exit, on: canvas) }
        drawCounts(part, on: canvas)
    }

    private func left(_ column: Int) -> Double { nameWidth + Double(column) * columnWidth }
    private func top(_ row: Int) -> Double { head + Double(row) * rowHeight }
    private func isCulprit(_ row: Int) -> Bool { report.table.rows[row].suspect == report.culprit?.name }

    private func drawNames(_ part: ChartPart, on canvas: Canvas) {
        let right = left(part.columns.count)
        for (row, index) in part.rows.enumerated() {
            let bottom = top(row + 1)
            canvas.stroke(.line([Point(0, bottom), Point(right, bottom)]), CaseType.hairline, Stroke(0.3))
            let suspect = report.table.rows[index]
            let name = type.word(suspect.suspect, type.style(min(9.25, rowHeight * 0.75)), within: nameWidth - 6)
            name.draw(
                on: canvas, at: Point(0, top(row) + (rowHeight - name.size.height) / 2),
                isCulprit(index) ? CaseType.accent : part.isOver(suspect) ? Color(gray: 0.55) : .black)
        }
    }

    private func drawBars(_ part: ChartPart, on canvas: Canvas) {
        for bar in part.bars(in: report.table) {
            let rect = Rect(
                left(bar.columns.lowerBound), top(bar.row), Double(bar.columns.count) * columnWidth, rowHeight)
            let color = isCulprit(part.rows.lowerBound + bar.row) ? CaseType.accent : CaseType.bar
            let filled = rect.inset(dx: 0, dy: rowHeight * 0.22)
            canvas.fill(.rect(filled), color)
            for column in bar.columns.dropFirst() {
                let x = left(column)
                canvas.stroke(.line([Point(x, filled.minY), Point(x, filled.maxY)]), .white, Stroke(0.6, cap: .butt))
            }
        }
        let bottom = top(part.rows.count)
        for (_, columns) in part.chapters(in: report.table).dropFirst() {
            let x = left(columns.lowerBound)
            canvas.stroke(.line([Point(x, head), Point(x, bottom)]), CaseType.hairline, Stroke(0.6))
        }
    }

    /// Chapters above, scenes below them.
    private func drawHead(_ part: ChartPart, on canvas: Canvas) {
        for (chapter, columns) in part.chapters(in: report.table) {
            let (start, end) = (left(columns.lowerBound), left(columns.upperBound))
            let label = type.word(String(chapter), type.style(8.5))
            label.draw(on: canvas, at: Point((start + end - label.size.width) / 2, 0))
            canvas.stroke(.line([Point(start + 2, 12.5), Point(end - 2, 12.5)]), CaseType.quiet, Stroke(0.5))
        }
        for (title, top) in [("chapter", 0.0), ("scene", 15)] {
            type.word(title, type.style(8, italic: true)).draw(on: canvas, at: Point(0, top), CaseType.quiet)
        }
        let scenes = report.table.scenes[part.columns].map { String($0.scene) }
        drawNumbers(scenes, at: 15, on: canvas)
    }

    private func drawCounts(_ part: ChartPart, on canvas: Canvas) {
        let top = top(part.rows.count) + 3
        type.word("how many are left", type.style(8, italic: true)).draw(on: canvas, at: Point(0, top), CaseType.quiet)
        drawNumbers(part.counts(in: report.table).map(String.init), at: top, on: canvas)
    }

    /// A number for each column, in its middle.
    private func drawNumbers(_ numbers: [String], at top: Double, on canvas: Canvas) {
        for (column, number) in numbers.enumerated() {
            let label = type.word(number, type.style(7.5), within: columnWidth)
            let left = left(column) + (columnWidth - label.size.width) / 2
            label.draw(on: canvas, at: Point(left, top), CaseType.quiet)
        }
    }

    /// The clues, from the cell on to the right, where the row is empty; as many as there is room for.
    private func draw(_ exit: ChartPart.Exit, on canvas: Canvas) {
        let left = left(exit.column)
        let room = Double(exit.room) * columnWidth - 2
        let style = type.style(min(8, rowHeight * 0.68))
        var label = type.word(exit.clues.joined(separator: " "), style)
        if label.size.width > room, let first = exit.clues.first {
            let rest = exit.clues.count > 1 ? "+\(exit.clues.count - 1)" : ""
            label = type.word(first + rest, style, within: room)
        }
        let top = top(exit.row) + (rowHeight - label.size.height) / 2
        canvas.fill(.rect(Rect(left + 0.5, top + 1, label.size.width + 3, label.size.height - 2)), .white)
        label.draw(on: canvas, at: Point(left + 2, top), CaseType.accent)
    }
}
