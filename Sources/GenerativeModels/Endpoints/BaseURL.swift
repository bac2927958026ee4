import Foundation

/// Where an endpoint's server is, without the API's own path.
struct BaseURL: Sendable, Hashable {
    /// Without a slash at its end.
    let text: String
    let isSecure: Bool

    /// - Throws: ``ModelError/Kind/misconfigured``. What may be a secret in the URL is not told.
    init(of endpoint: ModelEndpoint) throws(ModelError) {
        let written = endpoint.baseURL.trimmingCharacters(in: .whitespacesAndNewlines)
        let problem = { (text: String) in
            ModelError(.misconfigured, "The base URL of the model server '\(endpoint.name)' \(text)")
        }
        guard let parts = URLComponents(string: written), let scheme = parts.scheme?.lowercased() else {
            throw problem("is not a URL: expected something like http://127.0.0.1:8080/v1")
        }
        guard parts.user == nil, parts.password == nil, !written.contains("@") else {
            throw problem("has a user name or password in it: take it out, and give the key as the key")
        }
        guard scheme == "http" || scheme == "https" else {
            throw problem("begins with \(scheme): expected http:// or https://")
        }
        guard let host = parts.host, !host.isEmpty else {
            throw problem("names no host: expected http://HOST:PORT/...")
        }
        guard parts.query == nil, parts.fragment == nil else {
            throw problem("has a '?' or '#' in it: give it up to the API's own path, such as http://\(host)/v1")
        }
        guard parts.port.map({ (1...65_535).contains($0) }) ?? true else {
            throw problem("has a port that is none: expected 1 to 65535")
        }
        text = Self.withoutPath(of: endpoint.api, written)
        isSecure = scheme == "https"
    }

    /// People copy more of a URL than is asked for.
    private static func withoutPath(of api: ModelEndpoint.API, _ url: String) -> String {
        let paths =
            switch api {
            case .openAI: ["/chat/completions", "/models"]
            case .openAIImages: ["/images/generations", "/images/edits", "/models"]
            case .anthropic: ["/v1/messages", "/v1/models", "/v1"]
            case .stableDiffusion: ["/sdapi/v1/txt2img", "/sdapi/v1/img2img", "/sdapi/v1", "/sdapi"]
            }
        var text = Self.withoutSlashes(url)
        for path in paths where text.hasSuffix(path) {
            text = Self.withoutSlashes(String(text.dropLast(path.count)))
            break
        }
        return text
    }

    private static func withoutSlashes(_ text: String) -> String {
        String(text.reversed().drop { $0 == "/" }.reversed())
    }

    /// The URL of something on the server.
    func url(_ path: String) -> String { text + path }
}
