public import Drawing
public import StoryModel

/// Where the people and things of a panel are, before it is drawn: what balloons must not cover, and where tails point.
public struct Staging: Sendable, Hashable {
    /// One person in the picture.
    public struct Person: Sendable, Hashable {
        public var name: String
        /// Around head and hat.
        public var head: Rect
        public var mouth: Point
        /// Around the whole figure, as far as it is in the picture.
        public var body: Rect

        public init(name: String, head: Rect, mouth: Point, body: Rect) {
            self.name = name
            self.head = head
            self.mouth = mouth
            self.body = body
        }
    }

    public var people: [Person]
    /// Things the reader has to see.
    public var clues: [Rect]

    public init(people: [Person] = [], clues: [Rect] = []) {
        self.people = people
        self.clues = clues
    }
}

/// Draws the picture of a panel.
public protocol PanelPainter: Sendable {
    /// Where the people will be.
    ///
    /// - Parameters:
    ///   - frame: the panel's bounds, in points.
    ///   - headroom: points at the top of the frame that lettering needs; heads are kept below them as well as can be.
    func staging(of panel: ComicPanel, in frame: Rect, headroom: Double) -> Staging

    /// Draws the picture. It may go over the frame's edges; whoever calls clips it.
    func paint(_ panel: ComicPanel, in frame: Rect, headroom: Double, on canvas: Canvas)
}
