import ArgumentParser
import DurableFlow
import StoryFlow

/// `storybuilder graph`: the flow as a diagram.
struct Graph: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw the flow with its pause points, as a Mermaid diagram.",
        discussion: """
            With a run's id its own pause points are marked, and where it is.

            Examples:
              storybuilder graph
              storybuilder graph detective_1a2b3c4d > run.mmd
            """)

    @Argument(help: ArgumentHelp("A run, to see where it is.", valueName: "id"))
    var id: String?

    @OptionGroup var shared: SharedOptions

    private struct Drawing: Encodable {
        let mermaid: String
    }

    func run() async throws {
        var snapshot: RunSnapshot?
        if let id { snapshot = try await Workspace(shared).stored(id).snapshot }
        let diagram = FlowDiagram(snapshot).text
        if shared.json { return try JSONOutput.print(Drawing(mermaid: diagram)) }
        Terminal.standardOutput.write(diagram)
    }
}
