import ArgumentParser
import Mystery
import StoryFlow
import StoryModel

/// `storybuilder solve`: who could still have done it, scene by scene, and why the others did not.
struct Solve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Solve a mystery from its clues: who could still have done it, and the proofs.",
        discussion: """
            The solver knows what the reader has been shown and no more. Where the novel is written, the clues count where its
            text shows them, as it is on the disk now.

            Examples:
              storybuilder solve detective_1a2b3c4d
              storybuilder solve detective_1a2b3c4d --before 7.1
            """)

    @OptionGroup var run: FlowIDArgument

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only what is shown before this scene: its chapter's number and its own.", valueName: "scene"))
    var before: ScenePlace?

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let workspace = Workspace(shared)
        let storyline = try await CurrentDraft(run.id, workspace).plan(of: run.id, workspace)
        guard let fair = FairPlay(storyline) else {
            throw BadInput(
                description:
                    "\(run.id) has no case to solve: its storyline says who did it, and not exactly enough for a proof. Stories of the genre detective that StoryBuilder plans have one"
            )
        }
        let solution = try CaseSolution(fair, before: before?.reference)
        if shared.json { return try JSONOutput.print(solution) }
        solution.tell(Terminal.standardOutput)
    }
}

/// `7.1`: a scene, as an argument.
struct ScenePlace: ExpressibleByArgument {
    let reference: SceneReference

    init?(argument: String) {
        let parts = argument.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let chapter = parts[0], chapter > 0 else { return nil }
        guard let scene = parts.count == 2 ? parts[1] : 1, scene > 0 else { return nil }
        reference = SceneReference(chapter: chapter, scene: scene)
    }
}
