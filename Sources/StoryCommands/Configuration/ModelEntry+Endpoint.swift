import Foundation
import GenerativeModels

extension ModelEntry {
    /// How to reach it, its key resolved.
    ///
    /// - Throws: ``BadInput`` if there is no key where one is named.
    func endpoint(
        environment: [String: String], path: (Setting) -> URL, warn: (String) -> Void
    ) throws -> ModelEndpoint {
        let keySetting = self["key_file"] ?? self["key_env"]
        let user = keySetting?.origin == .standard ? "\(name) (\(url))" : keySetting?.origin.subject(keySetting!.key)
        return ModelEndpoint(
            name: name, api: api, baseURL: ServerAddress.plain(url), model: self["model"]?.text,
            key: try keySource?.key(for: user ?? name, environment: environment, warn: warn), limits: limits,
            certificateAuthority: self["ca_file"].map { path($0).path }, price: price)
    }

    var price: TokenPrice? {
        let picture = number("price", "picture")
        guard let input = number("price", "input"), let output = number("price", "output") else {
            return picture.map { TokenPrice(input: 0, output: 0, picture: $0) }
        }
        return TokenPrice(input: input, output: output, picture: picture ?? 0)
    }

    private var limits: ModelEndpoint.Limits {
        var limits = ModelEndpoint.Limits()
        limits.connect = number("limits", "connect") ?? limits.connect
        limits.firstToken = number("limits", "first_token") ?? limits.firstToken
        limits.idle = number("limits", "idle") ?? limits.idle
        limits.total = number("limits", "total") ?? limits.total
        limits.attempts = number("limits", "attempts").map { Int($0) } ?? limits.attempts
        limits.concurrency = number("limits", "concurrency").map { Int($0) } ?? limits.concurrency
        limits.requestsPerMinute = number("limits", "requests_per_minute").map { Int($0) }
        return limits
    }

    private func number(_ section: String, _ field: String) -> Double? {
        self[section, field].flatMap { Double($0.text) }
    }
}
