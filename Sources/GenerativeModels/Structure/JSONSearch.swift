/// Finds the JSON in an answer that has other things around it.
struct JSONSearch {
    struct Found {
        var outcome: Result<JSONValue, JSONValue.Malformed>
        /// How many bytes were read as JSON.
        var extent: Int
    }

    private let bytes: [UInt8]
    private let start: UInt8
    private var position = 0
    /// Each try may read to the end; an answer full of brackets must not take for ever.
    private var triesLeft = 64
    let wanted: String

    init(_ bytes: [UInt8], for shape: JSONSchema.Shape) {
        self.bytes = bytes
        switch shape {
        case .list: (start, wanted) = (UInt8(ascii: "["), "a list in [ ]")
        default: (start, wanted) = (UInt8(ascii: "{"), "an object in { }")
        }
    }

    /// What the next opening bracket begins; `nil` when there are no more.
    mutating func next() -> Found? {
        guard triesLeft > 0, position < bytes.count,
            let opening = bytes[position...].firstIndex(of: start)
        else { return nil }
        triesLeft -= 1
        var reader = JSONReader(bytes, from: opening, lenient: true)
        do throws(JSONValue.Malformed) {
            let value = try reader.value()
            position = reader.position
            return Found(outcome: .success(value), extent: reader.position - opening)
        } catch {
            position = opening + 1
            return Found(outcome: .failure(error), extent: error.offset - opening)
        }
    }
}

extension JSONSchema.Shape {
    /// Whether its JSON begins with a bracket, so that it can be found among other text.
    var isBracketed: Bool {
        switch self {
        case .list, .object: true
        case .text, .number, .integer, .bool: false
        }
    }
}
