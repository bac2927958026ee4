public import StoryModel

extension ReadBack {
    /// What the reading found, as findings: the text's own rules first, then the rules of fair play on the text's order.
    ///
    /// - Parameter premise: whose overrides count.
    public func findings(for premise: Premise) -> [Critique.Finding] {
        own + Genre(of: premise).findings(onAny: storyline, for: premise)
    }

    private var own: [Critique.Finding] {
        let total = places.count + lost.count
        return [
            finding(
                "every clue is in the text", lost.map { "\($0.id) is not in chapter \($0.chapter): \($0.text)" },
                "\(total) clues, each in words that stand together", "Put the clue's words back, or keep the text so."),
            finding(
                "no clue comes before its chapter",
                early.map { "\($0.clue.id) is in \($0.place) already, and belongs to chapter \($0.clue.chapter)" },
                "each comes in its chapter or later", "Take it out of the earlier chapter."),
            finding(
                "the culprit is not called guilty before the reveal",
                betrayals.map { "\($0.place): \"\($0.sentence.collapsingBlanks)\"" }, "no sentence does",
                "Say less there."),
        ]
    }

    private func finding(_ rule: String, _ faults: [String], _ evidence: String, _ remedy: String) -> Critique.Finding {
        faults.isEmpty
            ? Critique.Finding(rule: rule, passed: true, evidence: evidence)
            : Critique.Finding(rule: rule, passed: false, evidence: faults.joined(separator: "; "), remedy: remedy)
    }
}
