import Drawing
import Foundation

/// The pages' pictures, small enough for an overview of all pages; made on every core, for decoding large ones is slow.
// @unchecked: `failures` is only touched under `lock`.
final class Thumbnails: @unchecked Sendable {
    /// Pixels, for screens of two pixels per point.
    private static let width = 240.0

    private let lock = NSLock()
    /// By the index of their pages.
    private var failures: [Int: any Error] = [:]

    /// Writes one for each page, under the names given.
    ///
    /// - Throws: ``PublishingError`` naming the first picture that cannot be read or is damaged, or the thumbnail that
    ///   cannot be written.
    static func write(_ comic: ComicBook, to folder: URL) throws {
        let (pages, names, thumbnails) = (comic.pages, comic.fileNames, Thumbnails())
        DispatchQueue.concurrentPerform(iterations: pages.count) { index in
            do {
                try PublishedFile.place(
                    png(of: pages[index], trim: comic.trim), at: folder.appendingPathComponent(names[index]))
            } catch {
                thumbnails.lock.withLock { thumbnails.failures[index] = error }
            }
        }
        if let first = thumbnails.failures.min(by: { $0.key < $1.key }) { throw first.value }
    }

    /// Drawn where it can be: that takes a fraction of the time that decoding takes.
    private static func png(of page: ComicBook.Page, trim: Size) throws -> Data {
        if let drawing = page.drawing {
            let thumbnail = Bitmap(size: trim, dotsPerInch: width / trim.width * 72)
            try thumbnail.draw(drawing)
            return try thumbnail.png()
        }
        let picture = try page.decodedPicture()
        let size = Size(width, max(1, (width * Double(picture.height) / Double(picture.width)).rounded()))
        let thumbnail = Bitmap(size: size, dotsPerInch: 72)
        thumbnail.draw { $0.draw(picture, filling: Rect(origin: .zero, size: size)) }
        return try thumbnail.png()
    }
}
