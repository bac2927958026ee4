import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow

extension Settings {
    /// Checks what no value shows by itself: that the models named are there, and that falling back comes to an end.
    ///
    /// - Throws: ``BadInput``.
    func checkReferences() throws {
        for key in [SettingKey.model] + SettingsSchema.stages.map(SettingKey.stage) {
            guard let setting = values[key], case .name(let name) = ModelSpecification(setting.text),
                name != Engagement.builtIn
            else { continue }
            guard let model = models[name] else {
                throw setting.problem("is '\(name)', which no file describes", expected: expectation(near: name))
            }
            let draws = key == .stage(SeatedPainter.seat)
            guard model.api.isLanguage != draws else {
                throw setting.problem(
                    "is '\(name)', which \(draws ? "writes" : "draws")",
                    expected: draws
                        ? "a model that draws, of api openai-images or stable-diffusion"
                        : "a model that writes, of api openai or anthropic")
            }
        }
        for name in modelNames { try checkFallbacks(from: name) }
        try checkPrompts()
    }

    private func checkFallbacks(from name: String) throws {
        var path = [name]
        while let model = models[path[path.count - 1]], let setting = model["fallback"] {
            guard let next = models[setting.text] else {
                let others = modelNames.filter { $0 != model.name }
                throw setting.problem(
                    "is '\(setting.text)', which no file describes",
                    expected: others.isEmpty
                        ? "another model of the file" : NearName.choices(others, near: setting.text))
            }
            guard next.api.isLanguage == model.api.isLanguage else {
                throw setting.problem(
                    "is '\(next.name)'", expected: "a model that \(model.api.isLanguage ? "writes" : "draws") too")
            }
            path.append(next.name)
            guard !path.dropLast().contains(next.name) else {
                throw setting.problem(
                    "goes round in a circle: \(path.joined(separator: " -> "))", expected: "a chain that ends")
            }
        }
    }

    private func checkPrompts() throws {
        guard let setting = values[.prompts], let promptsFolder else { return }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: promptsFolder, isDirectory: &isFolder), isFolder.boolValue { return }
        throw setting.problem("is '\(setting.text)', and no folder is there", expected: "a folder of prompts")
    }
}
