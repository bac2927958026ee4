import Drawing
import Foundation

/// The files an EPUB consists of, in the order one reads them.
struct EPUBParts {
    struct Page {
        var id: String
        var path: String
        /// In the table of contents; `nil` for a page one comes to only by turning.
        var label: String?
        /// Its place in the book, in the terms of the Structural Semantics Vocabulary.
        var semantics: String
        var data: Data
    }

    struct Resource {
        var id: String
        var path: String
        var mediaType: String
        var data: Data
        var isStored = false
    }

    private(set) var pages: [Page] = []
    private(set) var resources: [Resource] = []

    /// - Throws: where a font's file cannot be read.
    init(_ book: Book) throws {
        try addResources(of: book)
        let writer = EPUBPageWriter(book: book)
        if book.details.cover != nil {
            add("cover", nil, "cover", writer.cover)
        }
        add("title-page", nil, "titlepage", writer.titlePage)
        if !book.front.epigraph.isEmpty { add("epigraph", nil, "epigraph", writer.epigraph) }
        if !book.front.persons.isEmpty { add("persons", "Persons", "introduction", writer.persons) }
        for (index, chapter) in book.chapters.enumerated() {
            add("chapter-\(Self.padded(index + 1))", chapter.label, "chapter", writer.page(of: chapter))
        }
        for (index, page) in book.appendix.enumerated() {
            add("appendix-\(index + 1)", page.title, "appendix", writer.page(page.title, page.paragraphs))
        }
        add("colophon", "Colophon", "colophon", writer.colophon)
    }

    private mutating func add(_ id: String, _ label: String?, _ semantics: String, _ data: Data) {
        pages.append(Page(id: id, path: id + ".xhtml", label: label, semantics: semantics, data: data))
    }

    private mutating func addResources(of book: Book) throws {
        let faces = EPUBStyle.faces
        resources.append(
            Resource(id: "style", path: "style.css", mediaType: "text/css", data: Data(EPUBStyle.sheet(faces).utf8)))
        if let cover = book.details.cover {
            resources.append(
                Resource(id: "cover-image", path: "cover.png", mediaType: "image/png", data: cover, isStored: true))
        }
        for face in faces {
            let data = try Data(contentsOf: face.file)
            resources.append(
                Resource(id: "font-\(face.name)", path: face.path, mediaType: face.mediaType, data: data))
        }
        resources.append(
            Resource(
                id: "font-license", path: "fonts/LICENSE.txt", mediaType: "text/plain",
                data: Data(EPUBStyle.license.utf8)))
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    }
}
