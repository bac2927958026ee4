import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("A case file as a web page")
struct CaseFileHTMLTests {
    private func html(_ report: CaseReport) -> String { String(decoding: CaseFileHTML.data(of: report), as: UTF8.self) }

    @Test("xmllint finds it well-formed", arguments: [0, 1, 2])
    func wellFormed(index: Int) throws {
        try ExternalProgram.withFile(CaseFileHTML.data(of: CaseFilePDFTests.reports[index]), "case.html") { path in
            let result = try ExternalProgram.run("xmllint", ["--noout", path], installedBy: Installer.xmllint)
            #expect(result.status == 0, "\(result.output)")
        }
    }

    @Test("every suspect, clue, proof and rule is in it", arguments: [0, 1, 2])
    func complete(index: Int) {
        let report = CaseFilePDFTests.reports[index]
        let html = CaseFileHTML.data(of: report)
        let words =
            report.cast.flatMap { [$0.name, $0.part, $0.description, $0.hid] } + report.map.places + report.axioms
            + report.timeLine.map(\.action) + report.clues.flatMap { [$0.id, $0.text, $0.meaning, $0.innocentReading] }
            + report.proofs.flatMap { [$0.person] + $0.steps.flatMap { [$0.sentence] + $0.clues } }
            + report.rules.flatMap { [$0.name, $0.evidence, $0.reason] } + report.readerNotes
        let missing = words.filter { !$0.isEmpty && html.range(of: Data(XMLWriter.escaped($0).utf8)) == nil }
        #expect(missing.isEmpty)
    }

    @Test("it needs no script and no other file")
    func alone() {
        let html = html(SampleCases.large())
        for word in ["<script", "http", "url(", "@import", "src="] { #expect(!html.contains(word), "\(word)") }
        #expect(!html.contains("&quot;}") && !html.contains("&gt; p"))
    }

    @Test("its links lead somewhere, and no two elements share an id")
    func links() {
        let html = html(SampleCases.ledger)
        let ids = html.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        let links = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(links.count > 20 && links.allSatisfy(ids.contains))
    }

    @Test("the warning comes before everything it warns of")
    func warning() throws {
        let html = html(SampleCases.ledger)
        let warning = try #require(html.firstRange(of: CaseWords.warning))
        let name = try #require(html.firstRange(of: "Tomas Reyne"))
        #expect(warning.upperBound < name.lowerBound)
    }

    @Test("it says its language, and what the drawings show stands in tables with headers")
    func accessible() {
        var report = SampleCases.ledger
        report.language = "ar"
        #expect(html(report).hasPrefix("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"))
        let html = html(SampleCases.ledger)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
        #expect(!html.contains("<th>") && !html.contains("<svg viewBox=\"0 0 0 0\""))
        #expect(html.contains("<th scope=\"row\" dir=\"auto\">Lena O'Dowd</th>"))
        #expect(html.contains("<td>out C1 C8</td>"))
        let drawings = html.matches(of: /<svg [^>]*>/).map { String($0.0) }
        #expect(drawings.count == 2 && drawings.allSatisfy { $0.contains("role=\"img\" aria-label=\"") })
    }

    @Test("no element but a void one closes itself, or browsers would not close it")
    func voidElements() {
        let closed = Set(html(SampleCases.ledger).matches(of: /<(\w+)[^>]*\/>/).map { String($0.1) })
        #expect(closed.isSubset(of: ["meta", "line", "rect", "circle"]))
    }

    @Test("the same report gives the same bytes")
    func deterministic() {
        #expect(CaseFileHTML.data(of: SampleCases.large()) == CaseFileHTML.data(of: SampleCases.large()))
    }
}
