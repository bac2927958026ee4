import Foundation
import GenerativeModels
import Mystery
import StoryFlow
import StoryModel

/// Judges a plan by the rules a program can decide, and adds a model's opinion: it passes where both pass it.
struct ModelPlotCritic: PlotCritic {
    let desk: ModelDesk

    /// The opinion, as a model gives it.
    struct Opinion: Decodable, Sendable {
        struct Fault: Decodable, Sendable {
            var wrong: String
            var mend: String
        }

        var verdict: String
        var score: Double
        var remarks: String
        var faults: [Fault]

        static let schema = JSONSchema(
            "critique",
            .object([
                .init("verdict", .text(oneOf: ["PASS", "FAIL"])),
                .init("score", .number(from: 0, to: 10)),
                .init("remarks", .text(about: "three or four sentences", most: 900)),
                .init(
                    "faults",
                    .list(
                        of: .object([
                            .init("wrong", .text(about: "what is wrong, in one sentence", most: 250)),
                            .init("mend", .text(about: "what to do, in one sentence", most: 250)),
                        ]), to: 5)),
            ]))
    }

    /// The opinion in an answer that has the right shape.
    static func read(_ answer: String) -> Opinion? {
        guard var opinion = try? StructuredAnswer.read(answer, as: Opinion.self, under: Opinion.schema.withoutBounds)
        else { return nil }
        opinion.score = min(max(0, opinion.score), 10)
        return opinion
    }

    func review(_ storyline: Storyline, for premise: Premise) async throws -> Critique {
        let office = Office(desk, premise)
        let rules = Genre(of: premise).findings(onAny: storyline, for: premise)
        let broken = rules.filter { !$0.passed }.map { "\($0.rule): \($0.evidence)" }
        let piece = office.piece(
            .critique, as: "an editor of fiction",
            ["storyline": StorylineDocument.text(of: storyline), "findings": broken.asList], schema: Opinion.schema,
            maxTokens: 700, temperature: 0.2)
        let opinion = try await opinion(of: piece)
        return Self.critique(opinion, rules: rules)
    }

    /// The opinion in an answer, however careless; one whose verdict cannot be read is none that passes.
    private func opinion(of piece: ModelDesk.Piece) async throws -> Opinion {
        let text = try await desk.text(piece) { answer in
            if Self.read(answer) != nil { return [] }
            return VerdictReader.verdict(in: answer) == nil
                ? ["the answer has no verdict: give PASS or FAIL, as JSON of the shape that was asked for"] : []
        }
        if let opinion = Self.read(text) { return opinion }
        let passes = VerdictReader.verdict(in: text)
        let said = Self.remarks(in: text)
        let remarks = passes == nil ? "The critic's verdict could not be read. It wrote: \(said)" : said
        return Opinion(
            verdict: passes == true ? "PASS" : "FAIL", score: passes == true ? 7 : 3, remarks: remarks.trimmed,
            faults: [])
    }

    /// What an answer that is broken JSON remarks; any other answer is a remark itself.
    private static func remarks(in text: String) -> String {
        guard text.trimmed.hasPrefix("{"), let key = text.range(of: #""remarks"\s*:\s*""#, options: .regularExpression)
        else {
            return text
        }
        let rest = text[key.upperBound...]
        let end = rest.range(of: #"(?<!\\)""#, options: .regularExpression)?.lowerBound ?? rest.endIndex
        return String(rest[..<end])
    }

    /// Rules gate; the opinion is added to them.
    static func critique(_ opinion: Opinion, rules: [Critique.Finding]) -> Critique {
        let holds = rules.allSatisfy(\.passed)
        let passes = opinion.verdict == "PASS"
        var findings = rules
        if passes {
            findings.append(
                Critique.Finding(rule: "the critic is content", passed: true, evidence: "score \(opinion.score) of 10"))
        }
        findings += opinion.faults.filter { !$0.wrong.isBlank }.prefix(5).map {
            Critique.Finding(
                rule: $0.wrong.trimmed, passed: passes, evidence: "the critic's opinion", remedy: $0.mend.trimmed)
        }
        if !passes, opinion.faults.allSatisfy(\.wrong.isBlank) {
            findings.append(
                Critique.Finding(
                    rule: "the critic is content", passed: false, evidence: "its verdict is FAIL",
                    remedy: opinion.remarks))
        }
        let held = rules.isEmpty ? 1 : Double(rules.count(where: \.passed)) / Double(rules.count)
        let score = ((held * 10 + opinion.score) / 2 * 10).rounded() / 10
        return Critique(
            verdict: holds && passes ? .pass : .fail, score: score, remarks: opinion.remarks, findings: findings)
    }
}
