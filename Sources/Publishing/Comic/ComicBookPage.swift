public import Drawing
public import Foundation

extension ComicBook {
    /// A page: a picture of it, what it says to those who cannot see it, and how it is drawn for a PDF.
    public struct Page: Sendable {
        public enum Kind: Sendable, Hashable, CaseIterable {
            case frontCover, titlePage, story, back
        }

        public var kind: Kind
        /// A PNG of the page at its trim size.
        public var picture: URL
        /// Pixels.
        public var width: Int
        /// Pixels.
        public var height: Int
        /// What the page shows and says, in plain text.
        public var alternative: String
        /// The title of the chapter that starts here.
        public var chapter: String?
        /// Draws it in points, with the trim's upper left corner at the origin and art beyond it as far as the bleed;
        /// `nil` where the picture is to be used in PDFs as well, as for a page that was touched up.
        public var drawing: (@Sendable (Canvas) throws -> Void)?

        public init(
            _ kind: Kind, picture: URL, width: Int, height: Int, alternative: String, chapter: String? = nil,
            drawing: (@Sendable (Canvas) throws -> Void)? = nil
        ) {
            self.kind = kind
            self.picture = picture
            self.width = width
            self.height = height
            self.alternative = alternative
            self.chapter = chapter
            self.drawing = drawing
        }
    }
}

extension ComicBook.Page {
    /// What the page says, or at least what it is.
    func alternative(number: Int) -> String { alternative.isEmpty ? label(number: number) : alternative }

    /// - Parameter number: 1, 2, 3 ... from the front cover.
    func label(number: Int) -> String {
        switch kind {
        case .frontCover: "Cover"
        case .titlePage: "Title page"
        case .story: "Page \(number)"
        case .back: "Back cover"
        }
    }
}
