import Foundation

extension Settings {
    /// Every value in force with where it comes from, in the file's order; a stage's model is the one it will use.
    var origins: [Setting] {
        var all = [values[.model] ?? Setting(key: .model, text: Self.builtIn, origin: .standard)]
        all += SettingsSchema.stages.map { stage in
            let setting = setting(forStage: stage)
            return Setting(
                key: .stage(stage), text: setting?.text ?? Self.builtIn, origin: setting?.origin ?? .standard)
        }
        all.append(values[.budget] ?? Setting(key: .budget, text: "none", origin: .standard))
        all.append(values[.prompts] ?? Setting(key: .prompts, text: "built-in", origin: .standard))
        return all + modelNames.compactMap { models[$0] }.flatMap(\.settings)
    }

    /// What a value shows to the person who asks: of a key only whether it is there.
    func shown(_ setting: Setting) -> String { keySource(of: setting)?.description(environment) ?? setting.text }

    /// Where the key is, if that is what the setting says.
    func keySource(of setting: Setting) -> KeySource? {
        let path = setting.key.components
        return path.count == 3 && ["key_env", "key_file"].contains(path[2]) ? models[path[1]]?.keySource : nil
    }

    private static let builtIn = "built-in author"
}
