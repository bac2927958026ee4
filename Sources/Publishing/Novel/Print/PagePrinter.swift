import Drawing
import Foundation

/// Draws a book's pages into a PDF.
struct PagePrinter {
    private let setter: BookSetter
    private let pages: [BookPage]
    private let geometry: PageGeometry
    private let trim: TrimSize

    init(_ setter: BookSetter, _ pages: [BookPage]) {
        self.setter = setter
        self.pages = pages
        trim = setter.trim
        geometry = PageGeometry(trim, pageCount: pages.count)
    }

    func pdf() throws -> Data {
        let details = setter.book.details
        let document = PDFDocument(title: details.title, author: details.author, subject: details.description)
        for (index, page) in pages.enumerated() {
            document.page(size: trim.size) { draw(page, number: index + 1, on: $0) }
            if let bookmark = page.bookmark { document.bookmark(bookmark, page: index + 1) }
        }
        return try document.finish()
    }

    private func draw(_ page: BookPage, number: Int, on canvas: Canvas) {
        // A book that is read from right to left is bound at its right.
        let left = geometry.left(isRecto: number.isMultiple(of: 2) == setter.book.details.isRightToLeft)
        if let head = page.head { draw(head, number, left, on: canvas) }
        for display in page.displays {
            display.block.draw(on: canvas, at: Point(left + display.left, display.top))
        }
        for (index, row) in page.rows.enumerated() {
            let origin = Point(left, geometry.baseline(row: page.firstRow + index))
            switch row.content {
            case .line(let line): line.draw(on: canvas, at: origin)
            case .ornament: drawOrnament(on: canvas, at: origin)
            case .empty: break
            }
        }
    }

    /// The running head, and the page's number at the outer edge.
    private func draw(_ head: String, _ number: Int, _ left: Double, on canvas: Canvas) {
        var style = TextStyle(.garamond, trim.fontSize * 0.86)
        style.features = "smcp, c2sc"
        style.tracking = 0.9
        var text = head.lowercased()
        var block = TextBlock(text, style)
        while block.size.width > trim.measure - 60, let space = text.lastIndex(of: " ") {
            text = text[..<space] + "…"
            block = TextBlock(text, style)
        }
        place(block, at: left + (trim.measure - block.size.width) / 2, on: canvas)
        var figures = TextStyle(.garamond, trim.fontSize)
        figures.features = "lnum"
        let folio = TextBlock(String(number), figures)
        let isRight = !number.isMultiple(of: 2) != setter.book.details.isRightToLeft
        place(folio, at: isRight ? left + trim.measure - folio.size.width : left, on: canvas)
    }

    private func place(_ block: TextBlock, at left: Double, on canvas: Canvas) {
        let baseline = block.lines.first?.baseline ?? 0
        block.draw(on: canvas, at: Point(left, trim.headBaseline - baseline))
    }

    private func drawOrnament(on canvas: Canvas, at origin: Point) {
        var style = TextStyle(.garamond, trim.fontSize * 1.1)
        style.tracking = trim.fontSize * 0.6
        let block = TextBlock("***", style)
        let left = origin.x + (trim.measure - block.size.width + style.tracking) / 2
        block.draw(on: canvas, at: Point(left, origin.y + 2 - (block.lines.first?.baseline ?? 0)))
    }
}
