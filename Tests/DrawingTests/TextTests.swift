import Drawing
import Foundation
import Testing

@Suite("Set text")
struct TextTests {
    @Test("lines are no wider than they may be, and together as high as the block")
    func wrapping() {
        let text = String(repeating: "The evening had got as far as the ferry landing. ", count: 6)
        let block = TextBlock(text, TextStyle(.garamond, 11), width: 150)
        #expect(block.lines.count > 8)
        #expect(block.lines.allSatisfy { $0.width <= 150.5 })
        #expect(abs((block.lines.last?.bottom ?? 0) - block.size.height) < 0.1)
        #expect(zip(block.lines, block.lines.dropFirst()).allSatisfy { $0.text.upperBound <= $1.text.lowerBound })
    }

    @Test("a text is as large in print as on a screen")
    func resolutionIndependence() {
        var widths: [Double] = []
        for dots in [72.0, 300] {
            Bitmap(size: Size(200, 40), dotsPerInch: dots).draw { _ in
                widths.append(TextBlock("Why there?", TextStyle(.comic, 8)).size.width)
            }
        }
        #expect(widths[0] == widths[1])
    }

    @Test("a soft hyphen is seen only where a line ends")
    func softHyphen() {
        let narrow = TextBlock("con\u{AD}sist\u{AD}en\u{AD}cy", TextStyle(.garamond, 11), width: 30)
        #expect(narrow.lines.count > 1)
        #expect(
            TextBlock("con\u{AD}sist", TextStyle(.garamond, 11)).size
                == TextBlock("consist", TextStyle(.garamond, 11)).size)
    }

    @Test("a right-to-left paragraph begins at the right", arguments: ["مرحبا بالعالم", "שלום עולם"])
    func rightToLeft(_ text: String) {
        let block = TextBlock(text, TextStyle(.garamond, 11), width: 300)
        #expect(block.left > 100)
    }

    @Test("other scripts come from other fonts", arguments: ["Ελληνικά", "Кириллица", "العربية", "中文", "🙂"])
    func fallback(_ text: String) throws {
        try TextBlock(text, TextStyle(.comic, 10)).requireEveryLetter(of: text)
    }

    @Test("a letter that no font has is named, with what installs it")
    func missing() {
        let text = "a\u{E123}b\u{10FFFD}"
        let error = #expect(throws: FontError.self) {
            try TextBlock(text, TextStyle(.comic, 10)).requireEveryLetter(of: text)
        }
        #expect(
            error?.description.contains("\u{E123}") == true && error?.description.contains("apt-get install") == true)
    }

    @Test("the fonts are there, each in its files")
    func fonts() throws {
        try FontFamily.require(FontFamily.allCases)
        for family in FontFamily.allCases {
            #expect(family.files.contains { !$0.isBold && !$0.isItalic })
        }
    }

    @Test("letters have outlines")
    func outline() throws {
        let bounds = try #require(TextBlock("THUD", TextStyle(.comic, 20)).outline(at: Point(100, 50)).bounds)
        #expect(bounds.minX > 99 && bounds.minY > 49 && bounds.width > 30)
    }
}
