import Drawing
import Foundation
import StoryModel

/// Cuts the live area into the panels of an arrangement, in reading order.
struct Arrangement {
    let area: Shard
    /// How much of the page each panel asks for.
    let weights: [Double]
    let gutter: Double
    /// Radians the gutters lean, to one side and the other in turn.
    let tilt: Double
    var dice: Dice

    mutating func shards(_ arrangement: ComicPage.Arrangement) -> [Shard] {
        guard weights.count > 1 else { return [area] }
        switch arrangement {
        case .horizontal2, .horizontal3: return rows(area, weights)
        case .vertical2, .vertical3: return weights.count > 4 ? grid() : columns(area, weights)
        case .fracturedOverlapping: return fractured()
        case .zoomProgression: return funnel()
        case .crossOverBleed: return crossOver()
        case .shatteredExploded: return shattered()
        case .dynamicGrid: return grid()
        }
    }

    /// One below the other.
    private func rows(_ shard: Shard, _ weights: [Double], tilt: Double? = nil) -> [Shard] {
        slices(shard, weights, tilt: tilt ?? self.tilt, along: Point(0, 1), length: shard.bounds.height)
    }

    /// Side by side. A tall panel leans as far as a wide one, so by less.
    private func columns(_ shard: Shard, _ weights: [Double], tilt: Double? = nil) -> [Shard] {
        slices(shard, weights, tilt: (tilt ?? self.tilt) * 0.6, along: Point(1, 0), length: shard.bounds.width)
    }

    private func slices(
        _ shard: Shard, _ weights: [Double], tilt: Double, along: Point, length: Double
    ) -> [Shard] {
        var pieces: [Shard] = []
        var rest = shard
        var done = 0.0
        let total = weights.reduce(0, +)
        for (index, weight) in weights.dropLast().enumerated() {
            done += weight
            let center = Point(shard.bounds.midX, shard.bounds.midY)
            let place = center + along * (length * (done / total - 0.5))
            let turn = Transform.rotation(index.isMultiple(of: 2) ? tilt : -tilt)
            let inward = turn.apply(along)
            pieces.append(rest.cut(through: place - inward * (gutter / 2), inward: inward * -1))
            rest = rest.cut(through: place + inward * (gutter / 2), inward: inward)
        }
        return pieces + [rest]
    }

    /// Leaning rows, each of them turned against the others and lying over the one before.
    private mutating func fractured() -> [Shard] {
        let reach = area.bounds
        return rows(area, weights, tilt: max(tilt, 0.05)).enumerated().map { index, shard in
            let isLeft = index.isMultiple(of: 2)
            let narrow = reach.width * dice.within(0.05...0.1)
            let side = Point(isLeft ? -1 : 1, 0)
            let edge = Point(isLeft ? reach.maxX - narrow : reach.minX + narrow, shard.bounds.midY)
            let lean = Transform.rotation(dice.within(-0.12 ... -0.05)).apply(side)
            return shard.inset(by: -reach.height * 0.013).cut(through: edge, inward: lean)
                .clipped(to: reach)
        }
    }

    /// Rows that grow narrower and taller toward one point, as a lens moves in.
    private func funnel() -> [Shard] {
        let (top, bottom) = (area.bounds.minY, area.bounds.maxY)
        let growing = weights.enumerated().map { $1 * (1 + 0.14 * Double($0)) }
        let middle = area.bounds.midX
        return rows(area, growing).map { shard in
            shard.mapped { corner in
                let depth = (corner.y - top) / (bottom - top)
                return Point(middle + (corner.x - middle) * (1 - 0.26 * depth), corner.y)
            }
        }
    }

    /// The first panel runs over the page's edges; the others lie over its foot, side by side.
    private func crossOver() -> [Shard] {
        let reach = area.bounds
        let others = Array(weights.dropFirst())
        let share = min(0.68, max(0.45, weights[0] / (weights[0] + others.reduce(0, +) / Double(others.count))))
        let back = Shard(Rect(reach.minX, reach.minY, reach.width, reach.height * (share + 0.04)))
        let front = Shard(
            Rect(reach.minX, reach.minY + reach.height * share, reach.width, reach.height * (1 - share)))
        if others.count > 3 {
            let (first, second) = (others.prefix(others.count / 2), others.suffix(from: others.count / 2))
            let bands = rows(front, [1, 1])
            return [back] + columns(bands[0], Array(first)) + columns(bands[1], Array(second))
        }
        return [back] + columns(front, others)
    }

