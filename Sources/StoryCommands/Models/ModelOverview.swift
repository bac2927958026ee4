import Foundation
import GenerativeModels

/// A configured model, for those who ask what there is.
struct ModelOverview: Encodable {
    struct Price: Encodable {
        let input: Double
        let output: Double
        let picture: Double?

        init(_ price: TokenPrice) {
            (input, output) = (price.input, price.output)
            picture = price.picture > 0 ? price.picture : nil
        }

        var text: String {
            let tokens = "$\(input.plain) in, $\(output.plain) out for a million tokens"
            return [input + output > 0 || picture == nil ? tokens : nil, picture.map { "$\($0.plain) a picture" }]
                .compactMap(\.self).joined(separator: ", ")
        }
    }

    let name: String
    let api: String
    let url: String
    let model: String?
    /// `OPENAI_API_KEY (set)`; `nil` if it is asked without a key.
    let key: String?
    /// Whether there is a key, if it is asked with one.
    let isKeySet: Bool?
    let price: Price?
    let fallback: String?
    let stages: [String]

    /// - Parameter specification: a name of the configuration, or an address.
    init(of specification: String, in settings: Settings) {
        let address = settings.address(of: specification)
        name = specification
        (api, url, model) = (address.api.rawValue, address.url, address.model)
        key = address.key?.description(settings.environment)
        isKeySet = address.key?.isThere(settings.environment)
        price = settings.models[specification]?.price.map(Price.init)
        fallback = settings.fallback(of: specification)
        stages = SettingsSchema.stages.filter { settings.specification(forStage: $0) == specification }
    }

    /// Two lines; `width` is that of the longest name.
    func text(_ width: Int) -> String {
        let gap = String(repeating: " ", count: width - name.count)
        let use = stages.isEmpty ? "used by no stage" : "for \(stages.joined(separator: ", "))"
        var details = ["\(api) at \(url)", model.map { "model \($0)" } ?? "the server's first model"]
        details.append(key.map { "key: \($0)" } ?? "no key")
        details.append(price?.text ?? "no price")
        if let fallback { details.append("else \(fallback)") }
        let indentation = String(repeating: " ", count: width + 2)
        return "\(name)\(gap)  \(use)\n\(indentation)\(details.joined(separator: "; "))\n"
    }

    /// What to do if there is no model.
    static func advice(_ settings: Settings) -> String {
        """
        No model is configured; the built-in author writes every stage. To use a model, name its server:
          storybuilder run --model http://127.0.0.1:8080/v1
        or write it into \(settings.places.description):
          model: local
          models:
            local:
              url: http://127.0.0.1:8080/v1

        """
    }
}
