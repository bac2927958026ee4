public import Foundation
public import StoryModel

/// A screenplay as Final Draft's FDX, which other programs for screenplays read as well.
///
/// For example:
///
///     try FinalDraftDocument.data(of: screenplay, numbersScenes: true).write(to: url)
public enum FinalDraftDocument {
    /// The file.
    ///
    /// - Parameter numbersScenes: whether each scene has its number.
    public static func data(of screenplay: Screenplay, numbersScenes: Bool = false) -> Data {
        var xml = XMLWriter(declaration: #"<?xml version="1.0" encoding="UTF-8" standalone="no"?>"# + "\n")
        xml.element("FinalDraft", ["DocumentType": "Script", "Template": "No", "Version": "5"]) { xml in
            xml.line()
            xml.element("Content") { xml in
                xml.line()
                var number = 0
                for scene in screenplay.scenes {
                    if !scene.slugline.isEmpty {
                        number += 1
                        let numbers = numbersScenes ? String(number) : nil
                        paragraph("Scene Heading", scene.slugline.uppercased(), number: numbers, into: &xml)
                    }
                    for element in scene.elements { write(element, into: &xml) }
                }
            }
            xml.line()
            if !screenplay.titlePage.isEmpty { titlePage(screenplay.titlePage, into: &xml) }
        }
        return xml.data
    }

    private static func write(_ element: ScreenplayElement, into xml: inout XMLWriter) {
        switch element {
        case .action(let text): paragraph("Action", text, into: &xml)
        case .transition(let text): paragraph("Transition", text.uppercased(), into: &xml)
        case .dialogue(let character, let added, let parenthetical, let text):
            paragraph("Character", ScriptBlock.cue(character, added), into: &xml)
            if !parenthetical.isEmpty { paragraph("Parenthetical", "(\(parenthetical))", into: &xml) }
            paragraph("Dialogue", text, into: &xml)
        }
    }

    private static func paragraph(_ type: String, _ text: String, number: String? = nil, into xml: inout XMLWriter) {
        if let number {
            xml.element("Paragraph", ["Type": type, "Number": number]) { runs(of: text, into: &$0) }
        } else {
            xml.element("Paragraph", ["Type": type]) { runs(of: text, into: &$0) }
        }
        xml.line()
    }

    private static func runs(of text: String, into xml: inout XMLWriter) {
        let runs = FountainText.runs(of: text)
        if runs.isEmpty { xml.element("Text") }
        for run in runs {
            let styles = [(run.isBold, "Bold"), (run.isItalic, "Italic"), (run.isUnderlined, "Underline")]
            let style = styles.filter(\.0).map(\.1).joined(separator: "+")
            if style.isEmpty {
                xml.element("Text", run.text)
            } else {
                xml.element("Text", ["Style": style], run.text)
            }
        }
    }

    private static func titlePage(_ fields: [Screenplay.TitleField], into xml: inout XMLWriter) {
        let page = ScriptTitlePage(fields)
        xml.element("TitlePage") { xml in
            xml.line()
            xml.element("Content") { xml in
                xml.line()
                for _ in 0..<16 { line([], "Center", into: &xml) }
                for text in page.centered { line(text, "Center", into: &xml) }
                for _ in 0..<12 where !page.lowerLeft.isEmpty || !page.lowerRight.isEmpty {
                    line([], "Left", into: &xml)
                }
                for text in page.lowerRight { line(text, "Right", into: &xml) }
                for text in page.lowerLeft { line(text, "Left", into: &xml) }
            }
            xml.line()
        }
        xml.line()
    }

    private static func line(_ runs: [ScriptRun], _ alignment: String, into xml: inout XMLWriter) {
        xml.element("Paragraph", ["Alignment": alignment]) { xml in
            if runs.isEmpty { xml.element("Text") }
            for run in runs {
                if run.isUnderlined {
                    xml.element("Text", ["Style": "Underline"], run.text)
                } else {
                    xml.element("Text", run.text)
                }
            }
        }
        xml.line()
    }
}
