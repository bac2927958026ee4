public import Drawing

/// A balloon or a caption where it is on the page.
public struct Balloon: Sendable, Hashable {
    /// The number of its panel on the page.
    public let panel: Int
    public let speaker: String
    public let kind: BalloonKind
    /// As it is lettered.
    public let text: String
    /// The text with its line breaks.
    let set: String
    /// 1, 2, 3 ... on the page, as it is read.
    public let order: Int
    /// Size of the lettering, in points.
    public let size: Double
    /// Around all of it but the tail.
    public let rect: Rect
    public let outline: Path
    /// The room of each line of its text.
    public let lines: [Rect]
    /// Whether it goes on with what the balloon before it said, and hangs together with it.
    public let joinsPrevious: Bool
    /// `nil` for captions, and for all balloons but the last of those that hang together.
    public let tail: Tail?
    /// Half the width and the height of the body.
    let body: Size
}

/// Points from a balloon to who speaks.
public struct Tail: Sendable, Hashable {
    /// On the balloon's edge.
    public let root: Point
    public let tip: Point
    /// What it points at: a mouth, or a place at the panel's edge.
    public let target: Point

    /// In points.
    public var length: Double { root.distance(to: tip) }
}
