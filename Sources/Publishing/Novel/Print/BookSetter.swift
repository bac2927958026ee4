import Drawing

/// Sets a whole book in pages.
struct BookSetter {
    let book: Book
    let trim: TrimSize
    let typeCase = TypeCase()
    private let chapters: ChapterSetter

    init(_ book: Book, _ trim: TrimSize, _ hyphenation: HyphenationDictionary?) {
        self.book = book
        self.trim = trim
        var style = TextStyle(.garamond, trim.fontSize)
        style.language = book.details.language
        chapters = ChapterSetter(
            setter: ParagraphSetter(typeCase, style, hyphenation: hyphenation), measure: trim.measure)
    }

    /// All pages in order; the first is a right-hand page.
    func pages() -> [BookPage] {
        let front = FrontPages(self)
        let opening = front.pages
        let contents = front.contentsPageCount
        let persons = front.persons
        var before = opening.count + contents
        // Each part of the front matter begins on a right-hand page.
        before += before % 2
        let personsStart = before
        before += persons.count + persons.count % 2
        var body: [BookPage] = []
        var entries: [(label: String, page: Int)] = []
        if !persons.isEmpty { entries.append(("Persons", personsStart + 1)) }
        for chapter in book.chapters {
            entries.append((chapter.label, before + body.count + 1))
            body += pages(of: chapter, opensRecto: (before + body.count).isMultiple(of: 2))
        }
        for page in book.appendix {
            entries.append((page.title, before + body.count + 1))
            let chapter = BookChapter(number: 0, title: page.title, paragraphs: page.paragraphs)
            body += pages(of: chapter, opensRecto: (before + body.count).isMultiple(of: 2))
        }
        return padded(opening + front.contents(entries)) + padded(persons) + padded(body)
    }

    /// With an empty page at the end where their number is odd.
    private func padded(_ pages: [BookPage]) -> [BookPage] {
        pages.count.isMultiple(of: 2) ? pages : pages + [BookPage()]
    }

    private func pages(of chapter: BookChapter, opensRecto: Bool) -> [BookPage] {
        let heading = ChapterHeading(chapter, book.details, trim, typeCase)
        let rows = chapters.rows(chapter.paragraphs)
        var opening = BookPage(firstRow: heading.rowCount, displays: heading.displays, bookmark: chapter.bookmark)
        var pages: [BookPage] = []
        let breaker = PageBreaker(
            lineCount: trim.lineCount, openingCount: max(1, trim.lineCount - heading.rowCount), opensRecto: opensRecto)
        for range in breaker.pages(rows.map { PageBreaker.Row(price: $0.price) }) {
            if pages.isEmpty {
                opening.rows = Array(rows[range])
                pages.append(opening)
            } else {
                let isRecto = pages.count.isMultiple(of: 2) == opensRecto
                pages.append(
                    BookPage(rows: Array(rows[range]), head: isRecto ? chapter.head : book.details.title))
            }
        }
        return pages
    }
}

extension BookChapter {
    fileprivate var bookmark: String { number == 0 ? title : label }
    fileprivate var head: String { title.isEmpty ? label : title }
}

/// A chapter's number and title, well below the page's top.
private struct ChapterHeading {
    private(set) var displays: [BookPage.Display] = []
    /// How many lines of the grid it takes.
    private(set) var rowCount = 0

    init(_ chapter: BookChapter, _ details: BookDetails, _ trim: TrimSize, _ typeCase: TypeCase) {
        var top = trim.firstBaseline + trim.leading * 3
        func add(_ text: String, _ style: TextStyle) {
            let block = typeCase.display(text, style, width: trim.measure)
            displays.append(BookPage.Display(block: block, top: top))
            top += block.size.height
        }
        var style = TextStyle(.garamond, trim.fontSize * 1.5)
        style.alignment = .center
        style.language = details.language
        style.features = "lnum"
        if chapter.number > 0, !chapter.title.isEmpty {
            add(String(chapter.number), style)
            top += trim.leading * 0.6
        }
        style.isItalic = true
        // A title as long as a paragraph is set like one.
        style.size = trim.fontSize * (chapter.title.count > 120 ? 1.25 : 1.75)
        add(chapter.title.isEmpty ? chapter.label : chapter.title, style)
        let end = Int(((top - trim.firstBaseline) / trim.leading).rounded(.up)) + 3
        rowCount = min(max(11, end), trim.lineCount - 2)
    }
}
