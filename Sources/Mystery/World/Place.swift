/// Somewhere in the story, as a sentence says it: `on the fish quay`.
package struct Place: Sendable, Hashable, ExpressibleByStringLiteral {
    /// `on the fish quay`
    package let within: String

    /// `the fish quay`
    package var name: String {
        guard let blank = within.firstIndex(of: " ") else { return within }
        return String(within[within.index(after: blank)...])
    }

    /// - Parameter within: the place after its preposition, one word: `in the chapel`, `aboard the ferry`.
    package init(_ within: String) {
        self.within = within
    }

    package init(stringLiteral value: String) {
        self.init(value)
    }
}
