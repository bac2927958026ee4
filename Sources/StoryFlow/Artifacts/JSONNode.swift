/// A JSON text as a tree in which every value knows its line.
///
/// Reading with `JSONDecoder` is faster; this tree is for what the decoder does not tell: where something is.
struct JSONNode {
    enum Value {
        case null
        case bool(Bool)
        /// As it is written.
        case number(String)
        case string(String)
        case array([JSONNode])
        /// In the order of the text.
        case object([(key: String, node: JSONNode)])
    }

    /// What is wrong with a text that is not JSON.
    struct SyntaxError: Error {
        var line: Int
        var problem: String
        var expected: String
    }

    /// 1 is the first line.
    var line: Int
    var value: Value

    /// - Throws: ``SyntaxError``.
    init(_ text: String) throws {
        var parser = JSONParser(text)
        self = try parser.document()
    }

    init(line: Int, value: Value) {
        self.line = line
        self.value = value
    }

    /// The value under this key, if this is an object that has it: the first where there are two, as the decoder reads.
    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.node
    }

    /// The element with this index, if this is an array that has it.
    subscript(index: Int) -> JSONNode? {
        guard case .array(let elements) = value, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// What kind of value it is, in words: `a text`.
    var kind: String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
