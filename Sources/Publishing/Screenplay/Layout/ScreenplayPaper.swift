public import Drawing

/// The paper a screenplay is printed on.
public enum ScreenplayPaper: String, Sendable, Hashable, CaseIterable {
    /// 8.5 x 11 in.
    case usLetter = "us-letter"
    /// 210 x 297 mm.
    case a4

    /// In points.
    public var size: Size {
        switch self {
        case .usLetter: Size(612, 792)
        case .a4: Size(210 / 25.4 * 72, 297 / 25.4 * 72)
        }
    }
}

/// The industry's layout: Courier 12, ten letters to the inch, six lines to the inch, so that a page is about a minute.
///
/// The margins are those in common use: 1.5 in at the left, 1 in at the top, right and bottom; dialogue from 2.5 in,
/// parentheticals from 3.1 in and names from 3.7 in, all from the paper's left edge (as in
/// https://paulgorman.org/writing/screenplay_format.txt). US Letter has 54 lines between its margins; A4 keeps to them,
/// so that pages are the same on both.
enum ScreenplayLayout {
    static let fontSize = 12.0
    /// Points a letter is wide.
    static let column = 7.2
    /// Points from one baseline to the next.
    static let line = 12.0
    static let linesPerPage = 54
    /// Points from the paper's edges to the text.
    static let left = 108.0
    static let top = 72.0
    /// From the paper's upper edge to the top of the line with the page's number.
    static let numberTop = 36.0

    /// A kind of paragraph: its first column, counted from the left margin, and its width in letters.
    struct Column: Hashable {
        var first: Int
        var width: Int
    }

    static let action = Column(first: 0, width: 60)
    static let character = Column(first: 22, width: 38)
    static let parenthetical = Column(first: 16, width: 25)
    static let dialogue = Column(first: 10, width: 35)
}
