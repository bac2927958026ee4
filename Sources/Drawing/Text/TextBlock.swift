import CPangoCairo
import Foundation

/// A text, shaped and broken into lines by Pango: ligatures, other scripts and right-to-left paragraphs included.
///
/// For example:
///
///     let block = TextBlock("Why there?", TextStyle(.comic, 8), width: 120)
///     let box = Rect(center: Point(60, 40), size: block.size)
///     block.draw(on: canvas, at: box.origin)
///
/// It is measured in points, alike for every resolution, and belongs to the thread that made it.
public final class TextBlock {
    let layout: OpaquePointer
    /// How much room its lines take, from the first line's top to the last one's bottom; as wide as the widest line.
    public let size: Size
    /// Where the widest line begins, right of the block's left edge: more than 0 for text that is centered or set right.
    public let left: Double

    /// - Parameters:
    ///   - width: points a line may have; `nil` for as long as it is.
    public convenience init(_ text: String, _ style: TextStyle, width: Double? = nil) {
        self.init([TextRun(text)], style, width: width)
    }

    public init(_ runs: [TextRun], _ style: TextStyle, width: Double? = nil) {
        layout = Self.makeLayout(style)
        Self.fill(layout, runs, style)
        if let width { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        size = Size(Double(logical.width) / Double(PANGO_SCALE), Double(logical.height) / Double(PANGO_SCALE))
        left = Double(logical.x) / Double(PANGO_SCALE)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Draws it with the upper left corner of its first line's room at a point; a centered line is centered in the block's width.
    public func draw(on canvas: Canvas, at origin: Point, _ color: Color = .black) {
        cairo_move_to(canvas.context, origin.x, origin.y)
        canvas.setSource(.color(color))
        pango_cairo_show_layout(canvas.context, layout)
    }

    /// Draws some of its lines, the first of them with its top at a point.
    ///
    /// - Parameter range: of ``lines``.
    public func draw(_ range: Range<Int>, on canvas: Canvas, at origin: Point, _ color: Color = .black) {
        let lines = self.lines
        guard let first = range.first else { return }
        canvas.setSource(.color(color))
        for index in range {
            let line = lines[index]
            cairo_move_to(canvas.context, origin.x + line.left, origin.y + line.baseline - lines[first].top)
            pango_cairo_show_layout_line(canvas.context, pango_layout_get_line_readonly(layout, Int32(index)))
        }
    }

    /// The letters' outlines, as if drawn at a point: for sound effects, that are drawn rather than set.
    public func outline(at origin: Point) -> Path {
        let surface = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil)
        let context = cairo_create(surface)
        defer {
            cairo_destroy(context)
            cairo_surface_destroy(surface)
        }
        cairo_move_to(context, origin.x, origin.y)
        pango_cairo_layout_path(context, layout)
        return Path(context)
    }

    private static func makeLayout(_ style: TextStyle) -> OpaquePointer {
        _ = FontRules.areKnown
        // A font map belongs to its thread, and is kept there.
        let context = pango_font_map_create_context(pango_cairo_font_map_get_default())
        defer { g_object_unref(context.map(UnsafeMutableRawPointer.init)) }
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_cairo_context_set_resolution(context, 72)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string(style.language))
        return pango_layout_new(context)
    }

    private static func fill(_ layout: OpaquePointer, _ runs: [TextRun], _ style: TextStyle) {
        let font = pango_font_description_new()
        defer { pango_font_description_free(font) }
        pango_font_description_set_family(font, style.family.rawValue)
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        if style.isBold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
        if style.isItalic { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
        pango_layout_set_font_description(layout, font)
        let text = runs.map(\.text).joined()
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        let attributes = attributes(runs, style)
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        if style.indent != 0 { pango_layout_set_indent(layout, Int32(style.indent * Double(PANGO_SCALE))) }
        switch style.alignment {
        case .left: break
        case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        case .justified: pango_layout_set_justify(layout, 1)
        }
    }

    private static func attributes(_ runs: [TextRun], _ style: TextStyle) -> OpaquePointer? {
        let list = pango_attr_list_new()
        func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ from: Int, _ to: Int) {
            attribute?.pointee.start_index = UInt32(from)
            attribute?.pointee.end_index = UInt32(to)
            pango_attr_list_insert(list, attribute)
        }
        var place = 0
        for run in runs {
            let end = place + run.text.utf8.count
            if run.isItalic { add(pango_attr_style_new(PANGO_STYLE_ITALIC), place, end) }
            if run.isBold { add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), place, end) }
            place = end
        }
        if style.tracking != 0 {
            add(pango_attr_letter_spacing_new(Int32(style.tracking * Double(PANGO_SCALE))), 0, place)
        }
        if let leading = style.leading {
            add(pango_attr_line_height_new_absolute(Int32(leading * Double(PANGO_SCALE))), 0, place)
        }
        if !style.features.isEmpty { add(pango_attr_font_features_new(style.features), 0, place) }
        return list
    }
}

extension Path {
    /// What is traced on a context.
    fileprivate init(_ context: OpaquePointer?) {
        self.init()
        guard let traced = cairo_copy_path(context) else { return }
        defer { cairo_path_destroy(traced) }
        var index = 0
        while index < Int(traced.pointee.num_data), let data = traced.pointee.data {
            let header = data[index].header
            func point(_ offset: Int) -> Point { Point(data[index + offset].point.x, data[index + offset].point.y) }
            switch header.type {
            case CAIRO_PATH_MOVE_TO: move(to: point(1))
            case CAIRO_PATH_LINE_TO: line(to: point(1))
            case CAIRO_PATH_CURVE_TO: curve(to: point(3), point(1), point(2))
            default: close()
            }
            index += Int(header.length)
        }
    }
}
