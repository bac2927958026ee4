import Foundation

/// A JSON file that people read and edit: written the same way every time, read with errors that name line and key.
///
/// For example:
///
///     let board = try JSONDocument.decode(Storyboard.self, from: text, file: "chapter_01.json")
///     // chapter_01.json:31: chapters[0].scenes[2].location is a number; expected a text
public enum JSONDocument {
    /// The value as indented JSON with sorted keys and a line end after the last line.
    ///
    /// - Throws: `EncodingError` if the value cannot be written as JSON, which has no infinite number.
    public static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// The value in a JSON text.
    ///
    /// - Parameters:
    ///   - type: what is expected.
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    ///   - choices: the words a key admits, for error messages about an unknown word.
    /// - Throws: ``ArtifactError`` with the line and the key's path.
    public static func decode<Value: Decodable>(
        _ type: Value.Type, from text: String, file: String, choices: [String: [String]] = [:]
    ) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw artifactError(for: error, in: text, file: file, choices: choices)
        }
    }

    /// The line of the value at this path, or of the nearest value around it that is there.
    static func line(of path: [any CodingKey], in root: JSONNode) -> Int {
        nodes(along: path, in: root).last?.line ?? root.line
    }

    /// `chapters[0].scenes[2].location`; `the document` for the root.
    static func name(of path: [any CodingKey]) -> String {
        var name = ""
        for key in path {
            if let index = key.intValue {
                name += "[\(index)]"
            } else {
                name += (name.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return name.isEmpty ? "the document" : name
    }

    private static func nodes(along path: [any CodingKey], in root: JSONNode) -> [JSONNode] {
        var nodes = [root]
        for key in path {
            guard let next = key.intValue.map({ nodes[nodes.count - 1][$0] }) ?? nodes[nodes.count - 1][key.stringValue]
            else { break }
            nodes.append(next)
        }
        return nodes
    }

    private static func artifactError(
        for error: DecodingError, in text: String, file: String, choices: [String: [String]]
    ) -> ArtifactError {
        let root: JSONNode
        do {
            root = try JSONNode(text)
        } catch let error as JSONNode.SyntaxError {
            return ArtifactError(file: file, line: error.line, problem: error.problem, expected: error.expected)
        } catch {
            return ArtifactError(file: file, line: nil, problem: "this is not JSON", expected: "a JSON document")
        }
        func located(_ path: [any CodingKey], _ problem: String, _ expected: String) -> ArtifactError {
            ArtifactError(file: file, line: line(of: path, in: root), problem: problem, expected: expected)
        }
        switch error {
        case .keyNotFound(let key, let context):
            return located(
                context.codingPath, "\(name(of: context.codingPath)) has no '\(key.stringValue)'",
                "the key '\(key.stringValue)'")
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            let nodes = nodes(along: context.codingPath, in: root)
            let kind = nodes.count == context.codingPath.count + 1 ? nodes.last?.kind : nil
            return located(
                context.codingPath, "\(name(of: context.codingPath)) is \(kind ?? "missing")", words(for: type))
        case .dataCorrupted(let context):
            return corrupted(context, root: root, choices: choices, located)
        @unknown default:
            return ArtifactError(file: file, line: nil, problem: "\(error)", expected: "a value that can be read")
        }
    }

    private static func corrupted(
        _ context: DecodingError.Context, root: JSONNode, choices: [String: [String]],
        _ located: ([any CodingKey], String, String) -> ArtifactError
    ) -> ArtifactError {
        let path = context.codingPath
        let written: String? =
            switch nodes(along: path, in: root).last?.value {
            case .string(let text): "'\(text)'"
            case .number(let number): number
            default: nil
            }
        let words = path.last { $0.intValue == nil }.flatMap { choices[$0.stringValue] }
        let problem = "\(name(of: path)) is \(written ?? "not readable")"
        return located(path, problem, words.map { "one of: \($0.joined(separator: ", "))" } ?? "a value it can have")
    }

    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Bool.Type: "true or false"
        case is any FixedWidthInteger.Type: "a whole number"
        case is any BinaryFloatingPoint.Type: "a number"
        case is [Any].Type: "a list"
        default: "\(type)".hasPrefix("Array") ? "a list" : "an object"
        }
    }
}
