public import Drawing
public import StoryModel

/// The paper of a comic, in points: where it is cut, how far art goes beyond, and where lettering is safe.
///
/// For example:
///
///     let format = PageFormat(.usComic)
///     format.trim  // 477 x 738: 6.625 x 10.25 in
///
/// The print formats have the usual bleed of 1/8 in; what is read on a screen is not cut, and has none.
public struct PageFormat: Sendable, Hashable {
    /// The page as it is once cut.
    public let trim: Size
    /// How far art goes beyond the cut, at each side.
    public let bleed: Double
    /// From the cut to the live area: neither lettering nor an ordinary panel leaves it.
    public let margin: Double
    /// Between two panels.
    public let gutter: Double
    /// Size of the lettering where there is room for it.
    public let lettering: Double

    public init(_ format: ComicFormat) {
        switch format {
        case .usComic: self.init(trim: Size(477, 738), bleed: 9, margin: 27, gutter: 8, lettering: 7.8)
        case .manga: self.init(trim: Size(360, 540), bleed: 9, margin: 22, gutter: 6.5, lettering: 7)
        case .square: self.init(trim: Size(576, 576), bleed: 0, margin: 18, gutter: 8, lettering: 9)
        case .screen: self.init(trim: Size(960, 540), bleed: 0, margin: 18, gutter: 10, lettering: 10.5)
        }
    }

    private init(trim: Size, bleed: Double, margin: Double, gutter: Double, lettering: Double) {
        self.trim = trim
        self.bleed = bleed
        self.margin = margin
        self.gutter = gutter
        self.lettering = lettering
    }

    /// Lettering smaller than this is not read in print.
    public static let smallestLettering = 5.5

    /// Where lettering and ordinary panels are.
    public var live: Rect { Rect(0, 0, trim.width, trim.height).inset(by: margin) }

    /// All that is drawn, from the page's upper left corner: the page and its bleed.
    public var paper: Rect { Rect(0, 0, trim.width, trim.height).inset(by: -bleed) }
}
