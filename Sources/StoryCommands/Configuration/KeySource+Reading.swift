import Foundation
import GenerativeModels
import StoryFlow

extension KeySource {
    /// The key.
    ///
    /// - Parameters:
    ///   - user: what an error begins with: `storybuilder.yaml:7: models.claude.key_env`.
    ///   - warn: told what is risky, though it works.
    /// - Throws: ``BadInput`` if there is none, or it cannot be one.
    func key(for user: String, environment: [String: String], warn: (String) -> Void) throws -> APIKey {
        switch self {
        case .variable(let name):
            guard let value = environment[name], !value.isEmpty else {
                throw BadInput(
                    description:
                        "\(user): the environment variable \(name) is not set; expected the key in it; set it, or name another with key_env or a file with key_file"
                )
            }
            return try Self.key(value, from: "\(user): \(name)")
        case .file(let path, let url):
            let text = try Self.text(of: url, path, user)
            if Self.isOpen(url) {
                warn("\(path) has a key in it and others can read it; `chmod 600 \(path)` ends that")
            }
            return try Self.key(text, from: "\(user): \(path)")
        }
    }

    private static func key(_ text: String, from source: String) throws -> APIKey {
        do {
            return try APIKey(text)
        } catch {
            throw BadInput(description: "\(source): \(error); expected the key and nothing else")
        }
    }

    private static func text(of url: URL, _ path: String, _ user: String) throws -> String {
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw BadInput(
                description: "\(user): \(path) cannot be read: \(FileError.reason(error)); expected a file with the key"
            )
        }
        guard data.count <= 10_000, let text = String(data: data, encoding: .utf8) else {
            throw BadInput(
                description: "\(user): \(path) is not a key; expected a short text, the key and nothing else")
        }
        return text
    }

    /// Whether others than its owner may read it.
    private static func isOpen(_ url: URL) -> Bool {
        // A link's own mode says nothing about the file it leads to.
        let path = url.resolvingSymlinksInPath().path
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        return (mode ?? 0) & 0o077 != 0
    }
}
