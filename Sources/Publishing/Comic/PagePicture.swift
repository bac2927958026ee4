import Drawing
import Foundation

extension ComicBook.Page {
    /// The page's picture, decoded.
    ///
    /// - Throws: ``PublishingError`` naming the file where it cannot be read or is damaged.
    func decodedPicture() throws -> Bitmap {
        let file = try PublishedFile.contents(of: picture)
        do {
            return try Bitmap(decoding: file)
        } catch let error as PictureError {
            throw PublishingError(path: picture.path, problem: "cannot be used as a picture: \(error.problem)")
        }
    }
}
