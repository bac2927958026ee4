import Drawing
import StoryModel
import Testing

@testable import Publishing

@Suite("Breaking lines and pages")
struct LineAndPageBreakingTests {
    private static func breakable(_ widths: [Double]) -> [LineBreaker.Place] {
        var places = [LineBreaker.Place(end: 0, endSpaces: 0, start: 0, startSpaces: 0)]
        var width = 0.0
        for (index, word) in widths.enumerated() {
            width += word
            let isLast = index == widths.count - 1
            places.append(.init(end: width, endSpaces: index, start: width + (isLast ? 0 : 3), startSpaces: index + 1))
            width += 3
        }
        return places
    }

    @Test("no line is longer than the measure, and the first has room for its indent")
    func measure() throws {
        var generator = Sequence64(state: 1)
        for _ in 0..<200 {
            let widths = (0..<Int.random(in: 1...80, using: &generator)).map { _ in
                Double.random(in: 4...40, using: &generator)
            }
            let places = Self.breakable(widths)
            let breaker = LineBreaker(measure: 100, indent: 12, space: 3, tolerance: .infinity)
            let breaks = try #require(breaker.breaks(places))
            #expect(breaks.last == places.count - 1)
            var from = 0
            for index in breaks {
                let natural = places[index].end - places[from].start
                let spaces = Double(places[index].endSpaces - places[from].startSpaces)
                #expect(natural - spaces * 3 * 0.28 <= 100 - (from == 0 ? 12 : 0) + 0.01)
                from = index
            }
        }
    }

    @Test("a word is divided only where its language allows")
    func hyphenation() throws {
        let dictionary = try #require(
            HyphenationDictionary(language: "en-GB"), "on Debian: apt-get install hyphen-en-us")
        #expect(dictionary.points(in: "remembered,") == [2, 5])
        #expect(dictionary.points(in: "Marlow").isEmpty)
        #expect(dictionary.points(in: "door").isEmpty)
        #expect(HyphenationDictionary(language: "xx") == nil)
    }

    @Test("a missing dictionary is told, and named")
    func missingDictionary() throws {
        var details = SampleNovels.details
        details.language = "xx"
        let notes = try NovelPDF.print(SampleNovels.plain, details).notes
        #expect(notes.count == 1)
        #expect(notes[0].contains("'xx'") && notes[0].contains("apt-get install hyphen-xx"))
    }

    @Test("pages end only where they may, hold what fits, and leave nothing out")
    func pages() {
        var generator = Sequence64(state: 3)
        for _ in 0..<200 {
            let rows = (0..<Int.random(in: 1...400, using: &generator)).map { _ in
                PageBreaker.Row(price: Bool.random(using: &generator) ? 0 : nil)
            }
            let breaker = PageBreaker(lineCount: 33, openingCount: 22, opensRecto: Bool.random(using: &generator))
            let pages = breaker.pages(rows)
            #expect(pages.flatMap { Array($0) } == Array(rows.indices))
            for (index, page) in pages.enumerated() {
                #expect(page.count <= (index == 0 ? 23 : 34))
                if page.upperBound < rows.count { #expect(rows[page.upperBound - 1].price != nil) }
            }
        }
    }

    @Test("facing pages end on the same line")
    func facing() {
        // The first page can only have 22 lines, and full pages after it would end where none may.
        let closed = [19, 20, 21, 23, 22 + 33 + 33]
        let rows = (1...200).map { PageBreaker.Row(price: closed.contains($0) ? nil : 0) }
        let pages = PageBreaker(lineCount: 33, openingCount: 22, opensRecto: true).pages(rows)
        #expect(pages[0].count == 22)
        #expect(pages[1].count == pages[2].count)
    }
}

@Suite("A printed novel's pages")
struct BookPageTests {
    private let pages = BookSetter(
        Book(SampleNovels.long(words: 12000, chapters: 4), SampleNovels.details), .small,
        HyphenationDictionary(language: "en")
    ).pages()

    @Test("no page begins or ends with a single line of a paragraph")
    func widowsAndOrphans() {
        var divided = 0
        for (page, next) in zip(pages, pages.dropFirst()) where !page.rows.isEmpty && next.head != nil {
            let (last, first) = (page.rows[page.rows.count - 1], next.rows[0])
            #expect(last.line > 0 || last.lineCount == 1)
            #expect(first.line < first.lineCount - 1 || first.lineCount == 1)
            if first.line > 0 { divided += 1 }
        }
        #expect(divided > 10)
    }

    @Test("chapters open on a page without head; all others have one, and no page is longer than its grid")
    func openings() {
        let body = pages.filter { !$0.rows.isEmpty }
        #expect(body.filter { $0.bookmark != nil }.count == 4)
        for page in body {
            #expect((page.head == nil) == (page.bookmark != nil))
            #expect(page.firstRow + page.rows.count <= TrimSize.small.lineCount + 1)
        }
    }

    @Test("the first chapter begins on a right-hand page, and the book has an even number of pages")
    func parity() throws {
        let first = try #require(pages.firstIndex { !$0.rows.isEmpty })
        #expect(first.isMultiple(of: 2))
        #expect(pages.count.isMultiple(of: 2))
    }

    @Test("running heads name the book on the left and the chapter on the right")
    func heads() {
        for (index, page) in pages.enumerated() {
            guard let head = page.head else { continue }
            #expect(index.isMultiple(of: 2) ? head.hasPrefix("Part") : head == "The Gilt Ledger")
        }
    }

    @Test("inner margins grow with the book, and the text stays within the paper")
    func gutter() {
        for trim in TrimSize.allCases {
            for count in [24, 151, 301, 501, 828] {
                let geometry = PageGeometry(trim, pageCount: count)
                #expect(geometry.inside >= PageGeometry.gutter(pageCount: count) * 72)
                #expect(geometry.left(isRecto: false) >= 0.25 * 72)
                #expect(geometry.left(isRecto: true) == geometry.inside)
            }
            let bottom = PageGeometry(trim, pageCount: 24).baseline(row: trim.lineCount - 1)
            #expect(bottom <= trim.size.height - 0.5 * 72)
        }
    }
}
