import ArgumentParser
import DurableFlow
import Foundation
import StoryFlow

/// `storybuilder pause`: adds a pause point, or halts a run now.
struct PauseRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Make a run pause at a stage, or now, while it goes in another terminal.",
        discussion: """
            A live run takes notice at its next step: a page in flight is finished, no new one is begun.

            Examples:
              storybuilder pause detective_1a2b3c4d --at storyboard
              storybuilder pause detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where: plan, before:critique, critique:every ... Now, if you leave it out.", valueName: "stage"))
    var at: PausePointArgument?

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let (engine, snapshot) = try await Workspace(shared).stored(run.id)
        guard !snapshot.record.state.isFinished else {
            throw BadInput(
                description: "\(run.id) is over (\(snapshot.record.state.rawValue)); there is nothing to pause")
        }
        if let rule = at?.rule {
            try await engine.addPause(rule, to: run.id, by: NSUserName())
        } else {
            try await engine.halt(run.id, reason: "paused by \(NSUserName())")
        }
        try await Acknowledgement(
            of: run.id, engine, at.map { "will pause \($0.rule.point.edge) \($0.rule.point.stage)" }
        )
        .tell(shared)
    }
}

/// What a command that changed a run says.
struct Acknowledgement: Encodable {
    let flowId: String
    let state: String
    let waitsAt: [String]
    private let text: String

    init(of id: String, _ engine: FlowEngine, _ what: String?) async throws {
        let record = try await engine.snapshot(of: id).record
        flowId = id
        state = record.state.rawValue
        waitsAt = record.waitsAt.filter(\.value).keys.sorted()
        text = "\(id) \(what ?? "is \(record.state.rawValue)")"
    }

    private enum CodingKeys: String, CodingKey {
        case flowId, state, waitsAt
    }

    func tell(_ options: SharedOptions) throws {
        if options.json { try JSONOutput.print(self) } else { Terminal.standardOutput.line(text) }
    }
}
