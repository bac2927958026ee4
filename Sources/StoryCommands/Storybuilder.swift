public import ArgumentParser
import DurableFlow
import Foundation
import ModelAuthor
import StoryFlow

/// The `storybuilder` command.
public struct Storybuilder: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "storybuilder",
        abstract:
            "Turns a premise into a storyline, a screenplay, a novel and a comic, and pauses wherever you want to read.",
        discussion: """
            Begin with the sample story, and stop before the comic:
              storybuilder run --pause-at storyboard
            Read the novel under output/ID/, edit it if you like, then go on:
              storybuilder run --continue ID
            Tell your own story:
              storybuilder template > my-story.yaml
              storybuilder run --story my-story.yaml

            Exit codes: 0 done, or halted as asked; 1 failure; 64 wrong usage; 65 bad input;
            75 another process is advancing the run.
            """,
        version: "0.1.0",
        subcommands: [
            Run.self, Resume.self, PauseRun.self, UnpauseRun.self, CancelRun.self, ListRuns.self, Show.self,
            History.self, Diff.self, Export.self, Sheet.self, Solve.self, Check.self, Template.self, Graph.self,
            Estimate.self, Prompts.self,
            ModelsCommand.self, ConfigCommand.self,
        ])

    public init() {}

    /// Parses the command line, runs the command, and exits with an honest code.
    public static func start() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            guard let failure = Failure(error) else { exit(withError: error) }
            Terminal.complain(failure.message)
            Foundation.exit(failure.code)
        }
    }
}

/// What went wrong, for the person at the terminal: one message and an exit code of sysexits(3).
struct Failure {
    static let usage: Int32 = 64
    static let badInput: Int32 = 65
    static let ownedByAnother: Int32 = 75

    let message: String
    let code: Int32

    /// `nil` for what the argument parser says itself: help, version, and wrong usage.
    init?(_ error: any Error) {
        switch error {
        case let error as FlowError:
            message = error.message
            code = Self.code(of: error.code)
        case is ArtifactError, is StoryFileError, is BadInput, is PromptError:
            message = "\(error)"
            code = Self.badInput
        case is ValidationError, is CleanExit, is ExitCode: return nil
        case is FileError, is RunFailed:
            message = "\(error)"
            code = 1
        case let error where String(reflecting: type(of: error)).hasPrefix("ArgumentParser"): return nil
        default:
            message = "\(error)"
            code = 1
        }
    }

    private static func code(of code: FlowError.Code) -> Int32 {
        switch code {
        case .ownedByAnother, .leaseLost: ownedByAnother
        case .invalidFlowID: usage
        case .unknownRun, .runExists, .flowChanged, .pauseConflict, .cancelled: badInput
        default: 1
        }
    }
}

/// Something the author gave that cannot be used.
struct BadInput: Error, CustomStringConvertible {
    let description: String
}

/// A run that failed in the middle; what is done is kept.
struct RunFailed: Error, CustomStringConvertible {
    let flowID: String
    let underlying: any Error
    let resume: String

    var description: String {
        "\(flowID) failed: \(underlying)\nWhat was done is kept. To try again: \(resume)"
    }
}
