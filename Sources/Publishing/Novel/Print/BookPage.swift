import Drawing

/// A page of a printed book.
struct BookPage {
    /// A text anywhere on it, outside the grid of lines.
    struct Display {
        var block: TextBlock
        /// Where the block's top is, from the paper's upper edge.
        var top: Double
        /// Right of the text's edge.
        var left = 0.0
    }

    /// The row of the grid its first line stands on.
    var firstRow = 0
    var rows: [GridRow] = []
    var displays: [Display] = []
    /// Above the text; `nil` on pages that have none, and no number either.
    var head: String?
    /// In the PDF's outline.
    var bookmark: String?
}
