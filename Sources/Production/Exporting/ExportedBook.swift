public import Foundation

/// A file of a book, as it was exported.
public struct ExportedBook: Sendable, Hashable {
    public var url: URL
    /// What it is, for whom: `the novel, for e-readers`.
    public var what: String
    /// What its author should know.
    public var notes: [String]

    public init(url: URL, what: String, notes: [String] = []) {
        (self.url, self.what, self.notes) = (url, what, notes)
    }
}
