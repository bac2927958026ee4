import ArgumentParser

/// `storybuilder resume`: goes on with a run.
struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Go on with a run that halted, failed or whose computer went off.",
        discussion: """
            Only what is missing runs. What you changed in the run's files is taken up. What was made from a text that
            you changed is kept, unless you ask to --refresh it; what you wrote yourself is never made anew.

            A run goes on with the models it was begun with, unless you or storybuilder.yaml name others; `--model built-in`
            is the built-in author.

            Examples:
              storybuilder resume detective_1a2b3c4d
              storybuilder resume detective_1a2b3c4d --refresh
              storybuilder resume detective_1a2b3c4d --budget 10
              storybuilder resume detective_1a2b3c4d --redraw page:12 panel:2
            """)

    @OptionGroup var run: FlowIDArgument

    @Flag(name: .long, help: "Make anew what was made from a text that has changed since.")
    var refresh = false

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "Have a panel's picture drawn again by the model that draws: page:12 panel:2.", valueName: "panel"))
    var redraw: [String] = []

    @OptionGroup(title: "Models") var models: ModelOptions
    @OptionGroup(title: "Books") var books: ExportOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        do {
            _ = try PanelPlace.read(redraw)
        } catch let error as BadInput {
            throw ValidationError(error.description)
        }
    }

    func run() async throws {
        try await Conductor(shared, models, books).resume(
            run.id, refreshing: refresh, redrawing: try PanelPlace.read(redraw))
    }
}
