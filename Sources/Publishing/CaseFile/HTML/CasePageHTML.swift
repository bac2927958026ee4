import StoryModel

/// The page of a case file.
struct CasePageHTML {
    let report: CaseReport

    var document: XMLWriter {
        var xml = XMLWriter(declaration: "<!DOCTYPE html>\n")
        let direction = Script.isRightToLeft(language: report.language) ? "rtl" : "ltr"
        xml.element("html", ["lang": report.language, "dir": direction]) { xml in
            xml.line()
            xml.element("head") { head(&$0) }
            xml.line()
            xml.element("body") { xml in
                cover(&xml)
                xml.element("main") { xml in
                    contents(&xml)
                    for section in told { write(section, &xml) }
                }
            }
            xml.line()
        }
        return xml
    }

    private var told: [CaseSection] { CaseSection.allCases.filter { $0.isTold(in: report) } }

    private func head(_ xml: inout XMLWriter) {
        xml.element("meta", ["charset": "utf-8"])
        xml.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        xml.element("meta", ["name": "color-scheme", "content": "light dark"])
        xml.element("meta", ["name": "generator", "content": "StoryBuilder case file"])
        xml.element("title", "\(report.title): the case file")
        xml.element("style", CaseFileStyle.css)
    }

    private func cover(_ xml: inout XMLWriter) {
        xml.element("header") { xml in
            xml.element("p", ["class": "kind"], "The case file of")
            xml.element("h1", ["dir": "auto"], report.title)
            if !report.setting.isEmpty { xml.element("p", ["class": "setting", "dir": "auto"], report.setting) }
            if !report.author.isEmpty { xml.element("p", ["class": "author", "dir": "auto"], report.author) }
            xml.element("div", ["class": "warning", "role": "note"]) { xml in
                xml.element("p", CaseWords.warning)
                xml.element("p", ["class": "advice"], CaseWords.advice)
            }
            xml.element("p") { $0.element("a", ["href": "#contents"], "Open the file") }
        }
        xml.line()
    }

    private func contents(_ xml: inout XMLWriter) {
        xml.element("nav", ["id": "contents", "aria-label": "Contents"]) { xml in
            xml.element("ol") { xml in
                for section in told {
                    xml.element("li") { $0.element("a", ["href": "#\(section)"], section.rawValue) }
                }
            }
        }
        xml.line()
    }

    private func write(_ section: CaseSection, _ xml: inout XMLWriter) {
        xml.element("section", ["id": "\(section)", "aria-labelledby": "\(section)-title"]) { xml in
            xml.element("h2", ["id": "\(section)-title"], section.rawValue)
            switch section {
            case .cast: cast(&xml)
            case .map: map(&xml)
            case .timeLine: timeLine(&xml)
            case .clues: clues(&xml)
            case .chart: CaseChartHTML(report: report).write(&xml)
            case .proofs: proofs(&xml)
            case .culprit: culprit(&xml)
            case .rules: rules(&xml)
            case .reader: for note in report.readerNotes { words(note, into: &xml) }
            }
        }
        xml.line()
    }

    /// A paragraph in the story's words, written in whichever direction they are.
    func words(_ text: String, _ kind: String = "", label: String = "", into xml: inout XMLWriter) {
        guard !text.isEmpty else { return }
        xml.element("p", kind.isEmpty ? [:] : ["class": kind]) { xml in
            if !label.isEmpty { xml.element("b", label + ": ") }
            xml.element("bdi", text)
        }
    }

    /// Something that may be wider than the window, and can be reached by keyboard.
    func scroll(_ label: String, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
        xml.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": label], content)
        xml.line()
    }

    /// Links to clues.
    func cite(_ clues: [String], _ xml: inout XMLWriter) {
        guard !clues.isEmpty else { return }
        xml.text(" ")
        xml.element("span", ["class": "clues"]) { xml in
            for (place, clue) in clues.enumerated() {
                if place > 0 { xml.text(", ") }
                if let index = report.clues.firstIndex(where: { $0.id == clue }) {
                    xml.element("a", ["href": "#clue-\(index + 1)"], clue)
                } else {
                    xml.text(clue)
                }
            }
        }
    }
}
