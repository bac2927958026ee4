import GenerativeModels
import Testing

@Suite("Verdicts in careless answers")
struct VerdictReaderTests {
    @Test(
        "that pass",
        arguments: [
            "PASS", "Pass.", "pass", "**PASS**", "*Pass*", "`PASS`", "Verdict: pass", "**Verdict:** PASS",
            "VERDICT - PASS",
            "# Verdict\n\nPASS\n\nThe story is coherent.", #"{"verdict": "PASS", "score": 8"#,
            #"{"verdict":"pass","remarks":"Fai"#,
            "verdict = PASS", "Overall it is a pass, though the second act fails to convince.", "The story passes.",
            "I would say this passes.", "This is a clear pass.", "My verdict is PASS because the clues are fair.",
            "PASS\n\nThe detective fails to notice the glove until chapter 3, which is good.", "It passes, narrowly.",
            "<think>Does it fail? Perhaps FAIL.</think>PASS", "Final decision: Passed",
            "The storyline would still pass.",
            "Verdict → PASS", "I'd give it a pass.", "“PASS”", "Result: the verdict is a pass.",
            "PASS: all clues are planted",
            "Not only does it pass. PASS", "**Final Verdict:** **PASS** ✅", "The verdict would be: pass",
            "Score: 8/10\nVerdict: PASS", "It not only passes. PASS",
        ])
    func pass(text: String) { #expect(VerdictReader.verdict(in: text) == true) }

    @Test(
        "that fail",
        arguments: [
            "FAIL", "Fail.", "**FAIL**", "fails", "Verdict: FAIL", #"{"score": 3, "verdict": "FAIL", "rem"#,
            "I would say this does not pass.", "This doesn't pass.", "It does not yet pass.",
            "The plot cannot pass as it is.",
            "Overall, a fail.\nVerdict: FAIL", "The story fails.", "**FAIL** - the butler could not have known.",
            "Verdict: not a pass", "The verdict is a clear fail.", "FAIL\n\nThe train passes through twice.",
            "I can't pass this.", "This draft should fail.", "It fails to meet the criteria.", "Failed.",
            "Conclusion: this is not a PASS.", "The mystery would not pass in my opinion.", "Status: failed",
            "I would FAIL this one: the alibi is impossible.",
        ])
    func fail(text: String) { #expect(VerdictReader.verdict(in: text) == false) }

    @Test(
        "that cannot be told",
        arguments: [
            "", "   ", "PASS/FAIL", "PASS or FAIL", "Pass | Fail", "Verdict: PASS/FAIL", "Answer with PASS or FAIL.",
            #"{"verdict": "PASS" | "FAIL"}"#, "PASS. No wait, FAIL.", "Verdict: PASS\nVerdict: FAIL",
            "The detective fails to notice the glove.", "They passed the mountain pass.", "A power failure.",
            "It is not a fail.", "This does not fail.", "The story is good.", "Pass?", "Does it pass?",
            "In passing, he said so.",
            "PASS\n\nHowever, the story fails.", "The butler failed.", "I cannot say that it does not pass.", "7/10",
            "It passes through three acts.",
        ])
    func unclear(text: String) { #expect(VerdictReader.verdict(in: text) == nil) }
}
