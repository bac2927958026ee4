/// What the command line says about the configuration.
struct SettingsFlags: Hashable, Sendable {
    /// From a stage, or from "" for all, to its model.
    var models: [String: String] = [:]
    /// US dollars.
    var budget: Double?
    var prompts: String?

    /// As a source of settings: each value, and the flag that gave it.
    var values: [SettingKey: (text: String, flag: String)] {
        var values: [SettingKey: (text: String, flag: String)] = [:]
        for (stage, model) in models {
            values[stage.isEmpty ? .model : .stage(stage)] = (model, stage.isEmpty ? "--model" : "--model \(stage)=")
        }
        if let budget { values[.budget] = (budget.plain, "--budget") }
        if let prompts { values[.prompts] = (prompts, "--prompts") }
        return values
    }
}
