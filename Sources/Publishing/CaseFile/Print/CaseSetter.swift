import Drawing
import StoryModel

/// Sets a case file's sections.
struct CaseSetter {
    let report: CaseReport
    let type: CaseType

    var pieces: [CasePiece] {
        CaseSection.allCases.filter { $0.isTold(in: report) }.flatMap { [heading($0)] + pieces(of: $0) }
    }

    private func pieces(of section: CaseSection) -> [CasePiece] {
        switch section {
        case .cast: report.cast.flatMap(person)
        case .map: map
        case .timeLine: timeLine
        case .clues: report.clues.flatMap(clue)
        case .chart: chart
        case .proofs: axioms + report.proofs.flatMap(proof)
        case .culprit: report.culprit.map(culprit) ?? []
        case .rules: report.rules.flatMap(rule)
        case .reader: report.readerNotes.flatMap { type.lines([TextRun($0)], type.body, space: 6) }
        }
    }

    private func heading(_ section: CaseSection) -> CasePiece {
        var style = type.style(CaseType.trim.fontSize * 1.75, italic: true)
        style.alignment = .center
        let block = type.block([TextRun(section.rawValue)], style, width: type.measure)
        let sink = CaseType.trim.leading
        return CasePiece(
            height: sink + block.size.height + CaseType.trim.leading * 1.4, space: CaseType.trim.leading * 1.5,
            keepsWithNext: true, opens: section
        ) { canvas, origin in
            block.draw(on: canvas, at: Point(origin.x, origin.y + sink))
        }
    }

    /// A smaller heading, such as a name.
    func subheading(_ text: String, space: Double = 16) -> [CasePiece] {
        type.lines([TextRun(text)], type.style(13, italic: true), space: space, keepsWithNext: true)
    }

    // MARK: The people

    private func person(_ person: CaseReport.Person) -> [CasePiece] {
        let part = person.part.isEmpty ? [] : [TextRun(", " + person.part, isItalic: true)]
        let name = type.lines(
            [type.leading(person.name)] + part, type.style(11.5), space: 9,
            keepsWithNext: !(person.description + person.hid).isEmpty)
        let description =
            person.description.isEmpty ? [] : type.lines([TextRun(person.description)], type.body, left: indent)
        let hid =
            person.hid.isEmpty
            ? []
            : type.lines([TextRun("Kept hidden: ", isItalic: true), TextRun(person.hid)], type.small, left: indent)
        return (name + description + hid).together
    }

    var indent: Double { 14 }

    // MARK: What happened

    private var timeLine: [CasePiece] {
        var pieces: [CasePiece] = []
        if report.timeLine.contains(where: \.isToldLate) {
            let note = type.lines([TextRun(CaseWords.toldLate, isItalic: true)], type.small, left: 56)
            pieces += note.beginning { canvas, origin in
                drawDot(on: canvas, at: origin, isHollow: true, lineHeight: 11.75)
            }
        }
        var day = 0
        for moment in report.timeLine {
            if moment.time.day != day {
                day = moment.time.day
                pieces += subheading("Day \(day)", space: 12)
            }
            pieces += self.moment(moment)
        }
        return pieces
    }

    private func moment(_ moment: CaseReport.Moment) -> [CasePiece] {
        let clock = type.word(moment.time.clock, type.body)
        let people = CaseWords.list(moment.people)
        let place = [moment.place, people].filter { !$0.isEmpty }.joined(separator: ": ")
        let action = type.lines(
            [TextRun(moment.action)], type.body, left: 56, space: 6, keepsWithNext: !place.isEmpty
        ).beginning { canvas, origin in
            clock.draw(on: canvas, at: Point(origin.x + 34 - clock.size.width, origin.y))
            drawDot(on: canvas, at: origin, isHollow: moment.isToldLate, lineHeight: 13.75)
        }
        let rest =
            place.isEmpty
            ? [] : type.lines([TextRun(place, isItalic: true)], type.small, left: 56, color: CaseType.quiet)
        return (action + rest).together
    }

    private func drawDot(on canvas: Canvas, at origin: Point, isHollow: Bool, lineHeight: Double) {
        let dot = Path.circle(Point(origin.x + 45, origin.y + lineHeight / 2), 2.4)
        if isHollow {
            canvas.stroke(dot, CaseType.accent, Stroke(1.1))
        } else {
            canvas.fill(dot, CaseType.bar)
        }
    }
}
