import StoryFlow
import StoryModel
import Testing

@Suite("critique.md")
struct CritiqueDocumentTests {
    @Test("a critique is written as Markdown and read back")
    func writtenAndRead() throws {
        let critique = Critique(
            verdict: .fail, score: 6.5, remarks: "The second act is thin.",
            findings: [
                .init(rule: "a motive", passed: true, evidence: "debt"),
                .init(rule: "at least 5 clues", passed: false, evidence: "4 clues: C1, C2", remedy: "plant one"),
            ])
        let text = """
            # Critique

            Verdict: FAIL
            Score: 6.5

            ## Remarks

            The second act is thin.

            ## Findings

            - [x] a motive
              - Evidence: debt
            - [ ] at least 5 clues
              - Evidence: 4 clues: C1, C2
              - Remedy: plant one

            """
        #expect(CritiqueDocument.text(of: critique) == text)
        #expect(try CritiqueDocument.read(text) == critique)
    }

    @Test(
        "the verdict is read however it is put",
        arguments: [
            ("Verdict: Pass.", Critique.Verdict.pass), ("**FAIL**", .fail), ("## Verdict\n\n**PASS**\n\nGood.", .pass),
            ("The clues are fair.\n\nFinal verdict: fail\n", .fail), ("PASS. The plot stands.", .pass),
            ("Much is good, and so this is a PASS from me.", .pass), ("Verdict: not a pass", .fail),
            ("The alibi never fails.\n\nVerdict: PASSED", .pass), ("> FAILED: thin second act", .fail),
            ("Failed. Too thin.", .fail),
        ])
    func verdicts(_ text: String, _ verdict: Critique.Verdict) throws {
        #expect(try CritiqueDocument.read(text).verdict == verdict)
    }

    @Test("free prose is kept as remarks")
    func freeProse() throws {
        let text = "## Strengths\n\n- the frame\n\nVerdict: FAIL because the porter knows too much."
        let critique = try CritiqueDocument.read(text)
        #expect(critique.remarks == text)
        #expect(critique.score == 0)
        #expect(try CritiqueDocument.read(CritiqueDocument.text(of: critique)) == critique)
    }

    @Test(
        "what cannot be read is an error",
        arguments: [
            ("A fine plot, a dull end.", nil, "there is no verdict"), ("", nil, "there is no verdict"),
            ("It could PASS or FAIL.", nil, "there is no verdict"),
            ("Verdict: PASS\nScore: high", 2, "the score is 'high'"),
            ("Verdict: PASS\nScore: 11", 2, "the score is '11'"),
            ("Verdict: PASS\n## Findings\n- a rule", 3, "the finding 'a rule' has no mark"),
            ("Verdict: PASS\n## Findings\n\nnone", 4, "this is not a finding"),
            ("Verdict: PASS\n## Findings\n- [x] r\n  - Proof: x", 4, "'Proof' is not known here"),
        ] as [(String, Int?, String)])
    func errors(_ text: String, _ line: Int?, _ problem: String) {
        let error = #expect(throws: ArtifactError.self) { try CritiqueDocument.read(text) }
        #expect(error?.line == line)
        #expect(error?.problem == problem)
    }

    @Test("a score may be given out of ten, and is made from the findings where it is missing")
    func scores() throws {
        #expect(try CritiqueDocument.read("Verdict: PASS\n**Score:** 7/10\n").score == 7)
        #expect(try CritiqueDocument.read("PASS\n## Findings\n- [x] a\n- [x] b\n- [ ] c\n- [x] d").score == 7.5)
    }

    @Test("any critique reads back as it was written", arguments: 0..<300)
    func roundTrip(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        let critique = Critique(
            verdict: values.pick([.pass, .fail]), score: Double(values.number(0...40)) / 4,
            remarks: values.chance(80) ? values.prose() : "",
            findings: values.list(0...4) { values in
                Critique.Finding(
                    rule: "r " + values.line(), passed: values.chance(50),
                    evidence: values.chance(80) ? values.prose() : "",
                    remedy: values.chance(50) ? values.prose() : "")
            })
        let text = CritiqueDocument.text(of: critique)
        #expect(try CritiqueDocument.read(text) == critique)
        #expect(try CritiqueDocument.text(of: CritiqueDocument.read(text)) == text)
    }
}
