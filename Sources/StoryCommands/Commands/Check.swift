import ArgumentParser
import Foundation
import Mystery
import StoryFlow
import StoryModel
import TextQuality

/// `storybuilder check`: every rule and every figure, on the texts as they are now.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a story's plot and text: the rules of fair play, and how well it is written.",
        discussion: """
            It reads the files as they are on the disk now. It ends with 1 if a rule of the plot is broken; what it says about
            the writing is advice.

            Example:
              storybuilder check detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let workspace = Workspace(shared)
        let current = try await CurrentDraft(run.id, workspace)
        let check = StoryCheck(try current.plan(of: run.id, workspace), current)
        if shared.json { try JSONOutput.print(check) } else { check.tell(Terminal.standardOutput) }
        if !check.passes { throw ExitCode(1) }
    }
}
