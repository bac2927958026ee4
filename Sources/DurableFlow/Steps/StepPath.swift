/// Where a step stands in its flow: `plan`, `plan#2`, `storyboard/page/17`.
///
/// The path is a step's identity. It is made of names, explicit element ids and iterations, never of the order in
/// which concurrent tasks happen to start.
public struct StepPath: Codable, Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// A path below this one; `/`, `#` and `%` inside a name are percent-encoded.
    func appending(_ name: String) -> StepPath {
        let isPlain = name.utf8.allSatisfy {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "%")
        }
        let safe = isPlain ? name : Self.encoded(name)
        return StepPath(description.isEmpty ? safe : "\(description)/\(safe)")
    }

    /// The same place at its n-th visit: the first has no suffix, the second is `#2`.
    func iteration(_ number: Int) -> StepPath {
        number == 1 ? self : StepPath("\(description)#\(number)")
    }

    /// `plan` and `2` for `plan#2/draft`: the stage a path begins with, and its iteration.
    public var stage: (name: String, iteration: Int) {
        let first = description.utf8.prefix { $0 != UInt8(ascii: "/") }
        guard let mark = first.firstIndex(of: UInt8(ascii: "#")) else { return (String(Substring(first)), 1) }
        return (String(description[..<mark]), Int(Substring(first[first.index(after: mark)...])) ?? 1)
    }

    private static func encoded(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            switch character {
            case "/": text += "%2F"
            case "#": text += "%23"
            case "%": text += "%25"
            default: text.append(character)
            }
        }
    }
}
