import Drawing
import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("A case file in print")
struct CaseFilePDFTests {
    static var reports: [CaseReport] { [SampleCases.ledger, SampleCases.large(), SampleCases.extreme] }

    private func text(of data: Data, _ options: [String] = []) throws -> String {
        try ExternalProgram.withFile(data, "case.pdf") { path in
            try ExternalProgram.run(
                "pdftotext", ["-enc", "UTF-8"] + options + [path, "-"], installedBy: Installer.poppler
            ).output
        }
    }

    /// Letters and figures alone, marks of a book as those of a typewriter.
    private func plain(_ text: some StringProtocol) -> String {
        String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
    }

    @Test("every suspect, clue, proof and rule is in the text", arguments: [0, 1])
    func complete(index: Int) throws {
        let report = Self.reports[index]
        let found = plain(try text(of: CaseFilePDF.data(of: report)))
        let right = report.cast.map(\.name).filter { !Script.needsShaping($0) }
        let words =
            right + report.clues.flatMap { [$0.id, $0.text, $0.meaning, $0.innocentReading] }
            + report.proofs.flatMap { $0.steps.map { $0.sentence + $0.clues.joined() } } + report.axioms
            + report.rules.flatMap { [$0.evidence, $0.reason] } + report.timeLine.map(\.action)
            + report.cast.flatMap { [$0.description, $0.hid] } + report.readerNotes + [CaseWords.warning]
        // A line's mark may stand between its lines.
        for sentence in words where !found.contains(plain(sentence)) {
            let pieces = sentence.split(separator: " ").map { plain($0) }
            #expect(pieces.allSatisfy(found.contains), "\(sentence)")
        }
        for place in report.map.places { #expect(found.contains(plain(place))) }
    }

    @Test("nothing stands outside the page's margins", arguments: [0, 1, 2])
    func margins(index: Int) throws {
        let boxes = try text(of: CaseFilePDF.data(of: Self.reports[index]), ["-bbox"])
        let number = /xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)"/
        let found = boxes.matches(of: number)
        #expect(found.count > 100)
        for match in found {
            let edges = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
            #expect(edges[0] >= 30 && edges[1] >= 24 && edges[2] <= 432 - 30 && edges[3] <= 648 - 36, "\(match.0)")
        }
    }

    @Test("the same report gives the same bytes, and qpdf finds them sound", arguments: [0, 1, 2])
    func sound(index: Int) throws {
        let data = try CaseFilePDF.data(of: Self.reports[index])
        #expect(try CaseFilePDF.data(of: Self.reports[index]) == data)
        try ExternalProgram.withFile(data, "case.pdf") { path in
            let check = try ExternalProgram.run("qpdf", ["--check", path], installedBy: Installer.qpdf)
            // Cairo lists the picture of an emoji twice, as one object, on a page that has it twice.
            let warnings = check.output.split(separator: "\n").filter {
                $0.contains("WARNING") && !$0.contains("dictionary has duplicated key /x")
            }
            #expect([0, 3].contains(check.status) && warnings.isEmpty, "\(check.output)")
        }
    }

    @Test("the warning is on the first page, and nothing it warns of")
    func warning() throws {
        let first = try text(of: CaseFilePDF.data(of: SampleCases.ledger), ["-l", "1"])
        #expect(first.contains("This file tells everything"))
        #expect(!first.contains("Reyne"))
    }

    @Test("a report with nothing in it is a title and empty contents")
    func empty() throws {
        let found = try text(of: CaseFilePDF.data(of: CaseReport(title: "Nothing")))
        #expect(found.contains("Nothing") && found.contains("Contents") && !found.contains("The people"))
    }

    @Test("pieces that belong together are on one page, and no page holds more than it can")
    func pages() {
        let pieces = (0..<400).map { index -> CasePiece in
            var piece = CasePiece(height: Double(index * 37 % 90) + 5, draw: { _, _ in })
            piece.space = Double(index % 4) * 6
            piece.keepsWithNext = index % 5 == 0
            piece.opens = index % 60 == 0 ? .clues : nil
            return piece
        }
        var paginator = CasePaginator(height: 500)
        paginator.add(pieces)
        let pages = paginator.pages
        #expect(pages.flatMap(\.pieces).map(\.piece.height) == pieces.map(\.height))
        for page in pages {
            #expect(page.pieces.allSatisfy { $0.top + $0.piece.height <= 500 })
            #expect(page.pieces.last?.piece.keepsWithNext == false)
        }
    }
}
