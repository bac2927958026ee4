import CQPDF
public import Foundation

/// The boxes of a page for print: where it is cut, how far the drawing goes beyond, and room for the marks.
///
/// For example:
///
///     let boxes = PageBoxes(trim: Size(477, 738), bleed: 9)
///     document.page(size: boxes.sheet) { canvas in
///         canvas.transformed(by: .translation(boxes.trim.origin)) { ... }
///         boxes.drawCropMarks(on: canvas)
///     }
///
/// All is in points from the sheet's upper left corner. The names are those of PDF (ISO 32000-2, 14.11.2).
public struct PageBoxes: Sendable, Hashable {
    /// The page as it is once cut.
    public let trim: Rect
    /// What is drawn, so that no cut leaves a white edge.
    public let bleed: Rect
    /// The paper, with room for crop marks around the bleed.
    public let sheet: Size

    /// - Parameters:
    ///   - bleed: points beyond the trim, at each side.
    ///   - slug: points beyond the bleed; marks are drawn there.
    public init(trim: Size, bleed: Double, slug: Double = 18) {
        let margin = bleed + slug
        self.trim = Rect(margin, margin, trim.width, trim.height)
        self.bleed = Rect(slug, slug, trim.width + 2 * bleed, trim.height + 2 * bleed)
        sheet = Size(trim.width + 2 * margin, trim.height + 2 * margin)
    }

    /// Draws the marks a page is cut by: two at each corner, outside of the bleed.
    public func drawCropMarks(on canvas: Canvas) {
        let reach = Rect(0, 0, sheet.width, sheet.height).inset(by: bleed.minX / 6)
        for x in [trim.minX, trim.maxX] {
            drawMark(Point(x, reach.minY), Point(x, bleed.minY), on: canvas)
            drawMark(Point(x, bleed.maxY), Point(x, reach.maxY), on: canvas)
        }
        for y in [trim.minY, trim.maxY] {
            drawMark(Point(reach.minX, y), Point(bleed.minX, y), on: canvas)
            drawMark(Point(bleed.maxX, y), Point(reach.maxX, y), on: canvas)
        }
    }

    private func drawMark(_ start: Point, _ end: Point, on canvas: Canvas) {
        canvas.stroke(.line([start, end]), .black, Stroke(0.25, cap: .butt))
    }
}

/// What a finished PDF is told of itself beside its pages, by qpdf.
///
/// For example:
///
///     let revision = PDFRevision(language: "ja", isRightToLeft: true, boxes: boxes)
///     let file = try revision.applied(to: document.finish())
///
/// The same PDF gives the same bytes.
public struct PDFRevision: Sendable, Hashable {
    /// A BCP 47 tag.
    public var language: String
    /// Whether its pages follow each other from right to left.
    public var isRightToLeft: Bool
    /// Those of each page; `nil` leaves them as they are.
    public var boxes: PageBoxes?
    /// Whether the pages are shown as they are once cut, without what is beyond.
    public var isCut: Bool

    public init(language: String, isRightToLeft: Bool = false, boxes: PageBoxes? = nil, isCut: Bool = false) {
        self.isCut = isCut
        self.language = language
        self.isRightToLeft = isRightToLeft
        self.boxes = boxes
    }

    /// - Throws: ``PDFError`` with qpdf's words where it is no PDF.
    public func applied(to pdf: Data) throws -> Data {
        var handle = qpdf_init()
        defer { qpdf_cleanup(&handle) }
        guard let handle else { throw PDFError(problem: "there is not memory enough") }
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, QPDF_BOOL(1))
        return try pdf.withUnsafeBytes { bytes in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            qpdf_read_memory(handle, "PDF", start, UInt64(bytes.count), nil)
            try check(handle)
            revise(handle)
            try check(handle)
            return try written(handle)
        }
    }

    private func revise(_ handle: qpdf_data) {
        let catalog = qpdf_get_root(handle)
        qpdf_oh_replace_key(handle, catalog, "/Lang", qpdf_oh_new_unicode_string(handle, language))
        let direction = isRightToLeft ? "/R2L" : "/L2R"
        let preferences = "<< /DisplayDocTitle true /Direction \(direction) >>"
        qpdf_oh_replace_key(handle, catalog, "/ViewerPreferences", qpdf_oh_parse(handle, preferences))
        guard let boxes else { return }
        for index in 0..<max(0, Int(qpdf_get_num_pages(handle))) {
            let page = qpdf_get_page_n(handle, index)
            for (key, rect) in boxes.entries(isCut: isCut) {
                qpdf_oh_replace_key(handle, page, key, qpdf_oh_parse(handle, rect))
            }
        }
    }

    private func written(_ handle: qpdf_data) throws -> Data {
        qpdf_init_write_memory(handle)
        qpdf_set_deterministic_ID(handle, QPDF_BOOL(1))
        qpdf_set_object_stream_mode(handle, qpdf_o_generate)
        qpdf_write(handle)
        try check(handle)
        guard let buffer = qpdf_get_buffer(handle) else { throw PDFError(problem: "qpdf wrote nothing") }
        return Data(bytes: buffer, count: qpdf_get_buffer_length(handle))
    }

    private func check(_ handle: qpdf_data) throws {
        guard qpdf_has_error(handle) != 0 else { return }
        let text = qpdf_get_error_full_text(handle, qpdf_get_error(handle))
        throw PDFError(problem: text.map { String(cString: $0) } ?? "unknown error")
    }
}

extension PageBoxes {
    /// As PDF has them, from the sheet's lower left corner.
    fileprivate func entries(isCut: Bool) -> [(key: String, rect: String)] {
        let paper = isCut ? trim : Rect(0, 0, sheet.width, sheet.height)
        let drawn = isCut ? trim : bleed
        return [("/MediaBox", paper), ("/CropBox", paper), ("/BleedBox", drawn), ("/TrimBox", trim)].map { key, rect in
            let corners = [rect.minX, sheet.height - rect.maxY, rect.maxX, sheet.height - rect.minY]
            return (key, "[ \(corners.map(Self.number).joined(separator: " ")) ]")
        }
    }

    /// PDF knows no exponents.
    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        return thousandths % 1000 == 0 ? "\(thousandths / 1000)" : "\(Double(thousandths) / 1000)"
    }
}
