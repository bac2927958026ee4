import Foundation

/// The one line a run ends with: `RESULT {json}`.
public struct Report: Sendable {
    private var fields: [(key: String, value: String)] = []

    public init() {}

    public mutating func note(_ key: String, _ value: Double, decimals: Int) {
        fields.append((key, String(format: "%.\(decimals)f", value)))
    }

    public mutating func note(_ key: String, _ value: Int) { fields.append((key, "\(value)")) }

    public func print() {
        Swift.print("RESULT {" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}")
    }
}

extension Duration {
    public var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
    public var milliseconds: Double { seconds * 1000 }
}

extension [Double] {
    public var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

/// Something came out otherwise than it had to.
public struct Wrong: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
