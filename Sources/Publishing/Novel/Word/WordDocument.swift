import Drawing
import Foundation

/// The text of a Word document.
struct WordDocument {
    let book: Book

    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var data: Data {
        var xml = XMLWriter()
        xml.element("w:document", ["xmlns:w": WordPackage.main, "xmlns:r": Self.relationships]) { xml in
            xml.element("w:body") { xml in
                titlePage(&xml)
                for chapter in book.chapters {
                    paragraph("Heading1", [TextRun(chapter.label)], into: &xml)
                    write(chapter.paragraphs, into: &xml)
                }
                for page in book.appendix {
                    paragraph("Heading1", [TextRun(page.title)], into: &xml)
                    write(page.paragraphs, into: &xml)
                }
                section(&xml)
            }
        }
        return xml.data
    }

    private func titlePage(_ xml: inout XMLWriter) {
        paragraph("Title", [TextRun(book.details.title)], into: &xml)
        if !book.front.subtitle.isEmpty { paragraph("Subtitle", [TextRun(book.front.subtitle)], into: &xml) }
        if !book.details.author.isEmpty { paragraph("Author", [TextRun(book.details.author)], into: &xml) }
        for text in [book.front.dedication, book.front.epigraph] where !text.isEmpty {
            for words in book.paragraphs(of: text) { paragraph("Quote", words.runs, into: &xml) }
        }
        if !book.front.persons.isEmpty { paragraph("Heading1", [TextRun("Persons")], into: &xml) }
        for person in book.front.persons {
            let part = person.part.isEmpty ? [] : [TextRun(", "), TextRun(person.part, isItalic: true)]
            paragraph("FirstParagraph", [TextRun(person.name)] + part, into: &xml)
        }
    }

    private func write(_ paragraphs: [BookParagraph], into xml: inout XMLWriter) {
        var isFirst = true
        for words in paragraphs {
            switch words.kind {
            case .text: paragraph(isFirst ? "FirstParagraph" : "BodyText", words.runs, into: &xml)
            case .continued: paragraph("FirstParagraph", words.runs, into: &xml)
            case .quotation: paragraph("Quote", words.runs, into: &xml)
            case .heading: paragraph("Heading2", words.runs, into: &xml)
            case .sceneBreak: paragraph("SceneBreak", [TextRun("* * *")], into: &xml)
            }
            isFirst = [.sceneBreak, .heading].contains(words.kind)
        }
    }

    private func paragraph(_ style: String, _ runs: [TextRun], into xml: inout XMLWriter) {
        let language = Script.language(of: runs.map(\.text).joined())
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.element("w:pStyle", ["w:val": style])
                if language != nil { xml.element("w:bidi") }
            }
            for run in runs { write(run, language, into: &xml) }
        }
        xml.line()
    }

    private func write(_ run: TextRun, _ language: String?, into xml: inout XMLWriter) {
        xml.element("w:r") { xml in
            if run.isBold || run.isItalic || language != nil {
                xml.element("w:rPr") { xml in
                    if run.isBold { xml.element("w:b") }
                    if run.isItalic { xml.element("w:i") }
                    if let language {
                        xml.element("w:rtl")
                        xml.element("w:lang", ["w:bidi": language])
                    }
                }
            }
            xml.element("w:t", ["xml:space": "preserve"], run.text)
        }
    }

    /// A page of 6 x 9 in; measures are twentieths of a point.
    private func section(_ xml: inout XMLWriter) {
        xml.element("w:sectPr") { xml in
            xml.element("w:headerReference", ["w:type": "default", "r:id": "rId2"])
            xml.element("w:pgSz", ["w:w": "8640", "w:h": "12960"])
            xml.element(
                "w:pgMar",
                [
                    "w:top": "1296", "w:right": "1152", "w:bottom": "1152", "w:left": "1152", "w:header": "720",
                    "w:footer": "576", "w:gutter": "0",
                ])
            xml.element("w:titlePg")
            if book.details.isRightToLeft { xml.element("w:bidi") }
        }
    }
}
