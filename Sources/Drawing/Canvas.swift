import CPangoCairo

/// A surface to draw on, in points: a bitmap of any resolution, or a page of a PDF, by the same calls.
///
/// For example:
///
///     let bitmap = Bitmap(size: Size(200, 100), dotsPerInch: 300)
///     bitmap.draw { canvas in
///         canvas.fill(.rect(Rect(0, 0, 200, 100)), .white)
///         canvas.stroke(.circle(Point(100, 50), 40), .black, Stroke(2))
///     }
///
/// It draws at once and belongs to the thread that draws.
public final class Canvas {
    let context: OpaquePointer
    /// Pixels per point; `nil` where the output has no pixels.
    public let resolution: Double?
    /// How near to each other two places of a path may be before one of them is left out: in pixels, or points of a PDF.
    private let tolerance: Double

    /// - Parameter isExact: whether every place of a path is kept, however small it is drawn.
    init(surface: OpaquePointer, resolution: Double?, isExact: Bool = false) {
        context = cairo_create(surface)
        self.resolution = resolution
        tolerance = isExact ? 0 : resolution == nil ? 0.1 : 0.25
        // Antialiasing stays at the default: CAIRO_ANTIALIAS_FAST writes beyond its memory in Cairo 1.16.
        if let resolution { cairo_scale(context, resolution, resolution) }
    }

    deinit { cairo_destroy(context) }

    public func fill(_ path: Path, _ color: Color) { fill(path, .color(color)) }

    /// - Parameter evenOdd: whether a shape within a shape is a hole, however they are drawn.
    public func fill(_ path: Path, _ paint: Paint, evenOdd: Bool = false) {
        trace(path)
        setSource(paint)
        cairo_set_fill_rule(context, evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
        cairo_fill(context)
    }

    public func stroke(_ path: Path, _ color: Color, _ stroke: Stroke) { self.stroke(path, .color(color), stroke) }

    public func stroke(_ path: Path, _ paint: Paint, _ stroke: Stroke) {
        trace(path)
        setSource(paint)
        cairo_set_line_width(context, stroke.width)
        cairo_set_line_cap(context, stroke.cap.cairo)
        cairo_set_line_join(context, stroke.join.cairo)
        cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), 0)
        cairo_stroke(context)
    }

    /// Draws within a shape only.
    public func clipped(to path: Path, evenOdd: Bool = false, _ draw: () throws -> Void) rethrows {
        cairo_save(context)
        defer { cairo_restore(context) }
        trace(path)
        cairo_set_fill_rule(context, evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
        cairo_clip(context)
        try draw()
    }

    /// Draws moved, turned or stretched.
    public func transformed(by transform: Transform, _ draw: () throws -> Void) rethrows {
        cairo_save(context)
        defer { cairo_restore(context) }
        var matrix = transform.cairo
        cairo_transform(context, &matrix)
        try draw()
    }

    /// Draws as if on a sheet of its own, which is then laid over what is there.
    public func layer(opacity: Double, _ draw: () throws -> Void) rethrows {
        cairo_push_group(context)
        defer {
            cairo_pop_group_to_source(context)
            cairo_paint_with_alpha(context, opacity)
        }
        try draw()
    }

    /// Lays a path on the context. What is too small to be seen is left out: a face far away has as many places as one
    /// near by, and each would be written into a PDF.
    private func trace(_ path: Path) {
        cairo_new_path(context)
        let reach = tolerance / scale
        var last = Point.zero
        for (index, element) in path.elements.enumerated() {
            switch element {
            case .move(let point):
                cairo_move_to(context, point.x, point.y)
                last = point
            case .line(let point):
                guard isSeen(point, from: last, reach, path, index) else { continue }
                cairo_line_to(context, point.x, point.y)
                last = point
            case .curve(let first, let second, let point):
                let isLarge = abs(second.x - last.x) > reach || abs(second.y - last.y) > reach
                guard isLarge || isSeen(point, from: last, reach, path, index) else { continue }
                cairo_curve_to(context, first.x, first.y, second.x, second.y, point.x, point.y)
                last = point
            case .close: cairo_close_path(context)
            }
        }
    }

    /// Whether a place is away from the last one, or ends an open line.
    private func isSeen(_ point: Point, from last: Point, _ reach: Double, _ path: Path, _ index: Int) -> Bool {
        if abs(point.x - last.x) > reach || abs(point.y - last.y) > reach { return true }
        guard index + 1 < path.elements.count else { return true }
        if case .move = path.elements[index + 1] { return true }
        return false
    }

    /// Pixels, or points of a PDF, for a point of the path.
    private var scale: Double {
        var matrix = cairo_matrix_t()
        cairo_get_matrix(context, &matrix)
        return max(1e-6, abs(matrix.xx * matrix.yy - matrix.xy * matrix.yx).squareRoot())
    }
}

extension Stroke.Cap {
    fileprivate var cairo: cairo_line_cap_t {
        switch self {
        case .butt: CAIRO_LINE_CAP_BUTT
        case .round: CAIRO_LINE_CAP_ROUND
        case .square: CAIRO_LINE_CAP_SQUARE
        }
    }
}

extension Stroke.Join {
    fileprivate var cairo: cairo_line_join_t {
        switch self {
        case .miter: CAIRO_LINE_JOIN_MITER
        case .round: CAIRO_LINE_JOIN_ROUND
        case .bevel: CAIRO_LINE_JOIN_BEVEL
        }
    }
}

extension Transform {
    var cairo: cairo_matrix_t {
        var matrix = cairo_matrix_t()
        cairo_matrix_init(&matrix, a, b, c, d, x, y)
        return matrix
    }
}
