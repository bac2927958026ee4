import ComicArt
import Drawing
import Foundation
import StoryModel
import Testing

/// Pages as they were when somebody last looked at them and was content.
///
/// `STORYBUILDER_RECORD=1 script/test --filter ReferencePagesTests` draws them anew; look at them before they are kept.
@Suite("Reference pages")
struct ReferencePagesTests {
    /// Below what one sees: other versions of the fonts, of Cairo and of Pango move edges a little.
    private static let tolerance = 0.025
    private static let dotsPerInch = 40.0

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func comic() throws -> Storyboard {
        try JSONDecoder().decode(
            Storyboard.self, from: Data(contentsOf: folder.appendingPathComponent("chapter.json")))
    }

    @Test("a page of the sample story is drawn as before", arguments: [14, 15, 18])
    func page(_ number: Int) throws {
        let comic = try Self.comic()
        let page = try #require(comic.pages.first { $0.number == number })
        let artist = PageArtist(
            format: PageFormat(.usComic), painter: InkPainter(comic, seed: 1), palette: Palette(of: comic))
        try compare("page_\(number)", size: artist.format.trim) { artist.compose(page).draw(on: $0) }
    }

    @Test("its cover and its detective's sheet are drawn as before")
    func plates() throws {
        let comic = try Self.comic()
        let size = PageFormat(.usComic).trim
        try compare("cover", size: size) {
            CoverArt(title: comic.title, author: "A. N. Author", line: "A detective story", storyboard: comic)
                .draw(on: $0, trim: Rect(origin: .zero, size: size), bleed: 9)
        }
        try compare("detective", size: size) {
            CharacterSheet(comic.characters[0], palette: Palette(of: comic)).draw(on: $0, size: size)
        }
    }

    @Test("a page that is another differs by more than is tolerated")
    func other() throws {
        let one = try Bitmap(decoding: Data(contentsOf: Self.picture("page_14")))
        let two = try Bitmap(decoding: Data(contentsOf: Self.picture("page_15")))
        #expect(Self.difference(one, two) > Self.tolerance * 3)
    }

    private static func picture(_ name: String) -> URL { folder.appendingPathComponent("Pictures/\(name).png") }

    private func compare(_ name: String, size: Size, _ draw: (Canvas) -> Void) throws {
        let drawn = Bitmap(size: size, dotsPerInch: Self.dotsPerInch)
        drawn.draw(draw)
        let file = Self.picture(name)
        if ProcessInfo.processInfo.environment["STORYBUILDER_RECORD"] == "1" { try drawn.png().write(to: file) }
        let reference = try Bitmap(decoding: Data(contentsOf: file))
        let difference = Self.difference(drawn, reference)
        guard difference > Self.tolerance else { return }
        let both = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-before-and-now.png")
        try Self.sideBySide(reference, drawn).png().write(to: both)
        Issue.record("\(name) is drawn otherwise (by \(difference), tolerated \(Self.tolerance)): see \(both.path)")
    }

    /// The mean difference of all pixels, 0 to 1; pictures of different sizes differ wholly.
    private static func difference(_ one: Bitmap, _ two: Bitmap) -> Double {
        guard one.width == two.width, one.height == two.height else { return 1 }
        var sum = 0.0
        for y in 0..<one.height {
            for x in 0..<one.width {
                let (a, b) = (one.color(x: x, y: y), two.color(x: x, y: y))
                sum += abs(a.red - b.red) + abs(a.green - b.green) + abs(a.blue - b.blue)
            }
        }
        return sum / Double(one.width * one.height * 3)
    }

    private static func sideBySide(_ left: Bitmap, _ right: Bitmap) -> Bitmap {
        let (width, height) = (Double(left.width), Double(max(left.height, right.height)))
        let both = Bitmap(size: Size(width * 2 + 10, height), dotsPerInch: 72)
        both.draw {
            $0.draw(left, filling: Rect(0, 0, width, height))
            $0.draw(right, filling: Rect(width + 10, 0, width, height))
        }
        return both
    }
}
