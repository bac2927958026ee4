public import GenerativeModels

/// Makes up values that fit a JSON Schema, so that a server can play a model.
///
///     var answer = SchemaAnswer(seed: 7)
///     answer.value(for: schema).text  // {"verdict":"PASS","score":4.5}
///
/// The same seed gives the same value.
public struct SchemaAnswer {
    private var random: SeededRandom

    public init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// A value that fits: types, `enum`, `minItems` and `maxItems`, `minimum` and `maximum`, `required`.
    public mutating func value(for schema: JSONValue) -> JSONValue {
        if let choices = schema["enum"]?.array, let choice = choices.randomElement(using: &random) { return choice }
        switch schema["type"]?.string {
        case "object":
            return .object((schema["properties"]?.members ?? []).map { .init($0.key, value(for: $0.value)) })
        case "array": return .array(elements(of: schema))
        case "integer": return .number(Double(Int.random(in: whole(schema), using: &random)))
        case "number": return .number(number(schema))
        case "boolean": return .bool(Bool.random(using: &random))
        default: return .string(Prose.words(Int.random(in: 2...7, using: &random), using: &random))
        }
    }

    private mutating func elements(of schema: JSONValue) -> [JSONValue] {
        let low = schema["minItems"]?.integer ?? 0
        let high = schema["maxItems"]?.integer ?? max(low + 2, 2)
        let element = schema["items"] ?? ["type": "string"]
        return (0..<Int.random(in: low...max(low, high), using: &random)).map { _ in value(for: element) }
    }

    private func whole(_ schema: JSONValue) -> ClosedRange<Int> {
        let low = schema["minimum"]?.integer ?? min(1, schema["maximum"]?.integer ?? 1)
        return low...max(low, schema["maximum"]?.integer ?? low + 9)
    }

    private mutating func number(_ schema: JSONValue) -> Double {
        let low = schema["minimum"]?.double ?? min(0, schema["maximum"]?.double ?? 0)
        let high = max(low, schema["maximum"]?.double ?? low + 10)
        // Tenths, as a model would write them.
        return min(high, max(low, (Double.random(in: low...high, using: &random) * 10).rounded() / 10))
    }
}

/// The same numbers for the same seed (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
public struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
