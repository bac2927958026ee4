public import Drawing

/// A drawn comic, ready to be published.
///
/// For example:
///
///     var comic = ComicBook(title: "The Gilt Ledger", identifier: "urn:uuid:...", trim: Size(477, 738), bleed: 9)
///     comic.pages = [ComicBook.Page(.frontCover, picture: cover, width: 1988, height: 3075, alternative: "...")]
///     try ComicArchive.write(comic, to: URL(filePath: "the-gilt-ledger.cbz"))
public struct ComicBook: Sendable {
    public enum ReadingDirection: Sendable, Hashable {
        case leftToRight
        /// As in a manga.
        case rightToLeft
    }

    public struct Series: Sendable, Hashable {
        public var title: String
        /// Which of the series this is, such as `3` or `2.5`.
        public var number: String

        public init(title: String, number: String) {
            self.title = title
            self.number = number
        }
    }

    public struct PublicationDate: Sendable, Hashable {
        public var year: Int
        /// 1 to 12.
        public var month: Int
        /// 1 to 31.
        public var day: Int

        public init(year: Int, month: Int, day: Int) {
            self.year = year
            self.month = month
            self.day = day
        }
    }

    public var title: String
    public var series: Series?
    public var author: String
    public var summary: String
    /// A BCP 47 tag: `en`, `en-GB`, `ja`.
    public var language: String
    public var genre: String
    public var date: PublicationDate?
    public var direction: ReadingDirection
    /// Their names.
    public var characters: [String]
    /// A URN, the same for every edition of the same comic.
    public var identifier: String
    /// A page's size once cut, in points.
    public var trim: Size
    /// How far beyond the trim a page is drawn for print, in points at each side.
    public var bleed: Double
    /// In reading order: the front cover, inner pages, and perhaps the back.
    public var pages: [Page]

    /// - Parameters:
    ///   - identifier: a URN, the same for every edition of the same comic.
    ///   - trim: a page's size once cut, in points.
    ///   - bleed: how far beyond the trim a page is drawn for print, in points.
    public init(
        title: String, author: String = "", summary: String = "", language: String = "en", genre: String = "",
        identifier: String, trim: Size, bleed: Double
    ) {
        self.title = title
        self.author = author
        self.summary = summary
        self.language = language
        self.genre = genre
        self.identifier = identifier
        self.trim = trim
        self.bleed = bleed
        direction = .leftToRight
        characters = []
        pages = []
    }
}
