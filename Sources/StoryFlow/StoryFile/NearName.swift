/// Did you mean: the name an author most likely meant.
package enum NearName {
    /// `one of: Ann, Bob (did you mean 'Bob'?)`
    package static func choices(_ names: [String], near name: String) -> String {
        let list = "one of: \(names.joined(separator: ", "))"
        return nearest(to: name, in: names).map { "\(list) (did you mean '\($0)'?)" } ?? list
    }

    /// The first of the nearest names; `nil` if none is near enough to be a slip of the pen.
    package static func nearest(to name: String, in names: [String]) -> String? {
        let word = Array(name.lowercased().prefix(100))
        let distances = names.map { (name: $0, distance: distance(word, Array($0.lowercased().prefix(100)))) }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, min(word.count, best.name.count) / 3) ? best.name : nil
    }

    /// Letters to add, drop, replace or swap with their neighbour (optimal string alignment).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for row in 0..<left.count {
            var new = [row + 1]
            for column in 0..<right.count {
                let isSame = left[row] == right[column]
                var best = min(rows[row][column] + (isSame ? 0 : 1), rows[row][column + 1] + 1, new[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, rows[row - 1][column - 1] + 1)
                }
                new.append(best)
            }
            rows.append(new)
        }
        return rows[left.count][right.count]
    }
}
