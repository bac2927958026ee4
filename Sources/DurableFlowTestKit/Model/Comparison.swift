import DurableFlow
import Foundation

/// Says in which of their parts two values differ.
enum Comparison {
    /// One line for every part: `record.state is failed; expected halted`.
    static func differences(_ found: Any, _ expected: Any, at place: String = "") -> [String] {
        let (found, expected) = (unwrapped(found), unwrapped(expected))
        let (left, right) = (parts(of: found), parts(of: expected))
        guard let left, let right, type(of: found) == type(of: expected), isSameCase(found, expected) else {
            let (left, right) = (words(found), words(expected))
            return left == right ? [] : ["\(place.isEmpty ? "it" : place) is \(left); expected \(right)"]
        }
        let names = left.map(\.name) + right.map(\.name).filter { name in !left.contains { $0.name == name } }
        return names.flatMap { name in
            let values = [left, right].map { parts in parts.first { $0.name == name }?.value }
            return differences(
                values[0] ?? "missing", values[1] ?? "nothing", at: place.isEmpty ? name : "\(place).\(name)")
        }
    }

    /// What a value is made of; `nil` for one that is shown whole.
    private static func parts(of value: Any) -> [(name: String, value: Any)]? {
        if value is Data || value is Date || value is StepPath || value is FlowOwner { return nil }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .struct:
            return mirror.children.map { ($0.label ?? "", $0.value) }
        case .enum:
            let children = Array(mirror.children)
            return children.count == 1 ? [(children[0].label ?? "", children[0].value)] : nil
        case .collection:
            return zip(1..., mirror.children).map { ("\($0)", $1.value) }
        case .dictionary:
            return mirror.children.compactMap { child in
                let entry = Array(Mirror(reflecting: child.value).children)
                return entry.count == 2 ? ("\(entry[0].value)", entry[1].value) : nil
            }.sorted { $0.name < $1.name }
        default: return nil
        }
    }

    private static func isSameCase(_ found: Any, _ expected: Any) -> Bool {
        let mirrors = [found, expected].map { Mirror(reflecting: $0) }
        return mirrors[0].displayStyle != .enum || mirrors[0].children.first?.label == mirrors[1].children.first?.label
    }

    private static func unwrapped(_ value: Any) -> Any {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return value }
        return mirror.children.first.map { unwrapped($0.value) } ?? "nothing"
    }

    private static func words(_ value: Any) -> String {
        switch value {
        case let data as Data: "'\(String(decoding: data, as: UTF8.self))'"
        case let date as Date: "\(date.timeIntervalSince1970 - 1_000_000_000) s"
        case let words as String: words
        default: "\(value)"
        }
    }
}
