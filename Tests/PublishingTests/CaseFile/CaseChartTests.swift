import StoryModel
import Testing

@testable import Publishing

@Suite("A case file's chart")
struct CaseChartTests {
    private func table(_ rows: Int, _ scenes: Int) -> CaseReport.Table {
        CaseReport.Table(
            scenes: (0..<scenes).map { SceneReference(chapter: $0 / 4 + 1, scene: $0 % 4 + 1) },
            rows: (0..<rows).map { SampleCases.row("S\($0)", out: $0 % max(1, scenes), by: ["C\($0)"], of: scenes) })
    }

    @Test(
        "each suspect's each scene is in one part, and no part is too large",
        arguments: [(1, 1), (6, 21), (40, 120), (41, 7), (3, 200)], [(38, 21), (7, 5), (1, 1)])
    func parts(size: (rows: Int, scenes: Int), most: (rows: Int, columns: Int)) {
        let table = table(size.rows, size.scenes)
        var seen: [[Int]: Int] = [:]
        for part in ChartPart.parts(of: table, rows: most.rows, columns: most.columns) {
            #expect(part.rows.count <= most.rows && part.columns.count <= most.columns)
            for row in part.rows { for column in part.columns { seen[[row, column], default: 0] += 1 } }
        }
        #expect(seen.count == size.rows * size.scenes && seen.values.allSatisfy { $0 == 1 })
    }

    @Test("a part ends with a chapter where it can")
    func chapters() {
        func columns(_ most: Int) -> [Range<Int>] {
            ChartPart.parts(of: table(2, 20), rows: 10, columns: most).map(\.columns)
        }
        #expect(columns(12) == [0..<8, 8..<20])
        #expect(columns(9) == [0..<8, 8..<12, 12..<20])
        #expect(columns(10) == [0..<10, 10..<20])
        #expect(columns(20) == [0..<20])
    }

    @Test("a bar goes on until the scene somebody goes out in, where the clues stand")
    func bars() {
        var table = table(0, 6)
        table.rows = [
            SampleCases.row("A", out: nil, of: 6), SampleCases.row("B", out: 3, by: ["C1", "C2"], of: 6),
            SampleCases.row("C", out: 0, by: ["C3"], of: 6),
        ]
        let part = ChartPart(columns: 2..<6, rows: 0..<3)
        #expect(part.bars(in: table) == [.init(row: 0, columns: 0..<4), .init(row: 1, columns: 0..<1)])
        #expect(part.exits(in: table) == [.init(row: 1, column: 1, clues: ["C1", "C2"], room: 3)])
        #expect(part.counts(in: table) == [2, 1, 1, 1])
        #expect(table.rows.map(part.isOver) == [false, false, true])
    }

    @Test("a row with too few cells ends where they do")
    func shortRow() {
        var table = table(1, 6)
        table.rows[0].cells = [.viable]
        let part = ChartPart(columns: 0..<6, rows: 0..<1)
        #expect(part.bars(in: table) == [.init(row: 0, columns: 0..<1)])
        #expect(part.counts(in: table) == [1, 0, 0, 0, 0, 0])
    }
}
