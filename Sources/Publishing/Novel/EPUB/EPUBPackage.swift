import Foundation

/// The package document: what the book is, what is in it, and in which order.
struct EPUBPackage {
    let book: Book
    let parts: EPUBParts

    var document: Data {
        var xml = XMLWriter()
        let details = book.details
        xml.element(
            "package",
            [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
                "xml:lang": details.language,
            ]
        ) { xml in
            xml.line()
            xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"], metadata)
            xml.line()
            xml.element("manifest", [:], manifest)
            xml.line()
            xml.element("spine", ["page-progression-direction": details.isRightToLeft ? "rtl" : "ltr"]) { xml in
                for page in parts.pages {
                    xml.element("itemref", ["idref": page.id])
                    if page.semantics == "titlepage" { xml.element("itemref", ["idref": "nav"]) }
                }
            }
            xml.line()
        }
        return xml.data
    }

    private func metadata(_ xml: inout XMLWriter) {
        let details = book.details
        xml.line()
        xml.element("dc:identifier", ["id": "id"], details.identifier)
        xml.element("dc:title", ["id": "title"], details.title)
        xml.element("meta", ["refines": "#title", "property": "title-type"], "main")
        if !book.front.subtitle.isEmpty {
            xml.element("dc:title", ["id": "subtitle"], book.front.subtitle)
            xml.element("meta", ["refines": "#subtitle", "property": "title-type"], "subtitle")
        }
        xml.element("dc:language", details.language)
        if !details.author.isEmpty {
            xml.element("dc:creator", ["id": "author"], details.author)
            xml.element("meta", ["refines": "#author", "property": "role", "scheme": "marc:relators"], "aut")
        }
        if !details.description.isEmpty { xml.element("dc:description", details.description) }
        xml.element("meta", ["property": "dcterms:modified"], details.modified)
        xml.line()
        accessibility(&xml)
        if details.cover != nil { xml.element("meta", ["name": "cover", "content": "cover-image"]) }
        xml.line()
    }

    /// As EPUB Accessibility 1.1 asks for (https://www.w3.org/TR/epub-a11y-11/).
    private func accessibility(_ xml: inout XMLWriter) {
        var features = ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"]
        var modes = ["textual"]
        if book.details.cover != nil {
            features.append("alternativeText")
            modes.append("visual")
        }
        for mode in modes { xml.element("meta", ["property": "schema:accessMode"], mode) }
        xml.element("meta", ["property": "schema:accessModeSufficient"], "textual")
        for feature in features { xml.element("meta", ["property": "schema:accessibilityFeature"], feature) }
        xml.element("meta", ["property": "schema:accessibilityHazard"], "none")
        xml.element(
            "meta", ["property": "schema:accessibilitySummary"],
            "The whole text can be read aloud or in any size; headings and a table of contents lead through it.")
        xml.line()
    }

    private func manifest(_ xml: inout XMLWriter) {
        xml.line()
        xml.element(
            "item",
            ["id": "nav", "href": "nav.xhtml", "media-type": "application/xhtml+xml", "properties": "nav"])
        xml.line()
        for resource in parts.resources {
            if resource.id == "cover-image" {
                xml.element(
                    "item",
                    [
                        "id": resource.id, "href": resource.path, "media-type": resource.mediaType,
                        "properties": "cover-image",
                    ])
            } else {
                xml.element("item", ["id": resource.id, "href": resource.path, "media-type": resource.mediaType])
            }
            xml.line()
        }
        for page in parts.pages {
            xml.element("item", ["id": page.id, "href": page.path, "media-type": "application/xhtml+xml"])
            xml.line()
        }
    }
}
