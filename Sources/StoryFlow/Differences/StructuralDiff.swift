public import Foundation

/// What changed between two JSON documents, value by value.
///
/// For example:
///
///     for change in try StructuralDiff.between(before, after) { print(change) }
///     // chapters[2].scenes[0].location: "gallery" -> "harbour"
public enum StructuralDiff {
    /// One value that is not what it was.
    public struct Change: Sendable, Hashable, CustomStringConvertible {
        /// `chapters[2].scenes[0].location`; empty for the document itself.
        public var path: String
        /// The value before, as JSON in one line; `nil` if it was not there.
        public var old: String?
        /// The value after, as JSON in one line; `nil` if it is gone.
        public var new: String?

        public init(path: String, old: String?, new: String?) {
            self.path = path
            self.old = old
            self.new = new
        }

        public var description: String {
            let place = path.isEmpty ? "document" : path
            switch (old, new) {
            case (let old?, let new?): return "\(place): \(old) -> \(new)"
            case (nil, let new?): return "\(place): added \(new)"
            case (let old?, nil): return "\(place): removed \(old)"
            case (nil, nil): return "\(place): unchanged"
            }
        }
    }

    /// The changes, keys in the order of the alphabet, lists from front to back.
    ///
    /// In a list, what is equal at both ends is set aside first, so that an element put in or taken out is one change.
    ///
    /// - Parameters:
    ///   - old: the document before, as JSON.
    ///   - new: the document after.
    /// - Throws: ``ArtifactError`` if one of them is not JSON.
    public static func between(_ old: Data, _ new: Data) throws -> [Change] {
        var changes: [Change] = []
        compare(try node(old, "the old document"), try node(new, "the new document"), at: "", &changes)
        return changes
    }

    private static func node(_ data: Data, _ name: String) throws -> JSONNode {
        do {
            return try JSONNode(String(decoding: data, as: UTF8.self))
        } catch let error as JSONNode.SyntaxError {
            throw ArtifactError(file: name, line: error.line, problem: error.problem, expected: error.expected)
        }
    }

    private static func compare(_ old: JSONNode, _ new: JSONNode, at path: String, _ changes: inout [Change]) {
        switch (old.value, new.value) {
        case (.object(let left), .object(let right)):
            compare(fields(left), fields(right), at: path, &changes)
        case (.array(let left), .array(let right)):
            compare(left, right, at: path, &changes)
        default:
            if !old.isSame(as: new) { changes.append(Change(path: path, old: old.inOneLine, new: new.inOneLine)) }
        }
    }

    private static func fields(_ members: [(key: String, node: JSONNode)]) -> [String: JSONNode] {
        Dictionary(members.map { ($0.key, $0.node) }) { _, last in last }
    }

    private static func compare(
        _ old: [String: JSONNode], _ new: [String: JSONNode], at path: String, _ changes: inout [Change]
    ) {
        for key in Set(old.keys).union(new.keys).sorted() {
            let place = path.isEmpty ? key : "\(path).\(key)"
            switch (old[key], new[key]) {
            case (let left?, let right?): compare(left, right, at: place, &changes)
            case (let left, let right):
                changes.append(Change(path: place, old: left?.inOneLine, new: right?.inOneLine))
            }
        }
    }

    private static func compare(_ old: [JSONNode], _ new: [JSONNode], at path: String, _ changes: inout [Change]) {
        var (left, right) = (old[...], new[...])
        while let x = left.first, let y = right.first, x.isSame(as: y) {
            left.removeFirst()
            right.removeFirst()
        }
        while let x = left.last, let y = right.last, x.isSame(as: y) {
            left.removeLast()
            right.removeLast()
        }
        for (x, y) in zip(left.indices, right.indices) { compare(left[x], right[y], at: "\(path)[\(x)]", &changes) }
        for index in left.indices.dropFirst(right.count) {
            changes.append(Change(path: "\(path)[\(index)]", old: left[index].inOneLine, new: nil))
        }
        for index in right.indices.dropFirst(left.count) {
            changes.append(Change(path: "\(path)[\(index)]", old: nil, new: right[index].inOneLine))
        }
    }
}

extension JSONNode {
    /// Whether both say the same; the order of keys does not count.
    fileprivate func isSame(as other: JSONNode) -> Bool {
        switch (value, other.value) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right || Double(left) == Double(right)
        case (.string(let left), .string(let right)): left.isIdentical(to: right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && zip(left.sorted { $0.key < $1.key }, right.sorted { $0.key < $1.key })
                    .allSatisfy { $0.key == $1.key && $0.node.isSame(as: $1.node) }
        default: false
        }
    }

    /// The value as JSON in one line, keys in the order of the text.
    fileprivate var inOneLine: String {
        switch value {
        case .null: "null"
        case .bool(let bool): String(bool)
        case .number(let number): number
        case .string(let text): Self.quoted(text)
        case .array(let elements): "[" + elements.map(\.inOneLine).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)): \($0.node.inOneLine)" }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
