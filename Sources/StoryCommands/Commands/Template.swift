import ArgumentParser
import StoryFlow

/// `storybuilder template`: a story file to start from.
struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a story file to start from, every field explained.",
        discussion: """
            Example:
              storybuilder template > my-story.yaml
            """)

    @Flag(name: .long, help: "Print the story as JSON, without the explanations.")
    var json = false

    func run() throws {
        guard json else { return Terminal.standardOutput.write(StoryFile.template) }
        Terminal.standardOutput.write(
            try JSONDocument.text(of: try StoryFile.read(StoryFile.template, named: "the template")))
    }
}
