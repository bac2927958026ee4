import Mystery
import StoryFlow
import StoryModel
import TextQuality

/// Every rule held against a story, and the figures of its text.
struct StoryCheck: Encodable {
    let plot: [Critique.Finding]
    let writing: [Critique.Finding]

    init(_ storyline: Storyline, _ current: CurrentDraft) {
        let premise = current.draft.premise
        plot =
            current.reading?.findings(for: premise) ?? Genre(of: premise).findings(onAny: storyline, for: premise)
        writing =
            current.draft.novel.map { novel in
                TextReport(novel, wordsPerChapter: premise.wordsPerChapter, names: storyline.knownNames).findings
            } ?? []
    }

    /// Whether every rule of the plot holds.
    var passes: Bool { plot.allSatisfy(\.passed) }

    func tell(_ terminal: Terminal) {
        tell("The plot", plot, .red, terminal)
        if !writing.isEmpty {
            terminal.line()
            tell("The writing", writing, .yellow, terminal)
        }
    }

    private func tell(_ title: String, _ findings: [Critique.Finding], _ colour: Terminal.Style, _ terminal: Terminal) {
        let held = findings.count(where: \.passed)
        terminal.line(terminal.styled("\(title): \(held) of \(findings.count) hold", .bold))
        for finding in findings {
            let mark = finding.passed ? terminal.styled("ok ", .green) : terminal.styled("NO ", colour)
            terminal.line("\(mark) \(finding.rule)")
            terminal.line(terminal.styled("    \(finding.evidence)", .dim))
            if !finding.passed, !finding.remedy.isEmpty { terminal.line("    -> \(finding.remedy)") }
        }
    }
}
