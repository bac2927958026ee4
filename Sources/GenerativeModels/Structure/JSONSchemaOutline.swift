extension JSONSchema {
    /// What to tell a model whose server cannot hold it to a schema.
    ///
    /// For example:
    ///
    ///     Answer with JSON and nothing else, in this form:
    ///     {
    ///       "verdict": "PASS" or "FAIL",
    ///       "score": number from 0 to 10
    ///     }
    public var outline: String {
        "Answer with JSON and nothing else, in this form:\n" + shape.outline(indent: "")
    }
}

extension JSONSchema.Shape {
    fileprivate func outline(indent: String) -> String {
        switch self {
        case .text(let about, let choices, _):
            if let choices {
                return Self.noted(choices.map { JSONValue.string($0).text }.joined(separator: " or "), about)
            }
            return Self.noted("text", about)
        case .number(let about, let low, let high):
            return Self.noted("number" + Self.range(low, high), about)
        case .integer(let about, let low, let high):
            return Self.noted("whole number" + Self.range(low.map(Double.init), high.map(Double.init)), about)
        case .bool(let about):
            return Self.noted("true or false", about)
        case .list(let about, let element, let low, let high):
            let count = Self.count(low, high)
            return Self.noted(
                "[\(element.outline(indent: indent)), ...]\(count.isEmpty ? "" : " with \(count)")", about)
        case .object(let properties):
            let inner = indent + "  "
            let lines = properties.map { property in
                "\(inner)\(JSONValue.string(property.name).text): \(property.shape.outline(indent: inner))"
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
        }
    }

    private static func noted(_ text: String, _ about: String) -> String { about.isEmpty ? text : "\(text) (\(about))" }

    private static func range(_ low: Double?, _ high: Double?) -> String {
        let text = { (number: Double) in JSONValue.number(number).text }
        switch (low, high) {
        case (let low?, let high?): return " from \(text(low)) to \(text(high))"
        case (let low?, nil): return " of at least \(text(low))"
        case (nil, let high?): return " of at most \(text(high))"
        case (nil, nil): return ""
        }
    }

    private static func count(_ low: Int, _ high: Int?) -> String {
        switch (low, high) {
        case (0, nil): return ""
        case (let low, nil): return "at least \(low) elements"
        case (0, let high?): return "at most \(high) elements"
        case (let low, let high?): return low == high ? "exactly \(low) elements" : "\(low) to \(high) elements"
        }
    }
}
