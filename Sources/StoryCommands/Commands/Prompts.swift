import ArgumentParser
import Foundation
import ModelAuthor

/// `storybuilder prompts`: what models are asked.
struct Prompts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Get the prompts that models are asked with, to change them.",
        subcommands: [Export.self])

    /// `storybuilder prompts export`: writes the prompts into a folder.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the prompts into a folder, as Mustache templates.",
            discussion: """
                Change those you like, delete the others, and name the folder: `storybuilder run --prompts DIR`, or
                `prompts: DIR` in storybuilder.yaml.

                Example:
                  storybuilder prompts export my-prompts
                """)

        @Argument(help: ArgumentHelp("The folder; made if it is not there.", valueName: "dir"))
        var folder: String

        func run() async throws {
            let files = try PromptLibrary.export(to: URL(fileURLWithPath: folder, isDirectory: true))
            let terminal = Terminal.standardOutput
            terminal.line("\(files.count) prompts are in \(folder):")
            for file in files { terminal.line("  \(file.lastPathComponent)") }
            terminal.line("To use them: storybuilder run --prompts \(folder)")
        }
    }
}
