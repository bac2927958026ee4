import Foundation

/// The navigation document: chapters, landmarks and pages.
struct ComicEPUBNavigation {
    private let parts: ComicEPUBParts

    init(_ parts: ComicEPUBParts) {
        self.parts = parts
    }

    var document: Data {
        var xml = XMLWriter()
        let language = parts.comic.language
        xml.element(
            "html",
            [
                "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
                "lang": language, "xml:lang": language,
            ]
        ) { xml in
            xml.element("head") { xml in xml.element("title", parts.comic.title) }
            xml.line()
            xml.element("body") { xml in
                list("toc", "Contents", &xml) { xml in
                    for entry in parts.contents { item(entry.title, entry.part, &xml) }
                }
                list("landmarks", "Landmarks", &xml, landmarks)
                list("page-list", "Pages", &xml) { xml in
                    for part in parts.all { item(String(part.number), part, &xml) }
                }
            }
        }
        return xml.data
    }

    private func landmarks(_ xml: inout XMLWriter) {
        for (type, title, part) in [("cover", "Cover", parts.cover), ("bodymatter", "Start", parts.start)] {
            guard let part else { continue }
            xml.element("li") { xml in xml.element("a", ["epub:type": type, "href": part.path], title) }
        }
    }

    private func list(
        _ type: String, _ title: String, _ xml: inout XMLWriter, _ items: (inout XMLWriter) -> Void
    ) {
        xml.element("nav", ["epub:type": type, "id": type]) { xml in
            xml.element("h2", title)
            xml.element("ol", [:], items)
        }
        xml.line()
    }

    private func item(_ title: String, _ part: ComicEPUBParts.Part, _ xml: inout XMLWriter) {
        xml.element("li") { xml in xml.element("a", ["href": part.path], title) }
    }
}
