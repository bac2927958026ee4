public import Drawing

/// The size a printed book is trimmed to.
public enum TrimSize: String, Sendable, Hashable, CaseIterable {
    /// 5 x 8 in.
    case small = "5x8"
    /// 5.25 x 8 in.
    case medium = "5.25x8"
    /// 6 x 9 in.
    case large = "6x9"

    /// In points.
    public var size: Size {
        switch self {
        case .small: Size(5 * 72, 8 * 72)
        case .medium: Size(5.25 * 72, 8 * 72)
        case .large: Size(6 * 72, 9 * 72)
        }
    }

    /// Points from one baseline to the next; the letters have 11 points on the two small sizes, 11.5 on the large.
    var leading: Double { self == .large ? 14.5 : 14 }
    var fontSize: Double { self == .large ? 11.5 : 11 }
    /// How wide the text is: some 60 letters, at most 66.
    var measure: Double {
        switch self {
        case .small: 3.6 * 72
        case .medium: 3.8 * 72
        case .large: 4.4 * 72
        }
    }
    /// Lines of a full page.
    var lineCount: Int { self == .large ? 36 : 33 }
    /// From the paper's upper edge to the first line's baseline.
    var firstBaseline: Double { self == .large ? 1 * 72 : 0.94 * 72 }
    /// From the paper's upper edge to the running head's baseline.
    var headBaseline: Double { self == .large ? 0.64 * 72 : 0.58 * 72 }
}

/// Where the text stands on a page.
struct PageGeometry {
    let trim: TrimSize
    /// Points between the spine and the text.
    let inside: Double

    /// - Parameter pageCount: of the whole book: the thicker it is, the more of its inner margins the spine takes.
    init(_ trim: TrimSize, pageCount: Int) {
        self.trim = trim
        inside = max(0.68, Self.gutter(pageCount: pageCount) + 0.125) * 72
    }

    /// The least inner margin, in inches, by Amazon KDP's table for paperbacks
    /// (https://kdp.amazon.com/en_US/help/topic/GVBQ3CMEQW3W2VL6, "Set Trim Size, Bleed, and Margins").
    static func gutter(pageCount: Int) -> Double {
        switch pageCount {
        case ...150: 0.375
        case ...300: 0.5
        case ...500: 0.625
        case ...700: 0.75
        default: 0.875
        }
    }

    /// The text's left edge.
    ///
    /// - Parameter isRecto: whether the spine is at the page's left, as on a right-hand page.
    func left(isRecto: Bool) -> Double {
        isRecto ? inside : trim.size.width - inside - trim.measure
    }

    /// - Parameter row: 0 for a page's first line.
    func baseline(row: Int) -> Double { trim.firstBaseline + Double(row) * trim.leading }
}
