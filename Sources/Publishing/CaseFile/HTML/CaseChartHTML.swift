import Drawing
import StoryModel

/// Who could still have done it: a drawing, and the same as a table.
struct CaseChartHTML {
    let report: CaseReport

    private var page: CasePageHTML { CasePageHTML(report: report) }
    private let cell = Size(24, 26)
    private let head = 44.0
    private let foot = 24.0
    private var table: CaseReport.Table { report.table }

    func write(_ xml: inout XMLWriter) {
        xml.element("p", ["class": "quiet lead"], CaseWords.chart)
        for part in ChartPart.parts(of: table, rows: table.rows.count, columns: 24) { draw(part, &xml) }
        if !report.exits.isEmpty {
            xml.element("h3", CaseWords.exits)
            xml.element("ul", ["class": "ids"]) { xml in for exit in report.exits { write(exit, &xml) } }
        }
        xml.element("details") { xml in
            xml.element("summary", "The chart as a table")
            page.scroll("The chart as a table", &xml) { $0.element("table", ["class": "numbers"], rows) }
        }
    }

    private func write(_ exit: (scene: SceneReference, suspect: String, clues: [String]), _ xml: inout XMLWriter) {
        xml.element("li") { xml in
            xml.element("span", ["class": "id"], exit.scene.short)
            xml.element("div") { xml in
                xml.element("bdi", exit.suspect)
                page.cite(exit.clues, &xml)
            }
        }
    }

    // MARK: The table

    private func rows(_ xml: inout XMLWriter) {
        xml.element("thead") { xml in
            xml.element("tr") { xml in
                xml.element("th", ["scope": "col"], "Suspect, scene")
                for scene in table.scenes { xml.element("th", ["scope": "col"], scene.short) }
            }
        }
        xml.element("tbody") { xml in
            for row in table.rows {
                xml.element("tr") { xml in
                    xml.element("th", ["scope": "row", "dir": "auto"], row.suspect)
                    for cell in row.cells { xml.element("td", Self.words(cell)) }
                }
            }
        }
    }

    private static func words(_ cell: CaseReport.Table.Cell) -> String {
        switch cell {
        case .viable: "possible"
        case .eliminatedHere(let clues): (["out"] + clues).joined(separator: " ")
        case .eliminated: "out"
        }
    }

    // MARK: The drawing

    private var nameWidth: Double {
        min(240, (table.rows.map { CaseLettering.width(of: $0.suspect, size: 15) }.max() ?? 0) + 14)
    }

    private func draw(_ part: ChartPart, _ xml: inout XMLWriter) {
        let width = nameWidth + Double(part.columns.count) * cell.width
        let height = head + Double(part.rows.count) * cell.height + foot
        let box = "0 0 \(XMLWriter.number(width)) \(XMLWriter.number(height))"
        let (first, last) = (table.scenes[part.columns.lowerBound], table.scenes[part.columns.upperBound - 1])
        let label = "Who could still have done it, from \(first) to \(last); the table below says the same."
        page.scroll("The chart from \(first)", &xml) { xml in
            xml.element(
                "svg",
                [
                    "viewBox": box, "width": XMLWriter.number(width), "height": XMLWriter.number(height), "role": "img",
                    "aria-label": label, "class": "chart",
                ]
            ) { xml in
                drawHead(part, &xml)
                drawRows(part, width, &xml)
                for exit in part.exits(in: table) { draw(exit, &xml) }
            }
        }
    }

    private func left(_ column: Int) -> Double { nameWidth + Double(column) * cell.width }
    private func top(_ row: Int) -> Double { head + Double(row) * cell.height }

    private func drawHead(_ part: ChartPart, _ xml: inout XMLWriter) {
        for (chapter, columns) in part.chapters(in: table) {
            let (start, end) = (left(columns.lowerBound), left(columns.upperBound))
            xml.svgText(String(chapter), at: Point((start + end) / 2, 14), "chapter")
            xml.svgLine(Point(start + 3, 20), Point(end - 3, 20), "rule")
        }
        for (title, baseline) in [("chapter", 14.0), ("scene", 36)] {
            xml.svgText(title, at: Point(0, baseline), "left quiet")
        }
        for (column, scene) in table.scenes[part.columns].enumerated() {
            xml.svgText(String(scene.scene), at: Point(left(column) + cell.width / 2, 36), "minutes")
        }
        let counts = part.counts(in: table)
        xml.svgText("how many are left", at: Point(0, top(part.rows.count) + 17), "left quiet")
        for (column, count) in counts.enumerated() {
            xml.svgText(String(count), at: Point(left(column) + cell.width / 2, top(part.rows.count) + 17), "minutes")
        }
    }

    private func drawRows(_ part: ChartPart, _ width: Double, _ xml: inout XMLWriter) {
        for (row, index) in part.rows.enumerated() {
            let suspect = table.rows[index]
            let kind = suspect.suspect == report.culprit?.name ? " murder" : part.isOver(suspect) ? " quiet" : ""
            let name = CaseLettering.cut(suspect.suspect, size: 15, width: nameWidth - 12)
            xml.svgText(name, at: Point(0, top(row) + cell.height * 0.68), "left" + kind)
            xml.svgLine(Point(0, top(row) + cell.height), Point(width, top(row) + cell.height), "hairline")
        }
        for bar in part.bars(in: table) {
            let isCulprit = table.rows[part.rows.lowerBound + bar.row].suspect == report.culprit?.name
            for column in bar.columns {
                let rect = Rect(left(column) + 0.5, top(bar.row) + 6, cell.width - 1, cell.height - 12)
                xml.svgRect(rect, isCulprit ? "bar murder" : "bar")
            }
        }
    }

    private func draw(_ exit: ChartPart.Exit, _ xml: inout XMLWriter) {
        let room = Double(exit.room) * cell.width - 4
        var label = exit.clues.joined(separator: " ")
        if CaseLettering.width(of: label, size: 12) > room, let first = exit.clues.first {
            label = CaseLettering.cut(
                first + (exit.clues.count > 1 ? "+\(exit.clues.count - 1)" : ""), size: 10, width: room + 4)
        }
        xml.svgText(label, at: Point(left(exit.column) + 4, top(exit.row) + cell.height * 0.66), "exit")
    }
}
