/// A JSON value whose objects keep their keys in order.
///
/// The order matters: a model that is held to a schema writes the properties in the schema's order, and what it writes first
/// shapes what it writes later.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }
}
