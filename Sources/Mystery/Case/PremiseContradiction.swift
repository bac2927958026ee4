/// Two wishes of a premise that no story can fulfil together.
///
/// For example: `premise.killer: found "Nobody", expected one of the characters: Adela Quill, Tomas Reyne`.
public struct PremiseContradiction: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which wish: `killer`, `victim`, `chapters`.
    public var wish: String
    public var found: String
    public var expected: String

    public init(wish: String, found: String, expected: String) {
        self.wish = wish
        self.found = found
        self.expected = expected
    }

    public var description: String { "premise.\(wish): found \(found), expected \(expected)" }
    /// The same, under the name callers look for.
    public var message: String { description }
}
