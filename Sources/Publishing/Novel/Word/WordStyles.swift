import Foundation

/// The styles of a Word document, by the names Word itself has for them.
enum WordStyles {
    private struct Style {
        var id: String
        var name: String
        var alignment = "both"
        /// Twentieths of a point.
        var before = 0
        var after = 0
        var indent = 0
        /// Half points.
        var size: Int?
        var isItalic = false
        var breaksPage = false
        var keepsNext = false
        /// 0 for a heading of the first level.
        var outline: Int?
        var next = "BodyText"
    }

    private static let styles = [
        Style(id: "BodyText", name: "Body Text", indent: 280),
        Style(id: "FirstParagraph", name: "First Paragraph"),
        Style(id: "Title", name: "Title", alignment: "center", before: 2800, after: 240, size: 56, next: "Subtitle"),
        Style(
            id: "Subtitle", name: "Subtitle", alignment: "center", after: 480, size: 28, isItalic: true,
            next: "Author"),
        Style(id: "Author", name: "Author", alignment: "center", before: 960, size: 26),
        Style(
            id: "Heading1", name: "heading 1", alignment: "center", before: 1200, after: 600, size: 34,
            breaksPage: true,
            keepsNext: true, outline: 0, next: "FirstParagraph"),
        Style(
            id: "Heading2", name: "heading 2", alignment: "center", before: 280, after: 140, size: 26, isItalic: true,
            keepsNext: true, outline: 1, next: "FirstParagraph"),
        Style(id: "Quote", name: "Quote", before: 140, after: 140),
        Style(
            id: "SceneBreak", name: "Scene Break", alignment: "center", before: 200, after: 200, keepsNext: true,
            next: "FirstParagraph"),
        Style(id: "Header", name: "header", alignment: "center", size: 18, next: "Header"),
    ]

    static func sheet(language: String) -> Data {
        var xml = XMLWriter()
        xml.element("w:styles", ["xmlns:w": WordPackage.main]) { xml in
            xml.element("w:docDefaults") { xml in
                xml.element("w:rPrDefault") { $0.element("w:rPr") { defaults(language, into: &$0) } }
                xml.element("w:pPrDefault") { xml in
                    xml.element("w:pPr") { $0.element("w:spacing", ["w:line": "290", "w:lineRule": "exact"]) }
                }
            }
            xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]) { xml in
                xml.element("w:name", ["w:val": "Normal"])
            }
            for style in styles { write(style, into: &xml) }
        }
        return xml.data
    }

    private static func defaults(_ language: String, into xml: inout XMLWriter) {
        let font = "EB Garamond"
        xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font])
        xml.element("w:sz", ["w:val": "23"])
        xml.element("w:szCs", ["w:val": "23"])
        if Script.isRightToLeft(language: language) {
            xml.element("w:lang", ["w:val": "en", "w:bidi": language])
        } else {
            xml.element("w:lang", ["w:val": language])
        }
    }

    private static func write(_ style: Style, into xml: inout XMLWriter) {
        xml.element("w:style", ["w:type": "paragraph", "w:styleId": style.id]) { xml in
            xml.element("w:name", ["w:val": style.name])
            xml.element("w:basedOn", ["w:val": "Normal"])
            xml.element("w:next", ["w:val": style.next])
            xml.element("w:qFormat")
            xml.element("w:pPr") { xml in
                if style.keepsNext { xml.element("w:keepNext") }
                if style.breaksPage { xml.element("w:pageBreakBefore") }
                // Lines of other sizes are as high as they need.
                if style.size == nil {
                    xml.element("w:spacing", ["w:before": String(style.before), "w:after": String(style.after)])
                } else {
                    xml.element(
                        "w:spacing",
                        [
                            "w:before": String(style.before), "w:after": String(style.after), "w:line": "240",
                            "w:lineRule": "auto",
                        ])
                }
                if style.indent > 0 { xml.element("w:ind", ["w:firstLine": String(style.indent)]) }
                if style.id == "Quote" { xml.element("w:ind", ["w:left": "340", "w:right": "340"]) }
                xml.element("w:jc", ["w:val": style.alignment])
                if let outline = style.outline { xml.element("w:outlineLvl", ["w:val": String(outline)]) }
            }
            guard style.size != nil || style.isItalic else { return }
            xml.element("w:rPr") { xml in
                if style.isItalic { xml.element("w:i") }
                if let size = style.size {
                    xml.element("w:sz", ["w:val": String(size)])
                    xml.element("w:szCs", ["w:val": String(size)])
                }
            }
        }
        xml.line()
    }
}
