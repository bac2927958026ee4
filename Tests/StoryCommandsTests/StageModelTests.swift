import ArgumentParser
import Foundation
import GenerativeModels
import Testing

@testable import StoryCommands

@Suite("Which model a stage has")
struct StageModelTests {
    private static let models = "models: {a: {model: x}, b: {model: y}}\n"

    @Test("a stage's own model goes before the general one; without either there is none")
    func own() throws {
        try SettingsBench.with("model: a\nstages: {plan: b}\n" + Self.models) { bench in
            let settings = try bench.load()
            #expect(settings.specification(forStage: "plan") == "b")
            #expect(settings.specification(forStage: "critique") == "a")
            #expect(!settings.isFromFlag(forStage: "plan"))
        }
        try SettingsBench.with { bench throws in
            #expect(try bench.load().specification(forStage: "plan") == nil)
        }
    }

    @Test("a flag for all stages overrides a file's model for one stage, for what is typed is what is meant")
    func nearer() throws {
        try SettingsBench.with(
            "stages: {plan: b}\n" + Self.models, flags: SettingsFlags(models: ["": "a", "critique": "b"])
        ) { bench in
            let settings = try bench.load()
            #expect(settings.specification(forStage: "plan") == "a")
            #expect(settings.specification(forStage: "critique") == "b")
            #expect(settings.isFromFlag(forStage: "plan"))
        }
    }

    @Test("the project's general model overrides the user's for one stage")
    func project() throws {
        try SettingsBench.with("model: a\n" + Self.models, user: "stages: {plan: b}") { bench throws in
            #expect(try bench.load().specification(forStage: "plan") == "a")
        }
        try SettingsBench.with("stages: {plan: b}\n" + Self.models, user: "model: a") { bench throws in
            #expect(try bench.load().specification(forStage: "plan") == "b")
        }
    }

    @Test("a server is named by its URL, with a model before the last '@'")
    func addresses() throws {
        try SettingsBench.with { bench in
            let settings = try bench.load()
            let plain = try settings.endpoint("http://127.0.0.1:8080/v1/")
            #expect(plain.baseURL == "http://127.0.0.1:8080/v1")
            #expect(plain.model == nil)
            #expect(plain.api == .openAI)
            let named = try settings.endpoint("hf.co/me@home/q:4=b@https://h/v1")
            #expect(named.model == "hf.co/me@home/q:4=b")
            #expect(named.baseURL == "https://h/v1")
        }
        try SettingsBench.with(environment: ["ANTHROPIC_API_KEY": "k"]) { bench throws in
            #expect(try bench.load().endpoint("claude@https://api.anthropic.com").api == .anthropic)
        }
    }

    @Test("the flags say it for all stages and for one")
    func flags() throws {
        let options = try ModelOptions.parse([
            "--model", "q:4=b@http://h/v1", "--model", "plan=c@http://h/v1", "--budget", "2.5", "--prompts", "p",
        ])
        #expect(options.flags.models[""] == "q:4=b@http://h/v1")
        #expect(options.flags.models["plan"] == "c@http://h/v1")
        #expect(options.flags.budget == 2.5)
        #expect(options.flags.prompts == "p")
    }

    @Test(
        "flags that cannot be are refused, and say what could",
        arguments: [
            (["--model", "plann=a"], "did you mean 'plan'?"), (["--model", "plan="], "is empty"),
            (["--model", "a", "--model", "b"], "twice for every stage"),
            (["--model", "plan=a", "--model", "plan=b"], "twice for plan"),
            (["--model", "http://me:pass@h/v1"], "a user or a password for h"),
            (["--model", "@http://h/v1"], "no model before the '@'"),
            (["--budget", "0"], "--budget is 0; expected US dollars"), (["--budget", "nan"], "more than 0"),
        ])
    func refused(_ arguments: [String], _ message: String) {
        do {
            _ = try ModelOptions.parse(arguments)
            Issue.record("\(arguments) was taken")
        } catch {
            let text = ModelOptions.message(for: error)
            #expect(text.contains(message), "\(text)")
            #expect(!text.contains("me:pass"))
        }
    }

    @Test(
        "what is neither a name nor a URL is refused, with what could be",
        arguments: [
            ("lokal", "did you mean 'local'?"), ("127.0.0.1:80/v1", "'http://127.0.0.1:80/v1'"), ("x", "MODEL@ADDRESS"),
        ])
    func unknown(_ specification: String, _ message: String) throws {
        try SettingsBench.with("models: {local: {model: x}}") { bench in
            let problem = bench.problem { _ = try $0.endpoint(specification) }
            #expect(problem.contains("there is no model '\(specification)'; expected one of: local"))
            #expect(problem.contains(message))
        }
    }
}
