public import DurableFlow
public import Foundation
import StoryModel

/// The files of a story, under one output folder:
///
///     output/
///     ├── detective_abc123/
///     │   ├── storyline.md  critique.md  screenplay.fountain  novel.md
///     │   └── chapter_01.json ...  storyboard.md
///     └── flow_states/
///         └── storybuilder_detective_abc123.json
public struct StoryFiles: ArtifactWriter {
    public let folder: URL

    /// - Parameter folder: the output folder; made when the first file is written.
    public init(folder: URL) {
        self.folder = folder
    }

    public func artifacts(of run: RunSnapshot) throws -> [Artifact] {
        let draft = try StoryDraft(run)
        let id = run.record.flowID
        var texts: [(name: String, text: String)] = []
        if let storyline = draft.storyline { texts.append(("storyline.md", StorylineDocument.text(of: storyline))) }
        if let critique = draft.critique { texts.append(("critique.md", CritiqueDocument.text(of: critique))) }
        if let screenplay = draft.screenplay {
            texts.append(("screenplay.fountain", FountainDocument.text(of: screenplay)))
        }
        if let novel = draft.novel { texts.append(("novel.md", NovelDocument.text(of: novel))) }
        if let storyboard = draft.storyboard {
            for chapter in storyboard.chapters {
                let name = StoryboardFiles.name(ofChapter: chapter.number)
                texts.append((name, try StoryboardFiles.text(ofChapter: chapter.number, of: storyboard)))
            }
            texts.append((StoryboardDocument.fileName, StoryboardDocument.text(of: storyboard)))
        }
        let state = Artifact(
            path: StoryStateFile.path(of: id), contents: Data(try StoryStateFile.text(of: draft, run).utf8))
        return texts.map { Artifact(path: "\(id)/\($0.name)", contents: Data($0.text.utf8)) } + [state]
    }

    public func prepare(
        _ artifacts: [Artifact], replacing fingerprints: [String: [String]]
    ) throws -> any PreparedArtifacts {
        var prepared = PreparedFiles()
        for target in Set(artifacts.map { folder.appendingPathComponent($0.path).deletingLastPathComponent() }) {
            AtomicFile.removeLeftovers(in: target)
        }
        do {
            for artifact in artifacts where try isToBeWritten(artifact, replacing: fingerprints[artifact.path] ?? []) {
                let target = folder.appendingPathComponent(artifact.path)
                prepared.files.append(try AtomicFile(artifact.contents, for: target))
            }
        } catch {
            prepared.discard()
            throw error
        }
        return prepared
    }

    /// Whether a file is missing, or ours and out of date.
    private func isToBeWritten(_ artifact: Artifact, replacing fingerprints: [String]) throws -> Bool {
        guard let old = try contents(of: artifact.path) else { return true }
        let isOurs = fingerprints.contains(Fingerprint.of(old))
        return isOurs && old != artifact.contents && !Self.saysTheSame(artifact.path, old, artifact.contents)
    }

    /// The bytes of a file; `nil` if it is not there.
    ///
    /// - Throws: ``FileError`` if it is there and cannot be read.
    public func contents(of path: String) throws -> Data? {
        let file = folder.appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        do {
            return try Data(contentsOf: file)
        } catch {
            throw FileError(path: file.path, problem: "cannot be read: \(FileError.reason(error))")
        }
    }
}

/// A run's files beside their places.
private struct PreparedFiles: PreparedArtifacts {
    var files: [AtomicFile] = []

    func place() throws { for file in files { try file.place() } }
    func sync() throws { for folder in Set(files.map(\.folder)) { try AtomicFile.sync(folder: folder) } }
    func discard() { for file in files { file.discard() } }
}
