import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("Layout of a page")
struct PageLayoutTests {
    private static func page(
        _ count: Int, _ arrangement: ComicPage.Arrangement, borders: ComicPage.Borders = .cleanSharp,
        transition: ComicPage.Transition? = nil, first: ComicPanel.Size? = nil
    ) -> ComicPage {
        let panels = (0..<count).map { index in
            ComicPanel(
                number: index + 1, chapter: 1, scene: 1, shot: .medium, location: "", visualDescription: "", action: "",
                emotionalTone: "", size: index == 0 ? first : .medium)
        }
        return ComicPage(
            number: 4, chapter: 1, scene: 1, arrangement: arrangement, borders: borders, transition: transition,
            panels: panels)
    }

    @Test("one panel to seven: each has room, and none leaves the paper", arguments: ComicPage.Arrangement.allCases)
    func anyCount(arrangement: ComicPage.Arrangement) {
        let format = PageFormat(.usComic)
        for count in 1...7 {
            for borders in ComicPage.Borders.allCases {
                let layout = PageLayout(Self.page(count, arrangement, borders: borders), format)
                #expect(layout.frames.map(\.number) == Array(1...count))
                for frame in layout.frames {
                    #expect(frame.bounds.width > 40 && frame.bounds.height > 30, "\(arrangement), \(count) panels")
                    #expect((frame.bleeds ? format.paper : format.live).inset(by: -0.01).contains(frame.bounds))
                }
            }
        }
    }

    @Test("every arrangement, border and transition looks like itself alone")
    func distinct() {
        let format = PageFormat(.usComic)
        for count in [2, 3] {
            // Those for two and for three panels differ by their number of panels.
            let arrangements = ComicPage.Arrangement.allCases.filter { ![.horizontal2, .vertical2].contains($0) }
            let outlines = arrangements.map { PageLayout(Self.page(count, $0), format).frames.map(\.outline) }
            #expect(Set(outlines).count == arrangements.count)
            let borders = ComicPage.Borders.allCases.map {
                PageLayout(Self.page(count, .horizontal3, borders: $0), format)
            }
            #expect(Set(borders).count == borders.count)
            let transitions = ComicPage.Transition.allCases.map {
                PageLayout(Self.page(count, .horizontal3, transition: $0), format)
            }
            #expect(Set(transitions).count == transitions.count)
        }
    }

    @Test("a larger panel has more of the page, and a splash reaches over its edge")
    func sizes() {
        let format = PageFormat(.usComic)
        let areas = [ComicPanel.Size.small, .medium, .large, .splash].map {
            PageLayout(Self.page(3, .horizontal3, first: $0), format).frames[0].bounds.area
        }
        #expect(areas == areas.sorted() && Set(areas).count == 4)
        let splash = PageLayout(Self.page(3, .horizontal3, first: .splash), format).frames[0]
        #expect(splash.bounds.minX == -format.bleed && splash.bounds.minY == -format.bleed)
    }

    @Test("the print formats have their trim and bleed, the screen has none")
    func formats() {
        #expect(PageFormat(.usComic).trim == Size(6.625 * 72, 10.25 * 72))
        #expect(PageFormat(.manga).trim == Size(5 * 72, 7.5 * 72))
        #expect(PageFormat(.usComic).bleed == 0.125 * 72)
        let screen = PageFormat(.screen)
        #expect(screen.trim.width * 9 == screen.trim.height * 16 && screen.bleed == 0)
    }
}
