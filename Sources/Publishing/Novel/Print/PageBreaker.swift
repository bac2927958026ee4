/// Chooses where a chapter's pages end: facing pages end on the same line where they can, and no page begins or ends
/// with a single line of a paragraph.
///
/// Like ``LineBreaker``, it looks for the cheapest way through the whole chapter.
struct PageBreaker {
    /// What a page has at each of its lines.
    struct Row: Hashable {
        /// What it costs to end a page after it; `nil` where no page may end.
        var price: Double?
    }

    /// Lines of a full page; a spread may have one more, where that saves a worse page.
    var lineCount: Int
    /// Lines of the chapter's first page, below its heading.
    var openingCount: Int
    /// Whether the first page is a right-hand page.
    var opensRecto: Bool

    private struct Node {
        var price: Double
        var previous: Int
        /// Lines a left-hand page leaves empty; -1 for one too many.
        var missing: Int
    }

    /// The rows of each page.
    func pages(_ rows: [Row]) -> [Range<Int>] {
        guard !rows.isEmpty else { return [0..<0] }
        for longest in [6, lineCount - 1] {
            if let pages = pages(rows, leaving: longest) { return pages }
        }
        return [0..<rows.count]
    }

    private func pages(_ rows: [Row], leaving most: Int) -> [Range<Int>]? {
        // What is known of each way, by page and then by the row it ends before.
        var pages: [[Int: Node]] = [[0: Node(price: 0, previous: 0, missing: 0)]]
        while let known = pages.last, !known.isEmpty {
            if known[rows.count] != nil { return ranges(pages, end: rows.count) }
            let number = pages.count - 1
            let isRecto = number.isMultiple(of: 2) == opensRecto
            let capacity = number == 0 ? openingCount : lineCount
            var next: [Int: Node] = [:]
            for (start, node) in known.sorted(by: { $0.key < $1.key }) {
                for missing in -1...min(most, capacity - 1) {
                    let end = min(start + capacity - missing, rows.count)
                    guard let price = price(rows, start..<end, missing, isRecto && number > 0 ? node.missing : nil)
                    else { continue }
                    let total = node.price + price
                    if total < next[end]?.price ?? .infinity {
                        next[end] = Node(price: total, previous: start, missing: missing)
                    }
                    if end == rows.count { break }
                }
            }
            pages.append(next)
        }
        return nil
    }

    private func price(_ rows: [Row], _ page: Range<Int>, _ missing: Int, _ facing: Int?) -> Double? {
        if page.upperBound == rows.count {
            // A last page of a line or two looks like a mistake.
            return page.count < 3 && page.lowerBound > 0 ? 3000 : page.count < 5 && page.lowerBound > 0 ? 100 : 0
        }
        guard let end = rows[page.upperBound - 1].price else { return nil }
        let unequal = facing.map { abs($0 - missing) } ?? 0
        return end + Double(missing * missing) * 10 + Double(unequal * unequal) * 60
    }

    private func ranges(_ pages: [[Int: Node]], end: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var end = end
        for known in pages.dropFirst().reversed() {
            guard let node = known[end] else { break }
            ranges.append(node.previous..<end)
            end = node.previous
        }
        return ranges.reversed()
    }
}
