/// Lines of the old text that give way to lines of the new; either may be empty.
struct LineEdit: Equatable {
    var old: Range<Int>
    var new: Range<Int>
}

/// Finds which lines two texts share.
///
/// First by lines that both have just once (patience), which keeps paragraphs together; between those by the
/// shortest edit (Myers, O(ND)), unless the two are so different that a shortest edit would say nothing.
struct LineAlignment {
    private let old: [Int]
    private let new: [Int]
    private var edited: [LineEdit] = []
    /// How many lines a shortest edit may change before the whole stretch counts as changed.
    private static let maxEdits = 1500

    /// - Parameters:
    ///   - old: the old text's lines, as numbers that are equal where lines are.
    ///   - new: the new text's lines.
    init(_ old: [Int], _ new: [Int]) {
        self.old = old
        self.new = new
    }

    /// The edits from the old text to the new, in order; between two there is at least one line that stays.
    func edits() -> [LineEdit] {
        var alignment = self
        alignment.align(old.indices, new.indices)
        return alignment.edited
    }

    private mutating func align(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
        var (a, b) = (oldRange, newRange)
        while let x = a.first, let y = b.first, old[x] == new[y] {
            a = (x + 1)..<a.upperBound
            b = (y + 1)..<b.upperBound
        }
        while let x = a.last, let y = b.last, old[x] == new[y] {
            a = a.lowerBound..<x
            b = b.lowerBound..<y
        }
        if a.isEmpty || b.isEmpty { return add(LineEdit(old: a, new: b)) }
        let anchors = uniqueAnchors(a, b)
        if anchors.isEmpty { return alignByShortestEdit(a, b) }
        var (x, y) = (a.lowerBound, b.lowerBound)
        for anchor in anchors {
            align(x..<anchor.old, y..<anchor.new)
            (x, y) = (anchor.old + 1, anchor.new + 1)
        }
        align(x..<a.upperBound, y..<b.upperBound)
    }

    private mutating func add(_ edit: LineEdit) {
        guard !edit.old.isEmpty || !edit.new.isEmpty else { return }
        if let last = edited.last, last.old.upperBound == edit.old.lowerBound,
            last.new.upperBound == edit.new.lowerBound
        {
            edited[edited.count - 1] = LineEdit(
                old: last.old.lowerBound..<edit.old.upperBound, new: last.new.lowerBound..<edit.new.upperBound)
        } else {
            edited.append(edit)
        }
    }

    // MARK: Patience

    /// Lines that both ranges have exactly once, the most of them that are in the same order in both.
    private func uniqueAnchors(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
        var places: [Int: (old: Int, new: Int, oldCount: Int, newCount: Int)] = [:]
        for index in a {
            let place = places[old[index]] ?? (0, 0, 0, 0)
            places[old[index]] = (index, place.new, place.oldCount + 1, place.newCount)
        }
        for index in b {
            guard let place = places[new[index]] else { continue }
            places[new[index]] = (place.old, index, place.oldCount, place.newCount + 1)
        }
        let pairs = a.compactMap { index -> (old: Int, new: Int)? in
            guard let place = places[old[index]], place.oldCount == 1, place.newCount == 1 else { return nil }
            return (place.old, place.new)
        }
        return Self.longestIncreasing(pairs)
    }

    private static func longestIncreasing(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var tops: [Int] = []
        var previous = Array(repeating: -1, count: pairs.count)
        for index in pairs.indices {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tops[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = tops[low - 1] }
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var chain: [(old: Int, new: Int)] = []
        var index = tops.last ?? -1
        while index >= 0 {
            chain.append(pairs[index])
            index = previous[index]
        }
        return chain.reversed()
    }

    // MARK: Shortest edit

    private mutating func alignByShortestEdit(_ a: Range<Int>, _ b: Range<Int>) {
        guard let matches = shortestEditMatches(a, b) else { return add(LineEdit(old: a, new: b)) }
        var (x, y) = (a.lowerBound, b.lowerBound)
        for match in matches {
            add(LineEdit(old: x..<match.old, new: y..<match.new))
            (x, y) = (match.old + 1, match.new + 1)
        }
        add(LineEdit(old: x..<a.upperBound, new: y..<b.upperBound))
    }

    /// The lines that stay in a shortest edit; `nil` if that is longer than is sensible.
    private func shortestEditMatches(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)]? {
        let limit = min(a.count + b.count, Self.maxEdits)
        var reach = Array(repeating: 0, count: 2 * limit + 3)
        let middle = limit + 1
        var history: [[Int]] = []
        for edits in 0...limit {
            history.append(Array(reach[(middle - edits)...(middle + edits)]))
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let down =
                    diagonal == -edits
                    || (diagonal != edits && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
                var x = down ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
                while x < a.count, x - diagonal < b.count, old[a.lowerBound + x] == new[b.lowerBound + x - diagonal] {
                    x += 1
                }
                reach[middle + diagonal] = x
                if x >= a.count, x - diagonal >= b.count { return matches(a, b, history, edits: edits) }
            }
        }
        return nil
    }

    /// Walks a shortest edit back from its end.
    private func matches(_ a: Range<Int>, _ b: Range<Int>, _ history: [[Int]], edits: Int) -> [(old: Int, new: Int)] {
        var matches: [(old: Int, new: Int)] = []
        var (x, y) = (a.count, b.count)
        for step in stride(from: edits, through: 1, by: -1) {
            let reach = history[step]
            func reached(_ diagonal: Int) -> Int { reach[diagonal + step] }
            let diagonal = x - y
            let down = diagonal == -step || (diagonal != step && reached(diagonal - 1) < reached(diagonal + 1))
            let before = down ? diagonal + 1 : diagonal - 1
            let startX = down ? reached(before) : reached(before) + 1
            while x > startX {
                (x, y) = (x - 1, y - 1)
                matches.append((a.lowerBound + x, b.lowerBound + y))
            }
            x = reached(before)
            y = x - before
        }
        while x > 0, y > 0 {
            (x, y) = (x - 1, y - 1)
            matches.append((a.lowerBound + x, b.lowerBound + y))
        }
        return matches.reversed()
    }
}
