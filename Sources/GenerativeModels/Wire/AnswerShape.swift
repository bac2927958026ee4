/// Fits a schema to servers that hold a model only to objects: a list is asked for as the one property of an object.
struct AnswerShape: Sendable {
    /// The request as the server is asked it.
    let request: LanguageRequest
    private let isWrapped: Bool
    private static let property = "answer"

    init(_ request: LanguageRequest) {
        var request = request
        isWrapped = request.schema.map { !$0.shape.isObject } ?? false
        if isWrapped, let schema = request.schema {
            request.schema = JSONSchema(schema.name, .object([.init(Self.property, schema.shape)]))
        }
        self.request = request
    }

    /// The answer as it was asked for; one that is cut off stays as it is, to be gone on with.
    func answer(_ text: String) -> String {
        guard isWrapped, let value = try? JSONValue.parse(text), let answer = value[Self.property] else { return text }
        return answer.text
    }
}

extension JSONSchema.Shape {
    fileprivate var isObject: Bool {
        if case .object = self { return true }
        return false
    }
}
