import Drawing
import StoryModel

extension CaseSetter {
    // MARK: The clues

    func clue(_ clue: CaseReport.Exhibit) -> [CasePiece] {
        let left = 38.0
        let id = type.word(clue.id, type.style(10.75), within: left - 6)
        let text = type.lines([TextRun(clue.text)], type.body, left: left, space: 11, keepsWithNext: true)
            .beginning { canvas, origin in id.draw(on: canvas, at: origin, CaseType.accent) }
        let shown = type.lines(
            [TextRun("\(clue.scene): \(clue.evidence.rawValue)", isItalic: true)], type.small, left: left,
            color: CaseType.quiet, keepsWithNext: true)
        let seems = remark("It seems", clue.innocentReading, left: left)
        return (text + shown + seems + remark("It means", clue.meaning, left: left)).together
    }

    private func remark(_ label: String, _ text: String, left: Double) -> [CasePiece] {
        guard !text.isEmpty else { return [] }
        return type.lines([TextRun(label + ": ", isItalic: true), TextRun(text)], type.small, left: left)
    }

    // MARK: The proofs

    var axioms: [CasePiece] {
        guard !report.axioms.isEmpty else { return [] }
        let lead = type.lines([TextRun(CaseWords.axioms)], type.body, keepsWithNext: true)
        return lead + numbered(report.axioms.map { ($0, []) })
    }

    func proof(_ proof: CaseReport.Proof) -> [CasePiece] {
        subheading("Not \(proof.person)") + numbered(proof.steps.map { ($0.sentence, $0.clues) })
    }

    func numbered(_ steps: [(sentence: String, clues: [String])]) -> [CasePiece] {
        steps.enumerated().flatMap { index, step in
            let number = type.word("\(index + 1).", type.small)
            return type.lines([TextRun(step.sentence)] + type.cited(step.clues), type.body, left: 20, space: 4)
                .beginning { canvas, origin in
                    number.draw(
                        on: canvas, at: Point(origin.x + 13 - number.size.width, origin.y + 1.6), CaseType.quiet)
                }
        }
    }

    // MARK: Who did it

    func culprit(_ culprit: CaseReport.Culprit) -> [CasePiece] {
        var name = type.style(16)
        name.alignment = .center
        var means = type.style(11.5, italic: true)
        means.alignment = .center
        var pieces = type.lines([TextRun(culprit.name)], name, color: CaseType.accent, keepsWithNext: true)
        let how = [culprit.method, culprit.time.description].filter { !$0.isEmpty }.joined(separator: ", ")
        pieces += type.lines([TextRun(how)], means)
        if !culprit.way.isEmpty { pieces += subheading("The way") + numbered(culprit.way.map { ($0, []) }) }
        if !culprit.lies.isEmpty { pieces += subheading("The lies") + numbered(culprit.lies.map { ($0, []) }) }
        return pieces
    }

    // MARK: The rules

    func rule(_ rule: CaseReport.Rule) -> [CasePiece] {
        let left = 20.0
        let outcome = type.word(rule.outcome.rawValue, type.style(9.25, italic: true))
        let name = type.lines(
            [TextRun(rule.name)], type.body, left: left, width: type.measure - left - 62, space: 8,
            keepsWithNext: !(rule.evidence + rule.reason).isEmpty)
        let color = rule.outcome == .held ? CaseType.quiet : CaseType.accent
        let marked = name.beginning { canvas, origin in
            outcome.draw(on: canvas, at: Point(origin.x + type.measure - outcome.size.width, origin.y + 1.4), color)
            drawMark(rule.outcome, on: canvas, at: Point(origin.x + 7, origin.y + 7.4))
        }
        let evidence =
            rule.evidence.isEmpty
            ? [] : type.lines([TextRun(rule.evidence)], type.small, left: left, color: CaseType.quiet)
        return marked + evidence + remark("The author's reason", rule.reason, left: left)
    }

    private func drawMark(_ outcome: CaseReport.Rule.Outcome, on canvas: Canvas, at center: Point) {
        func line(_ points: (Double, Double)...) -> Path { .line(points.map { center + Point($0.0, $0.1) }) }
        switch outcome {
        case .held: canvas.stroke(line((-3.5, 0), (-1, 3), (3.5, -3.5)), CaseType.bar, Stroke(1.2))
        case .broken:
            canvas.stroke(line((-3, -3), (3, 3)) + line((3, -3), (-3, 3)), CaseType.accent, Stroke(1.2))
        case .overridden: canvas.stroke(.circle(center, 3.2), CaseType.accent, Stroke(1.2))
        }
    }
}
