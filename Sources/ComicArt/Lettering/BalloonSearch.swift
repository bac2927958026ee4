import Drawing
import Foundation

/// A piece of dialogue that wants a place.
struct Utterance: Sendable {
    var line: SpokenLine
    /// What of the line it says.
    var text: String
    /// Whether it goes on with the one before.
    var joins: Bool
    /// Whether the tail is its own.
    var hasTail: Bool
    var choices: [SetText]
}

/// A piece of dialogue that has one.
struct PlacedText: Sendable {
    var set: SetText
    var rect: Rect
    var tail: Tail?
}

/// Places the balloons of a panel, one after the other, always keeping the few best beginnings.
///
/// Inside the panel and the live area, no two over each other, in reading order, and no tail crossed: this always holds.
/// Faces and clues are kept free as long as the lettering, made smaller, allows it.
struct BalloonSearch {
    let space: LetteringSpace
    let utterances: [Utterance]
    /// Size of the lettering in points.
    let size: Double
    let scale: Double
    /// Whether nothing may lie over faces and clues; else it is only bad.
    let keepsFaces: Bool
    /// Where each of the speakers' mouths is, of those who are in the picture.
    private let mouths: [Point?]

    init(space: LetteringSpace, utterances: [Utterance], size: Double, scale: Double, keepsFaces: Bool) {
        self.space = space
        self.utterances = utterances
        self.size = size
        self.scale = scale
        self.keepsFaces = keepsFaces
        mouths = utterances.map { space.person($0.line.speaker)?.mouth }
    }

    private struct Beginning {
        var placed: [PlacedText] = []
        var cost = 0.0
    }

    /// A place for one piece, in one of its widths.
    private struct Place {
        var rect: Rect
        var choice: Int
        var cost: Double
    }

    /// Beginnings kept: where much is said there is less to choose from.
    private var width: Int { utterances.count > 6 ? 2 : utterances.count > 3 ? 4 : 5 }
    /// Places tried after each beginning.
    private static let tries = 6

    /// `nil` where there is no room.
    func placed() -> [PlacedText]? {
        guard isPossible else { return nil }
        var beginnings = [Beginning()]
        for index in utterances.indices {
            let choices = utterances[index].choices.map { $0.scaled(scale) }
            var next: [Beginning] = []
            for beginning in beginnings { extend(beginning, index, choices, &next) }
            guard !next.isEmpty else { return nil }
            beginnings = Array(next.sorted { $0.cost < $1.cost }.prefix(width))
        }
        return beginnings.first?.placed
    }

    private func extend(_ beginning: Beginning, _ index: Int, _ choices: [SetText], _ next: inout [Beginning]) {
        // Tails are dear: only the best places get to try theirs.
        for place in bestPlaces(index, choices, beginning) {
            let set = choices[place.choice]
            let tail = tail(of: index, place.rect, set, beginning)
            var longer = beginning
            longer.placed.append(PlacedText(set: set, rect: place.rect, tail: tail?.tail))
            longer.cost += place.cost + (tail?.cost ?? 0)
            next.append(longer)
        }
    }

    private func bestPlaces(_ index: Int, _ choices: [SetText], _ beginning: Beginning) -> [Place] {
        var best: [Place] = []
        for choice in choices.indices {
            let reach = choices[choice].reach
            for rect in places(Size(reach.width * 2, reach.height * 2), index, beginning)
            where isAllowed(rect, beginning) {
                let cost = choices[choice].cost + cost(rect, index, beginning)
                if best.count == Self.tries, cost >= best[Self.tries - 1].cost { continue }
                var rank = best.count
                while rank > 0, best[rank - 1].cost > cost { rank -= 1 }
                best.insert(Place(rect: rect, choice: choice, cost: cost), at: rank)
                if best.count > Self.tries { best.removeLast() }
            }
        }
        return best
    }

    private func tail(
        of index: Int, _ rect: Rect, _ set: SetText, _ beginning: Beginning
    ) -> (tail: Tail, cost: Double)? {
        guard utterances[index].hasTail else { return nil }
        return TailAim(space: space, size: size * scale).tail(
            from: rect.center, set.body, of: utterances[index].line.speaker, balloons: beginning.placed.map(\.rect),
            tails: beginning.placed.compactMap(\.tail))
    }

    private func blocks(_ rect: Rect, _ tail: Tail?) -> Bool {
        guard let tail else { return false }
        return Segment(start: tail.root, end: tail.tip).crosses(rect.inset(by: -1.5))
    }

    private var gap: Double { size * scale * 0.35 }
    private var line: Double { size * scale * 0.8 }

    /// No search finds room for more than there is.
    private var isPossible: Bool {
        let needed = utterances.reduce(0) { sum, utterance in
            sum + (utterance.choices.map { $0.reach.width * $0.reach.height * 4 }.min() ?? 0)
        }
        return needed * scale * scale < space.shard.bounds.area * 0.9
    }

    private func isAllowed(_ rect: Rect, _ beginning: Beginning) -> Bool {
        for placed in beginning.placed {
            if placed.rect.inset(by: -gap * 0.9).intersects(rect) { return false }
            if !ReadingOrder.isClear(placed.rect, rect, line: line) { return false }
        }
        for placed in beginning.placed where blocks(rect, placed.tail) { return false }
        if keepsFaces { for kept in space.kept where kept.intersects(rect) { return false } }
        return space.fits(rect)
    }

