import Drawing

/// A paragraph of a book, as its Markdown means it.
struct BookParagraph: Hashable {
    enum Kind: Hashable {
        case text
        /// Goes on after a line's end the author wanted: not indented.
        case continued
        /// Somebody else's words, set apart.
        case quotation
        case heading
        /// The space between two scenes.
        case sceneBreak
    }

    var kind: Kind
    var runs: [TextRun]

    var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }
}

/// A chapter, ready to be set.
struct BookChapter {
    var number: Int
    var title: String
    var paragraphs: [BookParagraph]

    /// As in a table of contents: `1. What Marlow Found`.
    var label: String { title.isEmpty ? "Chapter \(number)" : "\(number). \(title)" }
}
