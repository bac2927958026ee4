public import Foundation
import DurableFlow
import Mustache

/// The prompts' templates (https://mustache.github.io): the package's own, and those an author has changed.
///
///     var prompts = try PromptLibrary()
///     try prompts.replace(from: URL(fileURLWithPath: "my-prompts"))
public struct PromptLibrary: Sendable {
    private var sources: [PromptName: String] = [:]
    private var templates: [PromptName: MustacheTemplate] = [:]

    /// The package's own prompts.
    ///
    /// - Throws: ``PromptError`` where one cannot be read as a template, which only a broken build has.
    public init() throws {
        for name in PromptName.allCases { try set(name, to: Self.builtIn(name), file: name.fileName) }
    }

    /// Puts an author's templates in the place of ours: every `NAME.mustache` of a folder.
    ///
    /// - Throws: ``PromptError`` if the folder has none, or one has a name no prompt has, or cannot be read.
    public mutating func replace(from folder: URL) throws {
        let files: [String]
        do {
            files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            throw PromptError(
                "the folder of prompts \(folder.path) cannot be read; `storybuilder prompts export DIR` makes one")
        }
        let templates = files.filter { $0.hasSuffix(".mustache") }
        if templates.isEmpty {
            throw PromptError("\(folder.path) has no prompt; `storybuilder prompts export DIR` puts all of them there")
        }
        for file in templates {
            let path = folder.appendingPathComponent(file)
            guard let name = PromptName(rawValue: String(file.dropLast(".mustache".count))) else {
                let known = PromptName.allCases.map(\.rawValue).joined(separator: ", ")
                throw PromptError("\(path.path): there is no prompt of that name; expected one of \(known)")
            }
            guard let data = try? Data(contentsOf: path), let text = String(data: data, encoding: .utf8) else {
                throw PromptError("\(path.path) cannot be read as UTF-8 text")
            }
            try set(name, to: text, file: path.path)
        }
    }

    /// Writes the package's own prompts into a folder, for an author to change.
    ///
    /// - Returns: the files written.
    /// - Throws: ``PromptError`` where a file is there already and differs.
    public static func export(to folder: URL) throws -> [URL] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = PromptName.allCases.map { (folder.appendingPathComponent($0.fileName), Data(builtIn($0).utf8)) }
        for (file, contents) in files {
            if let old = try? Data(contentsOf: file), old != contents {
                throw PromptError(
                    "\(file.path) is there already, and changed; nothing was written. Name another folder")
            }
        }
        for (file, contents) in files { try contents.write(to: file, options: .atomic) }
        return files.map(\.0)
    }

    /// The prompt with its values in place.
    func text(of name: PromptName, _ values: [String: Any]) -> String {
        var text = templates[name]?.render(values) ?? ""
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }

    /// What tells apart how a stage is worked on: the fingerprint of its prompts.
    func method(ofStage stage: String) -> String? {
        guard let names = PromptName.byStage[stage] else { return nil }
        let text = ([.instructions] + names).map { sources[$0] ?? "" }.joined(separator: "\u{0}")
        return Fingerprint.of(Data(text.utf8))
    }

    private mutating func set(_ name: PromptName, to source: String, file: String) throws {
        do {
            // Prompts are no HTML: nothing in them is to be escaped.
            templates[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + source)
            sources[name] = source
        } catch let error as MustacheTemplate.ParserError {
            throw PromptError(
                "\(file), line \(error.context.lineNumber - 1): the template cannot be read (\(error.error)): \(error.context.line)"
            )
        } catch {
            throw PromptError("\(file): the template cannot be read (\(error))")
        }
    }

    private static func builtIn(_ name: PromptName) -> String {
        String(decoding: EmbeddedPrompts.bytes(of: name), as: UTF8.self)
    }
}

/// A prompt that cannot be used: which, why, and what to do.
public struct PromptError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
