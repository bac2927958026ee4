/// Reads JSON (RFC 8259) from bytes, from any place in them.
///
/// When it is told to be lenient it also takes what models write by mistake and what can mean only one thing: a comma after
/// the last element, a line break within a text, an escape that JSON does not have.
struct JSONReader {
    private let bytes: [UInt8]
    private let isLenient: Bool
    private(set) var position: Int
    private var depth = 0
    private static let maxDepth = 256

    init(_ bytes: [UInt8], from position: Int = 0, lenient: Bool = false) {
        self.bytes = bytes
        self.position = position
        isLenient = lenient
        if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { self.position = 3 }
    }

    mutating func document() throws(JSONValue.Malformed) -> JSONValue {
        let value = try value()
        skipBlanks()
        guard position == bytes.count else { throw malformed("nothing more") }
        return value
    }

    /// The value that begins here; what comes after it is not looked at.
    mutating func value() throws(JSONValue.Malformed) -> JSONValue {
        skipBlanks()
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxDepth else { throw malformed("at most \(Self.maxDepth) levels") }
        switch current {
        case UInt8(ascii: "{"): return .object(try members())
        case UInt8(ascii: "["): return .array(try elements())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func members() throws(JSONValue.Malformed) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        position += 1
        while true {
            skipBlanks()
            if take("}", after: members.isEmpty) { return members }
            guard current == UInt8(ascii: "\"") else { throw malformed("a key in double quotes") }
            let key = try string()
            skipBlanks()
            guard take(":") else { throw malformed("':'") }
            members.append(.init(key, try value()))
            skipBlanks()
            if take("}") { return members }
            guard take(",") else { throw malformed("',' or '}'") }
        }
    }

    private mutating func elements() throws(JSONValue.Malformed) -> [JSONValue] {
        var elements: [JSONValue] = []
        position += 1
        while true {
            skipBlanks()
            if take("]", after: elements.isEmpty) { return elements }
            elements.append(try value())
            skipBlanks()
            if take("]") { return elements }
            guard take(",") else { throw malformed("',' or ']'") }
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONValue.Malformed) -> JSONValue {
        for byte in word.utf8 {
            guard current == byte else { throw malformed("'\(word)'") }
            position += 1
        }
        return value
    }

    private mutating func number() throws(JSONValue.Malformed) -> Double {
        let start = position
        while let byte = current, JSONGrammar.isOfNumber(byte) { position += 1 }
        let text = bytes[start..<position]
        guard !text.isEmpty else { throw malformed("a JSON value") }
        if current == nil, JSONGrammar.mayGoOn(text) { throw malformed("a digit") }
        guard JSONGrammar.isNumber(text), let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite
        else {
            position = start
            throw malformed("a number")
        }
        return number
    }

    // MARK: Texts

    private mutating func string() throws(JSONValue.Malformed) -> String {
        position += 1
        var text: [UInt8] = []
        while true {
            let start = position
            while let byte = current, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                position += 1
            }
            text.append(contentsOf: bytes[start..<position])
            switch current {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                text.append(contentsOf: try escape())
            case let byte? where isLenient:
                position += 1
                text.append(byte)
            default: throw malformed("'\"' at the end of a text")
            }
        }
    }

    private mutating func escape() throws(JSONValue.Malformed) -> [UInt8] {
        guard let byte = current else { throw malformed("an escape") }
        position += 1
        if let plain = JSONGrammar.escapes[byte] { return [plain] }
        if byte == UInt8(ascii: "u") { return Array(try unicodeEscape().utf8) }
        guard isLenient else { throw malformed("an escape") }
        return [byte]
    }

    private mutating func unicodeEscape() throws(JSONValue.Malformed) -> String {
        let first = try hexadecimal()
        guard (0xD800...0xDBFF).contains(first) else {
            return Unicode.Scalar(first).map { String($0) } ?? "\u{FFFD}"
        }
        let here = position
        guard take("\\"), take("u") else {
            position = here
            return "\u{FFFD}"
        }
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second) else {
            position = here
            return "\u{FFFD}"
        }
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        return scalar.map { String($0) } ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONValue.Malformed) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = current.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw malformed("four hexadecimal digits")
            }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }

    // MARK: Bytes

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = current, JSONGrammar.isBlank(byte) { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// An end is in order where nothing came before it; after a comma only for a lenient reader.
    private mutating func take(_ end: Unicode.Scalar, after isEmpty: Bool) -> Bool {
        (isEmpty || isLenient) && take(end)
    }

    private func malformed(_ expected: String) -> JSONValue.Malformed {
        JSONValue.Malformed(offset: position, expected: expected, endsTooEarly: position >= bytes.count)
    }
}
