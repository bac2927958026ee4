/// A JSON value whose keys keep their order.
enum CaseValue {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([CaseValue])
    case object([(key: String, value: CaseValue)])

    static func texts(_ texts: [String]) -> CaseValue { .list(texts.map(CaseValue.text)) }

    /// Indented by two spaces; what fits into a line stands in one. Ends with a line end.
    var text: String { written(indent: 0, isRoot: true) + "\n" }

    private static let width = 110

    private func written(indent: Int, isRoot: Bool = false) -> String {
        if !isRoot, let line = flat, line.count + indent <= Self.width { return line }
        let inner = String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .list(let values) where !values.isEmpty:
            return "[\n" + values.map { inner + $0.written(indent: indent + 2) }.joined(separator: ",\n") + end + "]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { inner + Self.quoted($0.key) + ": " + $0.value.written(indent: indent + 2) }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        default: return flat ?? ""
        }
    }

    /// In one line; `nil` for what is nested too deep to be read so.
    private var flat: String? {
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let values):
            let lines = values.compactMap(\.simple)
            return lines.count == values.count ? "[" + lines.joined(separator: ", ") + "]" : nil
        case .object(let members):
            let lines = members.compactMap { member -> String? in
                guard case .object = member.value else {
                    return member.value.flat.map { Self.quoted(member.key) + ": " + $0 }
                }
                return nil
            }
            return lines.count == members.count ? "{" + lines.joined(separator: ", ") + "}" : nil
        }
    }

    /// A text, a number or a flag.
    private var simple: String? {
        switch self {
        case .list, .object: nil
        default: flat
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
