import Foundation

/// The navigation document: the table of contents, and the landmarks a reader jumps to.
struct EPUBNavigation {
    let book: Book
    let parts: EPUBParts

    var document: Data {
        EPUBPageWriter.document("Contents", book.details) { xml in
            xml.element("nav", ["epub:type": "toc", "role": "doc-toc", "id": "toc"]) { xml in
                xml.element("h1", "Contents")
                xml.element("ol") { xml in
                    for page in parts.pages {
                        guard let label = page.label else { continue }
                        link(label, page.path, into: &xml)
                    }
                }
            }
            xml.line()
            xml.element("nav", ["epub:type": "landmarks", "id": "landmarks", "hidden": ""]) { xml in
                xml.element("h2", "Landmarks")
                xml.element("ol", [:], landmarks)
            }
            xml.line()
        }
    }

    private func landmarks(_ xml: inout XMLWriter) {
        if let cover = parts.pages.first(where: { $0.semantics == "cover" }) {
            link("Cover", cover.path, type: "cover", into: &xml)
        }
        if let title = parts.pages.first(where: { $0.semantics == "titlepage" }) {
            link("Title page", title.path, type: "titlepage", into: &xml)
        }
        link("Contents", "nav.xhtml", type: "toc", into: &xml)
        if let start = parts.pages.first(where: { $0.semantics == "chapter" }) {
            link("Beginning", start.path, type: "bodymatter", into: &xml)
        }
    }

    private func link(_ label: String, _ path: String, type: String? = nil, into xml: inout XMLWriter) {
        xml.element("li") { xml in
            if let type {
                xml.element("a", ["epub:type": type, "href": path], label)
            } else {
                xml.element("a", ["href": path], label)
            }
        }
        xml.line()
    }
}
