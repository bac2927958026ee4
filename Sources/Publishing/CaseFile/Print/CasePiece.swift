import Drawing

/// Something that stands on one page: a line of text, a drawing.
struct CasePiece {
    var height: Double
    /// Points above it, except at a page's top.
    var space = 0.0
    /// Whether no page may end after it.
    var keepsWithNext = false
    /// The section it begins.
    var opens: CaseSection?
    /// Draws it with its upper left corner at a point.
    var draw: (Canvas, Point) -> Void
}

/// A page of a case file.
struct CasePage {
    var pieces: [(piece: CasePiece, top: Double)] = []
    /// The section its first line belongs to.
    var section: CaseSection?

    /// The sections that begin on it.
    var opened: [CaseSection] { pieces.compactMap(\.piece.opens) }
}

/// Puts pieces on pages.
struct CasePaginator {
    /// What a page holds, in points.
    var height: Double

    private(set) var pages: [CasePage] = []
    /// Where the next piece goes; farther than any page reaches where a new page is due.
    private var top = Double.infinity
    private var section: CaseSection?

    init(height: Double) {
        self.height = height
    }

    /// A section begins on a page of its own, unless all of it has room on the last one.
    mutating func add(_ pieces: [CasePiece]) {
        for section in Self.groups(pieces, startsNew: { _, next in next.opens != nil }) {
            if !fits(section) { top = .infinity }
            for group in Self.groups(section, startsNew: { last, _ in !last.keepsWithNext }) { place(group) }
        }
    }

    private mutating func place(_ group: [CasePiece]) {
        if !fits(group) { top = .infinity }
        for piece in group {
            section = piece.opens ?? section
            if !fits([piece]) {
                pages.append(CasePage(section: section))
                top = 0
            } else {
                top += piece.space
            }
            pages[pages.count - 1].pieces.append((piece, top))
            top += piece.height
        }
    }

    private func fits(_ pieces: [CasePiece]) -> Bool {
        top + pieces.reduce(0) { $0 + $1.space + $1.height } <= height
    }

    private static func groups(
        _ pieces: [CasePiece], startsNew: (CasePiece, CasePiece) -> Bool
    ) -> [[CasePiece]] {
        var groups: [[CasePiece]] = []
        for piece in pieces {
            if let last = groups.last?.last, !startsNew(last, piece) {
                groups[groups.count - 1].append(piece)
            } else {
                groups.append([piece])
            }
        }
        return groups
    }
}
