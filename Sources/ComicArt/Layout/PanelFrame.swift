public import Drawing

/// A panel's place on its page, and how its edge is drawn.
///
/// The frames of a page are drawn in their order: a later one lies over an earlier one.
public struct PanelFrame: Sendable, Hashable {
    /// How the edge of a panel is drawn.
    public enum Edge: Sendable, Hashable {
        /// A ruled line.
        case ruled
        /// A line of a dry brush, torn here and there.
        case brushed
        /// A ruled line in a white one: a panel that lies over others.
        case keyline
        /// No line; the art fades into the paper.
        case faded
    }

    /// How a panel follows the one before it.
    public enum Entrance: Sendable, Hashable {
        case cut
        /// It lies over the one before, with a shadow.
        case overlap
        /// Its art begins in halftone dots over the one before.
        case blend
        /// It has a frame in its frame.
        case doubleFrame
    }

    /// The panel's number on its page.
    public let number: Int
    /// What the art is clipped to.
    public let outline: Path
    /// Around the outline; art that bleeds reaches to the paper's edge, beyond the cut.
    public let bounds: Rect
    public let edge: Edge
    public let entrance: Entrance
    /// Whether it reaches over the page's edge.
    public let bleeds: Bool
    /// The outline without its irregularities.
    let shard: Shard
    /// Whether it follows the one before from above, or else from the left.
    let leadsDown: Bool
    /// The frames drawn after it that hide some of it.
    var covers: [Shard] = []

    init(number: Int, shard: Shard, edge: Edge, entrance: Entrance, bleeds: Bool, leadsDown: Bool, dice: Dice) {
        self.number = number
        self.shard = shard
        self.edge = edge
        self.entrance = entrance
        self.bleeds = bleeds
        self.leadsDown = leadsDown
        outline = edge == .brushed ? shard.torn(dice) : .polygon(shard.corners)
        bounds = shard.bounds
    }
}

extension Shard {
    /// Its outline as a hand tears it: never outside of the straight one.
    func torn(_ dice: Dice) -> Path {
        var dice = dice
        var points: [Point] = []
        for edge in edges {
            let length = edge.from.distance(to: edge.to)
            var place = 0.0
            while place < length {
                points.append(edge.from.toward(edge.to, place / length) + edge.inward * dice.within(0...2.6))
                place += dice.within(7...22)
            }
        }
        return .polygon(points)
    }
}
