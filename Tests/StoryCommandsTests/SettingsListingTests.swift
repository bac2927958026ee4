import Foundation
import Testing

@testable import StoryCommands

@Suite("What is shown of a configuration")
struct SettingsListingTests {
    private static let file = """
        model: local
        stages:
          plan: claude
        models:
          local:
            url: http://127.0.0.1:8080/v1
          claude:
            api: anthropic
            price: {input: 3.00, output: 15.00}
            fallback: local
        """

    @Test("every value stands in a line, whole, with its origin")
    func lines() throws {
        try SettingsBench.with(Self.file, flags: SettingsFlags(budget: 5)) { bench in
            let text = SettingsListing(try bench.load()).text.replacingOccurrences(
                of: bench.project.path + "/", with: "")
            let lines = text.split(separator: "\n").map { line in
                line.split(separator: " ").joined(separator: " ")
            }
            for expected in [
                "model: local # storybuilder.yaml:1", "plan: claude # storybuilder.yaml:3",
                "critique: local # storybuilder.yaml:1", "budget: 5 # flag --budget",
                "prompts: built-in # default", "url: https://api.anthropic.com # default",
                "key_env: ANTHROPIC_API_KEY (not set) # default", "input: 3.00 # storybuilder.yaml:9",
                "first_token: 300 # default",
            ] {
                #expect(lines.contains(expected), "\(expected)\n\(text)")
            }
        }
    }

    @Test("programs get numbers as numbers, and null for what is not set")
    func entries() throws {
        try SettingsBench.with(Self.file) { bench in
            let entries = SettingsListing(try bench.load()).entries
            let data = try JSONEncoder().encode(entries)
            let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
            func value(_ key: String) -> Any? { objects.first { $0["key"] as? String == key }?["value"] }
            #expect(value("models.claude.price.output") as? Double == 15)
            #expect(value("model") as? String == "local")
            #expect(value("budget") == nil)
        }
    }

    @Test("without a file it says where one could be")
    func noFile() throws {
        try SettingsBench.with { bench in
            let text = SettingsListing(try bench.load()).text
            #expect(text.contains("/storybuilder.yaml or ~/.config/storybuilder/storybuilder.yaml"))
            #expect(text.contains("model: built-in author"))
        }
    }

    @Test("models are listed with the stages that use them, addresses that only a stage names included")
    func models() throws {
        try SettingsBench.with(Self.file, environment: ["STORYBUILDER_STAGES_CRITIQUE": "http://h/v1"]) { bench in
            let settings = try bench.load()
            let overviews = settings.specifications.map { ModelOverview(of: $0, in: settings) }
            #expect(overviews.map(\.name) == ["local", "claude", "http://h/v1"])
            #expect(overviews.map(\.stages) == [["screenplay", "bookerama", "storyboard"], ["plan"], ["critique"]])
            let text = overviews[1].text(6)
            #expect(text.contains("$3 in, $15 out for a million tokens; else local"))
            #expect(overviews[0].text(6).contains("no key; no price"))
        }
    }
}
