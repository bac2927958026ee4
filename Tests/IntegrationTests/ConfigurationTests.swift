import Foundation
import Testing

@Suite("The commands about the configuration")
struct ConfigurationTests {
    private func run(_ bench: Bench, _ arguments: [String], _ environment: [String: String] = [:]) throws -> Finished {
        try bench.start(arguments, environment: environment).finish()
    }

    @Test("config show and models tell of flags, variables and the file, and never a key")
    func shown() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try bench.write("model: gpt\nmodels:\n  gpt:\n    model: gpt-4.1-mini\n", to: "storybuilder.yaml")
        let environment = ["STORYBUILDER_BUDGET": "3", "OPENAI_API_KEY": "sk-very-secret"]
        let shown = try run(bench, ["config", "show", "--model", "plan=http://127.0.0.1:1/v1"], environment)
        #expect(shown.code == 0, "\(shown.errors)")
        for text in [
            "# storybuilder.yaml:4", "# environment variable STORYBUILDER_BUDGET", "# flag --model plan=", "# default",
            "OPENAI_API_KEY (set)",
        ] {
            #expect(shown.output.contains(text), "\(text) in \(shown.output)")
        }
        let listed = try run(bench, ["models"], environment)
        #expect(listed.output.contains("gpt  for plan, critique, screenplay, bookerama, storyboard"))
        let json = try run(bench, ["config", "--json"], environment)
        #expect(json.output.contains(#""from" : "environment variable STORYBUILDER_BUDGET""#))
        #expect(![shown, listed, json].contains { ($0.output + $0.errors).contains("very-secret") })
    }

    @Test(
        "a mistake in the file is bad input, a model that does not answer a failure, a flag that cannot be wrong usage")
    func refused() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let none = try run(bench, ["models", "test"])
        #expect(none.code == 65 && none.errors.contains("there is no model to test"), "\(none.errors)")
        #expect(try run(bench, ["models"]).output.contains("storybuilder run --model http://"))
        try bench.write("models:\n  gpt:\n    modle: x\n", to: "storybuilder.yaml")
        let mistaken = try run(bench, ["config", "show"])
        #expect(mistaken.code == 65 && mistaken.errors.contains("storybuilder.yaml:3: models.gpt has no 'modle'"))
        try bench.write("models:\n  gpt:\n    model: x\n", to: "storybuilder.yaml")
        let keyless = try run(bench, ["models", "test"])
        #expect(keyless.code == 1 && keyless.output.contains("OPENAI_API_KEY is not set"), "\(keyless.errors)")
        #expect(try run(bench, ["config", "show", "--budget", "-1"]).code == 64)
    }
}
