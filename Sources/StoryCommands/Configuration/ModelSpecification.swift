import Foundation

/// How a model is asked for: `claude`, `http://127.0.0.1:8080/v1`, `qwen2.5@http://127.0.0.1:11434/v1`.
enum ModelSpecification: Hashable, Sendable {
    /// A name of the configuration.
    case name(String)
    /// A server, and what it calls the model; `nil` for its first.
    case server(model: String?, url: String)

    init(_ text: String) {
        let marks = ["http://", "https://"]
        if marks.contains(where: text.lowercased().hasPrefix) {
            self = .server(model: nil, url: text)
            return
        }
        // The last one: a model's name may have any character in it.
        let places = marks.compactMap { text.range(of: "@" + $0, options: [.backwards, .caseInsensitive]) }
        guard let place = places.max(by: { $0.lowerBound < $1.lowerBound }) else {
            self = .name(text)
            return
        }
        let url = text[text.index(after: place.lowerBound)...]
        self = .server(model: String(text[..<place.lowerBound]), url: String(url))
    }

    /// What is wrong with it as it stands; whether a name is known is another question.
    var complaint: (found: String, expected: String)? {
        switch self {
        case .name(let name): name.isEmpty ? ("is empty", Self.forms) : nil
        case .server(model: "", _): ("has no model before the '@'", Self.forms)
        case .server(_, let url): ServerAddress.complaint(about: url)
        }
    }

    static let addresses =
        "an address such as http://127.0.0.1:8080/v1 or MODEL@ADDRESS such as qwen2.5@http://127.0.0.1:11434/v1"
    static let forms = "a model of storybuilder.yaml, \(addresses)"
}
