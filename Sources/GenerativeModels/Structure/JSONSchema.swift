/// The shape a structured answer must have, in the part of JSON Schema that model servers understand.
///
/// For example:
///
///     let schema = JSONSchema(
///         "verdict",
///         .object([
///             .init("verdict", .text(oneOf: ["PASS", "FAIL"])),
///             .init("score", .number(from: 0, to: 10)),
///             .init("remarks", .text(about: "two sentences")),
///         ]))
///
/// Every property of an object is required, and there may be no others.
public struct JSONSchema: Sendable, Hashable {
    /// What kind of answer it is: letters, digits, `_` and `-`, at most 64.
    public var name: String
    public var shape: Shape

    public init(_ name: String, _ shape: Shape) {
        self.name = name
        self.shape = shape
    }

    public indirect enum Shape: Sendable, Hashable {
        /// A text; `about` says to the model what it is for. A server that can holds it to `most` characters, so that a model
        /// that rambles comes to an end; a longer answer is no fault.
        case text(about: String = "", oneOf: [String]? = nil, most: Int? = nil)
        case number(about: String = "", from: Double? = nil, to: Double? = nil)
        case integer(about: String = "", from: Int? = nil, to: Int? = nil)
        case bool(about: String = "")
        /// Between `from` and `to` elements; `to` is `nil` where there is no limit.
        case list(about: String = "", of: Shape, from: Int = 0, to: Int? = nil)
        case object([Property])
    }

    public struct Property: Sendable, Hashable {
        public var name: String
        public var shape: Shape

        public init(_ name: String, _ shape: Shape) {
            self.name = name
            self.shape = shape
        }
    }
}
