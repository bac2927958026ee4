import Foundation
import StoryFlow
import Yams

/// A `storybuilder.yaml`: its values, each known, of the right kind, and with its line.
struct SettingsFile: Sendable {
    static let name = "storybuilder.yaml"

    /// What to call it in messages.
    let path: String
    /// Where its relative paths begin.
    let folder: URL
    private(set) var values: [SettingKey: Setting] = [:]
    /// The models, in the file's order, with their lines.
    private(set) var models: [(name: String, line: Int)] = []

    /// - Returns: `nil` if there is no such file.
    /// - Throws: ``BadInput`` naming the line.
    init?(at url: URL, called path: String) throws {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        self.path = path
        folder = url.deletingLastPathComponent()
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw BadInput(description: "\(path) cannot be read: \(FileError.reason(error))")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw BadInput(description: "\(path) is not UTF-8 text; save it as UTF-8")
        }
        do {
            guard let root = try YAMLTree.root(of: text, example: "model: local") else { return }
            try read(root, at: SettingKey([]), line: 1)
        } catch let error as YAMLTree.SyntaxError {
            let place = error.line.map { "\(path):\($0)" } ?? path
            throw BadInput(description: "\(place): \(error.problem); expected \(error.expected)")
        }
    }

    private mutating func read(_ node: Node, at key: SettingKey, line: Int) throws {
        if let shape = SettingsSchema.shape(of: key) { return try readValue(node, shape, at: key, line) }
        guard case .mapping(let mapping) = node else {
            // A section whose values are all commented out.
            if node.isNothing { return }
            let names = SettingsSchema.names(in: key)
            let expected = names == ["*"] ? "models by their names" : names.joined(separator: ", ")
            throw problem(key, line, "is \(node.kind)", expected: "\(expected), each on a line below")
        }
        for (name, value) in mapping {
            let place = name.mark?.line ?? line
            let inner = SettingKey(key.components + [try checked(name, in: key, place)])
            try read(value, at: inner, line: place)
        }
    }

    private mutating func readValue(_ node: Node, _ shape: SettingShape, at key: SettingKey, _ line: Int) throws {
        guard case .scalar(let scalar) = node, !node.isNothing else {
            throw problem(key, line, "is \(node.kind)", expected: "one value")
        }
        if let (found, expected) = shape.complaint(about: scalar.string) {
            throw problem(key, line, found, expected: expected)
        }
        values[key] = Setting(key: key, text: scalar.string, origin: .file(path, line: line))
    }

    private mutating func checked(_ node: Node, in section: SettingKey, _ line: Int) throws -> String {
        let known = SettingsSchema.names(in: section)
        let name = node.scalar?.string ?? ""
        if known == ["*"] {
            guard ModelEntry.isName(name) else {
                throw problem(
                    section, line, "has a model called '\(name)'",
                    expected: "letters, digits, '-', '_' and '.' in a name")
            }
            models.append((name, line))
            return name
        }
        if known.contains(name) { return name }
        if Self.keyWords.contains(name.lowercased().filter(\.isLetter)) {
            throw problem(
                SettingKey(section.components + [name]), line, "is there",
                expected:
                    "no key in a file that is shared and copied: put it into an environment variable and name that with key_env, or into a file of its own and name that with key_file"
            )
        }
        throw BadInput(
            description:
                "\(path):\(line): \(section.components.isEmpty ? "there is" : "\(section) has") no '\(name)'; expected \(NearName.choices(known, near: name))"
        )
    }

    /// Names under which people write down a key.
    private static let keyWords: Set<String> = ["key", "apikey", "token", "apitoken", "secret", "password"]

    private func problem(_ key: SettingKey, _ line: Int, _ found: String, expected: String) -> BadInput {
        let name = key.components.isEmpty ? "the file" : "\(key)"
        return BadInput(description: "\(path):\(line): \(name) \(found); expected \(expected)")
    }
}

extension Node {
    /// Whether there is nothing after the colon.
    fileprivate var isNothing: Bool {
        guard case .scalar(let scalar) = self, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// What it is, for a message. A text is not repeated: it may be a key.
    fileprivate var kind: String {
        switch self {
        case .scalar: isNothing ? "empty" : "one value"
        case .sequence: "a list"
        case .mapping: "values with a name"
        case .alias: "an alias"
        }
    }
}
