import Foundation
import GenerativeModels

/// Where a model's key is; never the key itself.
enum KeySource: Hashable, Sendable {
    case variable(String)
    /// A file, as its owner writes it and where that is.
    case file(String, URL)

    /// The variables of providers that take nobody without a key.
    private static let variables = [
        "api.openai.com": "OPENAI_API_KEY", "api.anthropic.com": "ANTHROPIC_API_KEY",
        "openrouter.ai": "OPENROUTER_API_KEY", "generativelanguage.googleapis.com": "GEMINI_API_KEY",
    ]

    /// Where the key for a server is if nobody says; `nil` if it is asked without one.
    static func standard(for url: String, environment: [String: String]) -> KeySource? {
        if let known = variables[ServerAddress.host(of: url)] { return .variable(known) }
        let general = KeySource.variable("STORYBUILDER_API_KEY")
        return general.isThere(environment) ? general : nil
    }

    /// Whether there is a key, without reading it out.
    func isThere(_ environment: [String: String]) -> Bool {
        switch self {
        case .variable(let name): !environment[name, default: ""].isEmpty
        case .file(_, let url): FileManager.default.isReadableFile(atPath: url.path)
        }
    }

    /// `OPENAI_API_KEY (set)`, `~/.keys/anthropic (not there)`
    func description(_ environment: [String: String]) -> String {
        switch self {
        case .variable(let name): "\(name) (\(isThere(environment) ? "set" : "not set"))"
        case .file(let path, _): "\(path) (\(isThere(environment) ? "there" : "not there"))"
        }
    }

    /// What is wrong with the name of a variable. It is not repeated: it may be the key.
    static func complaint(aboutVariable text: String) -> (found: String, expected: String)? {
        let isName = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        if isName, let first = text.first, !first.isNumber { return nil }
        return (
            "is not the name of an environment variable, in capitals",
            "a name such as OPENAI_API_KEY; a key itself belongs in no file that is shared"
        )
    }

    /// What is wrong with the name of a file. It is not repeated: it may be the key.
    static func complaint(aboutFile text: String) -> (found: String, expected: String)? {
        let looksLikeKey = text.utf8.count >= 20 && !text.contains("/") && !text.contains(".")
        guard text.isEmpty || looksLikeKey else { return nil }
        return (text.isEmpty ? "is empty" : "looks like a key", "the path of a file that has the key in it")
    }
}
