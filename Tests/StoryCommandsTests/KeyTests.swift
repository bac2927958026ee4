import Foundation
import GenerativeModels
import Testing

@testable import StoryCommands

@Suite("A key is found where it is said to be, and shown to nobody")
struct KeyTests {
    private static let secret = "sk-abcdefghijklmnopqrstuvwxyz123456"

    @Test(
        "the variable follows from the server, unless one is named",
        arguments: [
            ("api: anthropic", "ANTHROPIC_API_KEY"), ("api: openai", "OPENAI_API_KEY"),
            ("url: https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
            ("url: https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY"),
            ("url: http://127.0.0.1:8080/v1", "STORYBUILDER_API_KEY"), ("key_env: MINE", "MINE"),
        ])
    func variable(_ line: String, _ name: String) throws {
        try SettingsBench.with("models: {m: {\(line)}}", environment: [name: Self.secret]) { bench throws in
            #expect(try bench.load().endpoint("m").key == APIKey(Self.secret))
        }
    }

    @Test("a server of one's own is asked without a key if there is none")
    func none() throws {
        try SettingsBench.with { bench throws in
            #expect(try bench.load().endpoint("http://127.0.0.1:8080/v1").key == nil)
        }
    }

    @Test("a variable that is not set is an error only once that model is asked for")
    func notSet() throws {
        try SettingsBench.with("models:\n  m:\n    key_env: MINE\n  c: {api: anthropic}") { bench in
            #expect(bench.problem() == "")
            #expect(
                bench.problem { _ = try $0.endpoint("m") }.hasPrefix(
                    "storybuilder.yaml:3: models.m.key_env: the environment variable MINE is not set; expected the key")
            )
            #expect(
                bench.problem { _ = try $0.endpoint("c") }.hasPrefix(
                    "c (https://api.anthropic.com): the environment variable ANTHROPIC_API_KEY is not set"))
        }
    }

    @Test(
        "a key is read from a file beside the configuration or under one's home; one that others can read brings a warning"
    )
    func file() throws {
        try SettingsBench.with("models: {m: {key_file: my.key}, h: {key_file: ~/my.key}}") { bench in
            for place in [bench.file("my.key"), bench.home.appendingPathComponent("my.key")] {
                try "\(Self.secret)\n".write(to: place, atomically: false, encoding: .utf8)
            }
            let warnings = Warnings()
            let settings = try bench.load { warnings.add($0) }
            try setMode(0o600, bench.file("my.key"))
            try setMode(0o640, bench.home.appendingPathComponent("my.key"))
            #expect(try settings.endpoint("m").key == APIKey(Self.secret))
            #expect(warnings.all == [])
            #expect(try settings.endpoint("h").key == APIKey(Self.secret))
            #expect(warnings.all == ["~/my.key has a key in it and others can read it; `chmod 600 ~/my.key` ends that"])
        }
    }

    private func setMode(_ mode: Int, _ url: URL) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    }

    @Test("a key's file that is missing or is no key is named")
    func badFile() throws {
        try SettingsBench.with("models: {m: {key_file: my.key}}") { bench in
            func problem() -> String { bench.problem { _ = try $0.endpoint("m") } }
            #expect(problem().hasPrefix("storybuilder.yaml:1: models.m.key_file: my.key cannot be read"))
            try "\(Self.secret) and more".write(to: bench.file("my.key"), atomically: true, encoding: .utf8)
            #expect(problem().contains("my.key: the key has characters that no key has"))
            #expect(!problem().contains(Self.secret))
            try "".write(to: bench.file("my.key"), atomically: true, encoding: .utf8)
            #expect(problem().contains("my.key: the key is empty"))
        }
    }

    @Test("of a variable and a file the nearer holds; both in one file are refused")
    func both() throws {
        try SettingsBench.with(
            "models: {m: {key_file: my.key}}",
            environment: ["STORYBUILDER_MODELS_M_KEY_ENV": "MINE", "MINE": Self.secret]
        ) { bench throws in
            #expect(try bench.load().endpoint("m").key == APIKey(Self.secret))
        }
        try SettingsBench.with("models: {m: {key_file: my.key, key_env: MINE}}") {
            #expect($0.problem().contains("models.m.key_file is there beside key_env; expected one of the two"))
        }
    }

    @Test(
        "a key written where it does not belong is refused, and not repeated",
        arguments: [
            "models: {m: {key: \(secret)}}", "models: {m: {api_key: \(secret)}}", "api_key: \(secret)",
            "models: {m: {key_env: \(secret)}}", "models: {m: {key_file: \(secret)}}",
            "models: {m: {url: \"https://me:\(secret)@h/v1\"}}", "models: {m: {url: \"https://h/v1?key=\(secret)\"}}",
            "model: https://\(secret)@h/v1", "models: {m: \(secret)}",
        ])
    func misplaced(_ text: String) throws {
        let problem = try SettingsBench.with(text) { $0.problem() }
        #expect(problem.hasPrefix("storybuilder.yaml:1: "), "\(problem)")
        #expect(!problem.contains(Self.secret), "\(problem)")
    }

    @Test("nothing that is shown has a key in it")
    func shown() throws {
        try SettingsBench.with(
            "models: {m: {api: anthropic}, f: {key_file: my.key}}",
            environment: ["ANTHROPIC_API_KEY": Self.secret, "STORYBUILDER_API_KEY": Self.secret]
        ) { bench in
            try Self.secret.write(to: bench.file("my.key"), atomically: true, encoding: .utf8)
            let settings = try bench.load()
            let listing = SettingsListing(settings)
            var printed = listing.text
            printed += "\(listing.entries)"
            printed += settings.modelNames.map { ModelOverview(of: $0, in: settings).text(1) }.joined()
            printed += "\(try settings.endpoint("m")) \(try settings.endpoint("f"))"
            dump(settings, to: &printed)
            printed += "\(settings) \(String(reflecting: settings))"
            #expect(printed.contains("ANTHROPIC_API_KEY (set)") && printed.contains("my.key (there)"))
            #expect(!printed.contains(Self.secret))
        }
    }
}

/// What was warned of.
// @unchecked: `messages` is only touched under `lock`.
private final class Warnings: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: [String] = []

    var all: [String] { lock.withLock { messages } }

    func add(_ message: String) { lock.withLock { messages.append(message) } }
}
