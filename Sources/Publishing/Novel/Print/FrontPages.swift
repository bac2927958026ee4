import Drawing

/// What stands before the first chapter: half-title, title, how the book was made, contents, persons.
struct FrontPages {
    private let book: Book
    private let trim: TrimSize
    private let typeCase: TypeCase

    init(_ setter: BookSetter) {
        book = setter.book
        trim = setter.trim
        typeCase = setter.typeCase
    }

    private func style(_ scale: Double, _ alignment: TextStyle.Alignment = .center, italic: Bool = false) -> TextStyle {
        var style = TextStyle(.garamond, trim.fontSize * scale)
        style.alignment = alignment
        style.isItalic = italic
        style.leading = style.size * 1.28
        style.language = book.details.language
        style.features = "lnum"
        return style
    }

    private func block(_ text: String, _ style: TextStyle, width: Double? = nil) -> TextBlock {
        typeCase.block([TextRun(text)], style, width: width ?? trim.measure)
    }

    /// Half-title and its back, title and its back; with an epigraph, that and its back.
    var pages: [BookPage] {
        var pages = [halfTitle, BookPage(), titlePage, imprint]
        let words = [book.front.dedication, book.front.epigraph].filter { !$0.isEmpty }
        if !words.isEmpty { pages += [epigraph(words), BookPage()] }
        return pages
    }

    private var halfTitle: BookPage {
        var style = style(1.3)
        style.features = "smcp, c2sc"
        style.tracking = 1.2
        let title = block(book.details.title.lowercased(), style)
        return BookPage(displays: [.init(block: title, top: trim.size.height * 0.26)])
    }

    private var titlePage: BookPage {
        var page = BookPage(bookmark: book.details.title)
        var top = trim.size.height * 0.24
        let long = book.details.title.count > 60
        let title = typeCase.display(book.details.title, style(long ? 1.8 : 2.9), width: trim.measure)
        page.displays.append(.init(block: title, top: top))
        top += title.size.height + trim.leading * 0.9
        if !book.front.subtitle.isEmpty {
            let subtitle = typeCase.display(book.front.subtitle, style(1.25, italic: true), width: trim.measure)
            page.displays.append(.init(block: subtitle, top: top))
            top += subtitle.size.height
        }
        var capitals = style(1.15)
        capitals.features = "smcp"
        capitals.tracking = 1
        let author = block(book.details.author, capitals)
        page.displays.append(.init(block: author, top: max(top + trim.leading * 2, trim.size.height * 0.7)))
        return page
    }

    /// On the title's back: what the book is, and how it was made.
    private var imprint: BookPage {
        let details = book.details
        var lines = [details.author.isEmpty ? details.title : "\(details.title), by \(details.author)"]
        lines += book.paragraphs(of: details.colophon).map(\.text)
        lines.append("Set in EB Garamond by Georg Duffner, under the SIL Open Font License.")
        lines.append(details.identifier)
        let text = block(lines.joined(separator: "\n\n"), style(0.8, .left))
        let bottom = trim.firstBaseline + Double(trim.lineCount - 1) * trim.leading
        return BookPage(displays: [.init(block: text, top: max(trim.firstBaseline, bottom - text.size.height))])
    }

    private func epigraph(_ texts: [String]) -> BookPage {
        var page = BookPage()
        var top = trim.size.height * 0.26
        for text in texts {
            let words = book.paragraphs(of: text).map(\.text).joined(separator: "\n")
            let block = block(words, style(1, italic: true), width: trim.measure * 0.8)
            page.displays.append(.init(block: block, top: top, left: trim.measure * 0.1))
            top += block.size.height + trim.leading * 3
        }
        return page
    }

    /// A page's heading, such as `Contents`.
    private func heading(_ text: String) -> BookPage.Display {
        .init(block: block(text, style(1.4, italic: true)), top: trim.firstBaseline + trim.leading)
    }

    private var listTop: Double { trim.firstBaseline + trim.leading * 5 }

    // MARK: Contents

    /// The lines one page of the contents has.
    private var entriesPerPage: Int { Int(Double(trim.lineCount - 6) / 1.35) }

    private var entryLabels: [String] {
        (book.front.persons.isEmpty ? [] : ["Persons"]) + book.chapters.map(\.label) + book.appendix.map(\.title)
    }

    /// How many pages the contents take.
    var contentsPageCount: Int { contents(entryLabels.map { ($0, 0) }).count }

    func contents(_ entries: [(label: String, page: Int)]) -> [BookPage] {
        var pages: [BookPage] = []
        var top = Double.infinity
        let bottom = trim.firstBaseline + Double(trim.lineCount - 1) * trim.leading
        for entry in entries {
            let label = block(entry.label, style(1, .left), width: trim.measure * 0.86)
            if top + label.size.height > bottom {
                let isFirst = pages.isEmpty
                pages.append(
                    BookPage(displays: isFirst ? [heading("Contents")] : [], bookmark: isFirst ? "Contents" : nil))
                top = isFirst ? listTop : trim.firstBaseline
            }
            // Read from right to left, the number stands at the left.
            let isMirrored = book.details.isRightToLeft
            let number = block(String(entry.page), style(1, isMirrored ? .left : .right))
            let last = top + label.size.height - number.size.height
            pages[pages.count - 1].displays += [
                .init(block: label, top: top, left: isMirrored ? trim.measure * 0.14 : 0),
                .init(block: number, top: last),
            ]
            top += label.size.height + trim.leading * 0.35
        }
        return pages
    }

    // MARK: Persons

    var persons: [BookPage] {
        var pages: [BookPage] = []
        var top = Double.infinity
        let bottom = trim.firstBaseline + Double(trim.lineCount - 1) * trim.leading
        for person in book.front.persons {
            let name = block(person.name, style(1, .left))
            let part = block(person.part, style(0.95, .left, italic: true), width: trim.measure * 0.9)
            let height = name.size.height + (person.part.isEmpty ? 0 : part.size.height)
            if top + height > bottom {
                let isFirst = pages.isEmpty
                pages.append(
                    BookPage(displays: isFirst ? [heading("Persons")] : [], bookmark: isFirst ? "Persons" : nil))
                top = isFirst ? listTop : trim.firstBaseline
            }
            pages[pages.count - 1].displays.append(.init(block: name, top: top))
            if !person.part.isEmpty {
                pages[pages.count - 1].displays.append(
                    .init(block: part, top: top + name.size.height, left: trim.fontSize * 1.2))
            }
            top += height + trim.leading * 0.45
        }
        return pages
    }
}
