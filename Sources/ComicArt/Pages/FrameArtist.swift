import Drawing

/// Draws the edge of a panel, and how it follows the one before.
struct FrameArtist {
    let frame: PanelFrame
    let palette: Palette
    /// The page as it is cut: art that is cut does not fade.
    let page: Rect

    private static let line = 1.25
    private static let keyline = 3.2

    /// What lies between the panel and those it covers.
    func drawBelow(on canvas: Canvas) {
        if frame.entrance == .overlap {
            let shadow = Transform.translation(Point(-4.5, -4.5)).apply(frame.outline)
            canvas.fill(shadow, palette.ink)
        }
        if frame.edge == .keyline {
            canvas.stroke(frame.outline, .white, Stroke(Self.keyline * 2 + Self.line, join: .miter))
        }
        if frame.entrance != .blend { canvas.fill(frame.outline, .white) }
    }

    func clipped(on canvas: Canvas, _ draw: () -> Void) {
        canvas.clipped(to: frame.outline, draw)
    }

    func drawEdge(on canvas: Canvas) {
        // Laid over the art rather than cut out of it: a clip of so many dots would be in every shape of a PDF.
        if frame.entrance == .blend { canvas.clipped(to: frame.outline) { canvas.fill(veil, .white) } }
        switch frame.edge {
        case .faded: fade(on: canvas)
        case .brushed: brush(on: canvas)
        case .ruled, .keyline:
            // A blended panel begins without a line.
            if frame.entrance != .blend {
                canvas.stroke(frame.outline, palette.ink, Stroke(Self.line, join: .miter))
            }
        }
        if frame.entrance == .doubleFrame {
            let inner = frame.shard.inset(by: 3.2)
            canvas.stroke(.polygon(inner.corners), .white, Stroke(2.2, join: .miter))
            canvas.stroke(.polygon(inner.corners), palette.ink, Stroke(0.6, join: .miter))
        }
    }

    /// The art runs out into bare paper.
    private func fade(on canvas: Canvas) {
        let reach = 11.0
        for edge in frame.shard.edges where !isOpen(edge.from.toward(edge.to, 0.5), edge.inward) {
            let along = (edge.to - edge.from).unit * reach
            let strip = Path.polygon([
                edge.from - along, edge.to + along, edge.to + along + edge.inward * reach,
                edge.from - along + edge.inward * reach,
            ])
            canvas.clipped(to: frame.outline) {
                canvas.fill(
                    strip,
                    .linear(
                        edge.from, edge.from + edge.inward * reach,
                        [
                            .init(0, .white), .init(0.35, Color.white.with(alpha: 0.8)),
                            .init(1, Color.white.with(alpha: 0)),
                        ]))
            }
        }
    }

    /// Whether the art goes on there: over the paper's edge, or into the panel before.
    private func isOpen(_ place: Point, _ inward: Point) -> Bool {
        if !page.contains(place) { return true }
        return frame.entrance == .blend && (frame.leadsDown ? inward.y > 0.7 : inward.x > 0.7)
    }

    /// A line that swells and thins, and now and then lifts from the paper.
    private func brush(on canvas: Canvas) {
        var dice = Dice("brush", "\(frame.number)", "\(frame.bounds.minY)")
        let points = frame.outline.flattened().first ?? []
        var strokes = Path()
        for (index, point) in points.enumerated() {
            let next = points[(index + 1) % points.count]
            let across = (next - point).unit.perpendicular
            let (start, end) = (dice.within(0.7...2.1), dice.within(0.7...2.1))
            if dice.isTrue(0.07) { continue }
            let over = (next - point).unit * 0.8
            strokes.append(
                .polygon([
                    point - over + across * start, next + over + across * end, next + over - across * (end * 0.5),
                    point - over - across * (start * 0.5),
                ]))
        }
        canvas.fill(strokes, palette.ink)
    }

    private static let pitch = 4.2

    /// Dots of paper toward the panel before, which shrink until the art is whole.
    private var veil: Path {
        let bounds = frame.bounds
        let isBelow = frame.leadsDown
        let depth = 22.0
        let rows = Int(depth / Self.pitch) + 1
        let columns = Int((isBelow ? bounds.width : bounds.height) / Self.pitch) + 1
        var path = Path()
        for row in 0...rows {
            let away = Double(row) * Self.pitch
            let radius = Self.pitch * 0.78 * (1 - away / (depth + Self.pitch))
            for column in 0...columns {
                let along = (Double(column) + (row.isMultiple(of: 2) ? 0 : 0.5)) * Self.pitch
                let center =
                    isBelow
                    ? Point(bounds.minX + along, bounds.minY + away) : Point(bounds.minX + away, bounds.minY + along)
                path.append(.circle(center, radius))
            }
        }
        return path
    }
}
