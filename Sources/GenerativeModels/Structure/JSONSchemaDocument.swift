extension JSONSchema {
    /// The schema as JSON Schema writes it.
    ///
    /// Every property is required and no others are allowed, as the servers that hold a model to a schema demand.
    public var json: JSONValue { shape.json(withBounds: true) }

    /// The schema without limits of numbers and lists, which some servers refuse.
    var jsonWithoutBounds: JSONValue { shape.json(withBounds: false) }
}

extension JSONSchema.Shape {
    func json(withBounds bounds: Bool) -> JSONValue {
        switch self {
        case .text(let about, let choices, let most):
            let list = choices.map { [JSONValue.Member("enum", .array($0.map(JSONValue.string)))] } ?? []
            let length = bounds ? most.map { [JSONValue.Member("maxLength", .number(Double($0)))] } ?? [] : []
            return .object(Self.head("string", about) + list + length)
        case .number(let about, let low, let high):
            return .object(Self.head("number", about) + (bounds ? Self.range(low, high) : []))
        case .integer(let about, let low, let high):
            let range = Self.range(low.map(Double.init), high.map(Double.init))
            return .object(Self.head("integer", about) + (bounds ? range : []))
        case .bool(let about):
            return .object(Self.head("boolean", about))
        case .list(let about, let element, let low, let high):
            var members = Self.head("array", about)
            members.append(.init("items", element.json(withBounds: bounds)))
            if bounds, low > 0 { members.append(.init("minItems", .number(Double(low)))) }
            if bounds, let high { members.append(.init("maxItems", .number(Double(high)))) }
            return .object(members)
        case .object(let properties):
            return [
                "type": "object",
                "properties": .object(properties.map { .init($0.name, $0.shape.json(withBounds: bounds)) }),
                "required": .array(properties.map { .string($0.name) }),
                "additionalProperties": false,
            ]
        }
    }

    private static func head(_ type: String, _ about: String) -> [JSONValue.Member] {
        [.init("type", .string(type))] + (about.isEmpty ? [] : [.init("description", .string(about))])
    }

    private static func range(_ low: Double?, _ high: Double?) -> [JSONValue.Member] {
        [low.map { .init("minimum", .number($0)) }, high.map { .init("maximum", .number($0)) }].compactMap { $0 }
    }
}
