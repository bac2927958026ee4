import ArgumentParser
import Foundation
import Production
import StoryFlow

/// `storybuilder sheet`: the comic's pages at a glance.
struct Sheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a run's pages together, small, on contact sheets.",
        discussion: """
            Example:
              storybuilder sheet detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let workspace = Workspace(shared)
        let snapshot = try await workspace.stored(run.id).snapshot
        let sheets = try ContactSheets(
            files: workspace.files, flowID: run.id, drawn: DrawnComic(snapshot)
        ).draw()
        let paths = sheets.map(workspace.path)
        if shared.json { return try JSONOutput.print(paths) }
        for path in paths { Terminal.standardOutput.line(path) }
    }
}
