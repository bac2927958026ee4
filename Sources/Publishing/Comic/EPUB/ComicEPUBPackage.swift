import Foundation

/// The package document: what the comic is, what is in it, and how its pages face each other.
struct ComicEPUBPackage {
    private let parts: ComicEPUBParts
    private var comic: ComicBook { parts.comic }

    init(_ parts: ComicEPUBParts) {
        self.parts = parts
    }

    var document: Data {
        var xml = XMLWriter()
        xml.element(
            "package",
            [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
                "xml:lang": comic.language,
            ]
        ) { xml in
            xml.line()
            xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) { xml in
                description(&xml)
                layout(&xml)
                accessibility(&xml)
            }
            xml.line()
            xml.element("manifest", [:], manifest)
            xml.line()
            xml.element("spine", ["page-progression-direction": comic.direction == .rightToLeft ? "rtl" : "ltr"]) {
                xml in
                for part in parts.all {
                    xml.element("itemref", ["idref": part.id, "properties": part.side.spineProperty])
                }
            }
            xml.line()
        }
        return xml.data
    }

    private func description(_ xml: inout XMLWriter) {
        xml.line()
        xml.element("dc:identifier", ["id": "id"], comic.identifier)
        xml.element("dc:title", comic.title)
        xml.element("dc:language", comic.language)
        if !comic.author.isEmpty {
            xml.element("dc:creator", ["id": "author"], comic.author)
            xml.element("meta", ["refines": "#author", "property": "role", "scheme": "marc:relators"], "aut")
        }
        for (name, value) in ["dc:description": comic.summary, "dc:subject": comic.genre] as KeyValuePairs
        where !value.isEmpty { xml.element(name, value) }
        if let date = comic.date { xml.element("dc:date", date.text) }
        if let series = comic.series {
            xml.element("meta", ["property": "belongs-to-collection", "id": "series"], series.title)
            xml.element("meta", ["refines": "#series", "property": "collection-type"], "series")
            xml.element("meta", ["refines": "#series", "property": "group-position"], series.number)
        }
        // A date is asked for; a fixed one keeps the bytes the same.
        property("dcterms:modified", "\(comic.date?.text ?? "2000-01-01")T00:00:00Z", &xml)
    }

    private func layout(_ xml: inout XMLWriter) {
        property("rendition:layout", "pre-paginated", &xml)
        property("rendition:orientation", "auto", &xml)
        property("rendition:spread", "landscape", &xml)
        // How readers of EPUB 2 find the cover.
        xml.element("meta", ["name": "cover", "content": "picture-\(parts.cover?.number ?? 1)"])
    }

    /// As EPUB Accessibility 1.1 asks for (https://www.w3.org/TR/epub-a11y-11/).
    private func accessibility(_ xml: inout XMLWriter) {
        let isDescribed = comic.pages.allSatisfy { !$0.alternative.isEmpty }
        property("schema:accessMode", "visual", &xml)
        property("schema:accessMode", "textual", &xml)
        property("schema:accessModeSufficient", "visual", &xml)
        var features = ["tableOfContents", "readingOrder", "pageNavigation", "pageBreakMarkers"]
        if isDescribed {
            property("schema:accessModeSufficient", "textual", &xml)
            features.insert("alternativeText", at: 0)
        }
        for feature in features { property("schema:accessibilityFeature", feature, &xml) }
        property("schema:accessibilityHazard", "none", &xml)
        property("pageBreakSource", "none", &xml)
        property(
            "schema:accessibilitySummary",
            isDescribed
                ? "A comic: each page is a picture, with a text that tells what it shows and says."
                : "A comic: each page is a picture, and not all of them are described in words.", &xml)
        xml.line()
    }

    private func property(_ name: String, _ value: String, _ xml: inout XMLWriter) {
        xml.element("meta", ["property": name], value)
    }

    private func manifest(_ xml: inout XMLWriter) {
        xml.line()
        item("nav", "nav.xhtml", "application/xhtml+xml", properties: "nav", &xml)
        item("style", "page.css", "text/css", &xml)
        for part in parts.all {
            item(part.id, part.path, "application/xhtml+xml", &xml)
            let isCover = part.number == parts.cover?.number
            item(
                "picture-\(part.number)", part.picturePath, "image/png", properties: isCover ? "cover-image" : nil,
                &xml)
        }
    }

    private func item(
        _ id: String, _ path: String, _ type: String, properties: String? = nil, _ xml: inout XMLWriter
    ) {
        if let properties {
            xml.element("item", ["id": id, "href": path, "media-type": type, "properties": properties])
        } else {
            xml.element("item", ["id": id, "href": path, "media-type": type])
        }
        xml.line()
    }
}

extension ComicBook.Side {
    fileprivate var spineProperty: String {
        switch self {
        case .left: "page-spread-left"
        case .right: "page-spread-right"
        case .center: "rendition:page-spread-center"
        }
    }
}