    /// Splinters of one pane, driven apart from where it was hit.
    private mutating func shattered() -> [Shard] {
        let hit = area.bounds.at(dice.within(0.42...0.58), dice.within(0.42...0.58))
        let bands = weights.count > 2 ? shatteredBands() : rows(area, weights, tilt: 0.2)
        return bands.map { shard in
            let away = (shard.bounds.center - hit).unit * (gutter * 0.6)
            let reach = area.bounds
            let moved = shard.mapped { corner in
                let point = corner + away + Point(dice.within(-3...3), dice.within(-3...3))
                return Point(
                    min(max(point.x, reach.minX), reach.maxX), min(max(point.y, reach.minY), reach.maxY))
            }
            return chipped(moved).inset(by: max(0, gutter * 0.2))
        }
    }

    private func shatteredBands() -> [Shard] {
        let last = weights.suffix(2)
        let bands = rows(area, Array(weights.dropLast(2)) + [last.reduce(0, +) * 0.75], tilt: 0.12)
        let lower = bands[bands.count - 1]
        return Array(bands.dropLast()) + columns(lower, Array(last), tilt: -0.3)
    }

    /// Without two of its corners, as glass breaks.
    private mutating func chipped(_ shard: Shard) -> Shard {
        var shard = shard
        for corner in [dice.roll(2), 2 + dice.roll(2)] where corner < shard.corners.count {
            let point = shard.corners[corner]
            let inward = (shard.bounds.center - point).unit
            let turned = Transform.rotation(dice.within(-0.4...0.4)).apply(inward)
            shard = shard.cut(through: point + inward * dice.within(14...26), inward: turned)
        }
        return shard
    }

    /// Unequal cells: which, is the page's own choice.
    private mutating func grid() -> [Shard] {
        switch weights.count {
        case 2:
            // Two columns of different height, one high and one low.
            let step = area.bounds.height * 0.1
            let pair = columns(area, [weights[0] * 0.8, weights[1] * 1.2])
            let low = area.bounds.maxY - step
            return [
                pair[0].cut(through: Point(0, low), inward: Point(0, -1)),
                pair[1].cut(through: Point(0, area.bounds.minY + step), inward: Point(0, 1)),
            ]
        case 3: return dice.isTrue(0.5) ? tallAndTwo() : wideAndTwo()
        default: return rowsOfTwo()
        }
    }

    private func tallAndTwo() -> [Shard] {
        let sides = columns(area, [weights[0], (weights[1] + weights[2]) * 0.62])
        return [sides[0]] + rows(sides[1], [weights[1] * 1.15, weights[2] * 0.85])
    }

    private func wideAndTwo() -> [Shard] {
        let bands = rows(area, [weights[0], (weights[1] + weights[2]) * 0.55])
        return [bands[0]] + columns(bands[1], [weights[1] * 0.8, weights[2] * 1.2])
    }

    private func rowsOfTwo() -> [Shard] {
        let starts = Array(stride(from: 0, to: weights.count, by: 2))
        let groups = starts.map { Array(weights[$0..<min($0 + 2, weights.count)]) }
        let bands = rows(area, groups.map { $0.reduce(0, +) })
        return zip(bands, groups).enumerated().flatMap { index, pair in
            let (band, group) = pair
            guard group.count == 2 else { return [band] }
            let lean = index.isMultiple(of: 2) ? [1.2, 0.8] : [0.8, 1.2]
            return columns(band, [group[0] * lean[0], group[1] * lean[1]])
        }
    }
}

extension Shard {
    func clipped(to rect: Rect) -> Shard {
        Shard(rect).edges.reduce(self) { $0.cut(through: $1.from, inward: $1.inward) }
    }
}
