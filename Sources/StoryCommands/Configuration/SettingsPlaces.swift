import Foundation

/// Where the configuration's files are, and where the paths in them lead.
struct SettingsPlaces: Sendable {
    private let project: URL
    private let user: URL
    private let home: URL
    private let projectFile: String
    private let userFile: String

    static var current: URL { URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true) }

    init(project: URL, environment: [String: String]) {
        self.project = project
        let home =
            environment["HOME"].map { URL(fileURLWithPath: $0, isDirectory: true) }
            ?? FileManager.default.homeDirectoryForCurrentUser
        self.home = home
        // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
        let configured = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let configuration = configured ?? home.appendingPathComponent(".config").path
        user = URL(fileURLWithPath: configuration, isDirectory: true).appendingPathComponent("storybuilder")
        let isHere = project.standardizedFileURL.path == Self.current.standardizedFileURL.path
        projectFile = isHere ? SettingsFile.name : project.appendingPathComponent(SettingsFile.name).path
        let path = user.appendingPathComponent(SettingsFile.name).path
        userFile = path.hasPrefix(home.path + "/") ? "~" + path.dropFirst(home.path.count) : path
    }

    /// The places a configuration is looked for in, for a message.
    var description: String { "\(projectFile) or \(userFile)" }

    /// The project's file and the user's, as far as they are there.
    func files() throws -> [SettingsFile] {
        var places = [(project.appendingPathComponent(SettingsFile.name), projectFile)]
        if user.standardizedFileURL.path != project.standardizedFileURL.path {
            places.append((user.appendingPathComponent(SettingsFile.name), userFile))
        }
        return try places.compactMap { try SettingsFile(at: $0, called: $1) }
    }

    /// The file or folder a setting names: beside the configuration that names it, or under the author's home for `~/`.
    func url(of setting: Setting) -> URL {
        let text = setting.text
        if text.hasPrefix("~/") { return home.appendingPathComponent(String(text.dropFirst(2))) }
        guard !text.hasPrefix("/") else { return URL(fileURLWithPath: text) }
        guard case .file(userFile, _) = setting.origin else { return project.appendingPathComponent(text) }
        return user.appendingPathComponent(text)
    }
}
