import Foundation

/// What a comic reader's library wants to know, in the order its schema asks for
/// (https://anansi-project.github.io/docs/comicinfo/schemas/v2.0).
struct ComicInfo {
    private let comic: ComicBook
    /// Bytes of each page's picture.
    private let sizes: [Int]

    /// - Throws: ``PublishingError`` naming a picture that is not there.
    init(_ comic: ComicBook) throws {
        self.comic = comic
        sizes = try comic.pages.map { try PublishedFile.size(of: $0.picture) }
    }

    var document: Data {
        var xml = XMLWriter()
        xml.element("ComicInfo") { xml in
            xml.line()
            for (name, value) in details where !value.isEmpty {
                xml.element(name, value)
                xml.line()
            }
            xml.element("Pages", [:], pages)
            xml.line()
        }
        return xml.data
    }

    /// A comic of no series is one of its own: libraries group by it.
    private var details: KeyValuePairs<String, String> {
        [
            "Title": comic.title,
            "Series": comic.series?.title ?? comic.title,
            "Number": comic.series?.number ?? "",
            "Summary": comic.summary,
            "Notes": "Made by StoryBuilder",
            "Year": comic.date.map { String($0.year) } ?? "",
            "Month": comic.date.map { String($0.month) } ?? "",
            "Day": comic.date.map { String($0.day) } ?? "",
            "Writer": comic.author,
            "Genre": comic.genre,
            "PageCount": String(comic.pages.count),
            "LanguageISO": comic.language,
            "Manga": comic.direction == .rightToLeft ? "YesAndRightToLeft" : "No",
            "Characters": comic.characters.joined(separator: ", "),
        ]
    }

    private func pages(_ xml: inout XMLWriter) {
        xml.line()
        for (index, page) in comic.pages.enumerated() {
            xml.element(
                "Page",
                [
                    "Image": String(index), "Type": page.kind.comicInfoType, "ImageSize": String(sizes[index]),
                    "Bookmark": page.chapter ?? "", "ImageWidth": String(page.width),
                    "ImageHeight": String(page.height),
                ])
            xml.line()
        }
    }
}

extension ComicBook.Page.Kind {
    fileprivate var comicInfoType: String {
        switch self {
        case .frontCover: "FrontCover"
        case .titlePage: "InnerCover"
        case .story: "Story"
        case .back: "BackCover"
        }
    }
}
