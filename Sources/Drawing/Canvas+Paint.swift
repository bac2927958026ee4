import CPangoCairo

extension Canvas {
    func setSource(_ paint: Paint) {
        switch paint {
        case .color(let color):
            cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
        case .linear(let from, let to, let stops):
            use(cairo_pattern_create_linear(from.x, from.y, to.x, to.y), stops)
        case .radial(let center, let radius, let stops):
            use(cairo_pattern_create_radial(center.x, center.y, 0, center.x, center.y, radius), stops)
        case .tile(let tile):
            use(tile)
        }
    }

    private func use(_ pattern: OpaquePointer?, _ stops: [Paint.Stop]) {
        for stop in stops {
            cairo_pattern_add_color_stop_rgba(
                pattern, stop.place, stop.color.red, stop.color.green, stop.color.blue, stop.color.alpha)
        }
        cairo_set_source(context, pattern)
        cairo_pattern_destroy(pattern)
    }

    /// A tile is laid in pixels, not in points: it has a whole number of them, or seams would show.
    private func use(_ tile: Paint.Tile) {
        let scale = resolution ?? 1
        let size =
            resolution == nil
            ? tile.size
            : Size(max(1, (tile.size.width * scale).rounded()), max(1, (tile.size.height * scale).rounded()))
        let surface = tileSurface(size)
        let piece = Canvas(surface: surface, resolution: nil, isExact: true)
        piece.transformed(by: .scale(size.width / tile.size.width, size.height / tile.size.height)) {
            if let width = tile.strokeWidth {
                piece.stroke(tile.path, tile.color, Stroke(width, cap: .square))
            } else {
                piece.fill(tile.path, tile.color)
            }
        }
        let pattern = cairo_pattern_create_for_surface(surface)
        cairo_pattern_set_extend(pattern, CAIRO_EXTEND_REPEAT)
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
        var matrix = cairo_matrix_t()
        cairo_get_matrix(context, &matrix)
        cairo_pattern_set_matrix(pattern, &matrix)
        cairo_set_source(context, pattern)
        cairo_pattern_destroy(pattern)
        cairo_surface_destroy(surface)
    }

    private func tileSurface(_ size: Size) -> OpaquePointer {
        guard resolution == nil else {
            return cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(size.width), Int32(size.height))
        }
        var extents = cairo_rectangle_t(x: 0, y: 0, width: size.width, height: size.height)
        return cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)
    }
}
