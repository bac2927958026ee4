public import Foundation
import Publishing
public import StoryFlow
import StoryModel

/// Makes the books of a run: what it has written and drawn, in the files that other people's readers open.
///
/// For example:
///
///     let exporter = Exporter(files: files, flowID: id, draft: draft, drawn: drawn)
///     let books = try await exporter.export(ExportFormat.allCases, ExportProfile(), to: folder)
///
/// The same run gives the same bytes.
public struct Exporter: Sendable {
    let files: StoryFiles
    let flowID: String
    let draft: StoryDraft
    let drawn: DrawnComic

    public init(files: StoryFiles, flowID: String, draft: StoryDraft, drawn: DrawnComic) {
        (self.files, self.flowID, self.draft, self.drawn) = (files, flowID, draft, drawn)
    }

    /// Exports what is complete; each file is written whole or not at all.
    ///
    /// - Parameter folder: where to; made if it is not there.
    /// - Returns: the books, in the order of novel, screenplay, comic.
    /// - Throws: ``PublishingError``, `FontError`, ``FileError``: what could not be made, and what to do.
    public func export(
        _ formats: [ExportFormat], _ profile: ExportProfile, to folder: URL
    ) async throws -> [ExportedBook] {
        var jobs: [Job] = []
        let report = report
        if draft.isNovelComplete, let novel = draft.novel {
            let edition = NovelEdition(novel, exporter: self, solution: profile.hasSolution ? report : nil)
            jobs += formats.compactMap { edition.job($0, profile, in: folder) }
        }
        if let screenplay = draft.screenplay {
            let edition = ScreenplayEdition(screenplay: screenplay)
            jobs += formats.compactMap { edition.job($0, profile, in: folder) }
        }
        if let report {
            let edition = CaseEdition(report: report)
            jobs += formats.compactMap { edition.job($0, in: folder) }
        }
        let comicFormats = formats.filter(ComicEdition.formats.contains)
        let isDrawn = draft.isStoryboardComplete && draft.premise.skipPages != true
        if isDrawn, let comic = draft.storyboard, !comic.pages.isEmpty, !comicFormats.isEmpty {
            let edition = try await ComicEdition(comic, exporter: self)
            jobs += comicFormats.compactMap { edition.job($0, in: folder) }
        }
        guard !jobs.isEmpty else { return [] }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try await Self.inParallel(jobs)
    }

    /// The case file of what is written; `nil` for a story that has no case, or no text yet.
    private var report: CaseReport? {
        guard draft.isNovelComplete || draft.screenplay != nil, let storyline = draft.storyline else { return nil }
        return CaseReport(storyline, for: draft.premise)
    }

    /// Makes a book, or several that are made from one drawing.
    typealias Job = @Sendable () throws -> [ExportedBook]

    private static func inParallel(_ jobs: [Job]) async throws -> [ExportedBook] {
        try await withThrowingTaskGroup(of: (Int, [ExportedBook]).self) { group in
            for (index, job) in jobs.enumerated() { group.addTask { (index, try job()) } }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
