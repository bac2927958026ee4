import Foundation
import GenerativeModels

/// The address of a model's server, as people write it.
enum ServerAddress {
    /// What is wrong with it, without repeating what may be a password or a key.
    static func complaint(about text: String) -> (found: String, expected: String)? {
        let example = "an address such as http://127.0.0.1:8080/v1"
        guard let parts = URLComponents(string: text, encodingInvalidCharacters: false),
            ["http", "https"].contains(parts.scheme?.lowercased()), let host = parts.host, !host.isEmpty
        else { return (text.contains("@") ? "is no address" : "is '\(text)'", example) }
        if parts.user != nil || parts.password != nil {
            return (
                "has a user or a password for \(host) in it, and addresses are stored with a run",
                "the address alone; keys belong in key_env or key_file"
            )
        }
        if parts.query != nil || parts.fragment != nil {
            return ("goes on after a '?' or '#', and addresses are stored with a run", "\(example), which ends there")
        }
        return nil
    }

    /// In small letters; empty if there is none.
    static func host(of url: String) -> String {
        URLComponents(string: url, encodingInvalidCharacters: false)?.host?.lowercased() ?? ""
    }

    /// The protocol spoken there, as far as the address tells.
    static func api(of url: String) -> ModelEndpoint.API {
        host(of: url) == "api.anthropic.com" ? .anthropic : .openAI
    }

    /// Without the `/` at the end that makes no difference.
    static func plain(_ url: String) -> String {
        var url = url
        while url.hasSuffix("/") { url.removeLast() }
        return url
    }
}
