import ComicArt
import Drawing
import Foundation
public import StoryFlow

/// A run's plates, small, side by side.
///
/// For example:
///
///     let files = try ContactSheets(files: files, flowID: id, drawn: drawn).draw()
public struct ContactSheets {
    private let files: StoryFiles
    private let flowID: String
    private let drawn: DrawnComic

    public init(files: StoryFiles, flowID: String, drawn: DrawnComic) {
        (self.files, self.flowID, self.drawn) = (files, flowID, drawn)
    }

    /// Draws them into the run's folder.
    ///
    /// - Returns: their files, below the output folder.
    /// - Throws: ``FileError`` where nothing is drawn yet, or a plate's file cannot be read.
    public func draw() throws -> [String] {
        let plates = drawn.plates.keys.filter { $0.hasPrefix("pages/") }.sorted { Self.order($0) < Self.order($1) }
        guard !plates.isEmpty else {
            throw FileError(
                path: files.folder.appendingPathComponent("\(flowID)/pages").path,
                problem: "has no page yet; the comic is drawn when the storyboard is written")
        }
        let sheet = ContactSheet(
            try plates.map { file in
                ContactSheet.Entry(picture: try picture(file), label: Self.label(file))
            })
        let size = Size(842, 1190)
        return try (0..<sheet.count(size: size)).map { number in
            let bitmap = Bitmap(size: size, dotsPerInch: 144)
            bitmap.draw { sheet.draw(number, on: $0, size: size) }
            let path = "\(flowID)/sheets/sheet_\(number + 1).png"
            try files.put(try bitmap.png(), at: path)
            return path
        }
    }

    /// The plate at a fifth of its size: many fit into memory.
    private func picture(_ file: String) throws -> Bitmap {
        let path = "\(flowID)/\(file)"
        let place = files.folder.appendingPathComponent(path).path
        guard let data = try files.contents(of: path) else {
            throw FileError(path: place, problem: "is not there any more; `storybuilder export` draws what is missing")
        }
        do {
            let whole = try Bitmap(decoding: data)
            let size = Size(240, 240 * Double(whole.height) / Double(whole.width))
            let small = Bitmap(size: size, dotsPerInch: 144)
            small.draw { $0.draw(whole, filling: Rect(origin: .zero, size: size)) }
            return small
        } catch let error as PictureError {
            throw FileError(path: place, problem: "cannot be used: \(error.problem)")
        }
    }

    /// Cover, title page, then the pages.
    private static func order(_ file: String) -> String {
        file == Plate.cover.file ? "0" : file == Plate.titlePage.file ? "1" : file
    }

    private static func label(_ file: String) -> String {
        let name = file.split(separator: "/").last?.dropLast(4) ?? ""
        return name.hasPrefix("page_") ? String(Int(name.dropFirst(5)) ?? 0) : String(name)
    }
}
