public import DurableFlow
public import Foundation
import StoryModel

/// The files of a story, under one output folder:
///
///     output/
///     ├── detective_abc123/
///     │   ├── storyline.md  critique.md  bible.md  screenplay.fountain  novel.md
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
        if let storyline = draft.storyline {
            if let json = CaseDocument.text(of: storyline) { texts.append((CaseDocument.fileName, json)) }
            if let notes = CaseNotes.text(of: storyline) { texts.append((CaseNotes.fileName, notes)) }
        }
        if let critique = draft.critique { texts.append(("critique.md", CritiqueDocument.text(of: critique))) }
        if let bible = draft.bible { texts.append((BibleDocument.fileName, BibleDocument.text(of: bible))) }
        if let review = ReviewDocument.text(of: run) { texts.append((ReviewDocument.fileName, review)) }
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
        var prepared = PreparedFiles(folder: self)
        for target in Set(artifacts.map { folder.appendingPathComponent($0.path).deletingLastPathComponent() }) {
            AtomicFile.removeLeftovers(in: target)
        }
        do {
            for artifact in artifacts {
                let known = fingerprints[artifact.path] ?? []
                guard try isToBeWritten(artifact, replacing: known) else { continue }
                let file = try AtomicFile(artifact.contents, for: folder.appendingPathComponent(artifact.path))
                prepared.files.append((artifact.path, known, file))
            }
        } catch {
            prepared.discard()
            throw error
        }
        return prepared
    }

    /// Whether a file is missing, or ours and out of date.
    private func isToBeWritten(_ artifact: Artifact, replacing fingerprints: [String]) throws -> Bool {
        guard try isReplaceable(artifact.path, fingerprints) else { return false }
        guard let old = try contents(of: artifact.path) else { return true }
        return old != artifact.contents && !Self.saysTheSame(artifact.path, old, artifact.contents)
    }

    /// Whether a file is missing, or what the run itself wrote there.
    fileprivate func isReplaceable(_ path: String, _ fingerprints: [String]) throws -> Bool {
        try contents(of: path).map { fingerprints.contains(Fingerprint.of($0)) } ?? true
    }

    /// Puts a file in its place at once, whole or not at all, unless its author has changed the one that is there.
    ///
    /// - Parameters:
    ///   - path: below the output folder.
    ///   - fingerprints: of what the run itself has written there before.
    /// - Returns: whether the file is ours; `false` where the author's is kept.
    /// - Throws: ``FileError`` naming the file.
    public func place(_ contents: Data, at path: String, replacing fingerprints: [String]) throws -> Bool {
        if let old = try self.contents(of: path) {
            if old == contents { return true }
            guard fingerprints.contains(Fingerprint.of(old)) else { return false }
        }
        try put(contents, at: path)
        return true
    }

    /// Puts a file in its place at once, whole or not at all, over whatever is there.
    ///
    /// - Parameter path: below the output folder.
    /// - Throws: ``FileError`` naming the file.
    public func put(_ contents: Data, at path: String) throws {
        let file = try AtomicFile(contents, for: folder.appendingPathComponent(path))
        AtomicFile.removeLeftovers(in: file.folder)
        try file.place()
        try AtomicFile.sync(folder: file.folder)
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
    let folder: StoryFiles
    var files: [(path: String, known: [String], file: AtomicFile)] = []

    func place() throws {
        for (path, known, file) in files {
            // Meanwhile its author may have written it, or who published the run after us.
            if try folder.isReplaceable(path, known) { try file.place() } else { file.discard() }
        }
    }

    func sync() throws { for folder in Set(files.map(\.file.folder)) { try AtomicFile.sync(folder: folder) } }
    func discard() { for (_, _, file) in files { file.discard() } }
}
