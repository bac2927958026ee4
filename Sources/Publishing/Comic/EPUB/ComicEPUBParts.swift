import Foundation

/// The pages of a comic with their places in the EPUB.
struct ComicEPUBParts {
    struct Part {
        let page: ComicBook.Page
        /// 1, 2, 3 ... from the front cover.
        let number: Int
        let side: ComicBook.Side
        let pictureName: String

        var id: String { "page-\(number)" }
        var path: String { "pages/page-\(number).xhtml" }
        var picturePath: String { "pictures/\(pictureName)" }
        var label: String { page.label(number: number) }
    }

    let comic: ComicBook
    let all: [Part]

    init(_ comic: ComicBook) {
        self.comic = comic
        let (names, sides) = (comic.fileNames, comic.sides)
        all = comic.pages.enumerated().map { index, page in
            Part(page: page, number: index + 1, side: sides[index], pictureName: names[index])
        }
    }

    /// The cover, or the page that stands for it.
    var cover: Part? { all.first { $0.page.kind == .frontCover } ?? all.first }

    /// Where the story begins.
    var start: Part? { all.first { $0.page.kind == .story } ?? all.first }

    /// What the table of contents lists: the chapters, or the start of a comic that has none.
    var contents: [(title: String, part: Part)] {
        let chapters = comic.chapters.map { ($0.title, all[$0.page]) }
        return chapters.isEmpty ? start.map { [(comic.title, $0)] } ?? [] : chapters
    }
}
