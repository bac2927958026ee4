import ArgumentParser
import DurableFlow
import Foundation
import StoryFlow
import StoryModel

/// `storybuilder run`: begins a story, or goes on with one.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell a story, from the premise to the storyboard, or go on with one.",
        discussion: """
            Examples:
              storybuilder run
              storybuilder run --story my-story.yaml --pause-at plan --pause-at storyboard
              storybuilder run --continue detective_1a2b3c4d
              storybuilder run --model http://127.0.0.1:8080/v1 --budget 5.00
            """)

    @OptionGroup(title: "Story") var story: StoryOptions
    @OptionGroup(title: "Pauses") var pauses: PauseOptions
    @OptionGroup(title: "Models") var models: ModelOptions
    @OptionGroup(title: "Books") var books: ExportOptions

    @Option(name: .long, help: ArgumentHelp("The new run's id; otherwise one is made up.", valueName: "id"))
    var id: String?

    @Option(
        name: .customLong("continue"), help: ArgumentHelp("Go on with this run.", valueName: "id"), completion: .runs)
    var continued: String?

    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if continued != nil && (id != nil || !story.isEmpty) {
            throw ValidationError(
                "--continue goes on with a run as it was begun; --id, --story and what belongs to a story are for a new one"
            )
        }
    }

    func run() async throws {
        let conductor = try Conductor(shared, models, books)
        if let continued { return try await conductor.resume(continued, refreshing: false, pauses.rules) }
        let premise = try story.premise()
        let id = id ?? Self.newID(genre: premise.genre)
        try await conductor.begin(id, Commission(premise: premise), pauses.rules)
    }

    /// `detective_1a2b3c4d`, as the seed project names its runs; `story_` for other genres.
    private static func newID(genre: String) -> String {
        let digits = String(UInt32.random(in: .min ... .max), radix: 16)
        let prefix = genre.lowercased().contains("detective") ? "detective" : "story"
        return "\(prefix)_\(String(repeating: "0", count: 8 - digits.count))\(digits)"
    }
}
