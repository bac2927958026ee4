import ArgumentParser
import DurableFlow
import Foundation

/// `storybuilder unpause`: removes a pause point.
struct UnpauseRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unpause",
        abstract: "Take a pause point away from a run.",
        discussion: """
            A run that has halted there already is not set going: `storybuilder resume` does that.

            Example:
              storybuilder unpause detective_1a2b3c4d --at storyboard
            """)

    @OptionGroup var run: FlowIDArgument

    @Option(
        name: .long, help: ArgumentHelp("Which: as it was given, as in storyboard or before:plan.", valueName: "stage"))
    var at: PausePointArgument

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let (engine, snapshot) = try await Workspace(shared).stored(run.id)
        guard snapshot.record.waitsAt[at.rule.key] == true else {
            let active = snapshot.record.waitsAt.filter(\.value).keys.sorted().joined(separator: ", ")
            throw BadInput(
                description:
                    "\(run.id) does not wait at '\(at.rule.key)'; it waits at \(active.isEmpty ? "no stage" : active)")
        }
        try await engine.removePause(at.rule, from: run.id, by: NSUserName())
        try await Acknowledgement(of: run.id, engine, "will not pause at \(at.rule.key)").tell(shared)
    }
}
