import Drawing
public import StoryModel

/// Where the panels of a page are: its arrangement, borders, transition and panel sizes, on a paper.
///
/// For example:
///
///     let layout = PageLayout(page, PageFormat(.usComic))
///     layout.frames[0].bounds
///
/// It works for any number of panels. Irregular edges are drawn by the page's number: the same page is always the same.
public struct PageLayout: Sendable, Hashable {
    /// In the order they are drawn in; a page without panels has none.
    public let frames: [PanelFrame]

    public init(_ page: ComicPage, _ format: PageFormat) { self.init(page, format, insetSide: 1) }

    /// - Parameter insetSide: where a frame within a frame is: 0 at its host's left, 1 at its right.
    init(_ page: ComicPage, _ format: PageFormat, insetSide: Double) {
        guard !page.panels.isEmpty else {
            frames = []
            return
        }
        let shards = Self.shards(of: page, format, insetSide)
        var frames = zip(page.panels, shards).enumerated().map { index, pair in
            Self.frame(pair.0, pair.1, after: index > 0 ? shards[index - 1] : nil, index: index, of: page, format)
        }
        for index in frames.indices { frames[index].covers = frames[(index + 1)...].map(\.shard) }
        self.frames = frames
    }

    /// What a panel's size asks of the page, next to a medium one.
    static func weight(_ size: ComicPanel.Size?) -> Double {
        switch size {
        case .small: 0.72
        case .medium, nil: 1
        case .large: 1.35
        case .splash: 1.9
        }
    }

    private static func shards(of page: ComicPage, _ format: PageFormat, _ insetSide: Double) -> [Shard] {
        let hasInset = page.transition == .frameWithinFrame && page.panels.count > 1
        let cut = hasInset ? page.panels.dropLast() : page.panels[...]
        var arrangement = Arrangement(
            area: Shard(format.live), weights: cut.map { weight($0.size) }, gutter: gutter(page, format),
            tilt: tilt(page), dice: Dice("arrangement", "\(page.number)"))
        let overlaps = page.transition == .overlappingScenes || page.borders == .overlapping
        let cuts = arrangement.shards(page.arrangement)
        let shards = overlaps ? cuts.enumerated().map { staggered($1, $0, format) } : cuts
        guard hasInset, let host = shards.last else { return shards }
        return shards + [inset(in: host.bounds, page.panels.last?.size, insetSide)]
    }

    /// Where the last panel lies in the one before it: at its foot, so that it is read after it.
    private static func inset(in host: Rect, _ size: ComicPanel.Size?, _ side: Double) -> Shard {
        let share = min(0.56, max(0.4, 0.42 * weight(size)))
        let inner = host.inset(by: min(host.width, host.height) * 0.045)
        // A slim host has the inset below, over its whole width.
        let width = host.width < host.height * 0.6 ? inner.width : inner.width * share
        let height = host.height < host.width * 0.6 ? inner.height * 0.8 : inner.height * share
        return Shard(Rect(inner.minX + (inner.width - width) * side, inner.maxY - height, width, height))
    }

    /// Panels that overlap are drawn in at one side and the other in turn, so that each is seen to lie over the last.
    private static func staggered(_ shard: Shard, _ index: Int, _ format: PageFormat) -> Shard {
        let step = format.gutter * 2
        let (live, bounds) = (format.live, shard.bounds)
        // A row is drawn in at a side, a column at its top or foot.
        let isRow = bounds.width > live.width * 0.7
        let isFirst = index.isMultiple(of: 2)
        let inward = isRow ? Point(isFirst ? -1 : 1, 0) : Point(0, isFirst ? -1 : 1)
        let edge = isFirst ? Point(bounds.maxX, bounds.maxY) : bounds.origin
        return shard.cut(through: edge + inward * step, inward: inward)
    }

    private static func gutter(_ page: ComicPage, _ format: PageFormat) -> Double {
        switch (page.borders, page.transition) {
        case (_, .blended): -format.gutter * 2
        case (_, .overlappingScenes): -format.gutter * 2.6
        case (.overlapping, _): -format.gutter * 1.6
        case (.none, _): format.gutter * 1.5
        default: format.gutter
        }
    }

    private static func tilt(_ page: ComicPage) -> Double {
        switch (page.borders, page.transition) {
        case (_, .diagonalCuts): page.number.isMultiple(of: 2) ? 0.15 : -0.15
        case (.subtleAngles, _): page.number.isMultiple(of: 2) ? 0.045 : -0.045
        default: 0
        }
    }

    private static func frame(
        _ panel: ComicPanel, _ shard: Shard, after previous: Shard?, index: Int, of page: ComicPage,
        _ format: PageFormat
    ) -> PanelFrame {
        let isInset = page.transition == .frameWithinFrame && index > 0 && index == page.panels.count - 1
        let crosses = page.arrangement == .crossOverBleed && index == 0
        let bleeds = !isInset && (crosses || panel.size == .splash)
        return PanelFrame(
            number: panel.number, shard: bleeds ? shard.bleeding(format) : shard,
            edge: edge(page, index: index, isInset: isInset), entrance: entrance(page, index: index), bleeds: bleeds,
            leadsDown: previous.map { shard.bounds.midY - $0.bounds.midY > abs(shard.bounds.midX - $0.bounds.midX) }
                ?? true,
            dice: Dice("edge", "\(page.number)", "\(panel.number)"))
    }

    private static func edge(_ page: ComicPage, index: Int, isInset: Bool) -> PanelFrame.Edge {
        if isInset { return .keyline }
        switch page.borders {
        case .raggedDynamic: return .brushed
        case .overlapping: return .keyline
        case .none: return .faded
        case .cleanSharp, .subtleAngles:
            let overlaps = [.fracturedOverlapping, .crossOverBleed].contains(page.arrangement)
            return overlaps && index > 0 ? .keyline : .ruled
        }
    }

    private static func entrance(_ page: ComicPage, index: Int) -> PanelFrame.Entrance {
        switch page.transition {
        case .frameWithinFrame: .doubleFrame
        case .overlappingScenes: index > 0 ? .overlap : .cut
        case .blended: index > 0 ? .blend : .cut
        case .hardCuts, .diagonalCuts, nil: .cut
        }
    }
}

extension Shard {
    /// With those edges that lie on the live area's drawn out to the paper's.
    fileprivate func bleeding(_ format: PageFormat) -> Shard {
        let (live, paper) = (format.live, format.paper)
        func drawn(_ value: Double, _ low: Double, _ high: Double, _ outLow: Double, _ outHigh: Double) -> Double {
            abs(value - low) < 0.5 ? outLow : abs(value - high) < 0.5 ? outHigh : value
        }
        return mapped {
            Point(
                drawn($0.x, live.minX, live.maxX, paper.minX, paper.maxX),
                drawn($0.y, live.minY, live.maxY, paper.minY, paper.maxY))
        }
    }
}
