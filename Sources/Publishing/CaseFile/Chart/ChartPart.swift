import StoryModel

/// A part of the table of who could still have done it, as large as a page has room for.
struct ChartPart: Hashable {
    /// Of the table's scenes.
    var columns: Range<Int>
    /// Of the table's rows.
    var rows: Range<Int>

    /// The whole table in parts: all suspects of the first scenes, then of the next.
    static func parts(of table: CaseReport.Table, rows mostRows: Int, columns mostColumns: Int) -> [ChartPart] {
        let rows = evenly(table.rows.count, most: mostRows)
        return strips(table.scenes, most: mostColumns).flatMap { columns in
            rows.map { ChartPart(columns: columns, rows: $0) }
        }
    }

    /// As few ranges as there can be, all about as long.
    private static func evenly(_ count: Int, most: Int) -> [Range<Int>] {
        let parts = (count + most - 1) / max(1, most)
        return (0..<parts).map { (count * $0 / parts)..<(count * ($0 + 1) / parts) }
    }

    /// As few ranges of scenes, each ending with a chapter where one ends near enough.
    private static func strips(_ scenes: [SceneReference], most: Int) -> [Range<Int>] {
        var strips: [Range<Int>] = []
        var start = 0
        while start < scenes.count {
            let count = (scenes.count - start + most - 1) / most
            let ideal = start + (scenes.count - start + count - 1) / count
            // Not so early that the rest would need a range more.
            let least = max(start + 1, scenes.count - most * (count - 1))
            let ends = (least..<min(start + most + 1, scenes.count)).filter {
                scenes[$0].chapter != scenes[$0 - 1].chapter
            }
            let end = count == 1 ? scenes.count : ends.min { abs($0 - ideal) < abs($1 - ideal) } ?? ideal
            strips.append(start..<end)
            start = end
        }
        return strips
    }

    // MARK: What is in it, its own rows and columns counted from 0

    struct Bar: Hashable {
        var row: Int
        var columns: Range<Int>
    }

    struct Exit: Hashable {
        var row: Int
        var column: Int
        var clues: [String]
        /// Columns up to the part's end, which a label may use.
        var room: Int
    }

    /// Where suspects can still have done it.
    func bars(in table: CaseReport.Table) -> [Bar] {
        cells(in: table).flatMap { row, cells in
            var bars: [Bar] = []
            for (column, cell) in cells where cell == .viable {
                if let last = bars.last, last.columns.upperBound == column {
                    bars[bars.count - 1].columns = last.columns.lowerBound..<(column + 1)
                } else {
                    bars.append(Bar(row: row, columns: column..<(column + 1)))
                }
            }
            return bars
        }
    }

    /// Where they go out.
    func exits(in table: CaseReport.Table) -> [Exit] {
        cells(in: table).flatMap { row, cells in
            cells.compactMap { column, cell in
                guard case .eliminatedHere(let clues) = cell else { return nil }
                return Exit(row: row, column: column, clues: clues, room: columns.count - column)
            }
        }
    }

    /// Whether somebody is out before the part begins.
    func isOver(_ row: CaseReport.Table.Row) -> Bool {
        row.cells.indices.contains(columns.lowerBound) && row.cells[columns.lowerBound] == .eliminated
    }

    /// How many can still have done it when each scene is over.
    func counts(in table: CaseReport.Table) -> [Int] {
        columns.map { column in
            table.rows.count { $0.cells.indices.contains(column) && $0.cells[column] == .viable }
        }
    }

    /// The chapters above the scenes.
    func chapters(in table: CaseReport.Table) -> [(chapter: Int, columns: Range<Int>)] {
        var chapters: [(chapter: Int, columns: Range<Int>)] = []
        for (column, scene) in table.scenes[columns].enumerated() {
            if let last = chapters.last, last.chapter == scene.chapter {
                chapters[chapters.count - 1].columns = last.columns.lowerBound..<(column + 1)
            } else {
                chapters.append((scene.chapter, column..<(column + 1)))
            }
        }
        return chapters
    }

    private func cells(in table: CaseReport.Table) -> [(row: Int, cells: [(column: Int, cell: CaseReport.Table.Cell)])]
    {
        rows.enumerated().map { row, index in
            let cells = table.rows[index].cells
            return (row, columns.enumerated().compactMap { cells.indices.contains($1) ? ($0, cells[$1]) : nil })
        }
    }
}
