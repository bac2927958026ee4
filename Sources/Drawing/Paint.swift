/// What a shape is filled with.
public enum Paint: Sendable {
    case color(Color)
    /// Stops from 0 at the first point to 1 at the second.
    case linear(Point, Point, [Stop])
    /// Stops from 0 at the center to 1 at the radius.
    case radial(Point, Double, [Stop])
    /// A tile, again and again; it stays upright however the canvas is turned.
    case tile(Tile)

    public struct Stop: Sendable, Hashable {
        /// 0 to 1.
        public var place: Double
        public var color: Color

        public init(_ place: Double, _ color: Color) {
            self.place = place
            self.color = color
        }
    }

    /// A piece of a pattern, which has to fit to itself at all sides. What crosses an edge has to be drawn at the opposite one as well.
    public struct Tile: Sendable, Hashable {
        /// In points.
        public var size: Size
        public var path: Path
        public var color: Color
        /// `nil` to fill the path, or the width of its strokes in points.
        public var strokeWidth: Double?

        public init(size: Size, path: Path, color: Color, strokeWidth: Double? = nil) {
            self.size = size
            self.path = path
            self.color = color
            self.strokeWidth = strokeWidth
        }
    }
}

/// How a line is drawn.
public struct Stroke: Sendable, Hashable {
    public enum Cap: Sendable, Hashable { case butt, round, square }
    public enum Join: Sendable, Hashable { case miter, round, bevel }

    /// In points.
    public var width: Double
    public var cap: Cap
    public var join: Join
    /// Lengths drawn and left out in turn, in points; empty for a whole line.
    public var dashes: [Double]

    public init(_ width: Double, cap: Cap = .round, join: Join = .round, dashes: [Double] = []) {
        self.width = width
        self.cap = cap
        self.join = join
        self.dashes = dashes
    }
}