    /// Places worth a look: at the panel's edges, beside and below what is there, above and beside the speaker.
    private func places(_ extent: Size, _ index: Int, _ beginning: Beginning) -> [Rect] {
        return tops(extent, beginning).flatMap { top -> [Rect] in
            guard let span = space.span(top + 0.01, top + extent.height - 0.01) else { return [] }
            let most = span.upperBound - extent.width - 0.02
            var least = span.lowerBound + 0.02
            // Who is beside an earlier one is on its right.
            for placed in beginning.placed where top < placed.rect.maxY - line / 2 {
                least = max(least, placed.rect.maxX + gap)
            }
            guard least <= most else { return [] }
            var lefts = [least, most, (least + most) / 2]
            if let mouth = mouths[index]?.x { lefts += [mouth - extent.width / 2, mouth - extent.width * 0.8] }
            if let last = beginning.placed.last?.rect {
                lefts += [last.maxX + gap, last.midX - extent.width / 2, last.midX + 0.1]
            }
            for kept in space.kept.prefix(3) { lefts += [kept.maxX + gap, kept.minX - extent.width - gap] }
            for cover in space.covers { lefts.append(cover.bounds.minX - extent.width - 0.1) }
            return Self.apart(lefts.filter { $0 >= least && $0 <= most }).map {
                Rect($0, top, extent.width, extent.height)
            }
        }
    }

    private func tops(_ extent: Size, _ beginning: Beginning) -> [Double] {
        let bounds = space.shard.bounds
        let lowest = bounds.maxY - extent.height
        var tops = [0, 0.1, 0.3, 0.6].map { bounds.minY + bounds.height * $0 } + [lowest]
        // Right under an edge that leans.
        tops += [bounds.minX, bounds.midX - extent.width / 2, bounds.maxX - extent.width].map { left in
            max(space.shard.top(at: left + 0.1), space.shard.top(at: left + extent.width - 0.1)) + 0.1
        }
        for placed in beginning.placed.suffix(3) {
            tops += [placed.rect.minY, placed.rect.midY, placed.rect.maxY + gap]
        }
        for kept in space.kept.prefix(4) { tops += [kept.minY - extent.height - gap, kept.maxY + gap] }
        for cover in space.covers { tops.append(cover.bounds.minY - extent.height - 0.1) }
        // None begins higher than an earlier one, but for a line.
        let highest = beginning.placed.map { $0.rect.minY - line }.max() ?? -.infinity
        return Self.apart(tops.filter { $0 >= max(highest, bounds.minY) && $0 <= lowest })
    }

    /// Without those that are nearly the same.
    private static func apart(_ values: [Double]) -> [Double] {
        var kept: [Double] = []
        for value in values.sorted() where value - (kept.last ?? -.infinity) > 1 { kept.append(value) }
        return kept
    }

    private func cost(_ rect: Rect, _ index: Int, _ beginning: Beginning) -> Double {
        let bounds = space.shard.bounds
        let utterance = utterances[index]
        let (across, down) = ((rect.midX - bounds.minX) / bounds.width, (rect.minY - bounds.minY) / bounds.height)
        var cost = utterance.line.kind == .caption ? 0 : down * 22
        let later = Double(utterances.count - 1 - index)
        cost += (rect.maxY - bounds.minY) / bounds.height * later * 11
        if index == 0, later > 0 { cost += across * 16 }
        if let last = beginning.placed.last {
            let dx = max(0, max(rect.minX - last.rect.maxX, last.rect.minX - rect.maxX))
            let dy = max(0, max(rect.minY - last.rect.maxY, last.rect.minY - rect.maxY))
            let apart = Point(dx, dy).length / size
            cost += utterance.joins ? apart * 6 : apart * 0.3
        }
        if utterance.line.kind == .caption { cost += corner(rect, isLast: later == 0 && index > 0) }
        if let mouth = mouths[index]?.x {
            cost += max(0, abs(rect.midX - mouth) - rect.width * 0.3) / size * 1.1
        }
        for kept in space.kept {
            if let hidden = kept.intersection(rect) { cost += 120 + hidden.area / kept.area * 200 }
        }
        for person in space.staging.people {
            if let hidden = person.body.intersection(rect) { cost += hidden.area / rect.area * 12 }
        }
        let middle = bounds.inset(dx: bounds.width * 0.25, dy: bounds.height * 0.25)
        if let hidden = middle.intersection(rect) { cost += hidden.area / rect.area * 8 }
        return cost
    }

    /// A caption is in a corner: the first one in the upper left, one that comes last at the foot.
    private func corner(_ rect: Rect, isLast: Bool) -> Double {
        let bounds = space.shard.bounds
        let home = isLast ? Point(bounds.maxX, bounds.maxY) : bounds.origin
        let away = isLast ? home.distance(to: Point(rect.maxX, rect.maxY)) : home.distance(to: rect.origin)
        return min(away / size, 30) * 0.8
    }
}
