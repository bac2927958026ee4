/// A JSON value whose objects keep their keys in order.
///
/// The order matters: a model that is held to a schema writes the properties in the schema's order, and what it writes first
/// shapes what it writes later.
///
///     let answer = try JSONValue.parse(#"{"verdict": "PASS", "score": 8}"#)
///     answer["score"]?.double  // 8
///     answer.text              // {"verdict":"PASS","score":8}
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One key of an object, and its value.
    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value a text holds, and nothing beside it.
    ///
    /// - Throws: ``Malformed``.
    public static func parse(_ text: String) throws(Malformed) -> JSONValue {
        var reader = JSONReader(Array(text.utf8))
        return try reader.document()
    }

    /// The value that UTF-8 text holds, and nothing beside it.
    ///
    /// - Throws: ``Malformed``.
    public static func parse(utf8 bytes: some Sequence<UInt8>) throws(Malformed) -> JSONValue {
        var reader = JSONReader(Array(bytes))
        return try reader.document()
    }

    /// Why a text is not JSON.
    public struct Malformed: Error, Sendable, Hashable, CustomStringConvertible {
        /// Counted in bytes of UTF-8, from 0.
        public var offset: Int
        public var expected: String
        /// Whether the text is JSON up to its end, which comes too early.
        public var endsTooEarly: Bool

        public var description: String {
            endsTooEarly ? "the JSON ends in the middle" : "not JSON at byte \(offset): expected \(expected)"
        }
    }
}

extension JSONValue {
    /// The value of an object's key; the last one, should it have several. `nil` for what is not an object.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The text, where it is one.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The number, where it is one.
    public var double: Double? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// The number, where it is a whole one.
    public var integer: Int? { double.flatMap(Int.init(exactly:)) }

    /// The truth value, where it is one.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The elements, where it is a list.
    public var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The keys and values in order, where it is an object.
    public var members: [Member]? {
        guard case .object(let members) = self else { return nil }
        return members
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .number(Double(value)) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
