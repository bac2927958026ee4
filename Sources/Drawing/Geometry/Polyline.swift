extension [Point] {
    /// Fewer places on the same line, none of the others farther from it than a tolerance.
    ///
    /// By Ramer, Douglas and Peucker. The first and the last place stay.
    public func simplified(within tolerance: Double) -> [Point] {
        guard count > 2 else { return self }
        var isKept = [Bool](repeating: false, count: count)
        (isKept[0], isKept[count - 1]) = (true, true)
        var spans = [(0, count - 1)]
        while let (start, end) = spans.popLast() {
            guard let far = farthest(between: start, end), far.distance > tolerance else { continue }
            isKept[far.index] = true
            spans.append((start, far.index))
            spans.append((far.index, end))
        }
        return indices.filter { isKept[$0] }.map { self[$0] }
    }

    private func farthest(between start: Int, _ end: Int) -> (index: Int, distance: Double)? {
        guard end - start > 1 else { return nil }
        let along = self[end] - self[start]
        let length = along.length
        var far = (index: start, distance: -1.0)
        for index in (start + 1)..<end {
            let offset = self[index] - self[start]
            let distance =
                length < 1e-9 ? offset.length : abs(along.x * offset.y - along.y * offset.x) / length
            if distance > far.distance { far = (index, distance) }
        }
        return far
    }
}
