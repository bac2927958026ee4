extension JSONValue {
    /// The value as compact JSON: keys in order, whole numbers without a fraction, nothing escaped that need not be.
    ///
    /// What JSON has no number for (infinity, for one) becomes `null`.
    public var text: String {
        var writer = JSONWriter()
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

private struct JSONWriter {
    var bytes: [UInt8] = []

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: write("null")
        case .bool(let value): write(value ? "true" : "false")
        case .number(let number): write(Self.text(number))
        case .string(let text): quote(text)
        case .array(let elements): list(elements, between: "[", "]") { $0.write($1) }
        case .object(let members):
            list(members, between: "{", "}") { writer, member in
                writer.quote(member.key)
                writer.write(":")
                writer.write(member.value)
            }
        }
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func list<Element>(
        _ elements: [Element], between start: String, _ end: String, _ body: (inout JSONWriter, Element) -> Void
    ) {
        write(start)
        for (index, element) in elements.enumerated() {
            if index > 0 { write(",") }
            body(&self, element)
        }
        write(end)
    }

    private static func text(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        // Beyond this not every whole number is a Double, and digits would be made up.
        if abs(number) < 9_007_199_254_740_992, let whole = Int(exactly: number) { return String(whole) }
        return String(number)
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case UInt8(ascii: "\n"): write("\\n")
            case UInt8(ascii: "\r"): write("\\r")
            case UInt8(ascii: "\t"): write("\\t")
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
