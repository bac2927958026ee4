import Drawing

/// In which order balloons are read.
///
/// A page is read from left to right in rows, and the rows from above. So of two balloons the second one
/// 1. is below the first one, or
/// 2. is beside it on the right (its left edge right of the first one's middle) and begins no higher, within a line.
///
/// It holds for every two balloons of a panel, not only for neighbors: then there is but one way to read them.
enum ReadingOrder {
    static func isClear(_ first: Rect, _ second: Rect, line: Double) -> Bool {
        second.minY >= first.maxY - line / 2 || (second.minX >= first.midX && second.minY >= first.minY - line)
    }
}
