import Mystery
public import StoryModel

/// Judges storylines without a model: by the rules of a fair mystery, each of which a program can decide.
///
/// For example:
///
///     let critique = try await BuiltInPlotCritic().review(storyline, for: premise)
///     if critique.verdict == .fail { print(critique.remarks) }
public struct BuiltInPlotCritic: Sendable {
    public init() {}

    /// The verdict: PASS where every rule holds; the score is the share of rules that do, out of 10.
    public func review(_ storyline: Storyline, for premise: Premise) async throws -> Critique {
        Self.review(storyline, for: premise)
    }

    static func review(_ storyline: Storyline, for premise: Premise) -> Critique {
        let findings = Genre(of: premise).findings(on: storyline, for: premise)
        let held = findings.count(where: \.passed)
        let score = (Double(held) * 100 / Double(findings.count)).rounded() / 10
        return Critique(
            verdict: held == findings.count ? .pass : .fail, score: score,
            remarks: Remarks(storyline, findings: findings).text, findings: findings)
    }
}

/// The critic's opinion, in prose.
struct Remarks {
    private let storyline: Storyline
    private let findings: [Critique.Finding]

    init(_ storyline: Storyline, findings: [Critique.Finding]) {
        self.storyline = storyline
        self.findings = findings
    }

    var text: String {
        [verdict, strengths, faults].compactMap(\.self).joined(separator: "\n\n")
    }

    private var failing: [Critique.Finding] { findings.filter { !$0.passed } }

    private var verdict: String {
        let held = findings.count - failing.count
        return failing.isEmpty
            ? "The plot of \"\(storyline.title)\" stands: all \(findings.count) rules hold."
            : "The plot of \"\(storyline.title)\" does not stand yet: \(held) of \(findings.count) rules hold."
    }

    private var strengths: String? {
        guard !storyline.clues.isEmpty, let killer = storyline.character(.killer) else { return nil }
        let against = storyline.clues.filter { $0.meaning == .implicates && $0.about == killer.name }
        let kinds = Clue.Evidence.allCases.filter { kind in storyline.clues.contains { $0.evidence == kind } }
        var sentences = [
            "The reader is shown \(storyline.clues.count) clues, of the kinds \(kinds.map(\.rawValue).joined(separator: ", ")); \(against.count) of them point at \(killer.name)."
        ]
        if let first = against.first {
            sentences.append("The first of these comes as early as chapter \(first.chapter).")
        }
        if let framed = storyline.character(.framedSuspect),
            let clearing = storyline.clues.first(where: { $0.meaning == .clears && $0.about == framed.name })
        {
            sentences.append("\(framed.name) is cleared in chapter \(clearing.chapter) of \(storyline.chapters.count).")
        }
        return sentences.joined(separator: " ")
    }

    private var faults: String? {
        guard !failing.isEmpty else { return nil }
        let lines = failing.map { "- Not so: \($0.rule). Found: \($0.evidence). \($0.remedy)" }
        return "What has to be mended:\n" + lines.joined(separator: "\n")
    }
}
