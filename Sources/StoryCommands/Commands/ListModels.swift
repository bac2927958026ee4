import ArgumentParser
import Foundation

/// `storybuilder models list`: what is configured.
struct ListModels: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the configured models: where they are, their keys and prices, the stages that use them.",
        discussion: """
            Example:
              storybuilder models
            """)

    @Flag(name: .long, help: "Print JSON, for other programs.")
    var json = false

    func run() throws {
        let settings = try Settings.load(SettingsFlags())
        let overviews = settings.specifications.map { ModelOverview(of: $0, in: settings) }
        if json { return try JSONOutput.print(overviews) }
        let terminal = Terminal.standardOutput
        if overviews.isEmpty { terminal.write(ModelOverview.advice(settings)) }
        let width = overviews.map(\.name.count).max() ?? 0
        for overview in overviews { terminal.write(overview.text(width)) }
    }
}
