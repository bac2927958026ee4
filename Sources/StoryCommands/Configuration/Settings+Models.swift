import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow

extension Settings {
    /// The model specification configured for a stage, the general one, or `nil` for the built-in author.
    func specification(forStage stage: String) -> String? { setting(forStage: stage)?.text }

    /// Whether that came from a flag.
    func isFromFlag(forStage stage: String) -> Bool {
        guard case .flag = setting(forStage: stage)?.origin else { return false }
        return true
    }

    /// The nearest source that says anything about a stage has the say: `--model local` holds for a stage to which a file gives
    /// another. In one and the same source, a stage's own model goes before the general one.
    ///
    /// The general one writes; nobody draws who is not asked to by name.
    func setting(forStage stage: String) -> Setting? {
        if stage == SeatedPainter.seat { return values[.stage(stage)] }
        guard let own = values[.stage(stage)] else { return values[.model] }
        guard let general = values[.model] else { return own }
        return rank(of: general) < rank(of: own) ? general : own
    }

    private func rank(of setting: Setting) -> Int {
        guard case .file(let file, _) = setting.origin else { return setting.origin.distance * 10 }
        return setting.origin.distance * 10 + (files.firstIndex(of: file) ?? 0)
    }

    /// The model that answers where this one cannot.
    func fallback(of name: String) -> String? { models[name]?["fallback"]?.text }

    /// The endpoint for a name of the configuration, a URL, or `NAME@URL`, its key resolved.
    ///
    /// - Throws: ``BadInput``.
    func endpoint(_ specification: String) throws -> ModelEndpoint {
        try checkIsKnown(specification)
        if let model = models[specification] {
            return try model.endpoint(environment: environment, path: places.url(of:), warn: warn)
        }
        let address = address(of: specification)
        return ModelEndpoint(
            name: specification, api: address.api, baseURL: address.url, model: address.model,
            key: try address.key?.key(for: address.url, environment: environment, warn: warn))
    }

    /// - Throws: ``BadInput`` unless it is a name of the configuration, or an address.
    func checkIsKnown(_ specification: String) throws {
        let form = ModelSpecification(specification)
        if case .name(let name) = form, models[name] == nil {
            throw BadInput(description: "there is no model '\(name)'; expected \(expectation(near: name))")
        }
        if let (found, expected) = form.complaint {
            throw BadInput(description: "the model \(found); expected \(expected)")
        }
    }

    /// Where a model is, and where its key, without looking for that.
    func address(
        of specification: String
    ) -> (api: ModelEndpoint.API, url: String, model: String?, key: KeySource?) {
        if let model = models[specification] {
            return (model.api, ServerAddress.plain(model.url), model["model"]?.text, model.keySource)
        }
        guard case .server(let model, let url) = ModelSpecification(specification) else {
            return (.openAI, "", nil, nil)
        }
        return (
            ServerAddress.api(of: url), ServerAddress.plain(url), model,
            KeySource.standard(for: url, environment: environment)
        )
    }

    /// Every model that is configured, then those that a stage names by their address.
    var specifications: [String] {
        var all = modelNames
        for specification in SettingsSchema.stages.compactMap(specification(forStage:))
        where specification != Engagement.builtIn && !all.contains(specification) {
            all.append(specification)
        }
        return all
    }

    /// What could have been meant instead of an unknown model.
    func expectation(near name: String) -> String {
        let known = modelNames.isEmpty ? "" : "\(NearName.choices(modelNames, near: name)), or "
        let forms = modelNames.isEmpty ? ModelSpecification.forms : ModelSpecification.addresses
        let isBareAddress = name.contains("/") || name.contains(":")
        let hint = isBareAddress && ServerAddress.complaint(about: "http://\(name)") == nil
        return known + forms + (hint ? " (did you mean 'http://\(name)'?)" : "")
    }
}
