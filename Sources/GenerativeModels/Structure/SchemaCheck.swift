/// Holds a value against a schema, and writes down what does not fit.
struct SchemaCheck {
    /// Whether to take what is written otherwise but can mean only one thing: `"7"` for a number, `pass` for `PASS`.
    var isLenient: Bool
    private(set) var findings: [String] = []
    static let maxFindings = 12

    init(lenient: Bool) { isLenient = lenient }

    /// The value as the schema wants it, without what the schema does not know.
    mutating func conform(_ value: JSONValue?, to shape: JSONSchema.Shape, at path: String = "$") -> JSONValue {
        guard findings.count < Self.maxFindings else { return .null }
        switch shape {
        case .text(_, let choices, _):
            return text(value, oneOf: choices, at: path)
        case .number(_, let low, let high):
            return number(value, from: low, to: high, whole: false, at: path)
        case .integer(_, let low, let high):
            return number(value, from: low.map(Double.init), to: high.map(Double.init), whole: true, at: path)
        case .bool:
            return bool(value, at: path)
        case .list(_, let element, let low, let high):
            return list(value, of: element, from: low, to: high, at: path)
        case .object(let properties):
            return object(value, properties, at: path)
        }
    }

    private mutating func report(_ path: String, expected: String, found value: JSONValue?) -> JSONValue {
        if let value {
            findings.append("\(path): expected \(expected), found \(Self.excerpt(value))")
        } else {
            findings.append("\(path): missing; expected \(expected)")
        }
        return .null
    }

    private static func excerpt(_ value: JSONValue) -> String {
        switch value {
        case .null: return "null"
        case .array(let elements): return elements.isEmpty ? "an empty list" : "a list"
        case .object: return "an object"
        case .bool, .number: return value.text
        case .string(let text): return text.count <= 60 ? value.text : JSONValue.string(text.prefix(60) + "...").text
        }
    }

    // MARK: Plain values

    private mutating func text(_ value: JSONValue?, oneOf choices: [String]?, at path: String) -> JSONValue {
        let expected =
            choices.map { "one of " + $0.map { JSONValue.string($0).text }.joined(separator: ", ") } ?? "a text"
        guard case .string(let text)? = value else { return report(path, expected: expected, found: value) }
        guard let choices, !choices.contains(text) else { return .string(text) }
        let alike = choices.filter { Self.plain($0) == Self.plain(text) }
        guard isLenient, alike.count == 1 else { return report(path, expected: expected, found: value) }
        return .string(alike[0])
    }

    /// A choice without what careless spelling changes.
    private static func plain(_ text: String) -> String {
        String(text.lowercased().map { $0 == "_" || $0 == "-" ? " " : $0 }.drop { $0.isWhitespace })
            .split { $0.isWhitespace }.joined(separator: " ")
    }

    private mutating func bool(_ value: JSONValue?, at path: String) -> JSONValue {
        switch value {
        case .bool?: return value ?? .null
        case .string(let text)? where isLenient && text.lowercased() == "true": return true
        case .string(let text)? where isLenient && text.lowercased() == "false": return false
        default: return report(path, expected: "true or false", found: value)
        }
    }

    private mutating func number(
        _ value: JSONValue?, from low: Double?, to high: Double?, whole: Bool, at path: String
    ) -> JSONValue {
        var expected = whole ? "a whole number" : "a number"
        if let low { expected += " from \(JSONValue.number(low).text)" }
        if let high { expected += " to \(JSONValue.number(high).text)" }
        guard let number = number(value), !whole || number == number.rounded(), number >= low ?? number,
            number <= high ?? number
        else { return report(path, expected: expected, found: value) }
        return .number(number)
    }

    private func number(_ value: JSONValue?) -> Double? {
        switch value {
        case .number(let number)?: return number
        case .string(let text)? where isLenient:
            let digits = text.filter { !$0.isWhitespace }
            guard JSONGrammar.isNumber(Array(digits.utf8)[...]), let number = Double(digits), number.isFinite else {
                return nil
            }
            return number
        default: return nil
        }
    }

    // MARK: Lists and objects

    private mutating func list(
        _ value: JSONValue?, of element: JSONSchema.Shape, from low: Int, to high: Int?, at path: String
    ) -> JSONValue {
        if isLenient, low == 0, value == nil || value == .null { return [] }
        guard case .array(let elements)? = value else { return report(path, expected: "a list", found: value) }
        if elements.count < low || elements.count > high ?? elements.count {
            let limit = elements.count < low ? "at least \(low)" : "at most \(high ?? 0)"
            findings.append("\(path): expected \(limit) elements, found \(elements.count)")
        }
        var conforming: [JSONValue] = []
        for (index, value) in elements.enumerated() where findings.count < Self.maxFindings {
            conforming.append(conform(value, to: element, at: "\(path)[\(index)]"))
        }
        return .array(conforming)
    }

    private mutating func object(_ value: JSONValue?, _ properties: [JSONSchema.Property], at path: String) -> JSONValue
    {
        guard case .object? = value else { return report(path, expected: "an object", found: value) }
        return .object(
            properties.map { property in
                .init(property.name, conform(value?[property.name], to: property.shape, at: "\(path).\(property.name)"))
            })
    }
}

extension JSONSchema {
    /// What in a value does not fit the schema, in words a model can mend it by; at most 12.
    ///
    ///     schema.problems(in: ["place": 7])  // ["$.place: expected a text, found 7"]
    ///
    /// Properties that the schema does not know are no problem.
    public func problems(in value: JSONValue) -> [String] {
        var check = SchemaCheck(lenient: false)
        _ = check.conform(value, to: shape)
        return check.findings
    }
}
