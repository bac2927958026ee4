import ArgumentParser

/// `storybuilder models`: the models that are configured, and whether they work.
struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "List the configured models, or test them.",
        subcommands: [ListModels.self, TestModels.self], defaultSubcommand: ListModels.self)
}
