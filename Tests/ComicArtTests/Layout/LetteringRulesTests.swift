import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("Lettering of any page")
struct LetteringRulesTests {
    /// What must hold of every page, however much is said in a panel and wherever its people stand.
    private static let always: Set<Finding.Rule> = [
        .overlap, .panel, .live, .text, .order, .crossing, .tail, .words, .dialogue,
    ]

    private static func compose(_ number: Int, _ format: ComicFormat) -> ComposedPage {
        PageArtist(
            format: PageFormat(format), painter: ScatteringPainter(), palette: Palette(accent: Color(hex: 0xD9A441))
        ).compose(RandomPages.page(number))
    }

    @Test("500 pages: no overlap, nothing outside, order clear, tails uncrossed, every word there", arguments: 0..<10)
    func holdsAlways(batch: Int) {
        var hidden = 0
        var count = 0
        for number in batch * 50..<(batch + 1) * 50 {
            let page = Self.compose(number, ComicFormat.allCases[number % 4])
            let findings = PageLint.findings(of: page)
            let broken = findings.filter { Self.always.contains($0.rule) }
            #expect(broken.isEmpty, "\(broken.map(\.description).joined(separator: "\n"))")
            hidden += findings.count { $0.rule == .hidden }
            count += page.balloons.count
        }
        #expect(Double(hidden) < Double(count) * 0.1, "\(hidden) of \(count) balloons hide a face")
    }

    @Test("the same page is always composed alike")
    func isDeterministic() {
        for number in 0..<20 {
            #expect(Self.compose(number, .usComic).balloons == Self.compose(number, .usComic).balloons)
        }
    }
}
