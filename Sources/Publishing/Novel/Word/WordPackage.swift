import Foundation

/// What holds a Word document together: its parts, how they refer to each other, its properties, its header.
enum WordPackage {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static var contentTypes: Data {
        var xml = XMLWriter()
        xml.element("Types", ["xmlns": package + "/content-types"]) { xml in
            let relationships = "application/vnd.openxmlformats-package.relationships+xml"
            xml.element("Default", ["Extension": "rels", "ContentType": relationships])
            xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
            for (part, type) in [
                ("/word/document.xml", word + ".document.main+xml"), ("/word/styles.xml", word + ".styles+xml"),
                ("/word/header1.xml", word + ".header+xml"),
                ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ] {
                xml.element("Override", ["PartName": part, "ContentType": type])
            }
        }
        return xml.data
    }

    static var relationships: Data {
        relationships([
            (office + "/officeDocument", "word/document.xml"),
            (package + "/relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    static var documentRelationships: Data {
        relationships([(office + "/styles", "styles.xml"), (office + "/header", "header1.xml")])
    }

    private static func relationships(_ targets: [(type: String, target: String)]) -> Data {
        var xml = XMLWriter()
        xml.element("Relationships", ["xmlns": package + "/relationships"]) { xml in
            for (index, target) in targets.enumerated() {
                xml.element(
                    "Relationship", ["Id": "rId\(index + 1)", "Type": target.type, "Target": target.target])
            }
        }
        return xml.data
    }

    static func properties(of details: BookDetails) -> Data {
        var xml = XMLWriter()
        xml.element(
            "cp:coreProperties",
            [
                "xmlns:cp": package + "/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ]
        ) { xml in
            xml.element("dc:title", details.title)
            xml.element("dc:creator", details.author)
            xml.element("dc:description", details.description)
            xml.element("dc:identifier", details.identifier)
            xml.element("dc:language", details.language)
            xml.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], details.modified)
            xml.element("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], details.modified)
        }
        return xml.data
    }

    /// Title and page number, on every page but the first.
    static func header(of details: BookDetails) -> Data {
        var xml = XMLWriter()
        xml.element("w:hdr", ["xmlns:w": main]) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Header"]) }
                xml.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], details.title + "  ·  ") }
                xml.element("w:fldSimple", ["w:instr": " PAGE "]) { $0.element("w:r") { $0.element("w:t", "1") } }
            }
        }
        return xml.data
    }
}
