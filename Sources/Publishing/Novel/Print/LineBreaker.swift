/// Chooses where a paragraph's lines end, so that all of them together look best.
///
/// After D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines" (1981): each way to break has a price that grows
/// with how far its spaces are from their natural width, and with its hyphens; the cheapest way is found.
struct LineBreaker {
    /// A place where a line may end.
    struct Place {
        /// The paragraph's natural width up to here, with the hyphen.
        var end: Double
        /// How many spaces there are before.
        var endSpaces: Int
        /// Where in that width the next line would begin.
        var start: Double
        var startSpaces: Int
        var isHyphen = false
    }

    var measure: Double
    /// What the first line has less.
    var indent: Double
    var space: Double
    /// How often its natural width a space may grow by, at most.
    var tolerance: Double

    private static let stretch = 0.5
    private static let shrink = 0.28

    private struct Node {
        var price: Double
        var previous: Int
        var ratio: Double
        var line: Int
    }

    /// The places lines end at, the last one included; `nil` where no way is within the tolerance.
    ///
    /// - Parameter places: in order; the first is the paragraph's beginning, the last its end.
    func breaks(_ places: [Place]) -> [Int]? {
        var nodes = [Node?](repeating: nil, count: places.count)
        nodes[0] = Node(price: 0, previous: -1, ratio: 0, line: 0)
        var active = [0]
        let last = places.count - 1
        for index in 1..<places.count {
            active.removeAll { from in
                guard let ratio = ratio(places[from], places[index], isFirst: from == 0, isLast: index == last) else {
                    return true
                }
                guard ratio <= tolerance, let node = nodes[from] else { return false }
                let price = node.price + price(ratio, node, places, from, index)
                if price < nodes[index]?.price ?? .infinity {
                    nodes[index] = Node(price: price, previous: from, ratio: ratio, line: node.line + 1)
                }
                return false
            }
            if nodes[index] != nil { active.append(index) }
            if active.isEmpty { return nil }
        }
        guard nodes[last] != nil else { return nil }
        var breaks: [Int] = []
        var index = last
        while index > 0, let node = nodes[index] {
            breaks.append(index)
            index = node.previous
        }
        return breaks.reversed()
    }

    /// How far a line's spaces are from their natural width, 1 for as far as is good; `nil` for too long a line.
    private func ratio(_ from: Place, _ to: Place, isFirst: Bool, isLast: Bool) -> Double? {
        let missing = measure - (isFirst ? indent : 0) - (to.end - from.start)
        let spaces = Double(to.endSpaces - from.startSpaces) * space
        if missing >= 0 {
            if isLast { return 0 }
            return spaces > 0 ? missing / (spaces * Self.stretch) : missing / (space * 0.1)
        }
        let ratio = spaces > 0 ? missing / (spaces * Self.shrink) : -.infinity
        return ratio >= -1.0001 ? ratio : nil
    }

    private func price(_ ratio: Double, _ node: Node, _ places: [Place], _ from: Int, _ to: Int) -> Double {
        let badness = 100 * abs(ratio * ratio * ratio)
        var price = (10 + badness) * (10 + badness)
        if places[to].isHyphen {
            price += 2500
            if places[from].isHyphen { price += 9000 }
        }
        if node.line > 0, abs(node.ratio - ratio) > 1 { price += 3000 }
        if to == places.count - 1 {
            if places[from].isHyphen { price += 5000 }
            if places[to].end - places[from].start < space * 8 { price += 5000 }
        }
        return price
    }
}
