import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("How it could be solved, at a novel's end")
struct SolutionPagesTests {
    private func paragraphs(_ report: CaseReport) -> [BookParagraph] {
        MarkdownReader(language: "ar").paragraphs(of: SolutionPages.page(of: report).text)
    }

    @Test("its text reads as it was meant, whatever is in it", arguments: [0, 2])
    func plain(index: Int) {
        let report = CaseFilePDFTests.reports[index]
        let found = paragraphs(report).map(\.text).joined(separator: "\n")
        for clue in report.clues {
            #expect(found.contains("\(clue.id), \(clue.scene): \(clue.text.inOneLine)"), "\(clue.text)")
        }
        for proof in report.proofs {
            #expect(found.contains("Why not \(proof.person.inOneLine)"), "\(proof.person)")
            for step in proof.steps { #expect(found.contains(step.sentence.inOneLine), "\(step.sentence)") }
        }
    }

    @Test("its headings are those of its parts and no others")
    func headings() {
        var report = SampleCases.ledger
        report.clues[0].text = "# not a heading\n## nor this"
        report.proofs[0].person = "# Nobody"
        let headings = paragraphs(report).filter { $0.kind == .heading }.map(\.text)
        #expect(headings.first == "What there was to see" && headings.last == "Who is left")
        #expect(headings.count == report.proofs.count + 2)
    }

    @Test("a novel's EPUB has it as its last page")
    func epub() throws {
        var details = SampleNovels.details
        details.appendedPages.append(SolutionPages.page(of: SampleCases.ledger))
        let file = try NovelEPUB.data(of: SampleNovels.plain, details)
        try ExternalProgram.withFile(file, "novel.epub") { path in
            let text = try ExternalProgram.run(
                "pandoc", ["--to", "plain", "--wrap", "none", path], installedBy: Installer.pandoc
            ).output
            let title = try #require(text.ranges(of: "How it could be solved").last)
            #expect(text[title.upperBound...].contains("Dr. Ng & Sons <Lloyd>"))
        }
    }
}
