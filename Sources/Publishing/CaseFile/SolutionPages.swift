import StoryModel

/// The page at the end of a novel that shows how it could be solved.
public enum SolutionPages {
    /// A page to append: the clues with the scenes that show them, why each innocent cannot have done it, and who did.
    ///
    /// For example:
    ///
    ///     details.appendedPages.append(SolutionPages.page(of: report))
    public static func page(of report: CaseReport) -> BookDetails.Page {
        var parts = ["Nothing was needed but what the chapters show. Whoever has not read them should stop here."]
        if !report.axioms.isEmpty {
            parts += ["\(CaseWords.axioms) \(report.axioms.map(markdown).joined(separator: " "))"]
        }
        if !report.clues.isEmpty { parts += ["### What there was to see"] + report.clues.map(clue) }
        for proof in report.proofs { parts += ["### Why not \(markdown(proof.person))"] + steps(proof) }
        if let culprit = report.culprit { parts += solution(culprit) }
        return BookDetails.Page(title: "How it could be solved", text: parts.joined(separator: "\n\n"))
    }

    private static func clue(_ clue: CaseReport.Exhibit) -> String {
        let seems = clue.innocentReading.isEmpty ? "" : " *It seems:* \(markdown(clue.innocentReading))"
        let means = clue.meaning.isEmpty ? "" : " *It means:* \(markdown(clue.meaning))"
        return "\(markdown(clue.id)), \(clue.scene): \(markdown(clue.text))\(seems)\(means)"
    }

    private static func steps(_ proof: CaseReport.Proof) -> [String] {
        let sentences = proof.steps.map { step in
            markdown(step.sentence)
                + (step.clues.isEmpty ? "" : " (\(step.clues.map(markdown).joined(separator: ", ")))")
        }
        return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
    }

    private static func solution(_ culprit: CaseReport.Culprit) -> [String] {
        let method = culprit.method.isEmpty ? "" : ": \(markdown(culprit.method))"
        let sentences = [
            "\(markdown(culprit.name)) did it on day \(culprit.time.day) at \(culprit.time.clock)\(method)."
        ]
        return ["### Who is left", (sentences + (culprit.way + culprit.lies).map(markdown)).joined(separator: " ")]
    }

    /// A plain text as Markdown that reads the same.
    private static func markdown(_ text: String) -> String {
        let line = text.inOneLine
        guard line.utf8.contains(where: { "\\*_#>`[]".utf8.contains($0) }) else { return line }
        return line.reduce(into: "") { text, letter in
            if "\\*_#>`[]".contains(letter) { text.append("\\") }
            text.append(letter)
        }
    }
}
