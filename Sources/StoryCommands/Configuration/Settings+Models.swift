import Foundation
import GenerativeModels
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
    func setting(forStage stage: String) -> Setting? {
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
        switch ModelSpecification(specification) {
        case .name(let name):
            guard let model = models[name] else {
                throw BadInput(description: "there is no model '\(name)'; expected \(expectation(near: name))")
            }
            return try model.endpoint(environment: environment, path: places.url(of:), warn: warn)
        case .server(let model, let url):
            if let (found, expected) = ModelSpecification(specification).complaint {
                throw BadInput(description: "the model \(found); expected \(expected)")
            }
            let isAnthropic = ServerAddress.host(of: url) == "api.anthropic.com"
            let key = KeySource.standard(for: url, environment: environment)
            return ModelEndpoint(
                name: specification, api: isAnthropic ? .anthropic : .openAI, baseURL: ServerAddress.plain(url),
                model: model, key: try key?.key(for: url, environment: environment, warn: warn))
        }
    }

    /// What could have been meant instead of an unknown model.
    func expectation(near name: String) -> String {
        let known = modelNames.isEmpty ? "" : "\(NearName.choices(modelNames, near: name)), "
        let other = known.isEmpty ? ModelSpecification.forms : ModelSpecification.addresses
        return "\(known.isEmpty ? "" : known + "or ")\(other)"
    }
}
