import ArgumentParser
import DurableFlow
import Foundation
import StoryFlow

/// `storybuilder show`: where a run is, what is done, what it waits for, what resuming will do.
struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show where a run is, what is done, what it waits for and what resuming will do.",
        discussion: """
            Example:
              storybuilder show detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let workspace = Workspace(shared)
        guard let (engine, snapshot) = try await workspace.find(run.id) else { return try await showFile(workspace) }
        let overview = try await RunOverview(of: snapshot, engine, workspace)
        if shared.json { try JSONOutput.print(overview) } else { overview.tell(Terminal.standardOutput) }
    }

    /// A run that is only a state file so far.
    private func showFile(_ workspace: Workspace) async throws {
        guard let state = try workspace.stateFile(of: run.id) else { throw try await workspace.unknown(run.id) }
        let entry = ListRuns.Entry(run.id, state)
        if shared.json { return try JSONOutput.print(entry) }
        let terminal = Terminal.standardOutput
        terminal.line(
            "\(terminal.styled(run.id, .bold))  a state file from elsewhere, \(entry.state) at \(state.haltedAt ?? state.currentState)"
        )
        terminal.line("  Here already: \(state.partNames.joined(separator: ", "))")
        terminal.line("  To go on: \(workspace.command("run --continue \(run.id)"))")
    }
}
