import Foundation
import Publishing
import StoryFlow
import StoryModel

/// The comic in its formats.
struct ComicEdition {
    static let formats: Set<ExportFormat> = [.cbz, .pdf, .epub, .html]

    private let book: ComicBook

    init(_ comic: Storyboard, exporter: Exporter) async throws {
        book = try await exporter.comicBook(of: comic)
    }

    /// How to make the comic in a format; `nil` for one it does not come in. The PDFs for screens and printers are made together.
    func job(_ format: ExportFormat, in folder: URL) -> Exporter.Job? {
        let book = book
        @Sendable func url(_ name: String) -> URL { folder.appendingPathComponent(name) }
        switch format {
        case .cbz:
            return {
                try ComicArchive.write(book, to: url("comic.cbz"))
                return [ExportedBook(url: url("comic.cbz"), what: "the comic, for comic readers")]
            }
        case .epub:
            return {
                try ComicEPUB.write(book, to: url("comic.epub"))
                return [ExportedBook(url: url("comic.epub"), what: "the comic, for e-readers")]
            }
        case .html:
            return {
                try ComicGallery.write(book, to: url("comic"))
                return [ExportedBook(url: url("comic/index.html"), what: "the comic, for browsers")]
            }
        case .pdf:
            return {
                let (screen, print) = try ComicPDF.editions(of: book)
                try PublishedFile.write(screen, to: url("comic.pdf"))
                try PublishedFile.write(print, to: url("comic-print.pdf"))
                return [
                    ExportedBook(url: url("comic.pdf"), what: "the comic, for screens"),
                    ExportedBook(
                        url: url("comic-print.pdf"), what: "the comic, for printers, with bleed and crop marks"),
                ]
            }
        case .docx, .markdown, .fountain, .fdx: return nil
        }
    }
}
