import Drawing
import StoryModel

/// How many minutes it is from each place to each: a row for each place, a column for each place's number.
struct MinutesTable {
    let map: TravelMap
    let type: CaseType

    private let left = 104.0
    private let rowHeight = 12.0
    private let leastColumn = 8.8

    var pieces: [CasePiece] {
        guard map.places.count > 1 else { return [] }
        let note = type.lines(
            [TextRun(CaseWords.minutes, isItalic: true)], type.body, space: 8, keepsWithNext: true)
        let parts = ranges
        return note
            + parts.enumerated().flatMap { number, columns in
                [head(columns, space: number == 0 ? 4 : 14)] + map.places.indices.map { row($0, columns) }
            }
    }

    private var ranges: [Range<Int>] {
        let most = Int((type.measure - left) / leastColumn)
        let parts = (map.places.count + most - 1) / most
        return (0..<parts).map { (map.places.count * $0 / parts)..<(map.places.count * ($0 + 1) / parts) }
    }

    private func width(_ columns: Range<Int>) -> Double { min(17, (type.measure - left) / Double(columns.count)) }

    private func head(_ columns: Range<Int>, space: Double) -> CasePiece {
        CasePiece(height: rowHeight, space: space, keepsWithNext: true) { canvas, origin in
            for (index, column) in columns.enumerated() {
                draw(String(column + 1), at: index, of: columns, CaseType.accent, on: canvas, origin)
            }
            line(columns, below: rowHeight, on: canvas, origin)
        }
    }

    private func row(_ row: Int, _ columns: Range<Int>) -> CasePiece {
        CasePiece(height: rowHeight, keepsWithNext: row == 0 || row == map.places.count - 2) { canvas, origin in
            let number = type.word(String(row + 1), type.style(8.5))
            number.draw(on: canvas, at: Point(origin.x + 11 - number.size.width, origin.y + 0.5), CaseType.accent)
            let name = type.word(map.places[row], type.style(9.25), within: left - 20)
            name.draw(on: canvas, at: Point(origin.x + 16, origin.y + (rowHeight - name.size.height) / 2))
            for (index, column) in columns.enumerated() {
                let text = column == row ? "·" : map.minutes(row: row, column: column).map(String.init) ?? "–"
                draw(text, at: index, of: columns, .black, on: canvas, origin)
            }
            line(columns, below: rowHeight, on: canvas, origin)
        }
    }

    private func draw(
        _ text: String, at index: Int, of columns: Range<Int>, _ color: Color, on canvas: Canvas, _ origin: Point
    ) {
        let width = width(columns)
        let label = type.word(text, type.style(8.5), within: width - 1)
        let x = origin.x + left + Double(index) * width + (width - label.size.width) / 2
        label.draw(on: canvas, at: Point(x, origin.y + (rowHeight - label.size.height) / 2), color)
    }

    private func line(_ columns: Range<Int>, below height: Double, on canvas: Canvas, _ origin: Point) {
        let right = origin.x + left + width(columns) * Double(columns.count)
        let y = origin.y + height
        canvas.stroke(.line([Point(origin.x, y), Point(right, y)]), CaseType.hairline, Stroke(0.3))
    }
}
