/// Reads JSON (RFC 8259) into a ``JSONNode``.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var depth = 0
    private static let maxDepth = 500

    init(_ text: String) {
        bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func document() throws -> JSONNode {
        let node = try value()
        skipSpace()
        guard position == bytes.count else {
            throw error("there is \(found) after the end of the document", expected: "nothing more")
        }
        return node
    }

    private mutating func value() throws -> JSONNode {
        skipSpace()
        let start = line
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxDepth else {
            throw error("lists and objects are nested too deep", expected: "at most \(Self.maxDepth) levels")
        }
        switch current {
        case UInt8(ascii: "{"): return JSONNode(line: start, value: .object(try members()))
        case UInt8(ascii: "["): return JSONNode(line: start, value: .array(try elements()))
        case UInt8(ascii: "\""): return JSONNode(line: start, value: .string(try string()))
        case UInt8(ascii: "t") where take("true"): return JSONNode(line: start, value: .bool(true))
        case UInt8(ascii: "f") where take("false"): return JSONNode(line: start, value: .bool(false))
        case UInt8(ascii: "n") where take("null"): return JSONNode(line: start, value: .null)
        default:
            guard let number = number() else { throw error("there is \(found)", expected: "a JSON value") }
            return JSONNode(line: start, value: .number(number))
        }
    }

    private mutating func members() throws -> [(key: String, node: JSONNode)] {
        var members: [(key: String, node: JSONNode)] = []
        position += 1
        skipSpace()
        if take("}") { return members }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else {
                throw error("there is \(found)", expected: "a key in double quotes")
            }
            let key = try string()
            skipSpace()
            guard take(":") else { throw error("there is \(found) after the key '\(key)'", expected: "':'") }
            members.append((key, try value()))
            skipSpace()
            if take("}") { return members }
            guard take(",") else {
                throw error("there is \(found) after the value of '\(key)'", expected: "',' or '}'")
            }
        }
    }

    private mutating func elements() throws -> [JSONNode] {
        var elements: [JSONNode] = []
        position += 1
        skipSpace()
        if take("]") { return elements }
        while true {
            elements.append(try value())
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw error("there is \(found) after a list's element", expected: "',' or ']'") }
        }
    }

    private mutating func string() throws -> String {
        var text: [UInt8] = []
        position += 1
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            case 0..<32: throw error("a text is not closed before \(found)", expected: "'\"'")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw error("a text is not closed", expected: "'\"'")
    }

    private mutating func escape() throws -> [UInt8] {
        position += 1
        guard let byte = current else { throw error("a text is not closed", expected: "'\"'") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "f"): return [12]
        case UInt8(ascii: "n"): return [10]
        case UInt8(ascii: "r"): return [13]
        case UInt8(ascii: "t"): return [9]
        case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
        default: throw error("a text has an unknown escape", expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
    }

    private mutating func scalar() throws -> Unicode.Scalar {
        let high = try hexadecimal()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, take("\\u") else { return "\u{FFFD}" }
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws -> UInt32 {
        let digits = bytes[position..<min(position + 4, bytes.count)]
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("a text has an escape \\u without its number", expected: "four hexadecimal digits") }
        position += 4
        return number
    }

    /// A number as it is written; takes it only if it is one.
    private mutating func number() -> String? {
        let start = position
        _ = take("-")
        if !take("0") { guard digits() else { return back(to: start) } }
        if take(".") { guard digits() else { return back(to: start) } }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            guard digits() else { return back(to: start) }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = current, (48...57).contains(byte) { position += 1 }
        return position > start
    }

    private mutating func back(to start: Int) -> String? {
        position = start
        return nil
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte.isBlank {
            if byte == 10 { line += 1 }
            position += 1
        }
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[position + offset] != word.utf8Start[offset] {
            return false
        }
        position = end
        return true
    }

    /// What stands at the position, in words.
    private var found: String {
        guard let byte = current else { return "the end of the text" }
        if byte == 10 || byte == 13 { return "the end of the line" }
        if byte < 32 { return "a control character" }
        let rest = String(decoding: bytes[position..<min(position + 16, bytes.count)], as: UTF8.self)
        return rest.first.map { "'\($0)'" } ?? "the end of the text"
    }

    private func error(_ problem: String, expected: String) -> JSONNode.SyntaxError {
        JSONNode.SyntaxError(line: line, problem: problem, expected: expected)
    }
}
