import ArgumentParser
import Foundation
import GenerativeModels

/// `storybuilder models test`: one tiny call to each model.
struct TestModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Ask each model something tiny: does it answer, stream, keep to a schema, and how fast?",
        discussion: """
            Without an argument every configured model is tested. A model that costs something costs a fraction of a cent;
            one that draws makes one small picture. The exit code is 1 if any does not answer.

            Examples:
              storybuilder models test
              storybuilder models test claude qwen2.5@http://127.0.0.1:11434/v1
            """)

    @Argument(help: ArgumentHelp("A name of storybuilder.yaml, a server's URL, or MODEL@URL.", valueName: "model"))
    var models: [String] = []

    @Flag(name: .long, help: "Print JSON, for other programs.")
    var json = false

    func run() async throws {
        let settings = try Settings.load(SettingsFlags())
        let specifications = models.isEmpty ? settings.specifications : models
        guard !specifications.isEmpty else {
            throw BadInput(description: "there is no model to test; expected \(settings.expectation(near: ""))")
        }
        for specification in specifications { try settings.checkIsKnown(specification) }
        let checks = await Self.check(specifications, settings)
        if json {
            try JSONOutput.print(checks)
        } else {
            Terminal.standardOutput.write(ModelCheckTable(checks).text)
        }
        if checks.contains(where: { !$0.answers }) { throw ExitCode(1) }
    }

    /// All at once; in the order they were asked for.
    private static func check(_ specifications: [String], _ settings: Settings) async -> [ModelCheck] {
        await withTaskGroup(of: (Int, ModelCheck).self) { group in
            for (index, specification) in specifications.enumerated() {
                group.addTask { (index, await ModelCheck(of: specification, in: settings)) }
            }
            var checks: [(Int, ModelCheck)] = []
            for await check in group { checks.append(check) }
            return checks.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
