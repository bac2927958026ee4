/// What the critic makes of a storyline.
public struct Critique: Codable, Sendable, Hashable {
    public enum Verdict: String, Codable, Sendable, Hashable, CaseIterable {
        case pass = "PASS"
        case fail = "FAIL"
    }

    /// One rule, held against the storyline.
    public struct Finding: Codable, Sendable, Hashable {
        /// The rule in short: `at least 5 clues`.
        public var rule: String
        public var passed: Bool
        /// What was found: `4 clues: C1, C2, C4, C5`.
        public var evidence: String
        /// What to do about it; empty where the rule holds.
        public var remedy: String

        public init(rule: String, passed: Bool, evidence: String, remedy: String = "") {
            self.rule = rule
            self.passed = passed
            self.evidence = evidence
            self.remedy = remedy
        }
    }

    public var verdict: Verdict
    /// 0 (nothing holds) to 10 (every rule holds).
    public var score: Double
    /// The critic's opinion, in prose.
    public var remarks: String
    public var findings: [Finding]

    public init(verdict: Verdict, score: Double, remarks: String = "", findings: [Finding] = []) {
        self.verdict = verdict
        self.score = score
        self.remarks = remarks
        self.findings = findings
    }
}
