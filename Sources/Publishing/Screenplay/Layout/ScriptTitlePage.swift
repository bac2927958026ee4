import StoryModel

/// A screenplay's title page, as Fountain sees it: title and authors in the middle, contact at the lower left, the
/// draft's date at the lower right.
struct ScriptTitlePage {
    var centered: [[ScriptRun]] = []
    var lowerLeft: [[ScriptRun]] = []
    var lowerRight: [[ScriptRun]] = []

    var isEmpty: Bool { centered.isEmpty && lowerLeft.isEmpty && lowerRight.isEmpty }

    init(_ fields: [Screenplay.TitleField]) {
        func lines(_ keys: String...) -> [[ScriptRun]] {
            fields.filter { keys.contains($0.key.lowercased()) }.flatMap { field in
                ScriptText(FountainText.runs(of: field.value)).lines(width: 50)
            }
        }
        func group(_ lines: [[ScriptRun]], after count: Int) {
            guard !lines.isEmpty else { return }
            if !centered.isEmpty { centered += [[ScriptRun]](repeating: [], count: count) }
            centered += lines
        }
        let title = lines("title").map { line in
            line.map { run in
                var run = run
                run.text = run.text.uppercased()
                run.isUnderlined = true
                return run
            }
        }
        group(title, after: 0)
        group(lines("credit"), after: 3)
        group(lines("author", "authors"), after: 1)
        group(lines("source"), after: 3)
        let known = ["title", "credit", "author", "authors", "source", "draft date", "date", "revision"]
        lowerRight = lines("draft date", "date", "revision")
        lowerLeft = fields.filter { !known.contains($0.key.lowercased()) }.flatMap { field in
            ScriptText(FountainText.runs(of: field.value)).lines(width: 34)
        }
    }
}
