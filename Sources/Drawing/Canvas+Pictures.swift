import CPangoCairo

extension Canvas {
    /// Draws a picture so that it fills a rectangle; what does not fit its shape is cut off evenly.
    public func draw(_ picture: Bitmap, filling rect: Rect) {
        let scale = max(rect.width / Double(picture.width), rect.height / Double(picture.height))
        let drawn = Size(Double(picture.width) * scale, Double(picture.height) * scale)
        let origin = Rect(center: rect.center, size: drawn).origin
        clipped(to: .rect(rect)) {
            transformed(by: Transform.scale(scale, scale).then(.translation(origin))) {
                cairo_set_source_surface(context, picture.surface, 0, 0)
                cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_GOOD)
                // Else its edges would be mixed with nothing.
                cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD)
                cairo_paint(context)
            }
        }
    }
}
