public import GenerativeModels

/// A request as the server got it.
public struct RecordedRequest: Sendable {
    public var method: String
    /// With its query, if it has one.
    public var path: String
    /// In the order and the letters in which they came.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    /// The first header of a name, in any letters.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    public var text: String { String(decoding: body, as: UTF8.self) }
    /// The body, where it is JSON.
    public var json: JSONValue? { try? JSONValue.parse(utf8: body) }

    /// The last message's text.
    public var prompt: String { json?["messages"]?.array?.last?["content"]?.string ?? json?["prompt"]?.string ?? "" }
    /// The system prompt, of either API.
    public var instructions: String {
        if let system = json?["system"]?.string { return system }
        let first = json?["messages"]?.array?.first
        return first?["role"]?.string == "system" ? first?["content"]?.string ?? "" : ""
    }

    public var wantsStream: Bool { json?["stream"]?.bool ?? false }
    var isMessages: Bool { path.hasSuffix("/messages") }

    /// The JSON Schema the answer is to have, of either API.
    public var schema: JSONValue? {
        json?["response_format"]?["json_schema"]?["schema"] ?? json?["tools"]?.array?.first?["input_schema"]
    }
}
