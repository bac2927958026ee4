import Foundation
import GenerativeModels
import Testing

@testable import StoryCommands

@Suite("The nearest source that gives a value has the say")
struct SettingsPrecedenceTests {
    private static let user = "budget: 1\nmodels:\n  m:\n    url: http://user/v1\n"
    private static let project = "budget: 2\nmodels:\n  m:\n    model: of-project\n"

    @Test(
        "flags go before the environment, that before the project's file, that before the user's, that before nothing")
    func order() throws {
        var environment = ["STORYBUILDER_BUDGET": "3"]
        var flags = SettingsFlags(budget: 4)
        func budget(_ project: String?, _ user: String?) throws -> Double? {
            try SettingsBench.with(project, user: user, environment: environment, flags: flags) { try $0.load().budget }
        }
        #expect(try budget(Self.project, Self.user) == 4)
        flags.budget = nil
        #expect(try budget(Self.project, Self.user) == 3)
        environment["STORYBUILDER_BUDGET"] = ""
        #expect(try budget(Self.project, Self.user) == 2)
        #expect(try budget(nil, Self.user) == 1)
        #expect(try budget(nil, nil) == nil)
    }

    @Test("a model described in both files has the values of both")
    func merged() throws {
        try SettingsBench.with(
            Self.project, user: Self.user, environment: ["STORYBUILDER_MODELS_M_LIMITS_IDLE": "7"]
        ) { bench in
            let endpoint = try bench.load().endpoint("m")
            #expect(endpoint.baseURL == "http://user/v1")
            #expect(endpoint.model == "of-project")
            #expect(endpoint.limits.idle == 7)
            #expect(endpoint.limits.total == 1800)
        }
    }

    @Test("each value says where it comes from")
    func origins() throws {
        try SettingsBench.with(
            Self.project, user: Self.user, environment: ["STORYBUILDER_MODELS_M_LIMITS_IDLE": "7"],
            flags: SettingsFlags(models: ["plan": "m"])
        ) { bench in
            let origins = Dictionary(
                uniqueKeysWithValues: try bench.load().origins.map { ("\($0.key)", $0.origin.description) })
            #expect(origins["stages.plan"] == "flag --model plan=")
            #expect(origins["models.m.limits.idle"] == "environment variable STORYBUILDER_MODELS_M_LIMITS_IDLE")
            #expect(origins["budget"] == bench.file("storybuilder.yaml").path + ":1")
            #expect(origins["models.m.url"] == "~/.config/storybuilder/storybuilder.yaml:4")
            #expect(origins["models.m.limits.total"] == "default")
            #expect(origins["model"] == "default")
        }
    }

    @Test("XDG_CONFIG_HOME says where the user's file is; a relative one is ignored")
    func userFolder() throws {
        try SettingsBench.with(user: Self.user) { bench throws in
            var moved = bench
            moved.environment["HOME"] = "/nowhere"
            moved.environment["XDG_CONFIG_HOME"] = bench.home.appendingPathComponent(".config").path
            #expect(try moved.load().budget == 1)
            moved.environment["XDG_CONFIG_HOME"] = "config"
            #expect(try moved.load().budget == nil)
        }
    }

    @Test("names keep the order of the files, the project's first")
    func names() throws {
        try SettingsBench.with(
            "models: {z: {model: a}, b-1.2_c: {model: a}}", user: "models: {a: {model: a}, z: {model: b}}"
        ) { bench throws in
            #expect(try bench.load().modelNames == ["z", "b-1.2_c", "a"])
        }
    }

    @Test("a variable reaches a model whose name has other characters")
    func variableOfName() throws {
        try SettingsBench.with(
            "models: {b-1.2: {model: a}}", environment: ["STORYBUILDER_MODELS_B_1_2_MODEL": "other"]
        ) { bench throws in
            #expect(try bench.load().models["b-1.2"]?["model"]?.text == "other")
        }
    }

    @Test("a folder of prompts is looked for beside the file that names it")
    func prompts() throws {
        try SettingsBench.with(user: "prompts: mine") { bench in
            let folder = bench.home.appendingPathComponent(".config/storybuilder/mine")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            #expect(try bench.load().promptsFolder == folder.path)
        }
    }
}
