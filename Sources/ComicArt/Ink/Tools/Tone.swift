import Drawing

/// How dark a surface is, in the few steps an inker has.
enum Tone: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Bare paper, a fine screen, a middle screen, a heavy screen, solid ink.
    case paper, light, middle, dark, ink

    static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }

    /// One step nearer to black, or to white.
    var darker: Tone { Tone(rawValue: rawValue + 1) ?? .ink }
    var lighter: Tone { Tone(rawValue: rawValue - 1) ?? .paper }

    /// The share of it that is ink.
    var coverage: Double { [0, 0.16, 0.36, 0.66, 1][rawValue] }
}

extension Canvas {
    /// Fills a shape with a tone: paper, a screen of halftone dots, or ink.
    func fill(_ path: Path, _ tone: Tone, _ palette: Palette) {
        switch tone {
        case .paper: fill(path, palette.paper)
        case .ink: fill(path, palette.ink)
        case .dark:
            // Between the dots of a heavy screen it is the paper that is dots.
            fill(path, palette.ink)
            fill(path, .tile(.dots(coverage: 1 - tone.coverage, palette.paper)))
        case .light, .middle:
            fill(path, palette.paper)
            fill(path, .tile(.dots(coverage: tone.coverage, palette.ink)))
        }
    }

    /// Lays a screen of dots over what is there.
    func screen(_ path: Path, coverage: Double, _ color: Color) {
        fill(path, .tile(.dots(coverage: coverage, color)))
    }

    /// Lays parallel lines over what is there.
    ///
    /// - Parameter rising: whether the lines go up to the right.
    func hatch(_ path: Path, spacing: Double, width: Double, rising: Bool = true, _ color: Color) {
        fill(path, .tile(.lines(spacing: spacing, width: width, rising: rising, color)))
    }
}

extension Paint.Tile {
    /// Points between two rows of halftone dots: about 42 lines an inch, coarse enough to be seen.
    static let pitch = 2.4

    /// Dots in the quincunx of a screen at 45 degrees.
    static func dots(coverage: Double, _ color: Color) -> Paint.Tile {
        let pitch = Self.pitch
        // Two dots a tile.
        let radius = (coverage * pitch * pitch / 2 / .pi).squareRoot()
        let corners = [Point(0, 0), Point(pitch, 0), Point(0, pitch), Point(pitch, pitch), Point(pitch / 2, pitch / 2)]
        let path = corners.reduce(Path()) { $0 + .circle($1, radius) }
        return Paint.Tile(size: Size(pitch, pitch), path: path, color: color)
    }

    static func lines(spacing: Double, width: Double, rising: Bool, _ color: Color) -> Paint.Tile {
        var path = Path()
        for shift in [-spacing, 0, spacing] {
            path.move(to: Point(shift, rising ? spacing : 0))
            path.line(to: Point(shift + spacing, rising ? 0 : spacing))
        }
        return Paint.Tile(size: Size(spacing, spacing), path: path, color: color, strokeWidth: width)
    }
}
