import Drawing
import Foundation

/// Writes a book's pages as XHTML.
struct EPUBPageWriter {
    let book: Book

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"

    /// A document with a title and a body.
    ///
    /// - Parameter semantics: of the body's one section.
    static func document(
        _ title: String, _ details: BookDetails, class name: String = "", _ body: (inout XMLWriter) -> Void
    ) -> Data {
        var xml = XMLWriter(declaration: declaration)
        xml.element(
            "html",
            [
                "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
                "lang": details.language, "xml:lang": details.language,
                "dir": details.isRightToLeft ? "rtl" : "ltr",
            ]
        ) { xml in
            xml.line()
            xml.element("head") { xml in
                xml.element("title", title.isEmpty ? details.title : title)
                xml.element("link", ["rel": "stylesheet", "type": "text/css", "href": "style.css"])
            }
            xml.line()
            xml.element("body") { xml in
                xml.line()
                body(&xml)
            }
            xml.line()
        }
        return xml.data
    }

    private func page(
        _ title: String, _ semantics: String, role: String? = nil, class name: String = "chapter",
        _ content: (inout XMLWriter) -> Void
    ) -> Data {
        Self.document(title, book.details) { xml in
            let attributes: KeyValuePairs =
                role.map { ["class": name, "epub:type": semantics, "role": $0] } ?? [
                    "class": name, "epub:type": semantics,
                ]
            xml.element("section", attributes) { xml in
                xml.line()
                content(&xml)
            }
            xml.line()
        }
    }

    var cover: Data {
        page("Cover", "cover", class: "cover") { xml in
            xml.element("img", ["src": "cover.png", "alt": "Cover of \(book.details.title)", "role": "doc-cover"])
            xml.line()
        }
    }

    var titlePage: Data {
        page(book.details.title, "titlepage", class: "title-page") { xml in
            xml.element("h1", book.details.title)
            xml.line()
            if !book.front.subtitle.isEmpty { xml.element("p", ["class": "subtitle"], book.front.subtitle) }
            if !book.details.author.isEmpty { xml.element("p", ["class": "author"], book.details.author) }
            if !book.front.dedication.isEmpty {
                for paragraph in book.paragraphs(of: book.front.dedication) { write(paragraph, "subtitle", into: &xml) }
            }
            xml.line()
        }
    }

    var epigraph: Data {
        page("Epigraph", "epigraph", role: "doc-epigraph", class: "epigraph") { xml in
            for paragraph in book.paragraphs(of: book.front.epigraph) { write(paragraph, "first", into: &xml) }
        }
    }

    var persons: Data {
        page("Persons", "introduction", role: "doc-introduction", class: "persons") { xml in
            xml.element("h1", "Persons")
            xml.line()
            xml.element("dl") { xml in
                for person in book.front.persons {
                    xml.element("dt", person.name)
                    xml.element("dd", person.part)
                    xml.line()
                }
            }
            xml.line()
        }
    }

    var colophon: Data {
        page("Colophon", "colophon", role: "doc-colophon", class: "colophon") { xml in
            xml.element("p", "\(book.details.title)\(book.details.author.isEmpty ? "" : ", by \(book.details.author)")")
            for paragraph in book.paragraphs(of: book.details.colophon) { write(paragraph, "first", into: &xml) }
            xml.element("p", "Set in EB Garamond by Georg Duffner, under the SIL Open Font License.")
            xml.element("p", book.details.identifier)
            xml.line()
        }
    }

    func page(of chapter: BookChapter) -> Data {
        page(chapter.label, "chapter", role: "doc-chapter") { xml in
            xml.element("h1") { xml in
                if chapter.title.isEmpty {
                    xml.text("Chapter \(chapter.number)")
                } else {
                    xml.element("span", ["class": "number"], String(chapter.number))
                    xml.text(" " + chapter.title)
                }
            }
            xml.line()
            write(chapter.paragraphs, into: &xml)
        }
    }

    func page(_ title: String, _ paragraphs: [BookParagraph]) -> Data {
        page(title, "appendix", role: "doc-appendix") { xml in
            xml.element("h1", title)
            xml.line()
            write(paragraphs, into: &xml)
        }
    }

    private func write(_ paragraphs: [BookParagraph], into xml: inout XMLWriter) {
        var isFirst = true
        for (index, paragraph) in paragraphs.enumerated() {
            switch paragraph.kind {
            case .text: write(paragraph, isFirst ? "first" : "", isOpening: index == 0, into: &xml)
            case .continued: write(paragraph, "continued", into: &xml)
            case .quotation: xml.element("blockquote") { write(paragraph, "", into: &$0) }
            case .heading: xml.element("h2") { write(paragraph.runs, into: &$0) }
            case .sceneBreak: xml.element("hr", ["class": "scene"])
            }
            isFirst = [.sceneBreak, .heading].contains(paragraph.kind)
            xml.line()
        }
    }

    private func write(
        _ paragraph: BookParagraph, _ name: String, isOpening: Bool = false, into xml: inout XMLWriter
    ) {
        func content(_ xml: inout XMLWriter) {
            let opening = isOpening ? Opening(paragraph.runs) : nil
            if let opening { xml.element("span", ["class": "opening"], opening.words) }
            write(opening?.rest ?? paragraph.runs, into: &xml)
        }
        let language = Script.language(of: paragraph.text)
        if let language, !book.details.isRightToLeft {
            xml.element(
                "p", ["class": name.isEmpty ? "other" : name, "lang": language, "xml:lang": language, "dir": "rtl"],
                content)
        } else if name.isEmpty {
            xml.element("p", [:], content)
        } else {
            xml.element("p", ["class": name], content)
        }
    }

    private func write(_ runs: [TextRun], into xml: inout XMLWriter) {
        for run in runs {
            switch (run.isItalic, run.isBold) {
            case (false, false): xml.text(run.text)
            case (true, false): xml.element("em", run.text)
            case (false, true): xml.element("strong", run.text)
            case (true, true): xml.element("strong") { $0.element("em", run.text) }
            }
        }
    }
}
