import Drawing
import Foundation
import StoryFlow

/// The pictures of a page's panels that are not ours to draw.
struct PanelArt {
    /// By the panel's number.
    let bitmaps: [Int: Bitmap]

    static var none: PanelArt { PanelArt(bitmaps: [:]) }

    private init(bitmaps: [Int: Bitmap]) {
        self.bitmaps = bitmaps
    }

    /// Reads them as they are now: an author may have put another picture in a file's place.
    ///
    /// - Throws: ``FileError`` naming a file that is not there any more, or is no picture.
    init(_ pictures: [PanelPicture], files: StoryFiles, flowID: String) throws {
        var bitmaps: [Int: Bitmap] = [:]
        for picture in pictures {
            guard let file = picture.file else { continue }
            let path = "\(flowID)/\(file)"
            guard let data = try files.contents(of: path) else {
                throw FileError(
                    path: files.folder.appendingPathComponent(path).path,
                    problem:
                        "is not there any more; put it back, or have it drawn again with --redraw page:\(picture.page) panel:\(picture.panel)"
                )
            }
            do {
                bitmaps[picture.panel] = try Bitmap(decoding: data)
            } catch let error as PictureError {
                throw FileError(
                    path: files.folder.appendingPathComponent(path).path,
                    problem: "cannot be used: \(error.problem); expected a PNG, JPEG or WebP")
            }
        }
        self.bitmaps = bitmaps
    }
}
