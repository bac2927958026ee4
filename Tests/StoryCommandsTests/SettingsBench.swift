import Foundation

@testable import StoryCommands

/// A project's folder and a home of its own, for reading a configuration from.
struct SettingsBench {
    let project: URL
    let home: URL
    var environment: [String: String]
    var flags = SettingsFlags()

    init(_ projectFile: String? = nil, user userFile: String? = nil, environment: [String: String] = [:]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
        project = folder.appendingPathComponent("project")
        home = folder.appendingPathComponent("home")
        self.environment = environment.merging(["HOME": home.path]) { $1 }
        for place in [project, home.appendingPathComponent(".config/storybuilder")] {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        try projectFile?.write(to: file("storybuilder.yaml"), atomically: true, encoding: .utf8)
        try userFile?.write(
            to: home.appendingPathComponent(".config/storybuilder/storybuilder.yaml"), atomically: true, encoding: .utf8
        )
    }

    func remove() { try? FileManager.default.removeItem(at: project.deletingLastPathComponent()) }

    func file(_ name: String) -> URL { project.appendingPathComponent(name) }

    func load(warn: @escaping @Sendable (String) -> Void = { _ in }) throws -> Settings {
        try Settings.load(flags, environment: environment, folder: project, warn: warn)
    }

    /// What is wrong with the configuration, the folder's path left out.
    func problem(_ body: (Settings) throws -> Void = { _ in }) -> String {
        do {
            try body(try load())
            return ""
        } catch {
            return "\(error)".replacingOccurrences(of: project.path + "/", with: "")
        }
    }

    /// What `body` finds in a configuration, which is removed afterwards.
    static func with<Result>(
        _ projectFile: String? = nil, user: String? = nil, environment: [String: String] = [:],
        flags: SettingsFlags = SettingsFlags(), _ body: (SettingsBench) throws -> Result
    ) throws -> Result {
        var bench = try SettingsBench(projectFile, user: user, environment: environment)
        defer { bench.remove() }
        bench.flags = flags
        return try body(bench)
    }
}
