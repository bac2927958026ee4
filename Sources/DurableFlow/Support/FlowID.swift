/// The rule flow ids follow, so that they can name files.
public enum FlowID {
    /// Longer names do not fit a file system.
    public static let longest = 120

    /// - Throws: ``FlowError/Code/invalidFlowID`` unless `id` is 1 to 120 of the letters `A-Z a-z`, digits, `.`, `_`
    ///   and `-`, and not made of dots alone.
    public static func validate(_ id: String) throws {
        let allowed = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard allowed, !id.isEmpty, id.utf8.count <= longest, id.contains(where: { $0 != "." }) else {
            throw FlowError(
                .invalidFlowID,
                "'\(id)' is not a flow id; expected 1 to \(longest) letters, digits, '.', '_' or '-', as in detective_abc123",
                flowID: id)
        }
    }
}
