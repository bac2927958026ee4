public import ArgumentParser
import DurableFlow
public import Logging
import StoryFlow

/// What every command that looks at runs understands.
struct SharedOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder the runs and their files live in.", valueName: "dir"))
    var output = "output"

    @Flag(name: .long, help: "Print JSON, for other programs.")
    var json = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What to log on standard error: trace, debug, info, notice, warning, error or critical.", valueName: "level"
        ))
    var logLevel: Logger.Level = .warning

    var logger: Logger {
        var logger = Logger(label: "storybuilder") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel
        return logger
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

/// The id of a run, as an argument.
struct FlowIDArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The run, as `storybuilder list` names it.", valueName: "id"), completion: .runs)
    var id: String
}

extension CompletionKind {
    /// The runs of the folder that the command line names so far.
    static var runs: CompletionKind {
        .custom { words, _, _ in
            let folder = words.firstIndex(of: "--output").flatMap {
                words.indices.contains($0 + 1) ? words[$0 + 1] : nil
            }
            return Workspace.stateFileIDs(in: folder ?? "output")
        }
    }
}

/// A pause point, as an argument: `plan`, `before:critique`, `critique:every`.
struct PausePointArgument: ExpressibleByArgument {
    let rule: PauseRule<StoryBuilder.Stage>

    init?(argument: String) {
        guard let rule = PauseRule<StoryBuilder.Stage>(key: argument) else { return nil }
        self.rule = rule
    }

    static var allValueStrings: [String] { StoryBuilder.Stage.allCases.map(\.rawValue) }
}
