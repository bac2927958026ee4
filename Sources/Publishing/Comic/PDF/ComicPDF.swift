import Drawing
public import Foundation

/// A comic as a PDF: for a screen, or for a printer.
///
/// For example:
///
///     try PublishedFile.write(ComicPDF.data(of: comic, for: .print), to: URL(filePath: "the-gilt-ledger-print.pdf"))
///
/// Pages that can be drawn are vectors; others are their pictures. The same comic gives the same bytes.
public enum ComicPDF {
    public enum Purpose: Sendable, Hashable, CaseIterable {
        /// Pages as they are once cut.
        case screen
        /// Pages with bleed and crop marks.
        case print
    }

    /// The file, with a bookmark for each chapter.
    ///
    /// - Throws: ``PublishingError`` where the comic has no pages, or naming a picture that cannot be read; or what a
    ///   page's drawing throws.
    public static func data(of comic: ComicBook, for purpose: Purpose) throws -> Data {
        try revision(of: comic, for: purpose).applied(to: drawn(comic))
    }

    /// Both files, from pages that are drawn once: that for a screen shows what is within the trim.
    ///
    /// - Throws: as ``data(of:for:)`` does.
    public static func editions(of comic: ComicBook) throws -> (screen: Data, print: Data) {
        let drawn = try drawn(comic)
        return (
            try revision(of: comic, for: .screen).applied(to: drawn),
            try revision(of: comic, for: .print).applied(to: drawn)
        )
    }

    private static func drawn(_ comic: ComicBook) throws -> Data {
        try comic.requirePages()
        let boxes = PageBoxes(trim: comic.trim, bleed: comic.bleed)
        let document = PDFDocument(title: comic.title, author: comic.author, subject: comic.summary)
        for page in comic.pages {
            try document.page(size: boxes.sheet) { canvas in
                try canvas.clipped(to: .rect(boxes.bleed)) { try draw(page, in: boxes, on: canvas) }
                boxes.drawCropMarks(on: canvas)
            }
        }
        for chapter in comic.chapters { document.bookmark(chapter.title, page: chapter.page + 1) }
        return try document.finish()
    }

    private static func revision(of comic: ComicBook, for purpose: Purpose) -> PDFRevision {
        PDFRevision(
            language: comic.language, isRightToLeft: comic.direction == .rightToLeft,
            boxes: PageBoxes(trim: comic.trim, bleed: comic.bleed), isCut: purpose == .screen)
    }

    private static func draw(_ page: ComicBook.Page, in boxes: PageBoxes, on canvas: Canvas) throws {
        guard let drawing = page.drawing else { return try drawPicture(of: page, in: boxes, on: canvas) }
        try canvas.transformed(by: .translation(boxes.trim.origin)) { try drawing(canvas) }
    }

    private static func drawPicture(of page: ComicBook.Page, in boxes: PageBoxes, on canvas: Canvas) throws {
        let picture = try page.decodedPicture()
        if boxes.bleed != boxes.trim { canvas.draw(surroundings(of: picture, boxes.bleed.size), filling: boxes.bleed) }
        canvas.draw(picture, filling: boxes.trim)
    }

    /// What is beneath a picture that ends at the trim: itself, a little larger, and coarse, for it is mostly cut off.
    private static func surroundings(of picture: Bitmap, _ size: Size) -> Bitmap {
        let bitmap = Bitmap(size: size, dotsPerInch: 150)
        bitmap.draw { $0.draw(picture, filling: Rect(origin: .zero, size: size)) }
        return bitmap
    }
}
