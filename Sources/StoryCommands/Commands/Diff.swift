import ArgumentParser
import DurableFlow
import Foundation
import StoryFlow

/// `storybuilder diff`: what the author changed since the run halted.
struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what you changed in a run's files since it halted.",
        discussion: """
            Texts are compared line by line, in the unified format; JSON by its values.

            Example:
              storybuilder diff detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument
    @OptionGroup var shared: SharedOptions

    private struct Entry: Encodable {
        let file: String
        let difference: String
    }

    func run() async throws {
        let workspace = Workspace(shared)
        let (_, snapshot) = try await workspace.stored(run.id)
        let entries = try workspace.files.edits(of: snapshot).map { edit in
            Entry(file: workspace.path(edit.path), difference: try edit.difference())
        }
        if shared.json { return try JSONOutput.print(entries) }
        if entries.isEmpty { Terminal.standardOutput.line("Nothing in \(shared.output)/\(run.id) has changed.") }
        for entry in entries { Terminal.standardOutput.write(entry.difference) }
    }
}
