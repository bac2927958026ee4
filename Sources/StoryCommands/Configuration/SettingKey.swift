/// The name of a value of the configuration: `budget`, `models.claude.limits.idle`.
struct SettingKey: Hashable, Sendable, CustomStringConvertible {
    let components: [String]

    init(_ components: [String]) { self.components = components }

    static let model = SettingKey(["model"])
    static let budget = SettingKey(["budget"])
    static let prompts = SettingKey(["prompts"])

    static func stage(_ stage: String) -> SettingKey { SettingKey(["stages", stage]) }

    /// A value of a model: `.model("claude", "limits", "idle")`.
    static func model(_ name: String, _ field: String...) -> SettingKey { SettingKey(["models", name] + field) }

    var description: String { components.joined(separator: ".") }
}
