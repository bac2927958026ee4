import Drawing
import Foundation

/// Draws a case file's pages: a title with a warning, the contents, the sections.
struct CasePrinter {
    private let report: CaseReport
    private let type: CaseType
    private let pages: [CasePage]
    private let geometry: PageGeometry
    /// Pages before the first section.
    private let frontCount = 2

    init(_ report: CaseReport) {
        self.report = report
        type = CaseType(language: report.language)
        var paginator = CasePaginator(height: type.height)
        paginator.add(CaseSetter(report: report, type: type).pieces)
        pages = paginator.pages
        geometry = PageGeometry(CaseType.trim, pageCount: pages.count + frontCount)
    }

    func pdf() throws -> Data {
        let document = PDFDocument(
            title: "\(report.title): the case file".inOneLine, author: report.author.inOneLine,
            subject: CaseWords.warning)
        document.page(size: CaseType.trim.size) { canvas in
            CaseTitlePage(report: report, type: type).draw(on: canvas, left: geometry.left(isRecto: true))
        }
        document.page(size: CaseType.trim.size, drawContents)
        for (index, page) in pages.enumerated() {
            document.page(size: CaseType.trim.size) { draw(page, number: index + 1 + frontCount, on: $0) }
            for section in page.opened { document.bookmark(section.rawValue, page: index + 1 + frontCount) }
        }
        try type.typeCase.requireEveryLetter()
        return try document.finish()
    }

    private func draw(_ page: CasePage, number: Int, on canvas: Canvas) {
        let left = geometry.left(isRecto: !number.isMultiple(of: 2))
        drawHead(page, number, left, on: canvas)
        for (piece, top) in page.pieces { piece.draw(canvas, Point(left, type.top + top)) }
    }

    /// The book's title on left-hand pages, the section's on right-hand ones; the page's number at the outer edge.
    private func drawHead(_ page: CasePage, _ number: Int, _ left: Double, on canvas: Canvas) {
        let isRecto = !number.isMultiple(of: 2)
        if page.pieces.first?.piece.opens == nil {
            let head = isRecto ? page.section?.rawValue ?? "" : report.title
            var style = type.style(CaseType.trim.fontSize * 0.86)
            style.features = "smcp, c2sc"
            style.tracking = 0.9
            let block = type.word(head.lowercased(), style, within: type.measure - 60)
            place(block, at: left + (type.measure - block.size.width) / 2, on: canvas)
        }
        let folio = type.word(String(number), type.style(CaseType.trim.fontSize))
        place(folio, at: isRecto ? left + type.measure - folio.size.width : left, on: canvas)
    }

    private func place(_ block: TextBlock, at left: Double, on canvas: Canvas) {
        block.draw(on: canvas, at: Point(left, CaseType.trim.headBaseline - (block.lines.first?.baseline ?? 0)))
    }

    // MARK: Contents

    private func drawContents(on canvas: Canvas) {
        let left = geometry.left(isRecto: false)
        var heading = type.style(CaseType.trim.fontSize * 1.4, italic: true)
        heading.alignment = .center
        type.block([TextRun("Contents")], heading, width: type.measure)
            .draw(on: canvas, at: Point(left, CaseType.trim.firstBaseline + CaseType.trim.leading))
        var top = CaseType.trim.firstBaseline + CaseType.trim.leading * 5
        for (index, page) in pages.enumerated() {
            for section in page.opened {
                let number = type.word(String(index + 1 + frontCount), type.style(CaseType.trim.fontSize))
                type.word(section.rawValue, type.style(CaseType.trim.fontSize)).draw(on: canvas, at: Point(left, top))
                number.draw(on: canvas, at: Point(left + type.measure - number.size.width, top))
                top += CaseType.trim.leading * 1.5
            }
        }
    }
}
