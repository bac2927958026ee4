public import StoryModel

/// `critique.md`: the critic's verdict, score, remarks and findings.
///
///     # Critique
///
///     Verdict: FAIL
///     Score: 6.5
///
///     ## Remarks
///
///     The alibi of the second act is thin.
///
///     ## Findings
///
///     - [ ] at least 5 clues
///       - Evidence: 4 clues: C1, C2, C4, C5
///       - Remedy: plant a clue in chapter 3
///
/// A critique in free prose is read as well, as long as its verdict can be told.
public enum CritiqueDocument {
    /// The critique as Markdown.
    public static func text(of critique: Critique) -> String {
        var lines = [
            "# Critique", "", "Verdict: \(critique.verdict.rawValue)", "Score: \(critique.score.shortest)", "",
        ]
        let remarks = MarkdownText.lines(of: critique.remarks, shielding: MarkdownText.isSectionHeading)
        if !remarks.isEmpty { lines += ["## Remarks", ""] + remarks + [""] }
        if !critique.findings.isEmpty { lines += ["## Findings", ""] + critique.findings.flatMap(finding) + [""] }
        return lines.joined(separator: "\n")
    }

    /// The critique in a Markdown text.
    ///
    /// What has no place in the structure is kept as remarks. A critique without a score has the share of findings
    /// that passed, from 0 to 10; without findings, 10 if it passed and 0 if it failed.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    /// - Throws: ``ArtifactError`` if there is no verdict, or the score or a finding cannot be read.
    public static func read(_ text: String, file: String = "critique.md") throws -> Critique {
        try CritiqueReader(source: TextLines(text, file: file)).critique()
    }

    private static func finding(_ finding: Critique.Finding) -> [String] {
        var lines = ["- [\(finding.passed ? "x" : " ")] \(finding.rule.inOneLine)"]
        for (key, value) in [("Evidence", finding.evidence), ("Remedy", finding.remedy)] where !value.isEmpty {
            let text = MarkdownText.lines(of: value) { _ in false }
            lines.append("  - \(key): \(text[0])")
            lines += text.dropFirst().map { $0.isEmpty ? "" : "    " + $0 }
        }
        return lines
    }
}

extension Double {
    /// `7` for 7.0, `6.5` for 6.5.
    fileprivate var shortest: String {
        let text = "\(self)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
