public import DurableFlow
import Foundation

/// A file that is not what the run wrote: its author's text, and ours.
public struct EditedFile: Sendable, Hashable {
    /// Relative to the output folder: `detective_abc123/novel.md`.
    public let path: String
    /// What the run wrote.
    public let old: String
    /// What is there now.
    public let new: String

    /// `novel.md`
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    private var isStructure: Bool { name.hasSuffix(".json") }

    /// What changed: unified for texts, by path for structures.
    ///
    /// - Throws: ``ArtifactError`` if a structure is not JSON any more.
    public func difference() throws -> String {
        guard isStructure else { return UnifiedDiff.between(old, new, names: ("a/\(path)", "b/\(path)")) }
        do {
            let changes = try StructuralDiff.between(Data(old.utf8), Data(new.utf8))
            return "\(path)\n" + changes.map { "  \($0)\n" }.joined()
        } catch var error as ArtifactError {
            error.file = name
            throw error
        }
    }
}

extension StoryFiles {
    /// The files of a run that somebody changed since they were written.
    ///
    /// - Throws: ``FileError`` if a file cannot be read, or is not UTF-8.
    public func edits(of run: RunSnapshot) throws -> [EditedFile] {
        var expected: [String: Data]?
        var edits: [EditedFile] = []
        for (path, fingerprints) in run.record.artifacts.sorted(by: { $0.key < $1.key }) {
            guard let contents = try contents(of: path), !fingerprints.contains(Fingerprint.of(contents)) else {
                continue
            }
            if expected == nil {
                expected = Dictionary(try artifacts(of: run).map { ($0.path, $0.contents) }) { $1 }
            }
            guard let old = expected?[path], old != contents, !Self.saysTheSame(path, old, contents) else { continue }
            guard let new = String(data: contents, encoding: .utf8) else {
                throw FileError(
                    path: folder.appendingPathComponent(path).path, problem: "is not UTF-8 text; save it as UTF-8")
            }
            edits.append(EditedFile(path: path, old: String(decoding: old, as: UTF8.self), new: new))
        }
        return edits
    }

    /// Whether two versions of a document differ only in what is no part of it, such as a screenplay's notes.
    static func saysTheSame(_ path: String, _ first: Data, _ second: Data) -> Bool {
        let texts = [first, second].map { String(decoding: $0, as: UTF8.self) }
        func same<Value: Equatable>(_ read: (String) throws -> Value) -> Bool {
            guard let first = try? read(texts[0]), let second = try? read(texts[1]) else { return false }
            return first == second
        }
        return switch path.split(separator: "/").last {
        case "storyline.md": same { try StorylineDocument.read($0) }
        case "critique.md": same { try CritiqueDocument.read($0) }
        case "screenplay.fountain": same { try FountainDocument.read($0) }
        default: false
        }
    }
}
