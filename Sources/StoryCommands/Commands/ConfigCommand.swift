import ArgumentParser

/// `storybuilder config`: what the program is set to.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show what storybuilder.yaml, the environment and the flags come to.",
        subcommands: [ConfigShow.self], defaultSubcommand: ConfigShow.self)
}
