import DurableFlow
import Foundation
import Production
import StoryFlow

/// Makes the books of a run.
struct Bindery {
    private let workspace: Workspace
    private let snapshot: RunSnapshot

    init(_ workspace: Workspace, _ snapshot: RunSnapshot) {
        (self.workspace, self.snapshot) = (workspace, snapshot)
    }

    /// - Parameter folder: where to; the run's own folder for them unless you say otherwise.
    func bind(_ formats: [ExportFormat], _ profile: ExportProfile, to folder: URL? = nil) async throws -> [ExportedBook]
    {
        let id = snapshot.record.flowID
        let folder =
            folder ?? workspace.files.folder.appendingPathComponent("\(id)/export", isDirectory: true)
        return try await Exporter(
            files: workspace.files, flowID: id, draft: StoryDraft(snapshot), drawn: DrawnComic(snapshot)
        ).export(formats, profile, to: folder)
    }

    /// Makes the books of a run that has just been finished.
    ///
    /// - Throws: ``BooksFailed``.
    func finish(_ formats: [ExportFormat], _ profile: ExportProfile) async throws -> [ExportedBook] {
        do {
            return try await bind(formats, profile)
        } catch {
            throw BooksFailed(underlying: error, export: workspace.command("export \(snapshot.record.flowID)"))
        }
    }

    func tell(_ books: [ExportedBook], _ terminal: Terminal) {
        for book in books {
            terminal.line("   \(shown(book.url))  \(terminal.styled(book.what, .dim))")
            for note in book.notes { terminal.line(terminal.styled("   Note: \(note).", .yellow)) }
        }
    }

    /// As the author would type it.
    private func shown(_ url: URL) -> String {
        let root = workspace.files.folder.standardizedFileURL.path
        let path = url.standardizedFileURL.path
        return path.hasPrefix(root + "/") ? workspace.path(String(path.dropFirst(root.count + 1))) : path
    }
}

/// Books that could not be made, of a run that is finished.
struct BooksFailed: Error, CustomStringConvertible {
    let underlying: any Error
    let export: String

    var description: String {
        "the run is finished, but not all of its books could be made: \(underlying)\nTo make them: \(export)"
    }
}
