import CPangoCairo
public import Foundation

/// A PDF in the making, a page at a time.
///
/// For example:
///
///     let document = PDFDocument(title: "The Gilt Ledger", author: "A. Quill")
///     document.page(size: Size(360, 576)) { canvas in ... }
///     let file = try document.finish()
///
/// The same pages give the same bytes: its date of creation is always that of ``date``.
public final class PDFDocument {
    /// The date every document has.
    public static let date = "2000-01-01T00:00:00Z"

    private let surface: OpaquePointer
    private let output: Unmanaged<Output>
    private var isFinished = false

    private final class Output { var data = Data() }

    public init(title: String, author: String = "", subject: String = "") {
        output = Unmanaged.passRetained(Output())
        surface = cairo_pdf_surface_create_for_stream(
            { closure, bytes, count in
                guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().data.append(bytes, count: Int(count))
                return CAIRO_STATUS_SUCCESS
            }, output.toOpaque(), 100, 100)
        for (key, value) in [
            (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_AUTHOR, author),
            (CAIRO_PDF_METADATA_SUBJECT, subject), (CAIRO_PDF_METADATA_CREATOR, "StoryBuilder"),
            (CAIRO_PDF_METADATA_CREATE_DATE, Self.date), (CAIRO_PDF_METADATA_MOD_DATE, Self.date),
        ] where !value.isEmpty { cairo_pdf_surface_set_metadata(surface, key, value) }
    }

    deinit {
        if !isFinished { cairo_surface_finish(surface) }
        cairo_surface_destroy(surface)
        output.release()
    }

    /// Adds a page.
    ///
    /// - Parameter size: in points.
    public func page(size: Size, _ draw: (Canvas) throws -> Void) rethrows {
        cairo_pdf_surface_set_size(surface, size.width, size.height)
        let canvas = Canvas(surface: surface, resolution: nil)
        try draw(canvas)
        cairo_show_page(canvas.context)
    }

    /// Adds a bookmark to a page.
    ///
    /// - Parameter page: 1, 2, 3 ...; it must have been added.
    public func bookmark(_ title: String, page: Int) {
        cairo_pdf_surface_add_outline(
            surface, Int32(CAIRO_PDF_OUTLINE_ROOT), title, "page=\(page)", CAIRO_PDF_OUTLINE_FLAG_OPEN)
    }

    /// The file. Nothing can be added after it.
    ///
    /// - Throws: ``PDFError`` where Cairo could not write it.
    public func finish() throws -> Data {
        cairo_surface_finish(surface)
        isFinished = true
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw PDFError(problem: String(cString: cairo_status_to_string(status)))
        }
        return output.takeUnretainedValue().data
    }
}

/// A PDF that cannot be made.
public struct PDFError: Error, CustomStringConvertible {
    public var problem: String

    public init(problem: String) {
        self.problem = problem
    }

    public var description: String { "the PDF cannot be made: \(problem)" }
}
