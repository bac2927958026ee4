import Drawing

/// Draws a screenplay's pages.
final class ScriptPrinter {
    private let paper: ScreenplayPaper
    private let numbersScenes: Bool
    private let style = TextStyle(.courier, ScreenplayLayout.fontSize)
    private let baseline: Double
    private var incomplete = ""

    init(paper: ScreenplayPaper, numbersScenes: Bool) {
        self.paper = paper
        self.numbersScenes = numbersScenes
        baseline = TextBlock("x", style).lines.first?.baseline ?? 0
    }

    func draw(_ page: [ScriptLine?], number: Int, on canvas: Canvas) {
        if number > 1 {
            let text = "\(number)."
            draw(
                [ScriptRun(text: text)], column: ScreenplayLayout.action.width - text.count,
                top: ScreenplayLayout.numberTop, on: canvas)
        }
        for (index, line) in page.enumerated() {
            guard let line else { continue }
            let top = ScreenplayLayout.top + Double(index) * ScreenplayLayout.line
            draw(line.runs, column: line.column, width: line.width, top: top, on: canvas)
            guard numbersScenes, let scene = line.sceneNumber else { continue }
            let text = String(scene)
            for column in [-4 - text.count, ScreenplayLayout.action.width + 1] {
                draw([ScriptRun(text: text)], column: column, top: top, on: canvas)
            }
        }
    }

    /// The page's title a third of the way down, everything else as it follows.
    func draw(_ page: ScriptTitlePage, on canvas: Canvas) {
        let bottom = paper.size.height - 72
        var top = (paper.size.height / 3 / ScreenplayLayout.line).rounded() * ScreenplayLayout.line
        for line in page.centered {
            // Centered on the text, as everything else on the page is.
            draw(line, column: (ScreenplayLayout.action.width - columns(line)) / 2, top: top, on: canvas)
            top += ScreenplayLayout.line
        }
        for (index, line) in page.lowerLeft.reversed().enumerated() {
            draw(line, column: 0, top: bottom - Double(index + 1) * ScreenplayLayout.line, on: canvas)
        }
        for (index, line) in page.lowerRight.reversed().enumerated() {
            let column = ScreenplayLayout.action.width - columns(line)
            draw(line, column: column, top: bottom - Double(index + 1) * ScreenplayLayout.line, on: canvas)
        }
    }

    private func columns(_ runs: [ScriptRun]) -> Int {
        runs.reduce(0) { $0 + $1.text.reduce(0) { $0 + $1.columns } }
    }

    private func draw(_ runs: [ScriptRun], column: Int, width: Int = 0, top: Double, on canvas: Canvas) {
        let text = runs.map(\.text).joined()
        guard !text.isEmpty else { return }
        let pieces = runs.map { TextRun($0.text, isItalic: $0.isItalic, isBold: $0.isBold) }
        var left = ScreenplayLayout.left + Double(column) * ScreenplayLayout.column
        let block = TextBlock(pieces, style)
        if !block.isComplete { incomplete += text }
        // A line that runs from right to left ends where its paragraph does.
        if width > 0, Script.language(of: text) != nil {
            left += Double(width) * ScreenplayLayout.column - block.size.width
        }
        let shift = baseline - (block.lines.first?.baseline ?? baseline)
        block.draw(on: canvas, at: Point(left, top + shift))
        underline(runs, left, top + baseline, on: canvas)
    }

    private func underline(_ runs: [ScriptRun], _ left: Double, _ baseline: Double, on canvas: Canvas) {
        var place = left
        for run in runs {
            let width = Double(columns([run])) * ScreenplayLayout.column
            if run.isUnderlined {
                canvas.fill(.rect(Rect(place, baseline + 1.5, width, 0.7)), .black)
            }
            place += width
        }
    }

    /// - Throws: ``FontError`` naming the letters no font that is installed has.
    func requireEveryLetter() throws {
        guard !incomplete.isEmpty else { return }
        try TextBlock(incomplete, style).requireEveryLetter(of: incomplete)
    }
}
