/// Reads a structured answer, as tolerantly as it safely can.
///
/// Models that are not held to a schema wrap their JSON in a code fence, or in a sentence; that is taken off. What is left must
/// be JSON and fit the schema.
///
///     let verdict = try StructuredAnswer.read(reply.text, as: Verdict.self, under: schema)
public enum StructuredAnswer {
    /// Why an answer cannot be used, in words a model can mend it by: `$.scenes[2].place: expected a text, found 7`.
    public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
        /// One for each thing that is wrong, at most 12.
        public var findings: [String]
        public var description: String { findings.joined(separator: "\n") }

        public init(findings: [String]) { self.findings = findings }
    }

    /// The value an answer holds.
    ///
    /// - Throws: ``Problem``.
    public static func read<Value: Decodable>(
        _ text: String, as type: Value.Type = Value.self, under schema: JSONSchema
    ) throws(Problem) -> Value {
        fatalError()
    }
}
