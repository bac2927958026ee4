/// What a server says is wrong, out of the many forms in which servers say it.
struct ServerComplaint: Sendable, Hashable {
    var message: String
    /// A word (`insufficient_quota`) or a number in digits.
    var code: String?
    /// A class of errors: `invalid_request_error`.
    var type: String?
    /// The parameter that is to blame.
    var parameter: String?

    init(message: String, code: String? = nil, type: String? = nil, parameter: String? = nil) {
        self.message = message
        self.code = code
        self.type = type
        self.parameter = parameter
    }

    /// Of the body of a response that is not an answer.
    init(body: [UInt8]) {
        if let json = try? JSONValue.parse(utf8: body), let complaint = ServerComplaint(json) {
            self = complaint
            return
        }
        let text = String(decoding: body.prefix(16_384), as: UTF8.self)
        self.init(message: Self.isPage(text) ? Self.title(ofPage: text) : text.excerpt(300))
    }

    /// `nil` for JSON that does not complain.
    init?(_ json: JSONValue) {
        switch json {
        case .array(let elements):
            guard let complaint = elements.lazy.compactMap(ServerComplaint.init).first else { return nil }
            self = complaint
        case .object:
            if let error = json["error"], error != .null, let complaint = Self.error(error, in: json) {
                self = complaint
            } else if let detail = json["detail"], detail != .null {
                self.init(message: Self.text(ofDetail: detail))
            } else if let message = (json["message"] ?? json["msg"])?.string, json["choices"] == nil {
                self.init(
                    message: message, code: Self.word(json["code"] ?? json["status"]), type: json["type"]?.string,
                    parameter: json["param"]?.string)
            } else {
                return nil
            }
        default: return nil
        }
        message = message.excerpt(600)
    }

    private static func error(_ error: JSONValue, in json: JSONValue) -> ServerComplaint? {
        switch error {
        case .string(let text):
            let more = (json["message"] ?? json["error_description"])?.string
            return ServerComplaint(message: more.map { "\(text): \($0)" } ?? text, code: word(json["code"]))
        case .object:
            let message = error["message"] ?? error["msg"] ?? error["detail"]
            return ServerComplaint(
                message: message.map { $0.string ?? $0.text } ?? error.text, code: word(error["code"]),
                type: word(error["type"] ?? error["status"]), parameter: error["param"]?.string)
        case .array(let elements):
            return elements.lazy.compactMap { Self.error($0, in: json) }.first
        case .bool(true): return ServerComplaint(message: "an error without a word about it")
        default: return nil
        }
    }

    /// FastAPI's form: `[{"loc": ["body", "seed"], "msg": "Extra inputs are not permitted"}]`.
    private static func text(ofDetail detail: JSONValue) -> String {
        switch detail {
        case .string(let text): return text
        case .array(let elements):
            return elements.prefix(4).map { element in
                let place = element["loc"]?.array?.map { $0.string ?? $0.text }.joined(separator: ".")
                let message = element["msg"]?.string ?? element.string ?? element.text
                return place.map { "\($0): \(message)" } ?? message
            }.joined(separator: "; ")
        default: return (detail["message"] ?? detail["msg"])?.string ?? detail.text
        }
    }

    private static func word(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text)?: text
        case .number?: value?.text
        default: nil
        }
    }

    private static func isPage(_ text: String) -> Bool {
        let start = text.drop(while: \.isWhitespace).prefix(64).lowercased()
        return start.hasPrefix("<!doctype") || start.hasPrefix("<html") || start.hasPrefix("<?xml")
            || start.hasPrefix("<head")
    }

    private static func title(ofPage text: String) -> String {
        guard let start = text.firstRange(of: "<title>"), let end = text.firstRange(of: "</title>"),
            start.upperBound <= end.lowerBound
        else { return "an HTML page" }
        return "an HTML page with the title '\(String(text[start.upperBound..<end.lowerBound]).excerpt(100))'"
    }
}

extension ServerComplaint {
    /// All that was said, in small letters, to look for words in.
    var words: String { [message, code, type, parameter].compactMap { $0 }.joined(separator: " ").lowercased() }

    func mentions(_ terms: String...) -> Bool {
        let words = words
        return terms.contains { words.contains($0) }
    }

    /// The request, or the answer it asks for, is longer than the model can take.
    var isAboutLength: Bool {
        mentions(
            "context_length", "context length", "context size", "context_size", "context window", "maximum context",
            "prompt is too long", "input is too long", "too many tokens")
    }

    /// Money, which no waiting brings.
    var isAboutQuota: Bool {
        mentions(
            "insufficient_quota", "exceeded your current quota", "billing", "credit balance", "insufficient credit")
    }
}
