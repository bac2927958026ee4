import Drawing
import Foundation
import Publishing

/// A comic of small pages in a folder of its own.
struct SampleComic {
    static let wildTitle = "Wild & <Free> \"it's\" \u{1F575}\u{FE0F} \u{62F}\u{641}\u{62A}\u{631}"

    var comic: ComicBook
    let folder: URL

    /// - Parameter drawn: whether its pages can be drawn; else there are their pictures alone.
    init(title: String = wildTitle, storyPages: Int = 4, drawn: Bool = true) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        comic = ComicBook(
            title: title, author: "\u{141}. <\u{DC}n\u{EF}code>", summary: "A & B \"seek\" <C>.", language: "en-GB",
            genre: "Mystery", identifier: "urn:uuid:33b6fbe3-0000-8000-8000-000000000001", trim: Size(144, 216),
            bleed: 9)
        comic.characters = ["Ada & Co", "O'Neil"]
        let kinds: [ComicBook.Page.Kind] =
            [.frontCover, .titlePage] + Array(repeating: .story, count: storyPages) + [.back]
        comic.pages = try kinds.enumerated().map { try page($0, $1, drawn) }
    }

    private func page(_ index: Int, _ kind: ComicBook.Page.Kind, _ drawn: Bool) throws -> ComicBook.Page {
        let gray = Double(index + 1) / 20
        let draw: @Sendable (Canvas) -> Void = { canvas in
            canvas.fill(.rect(Rect(-9, -9, 162, 234)), Color(gray, 0.5, 0.7))
            canvas.stroke(.circle(Point(72, 108), 40), .black, Stroke(2))
        }
        let bitmap = Bitmap(size: comic.trim, dotsPerInch: 72)
        bitmap.draw(draw)
        let file = folder.appendingPathComponent("drawn \(index).png")
        try bitmap.png().write(to: file)
        return ComicBook.Page(
            kind, picture: file, width: bitmap.width, height: bitmap.height,
            alternative: "Page \(index): \u{201C}Who & why?\u{201D} <nobody> knows \"it\".",
            chapter: kind == .story && index % 2 == 0 ? "Chapter <\(index)> & \u{1F3AD}" : nil,
            drawing: drawn ? draw : nil)
    }

    func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// Names of all that is in the folder but the pages drawn.
    var results: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("drawn ") }.sorted()
        }
    }

    /// Gives a comic to a body, and removes its folder.
    static func with<Value>(
        title: String = wildTitle, storyPages: Int = 4, drawn: Bool = true, _ body: (inout SampleComic) throws -> Value
    ) throws -> Value {
        var sample = try SampleComic(title: title, storyPages: storyPages, drawn: drawn)
        defer { try? FileManager.default.removeItem(at: sample.folder) }
        return try body(&sample)
    }
}

/// A way to publish a comic.
enum ComicEdition: String, CaseIterable {
    case cbz, epub, screen, print, web

    func write(_ comic: ComicBook, to url: URL) throws {
        switch self {
        case .cbz: try ComicArchive.write(comic, to: url)
        case .epub: try ComicEPUB.write(comic, to: url)
        case .screen: try PublishedFile.write(ComicPDF.data(of: comic, for: .screen), to: url)
        case .print: try PublishedFile.write(ComicPDF.data(of: comic, for: .print), to: url)
        case .web: try ComicGallery.write(comic, to: url)
        }
    }
}
