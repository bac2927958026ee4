import ArgumentParser
import DurableFlow
import Foundation

/// `storybuilder cancel`: stops a run for good.
struct CancelRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Stop a run for good. Its files stay.",
        discussion: """
            Example:
              storybuilder cancel detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let (engine, _) = try await Workspace(shared).stored(run.id)
        try await engine.cancel(run.id, by: NSUserName())
        let isCancelled = try await engine.snapshot(of: run.id).record.state == .cancelled
        try await Acknowledgement(of: run.id, engine, isCancelled ? nil : "will be cancelled at its next step").tell(
            shared)
    }
}
