import Foundation
import StoryFlow

/// One thing that happened to a file: it was cut off, or one of its bytes was changed, lost, or is one too many.
struct StateFileMutation: CustomStringConvertible {
    enum Kind: CaseIterable {
        case cut, replaced, inserted, deleted
    }

    let kind: Kind
    let offset: Int
    let byte: UInt8

    /// The byte is random, and often one that JSON is made of.
    init(_ kind: Kind, at offset: Int, of file: [UInt8], _ random: inout RandomValues) {
        self.kind = kind
        self.offset = offset
        var byte = file[offset]
        while byte == file[offset] {
            byte =
                random.chance(40)
                ? UInt8(random.number(0...255)) : random.pick(Array("{}[]:,\"\\ \n019.-eEtfnula#*".utf8))
        }
        self.byte = byte
    }

    func applied(to file: [UInt8]) -> [UInt8] {
        switch kind {
        case .cut: return Array(file[..<offset])
        case .replaced: return Array(file[..<offset]) + [byte] + file[(offset + 1)...]
        case .inserted: return Array(file[..<offset]) + [byte] + file[offset...]
        case .deleted: return Array(file[..<offset]) + file[(offset + 1)...]
        }
    }

    var description: String {
        switch kind {
        case .cut: "cut off at byte \(offset)"
        case .replaced: "byte \(offset) replaced by \(byte)"
        case .inserted: "byte \(byte) inserted at \(offset)"
        case .deleted: "byte \(offset) deleted"
        }
    }
}

/// A file as a parser reads it that is not ours: Foundation's `JSONSerialization`.
struct OtherReading {
    let value: StoryValue

    /// `nil` if it is not a JSON object in UTF-8.
    init?(_ bytes: [UInt8]) {
        guard String(bytes: bytes, encoding: .utf8) != nil,
            let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        else { return nil }
        value = Self.value(object)
    }

    private static func value(_ any: Any) -> StoryValue {
        switch any {
        case let text as String: .text(text)
        case let map as [String: Any]: .map(map.mapValues(value))
        case let list as [Any]: .list(list.map(value))
        case let number as NSNumber: Self.number(number)
        default: .null
        }
    }

    private static func number(_ number: NSNumber) -> StoryValue {
        if String(cString: number.objCType) == "c" { return .bool(number.boolValue) }
        return Int(exactly: number.doubleValue) == nil ? .number(number.doubleValue) : .integer(number.intValue)
    }

    /// The paths at which it differs from another: `["output", "critique"]`.
    func changes(from old: OtherReading) -> [[String]] { Self.changes(old.value, value, at: []) }

    private static func changes(_ old: StoryValue, _ new: StoryValue, at path: [String]) -> [[String]] {
        switch (old, new) {
        case (.map(let left), .map(let right)):
            Set(left.keys).union(right.keys).flatMap { key in
                switch (left[key], right[key]) {
                case (let old?, let new?): changes(old, new, at: path + [key])
                default: [path + [key]]
                }
            }
        case (.list(let left), .list(let right)) where left.count == right.count:
            zip(left, right).enumerated().flatMap { changes($1.0, $1.1, at: path + ["\($0)"]) }
        default: old == new ? [] : [path]
        }
    }
}
