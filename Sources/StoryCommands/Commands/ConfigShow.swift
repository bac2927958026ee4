import ArgumentParser
import Foundation

/// `storybuilder config show`: every value in force, and where it comes from.
struct ConfigShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show every value in force, and where it comes from.",
        discussion: """
            Flags go before environment variables (STORYBUILDER_BUDGET), those before ./storybuilder.yaml, and that before
            ~/.config/storybuilder/storybuilder.yaml. Of a key only its place is shown, and whether one is there.

            Examples:
              storybuilder config show
              storybuilder config show --model plan=claude --budget 5.00
            """)

    @OptionGroup var models: ModelOptions

    @Flag(name: .long, help: "Print JSON, for other programs.")
    var json = false

    func run() throws {
        let listing = SettingsListing(try Settings.load(models.flags))
        if json { try JSONOutput.print(listing.entries) } else { Terminal.standardOutput.write(listing.text) }
    }
}
