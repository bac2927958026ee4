import Foundation

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
        let json = try value(in: text, under: schema)
        do {
            return try JSONDecoder().decode(type, from: Data(json.text.utf8))
        } catch let error as DecodingError {
            throw Problem(findings: [describe(error)])
        } catch {
            throw Problem(findings: ["\(error)"])
        }
    }

    /// The JSON an answer holds, as the schema wants it: properties in the schema's order, and none that it does not know.
    ///
    /// - Throws: ``Problem``.
    public static func value(in text: String, under schema: JSONSchema) throws(Problem) -> JSONValue {
        let answer = ThoughtFilter.answer(in: text)
        if !schema.shape.isBracketed { return try plainValue(in: answer, under: schema) }
        let bytes = Array(answer.utf8)
        var best: (extent: Int, findings: [String])?
        var search = JSONSearch(bytes, for: schema.shape)
        while let found = search.next() {
            switch found.outcome {
            case .failure(let malformed):
                if malformed.endsTooEarly { return try endOfSearch(best, found, malformed) }
                if found.extent > best?.extent ?? 0 { best = (found.extent, ["\(malformed)"]) }
            case .success(let value):
                let (conforming, findings) = conform(value, to: schema)
                if let conforming { return conforming }
                if found.extent > best?.extent ?? 0 { best = (found.extent, findings) }
            }
        }
        throw Problem(findings: best?.findings ?? ["there is no JSON in the answer: expected \(search.wanted)"])
    }

    private static func conform(_ value: JSONValue, to schema: JSONSchema) -> (value: JSONValue?, findings: [String]) {
        var check = SchemaCheck(lenient: true)
        let conforming = check.conform(value, to: schema.shape)
        if check.findings.isEmpty { return (conforming, []) }
        // Models write the call of a tool as text: `{"name": "verdict", "arguments": {...}}`.
        for key in ["arguments", "parameters", "input", "answer", schema.name] {
            guard let inner = value[key] else { continue }
            var innerCheck = SchemaCheck(lenient: true)
            let conforming = innerCheck.conform(inner, to: schema.shape)
            if innerCheck.findings.isEmpty { return (conforming, []) }
        }
        return (nil, check.findings)
    }

    private static func plainValue(in answer: String, under schema: JSONSchema) throws(Problem) -> JSONValue {
        var check = SchemaCheck(lenient: true)
        let trimmed = answer.trimmingCharacters(in: .whitespacesAndNewlines)
        let conforming = check.conform((try? .parse(trimmed)) ?? .string(trimmed), to: schema.shape)
        guard check.findings.isEmpty else { throw Problem(findings: check.findings) }
        return conforming
    }

    /// Whatever follows the start of a JSON text that is cut off lies within it, so that it is not looked at.
    private static func endOfSearch(
        _ best: (extent: Int, findings: [String])?, _ found: JSONSearch.Found, _ malformed: JSONValue.Malformed
    ) throws(Problem) -> JSONValue {
        if let best, best.extent > found.extent { throw Problem(findings: best.findings) }
        throw Problem(findings: ["\(malformed)"])
    }

    private static func describe(_ error: DecodingError) -> String {
        let (context, missing): (DecodingError.Context, [any CodingKey]) =
            switch error {
            case .keyNotFound(let key, let context): (context, [key])
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                (context, [])
            @unknown default: (.init(codingPath: [], debugDescription: "\(error)"), [])
            }
        let path = (context.codingPath + missing).map { key in
            key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
        }
        return "$\(path.joined()): \(context.debugDescription)"
    }
}
