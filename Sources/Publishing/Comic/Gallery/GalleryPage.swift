import Foundation

/// The gallery's `index.html`: its pages are there before any script runs.
struct GalleryPage {
    /// By which a gallery is known again.
    static let mark = #"<meta name="generator" content="StoryBuilder comic gallery">"#

    private let comic: ComicBook
    private let names: [String]
    private let sides: [ComicBook.Side]

    init(_ comic: ComicBook) {
        self.comic = comic
        names = comic.fileNames
        sides = comic.sides
    }

    var document: String {
        """
        <!DOCTYPE html>
        <html lang="\(XMLWriter.escaped(comic.language))" dir="\(textDirection)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="dark">
        \(Self.mark)
        <title>\(XMLWriter.escaped(comic.title))</title>
        \(description)<style>
        \(GalleryStyle.css)</style>
        </head>
        \(body)
        <script>
        \(GalleryScript.javaScript)</script>
        </html>

        """
    }

    private var readingDirection: String { comic.direction == .rightToLeft ? "rtl" : "ltr" }

    /// That of the words, which may be another than the pages'.
    private var textDirection: String {
        Locale.Language(identifier: comic.language).characterDirection == .rightToLeft ? "rtl" : "ltr"
    }

    private var description: String {
        guard !comic.summary.isEmpty else { return "" }
        return "<meta name=\"description\" content=\"\(XMLWriter.escaped(comic.summary))\">\n"
    }

    private var body: String {
        var xml = XMLWriter(declaration: "")
        xml.element("body", ["data-direction": readingDirection, "data-comic": comic.identifier]) { xml in
            xml.line()
            header(&xml)
            xml.element("main", ["id": "pages", "dir": readingDirection], pages)
            xml.line()
            controls(&xml)
            overview(&xml)
        }
        return xml.text
    }

    private func header(_ xml: inout XMLWriter) {
        xml.element("header") { xml in
            xml.element("h1", comic.title)
            if !comic.author.isEmpty { xml.element("p", ["class": "author"], comic.author) }
            if !comic.summary.isEmpty { xml.element("p", comic.summary) }
            if !comic.chapters.isEmpty { xml.element("nav", ["id": "chapters", "aria-label": "Chapters"], chapters) }
        }
        xml.line()
    }

    private func chapters(_ xml: inout XMLWriter) {
        xml.element("ol") { xml in
            for chapter in comic.chapters {
                xml.element("li") { xml in xml.element("a", ["href": "#page-\(chapter.page + 1)"], chapter.title) }
            }
        }
    }

    private func pages(_ xml: inout XMLWriter) {
        xml.line()
        for (index, page) in comic.pages.enumerated() {
            let number = index + 1
            xml.element(
                "figure", ["class": "page", "id": "page-\(number)", "data-side": sides[index].rawValue]
            ) { xml in
                xml.element(
                    "img",
                    [
                        "src": "pages/\(names[index])", "alt": page.alternative(number: number),
                        "width": String(page.width), "height": String(page.height),
                        "loading": index < 2 ? "eager" : "lazy", "draggable": "false",
                    ])
            }
            xml.line()
        }
    }

    /// Shown by the script, for without it they would do nothing.
    private func controls(_ xml: inout XMLWriter) {
        xml.element("div", ["id": "controls", "hidden": "hidden", "lang": "en", "dir": "ltr"]) { xml in
            xml.element("button", ["type": "button", "id": "left"], "\u{2039}")
            xml.element("button", ["type": "button", "id": "right"], "\u{203A}")
            xml.element("div", ["id": "bar"]) { xml in
                xml.element("button", ["type": "button", "id": "contents", "aria-haspopup": "dialog"], "Pages")
                xml.element("input", ["type": "range", "id": "place", "min": "1", "value": "1", "aria-label": "Page"])
                xml.element("output", ["id": "number", "for": "place", "aria-live": "polite"], "")
                xml.element("button", ["type": "button", "id": "fit", "aria-pressed": "false"], "Width")
                xml.element("button", ["type": "button", "id": "fullscreen"], "Full screen")
            }
        }
        xml.line()
    }

    private func overview(_ xml: inout XMLWriter) {
        xml.element("dialog", ["id": "overview", "aria-label": "Pages"]) { xml in
            xml.element("button", ["type": "button", "id": "close", "aria-label": "Close"], "\u{00D7}")
            xml.element("h2", comic.title)
            xml.element("ol", ["class": "thumbnails", "dir": readingDirection], thumbnails)
        }
        xml.line()
    }

    private func thumbnails(_ xml: inout XMLWriter) {
        for (index, page) in comic.pages.enumerated() {
            xml.element("li") { xml in
                xml.element("a", ["href": "#page-\(index + 1)"]) { xml in
                    xml.element(
                        "img",
                        [
                            "src": "thumbnails/\(names[index])", "alt": "", "loading": "lazy",
                            "width": String(page.width), "height": String(page.height),
                        ])
                    xml.element("span", page.label(number: index + 1))
                }
            }
        }
    }
}
