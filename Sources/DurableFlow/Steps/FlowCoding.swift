import Foundation

/// How values become bytes: JSON with sorted keys, so that equal values have equal bytes and equal fingerprints.
enum FlowCoding {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func encode(_ value: some Encodable) throws -> Data {
        if let text = value as? String { return JSONText.quoted(text) }
        return try encoder.encode(value)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        if type == String.self, let text = JSONText.plain(data) as? Value { return text }
        return try decoder.decode(type, from: data)
    }
}

/// Texts as JSON, byte for byte as `JSONEncoder` writes them: what most steps return, at a fraction of the cost.
private enum JSONText {
    static func quoted(_ text: String) -> Data {
        var text = text
        return text.withUTF8 { bytes in
            var json = Data(capacity: bytes.count + 2)
            json.append(quote)
            var start = 0
            for place in bytes.indices where bytes[place] < 0x20 || bytes[place] == quote || bytes[place] == backslash {
                json.append(contentsOf: bytes[start..<place])
                json.append(contentsOf: escape(of: bytes[place]).utf8)
                start = place + 1
            }
            json.append(contentsOf: bytes[start...])
            json.append(quote)
            return json
        }
    }

    /// The text of a JSON string without escapes; `nil` for any other JSON.
    static func plain(_ json: Data) -> String? {
        json.withUnsafeBytes { bytes in
            guard bytes.count >= 2, bytes[0] == quote, bytes[bytes.count - 1] == quote else { return nil }
            let inside = UnsafeRawBufferPointer(rebasing: bytes[1..<bytes.count - 1])
            let isPlain = inside.allSatisfy { $0 >= 0x20 && $0 != quote && $0 != backslash }
            return isPlain ? String(bytes: inside, encoding: .utf8) : nil
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func escape(of byte: UInt8) -> String {
        switch byte {
        case quote: "\\\""
        case backslash: "\\\\"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        default: "\\u00" + (byte < 0x10 ? "0" : "1") + String(byte & 15, radix: 16)
        }
    }
}
