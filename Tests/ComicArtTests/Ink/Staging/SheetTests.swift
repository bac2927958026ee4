import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("Covers and sheets")
struct SheetTests {
    private let people = StagedPanels.painter.cast.people

    @Test("a title stays in its box, however long", arguments: [1, 4, 60])
    func titlesFit(words: Int) {
        let box = Rect(20, 30, 400, 220)
        let title = Array(repeating: "Ledger", count: words).joined(separator: " ")
        let lettering = PosterLettering(title, in: box)
        let bounds = lettering.path.bounds ?? box
        #expect(box.inset(by: -0.5).contains(bounds))
        #expect(bounds.width > box.width * 0.3)
    }

    @Test("an empty title is no letters")
    func emptyTitle() {
        #expect(PosterLettering("  ", in: Rect(0, 0, 100, 100)).path.isEmpty)
    }

    @Test("a cover covers its bleed, and is drawn without people and places too")
    func coverBleeds() {
        let trim = Rect(9, 9, 120, 180)
        for characters in [people, []] {
            let story = Storyboard(title: "The Gilt Ledger", artStyle: "noir", characters: characters)
            let bitmap = Bitmap(size: Size(138, 198), dotsPerInch: 72)
            bitmap.draw {
                CoverArt(title: story.title, author: "A", storyboard: story).draw(on: $0, trim: trim, bleed: 9)
            }
            for (x, y) in [(0, 0), (137, 0), (0, 197), (137, 197)] { #expect(bitmap.color(x: x, y: y) != .white) }
        }
    }

    @Test("every person has a sheet, and two differ")
    func characterSheets() throws {
        let pictures = try people.prefix(2).map { person in
            let bitmap = Bitmap(size: Size(200, 260), dotsPerInch: 50)
            bitmap.draw {
                CharacterSheet(person, palette: StagedPanels.painter.palette).draw(on: $0, size: Size(200, 260))
            }
            return try bitmap.png()
        }
        #expect(pictures[0] != pictures[1])
    }

    @Test("pictures are dealt over as many contact sheets as they take", arguments: [(0, 1), (1, 1), (12, 1), (13, 2)])
    func contactSheets(pictures: Int, sheets: Int) {
        let picture = Bitmap(size: Size(20, 30), dotsPerInch: 72)
        let entries = (0..<pictures).map { ContactSheet.Entry(picture: picture, label: "\($0)") }
        let sheet = ContactSheet(entries, columns: 4)
        let size = Size(450, 530)
        #expect(sheet.count(size: size) == sheets)
        let bitmap = Bitmap(size: size, dotsPerInch: 20)
        bitmap.draw { canvas in
            for number in 0..<sheets { sheet.draw(number, on: canvas, size: size) }
        }
    }
}
