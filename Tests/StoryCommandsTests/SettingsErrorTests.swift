import Foundation
import Testing

@testable import StoryCommands

@Suite("What is wrong with a configuration is said with file, line, what was found and what was expected")
struct SettingsErrorTests {
    @Test(
        "in the file",
        arguments: [
            (
                "# mine\nbudgte: 3",
                ":2: there is no 'budgte'; expected one of: model, stages, budget, prompts, models (did you mean 'budget'?)"
            ),
            ("budget: lots", ":1: budget is 'lots'; expected US dollars, more than 0"),
            ("budget: 0", ":1: budget is '0'"), ("budget: nan", ":1: budget is 'nan'"),
            ("budget: [1]", ":1: budget is a list; expected one value"), ("budget:", ":1: budget is empty"),
            ("model: {a: b}", ":1: model is values with a name; expected one value"),
            ("stages: {plann: a}", ":1: stages has no 'plann'; expected one of: plan, critique"),
            ("models: [a]", ":1: models is a list; expected models by their names"),
            ("models: {a b: {}}", ":1: models has a model called 'a b'; expected letters, digits"),
            ("models: {a: http://h}", ":1: models.a is one value; expected api, url, model"),
            ("models:\n  a:\n    api: opnai", ":3: models.a.api is 'opnai'; expected one of: openai"),
            ("models:\n  a:\n    url: localhost", ":3: models.a.url is 'localhost'; expected an address"),
            ("models: {a: {limits: {conect: 3}}}", "models.a.limits has no 'conect'; expected one of: connect"),
            ("models: {a: {limits: {idle: 0}}}", "models.a.limits.idle is '0'; expected seconds, more than 0"),
            ("models: {a: {limits: {attempts: 2.5}}}", "attempts is '2.5'; expected a whole number, 1 to 100"),
            ("models: {a: {price: 3}}", "models.a.price is one value; expected input, output"),
            (
                "models: {a: {price: {input: -1, output: 1}}}",
                "models.a.price.input is '-1'; expected US dollars for a million"
            ),
            ("models: {a: {price: {input: 1}}}", ":1: models.a.price.input is there alone; expected output too"),
            ("models:\n  a: {api: stable-diffusion}", ":2: models.a has no url; expected one for api stable-diffusion"),
            ("models: {a: {model: x}}\nmodel: b", ":2: model is 'b', which no file describes; expected one of: a"),
            ("stages:\n  plan: claude", ":2: stages.plan is 'claude', which no file describes; expected a model of"),
            ("models: {a: {api: stable-diffusion, url: \"http://h\"}}\nmodel: a", ":2: model is 'a', which draws"),
            (
                "models:\n  a: {fallback: b}\n  b: {fallback: c}\n  c: {fallback: b}",
                ":4: models.c.fallback goes round in a circle: a -> b -> c -> b"
            ),
            (
                "models: {a: {fallback: bb}, b: {}}",
                "models.a.fallback is 'bb', which no file describes; expected one of: b"
            ),
            (
                "models: {a: {fallback: b}, b: {api: openai-images}}",
                "models.a.fallback is 'b'; expected a model that writes too"
            ),
            ("prompts: nowhere", ":1: prompts is 'nowhere', and no folder is there; expected a folder"),
            ("model: [", ":2: did not find expected node content; expected YAML such as 'model: local'"),
            ("model: a\nmodel: b", "'model' is there twice; expected each field once"),
            ("just text", ":1: the file is one value; expected model, stages, budget"),
            (String(repeating: "[", count: 100_000), ": the file is nested too deep"),
        ])
    func inFile(_ text: String, _ message: String) throws {
        let problem = try SettingsBench.with(text) { $0.problem() }
        #expect(problem.hasPrefix("storybuilder.yaml:"), "\(problem)")
        #expect(problem.contains(message), "\(problem)")
    }

    @Test("in a variable, which is named")
    func inEnvironment() throws {
        func problem(_ name: String, _ value: String) throws -> String {
            try SettingsBench.with("models: {a: {model: x}}", environment: [name: value]) { $0.problem() }
        }
        #expect(try problem("STORYBUILDER_BUDGET", "x").hasPrefix("STORYBUILDER_BUDGET is 'x'; expected US dollars"))
        #expect(
            try problem("STORYBUILDER_MODELS_A_API", "x").hasPrefix("STORYBUILDER_MODELS_A_API is 'x'; expected one of")
        )
        #expect(
            try problem("STORYBUILDER_STAGES_PLAN", "b").hasPrefix(
                "STORYBUILDER_STAGES_PLAN is 'b', which no file describes; expected one of: a"))
    }

    @Test("in a flag, which is named")
    func inFlag() throws {
        let problem = try SettingsBench.with(flags: SettingsFlags(models: ["plan": "b"])) { $0.problem() }
        #expect(problem.hasPrefix("--model plan= is 'b', which no file describes; expected a model of"))
    }

    @Test("a file that is not text is refused")
    func notText() throws {
        try SettingsBench.with { bench in
            try Data([0xFF, 0xFE, 0x00]).write(to: bench.file("storybuilder.yaml"))
            #expect(bench.problem() == "storybuilder.yaml is not UTF-8 text; save it as UTF-8")
        }
    }

    @Test(
        "a file with comments only, or sections with nothing in them, sets nothing",
        arguments: ["# model: a\n", "models:\n", ""])
    func empty(_ text: String) throws {
        try SettingsBench.with(text) { bench throws in
            #expect(try bench.load().modelNames == [])
        }
    }
}
