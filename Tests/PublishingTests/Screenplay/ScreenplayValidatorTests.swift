import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("Other programs read a screenplay")
struct ScreenplayValidatorTests {
    @Test("xmllint finds the FDX well-formed, and its paragraphs are typed")
    func finalDraft() throws {
        let data = FinalDraftDocument.data(of: SampleScreenplays.plain, numbersScenes: true)
        try ExternalProgram.withFile(data, "script.fdx") { path in
            let result = try ExternalProgram.run("xmllint", ["--noout", path], installedBy: Installer.xmllint)
            #expect(result.status == 0, "\(result.output)")
        }
        let text = String(decoding: data, as: UTF8.self)
        for line in [
            #"<Paragraph Type="Scene Heading" Number="2"><Text>EXT. FERRY LANDING - DAY</Text></Paragraph>"#,
            #"<Paragraph Type="Action"><Text>A &lt;lamp&gt;. </Text><Text Style="Underline">Nobody</Text>"#,
            #"<Paragraph Type="Character"><Text>QUILL (V.O.)</Text></Paragraph>"#,
            #"<Paragraph Type="Parenthetical"><Text>(softly)</Text></Paragraph>"#,
            #"<Paragraph Type="Dialogue"><Text>It was </Text><Text Style="Bold">you</Text><Text>.</Text></Paragraph>"#,
            #"<Paragraph Type="Transition"><Text>CUT TO:</Text></Paragraph>"#,
        ] { #expect(text.contains(line)) }
    }

    @Test("qpdf finds the PDF sound, fonts are embedded, and regular, bold and italic are three files of Courier Prime")
    func pdf() throws {
        var screenplay = SampleScreenplays.plain
        screenplay.scenes[0].elements.append(.action("Plain, **bold**, *slanted*."))
        for paper in ScreenplayPaper.allCases {
            let script = try ScreenplayPDF.print(screenplay, paper: paper, numbersScenes: true)
            try ExternalProgram.withFile(script.data, "script.pdf") { path in
                let check = try ExternalProgram.run("qpdf", ["--check", path], installedBy: Installer.qpdf)
                #expect(check.status == 0, "\(check.output)")
                let fonts = try ExternalProgram.run("pdffonts", [path], installedBy: Installer.poppler).output
                let rows = fonts.split(separator: "\n").dropFirst(2)
                for row in rows { #expect(row.contains(/\ yes yes (yes|no) +\d+ +\d+$/), "\(row)") }
                #expect(rows.filter { $0.contains("Courier") }.count >= 3, "\(fonts)")
            }
        }
    }

    @Test("the text comes out in order; page 1 has no number, page 2 has")
    func text() throws {
        let script = try ScreenplayPDF.print(SampleScreenplays.long(scenes: 8))
        try ExternalProgram.withFile(script.data, "script.pdf") { path in
            func page(_ number: Int) throws -> String {
                let arguments = ["-layout", "-f", "\(number)", "-l", "\(number)", path, "-"]
                return try ExternalProgram.run("pdftotext", arguments, installedBy: Installer.poppler).output
            }
            try #expect(!page(1).contains("1."))
            try #expect(page(2).contains(/^ +2\.\n/))
            try #expect(page(1).contains("INT. ROOM 1 - DAY"))
        }
    }
}
