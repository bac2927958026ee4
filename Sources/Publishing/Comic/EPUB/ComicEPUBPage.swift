import Foundation

/// A page's document: its picture, as large as the page.
struct ComicEPUBPage {
    static let style = """
        html, body { margin: 0; padding: 0; }
        img { display: block; width: 100%; height: auto; }

        """

    private let part: ComicEPUBParts.Part
    private let comic: ComicBook

    init(_ part: ComicEPUBParts.Part, _ comic: ComicBook) {
        self.part = part
        self.comic = comic
    }

    var document: Data {
        var xml = XMLWriter()
        xml.element(
            "html",
            [
                "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
                "lang": comic.language, "xml:lang": comic.language,
            ]
        ) { xml in
            xml.element("head", [:], head)
            xml.line()
            xml.element("body", ["epub:type": part.page.kind.epubType]) { xml in
                xml.element("section", ["epub:type": "pagebreak", "id": "page", "aria-label": part.label], picture)
            }
        }
        return xml.data
    }

    private func head(_ xml: inout XMLWriter) {
        xml.element("title", "\(comic.title) \u{2013} \(part.label)")
        xml.element(
            "meta", ["name": "viewport", "content": "width=\(part.page.width), height=\(part.page.height)"])
        xml.element("link", ["rel": "stylesheet", "type": "text/css", "href": "../page.css"])
    }

    private func picture(_ xml: inout XMLWriter) {
        xml.element(
            "img",
            [
                "src": "../\(part.picturePath)", "alt": part.page.alternative(number: part.number),
                "width": String(part.page.width), "height": String(part.page.height),
            ])
    }
}

extension ComicBook.Page.Kind {
    fileprivate var epubType: String {
        switch self {
        case .frontCover: "cover"
        case .titlePage: "frontmatter"
        case .story: "bodymatter"
        case .back: "backmatter"
        }
    }
}
