import StoryModel

/// The ways of a map worth drawing: those that do not lead through a third place.
struct MapWays {
    struct Way: Hashable {
        /// Of the map's places.
        var from: Int
        var to: Int
        var minutes: Int
    }

    private let map: TravelMap

    init(_ map: TravelMap) {
        self.map = map
    }

    /// In order of length. Where nearly every place leads to every other one, the shortest that hold all together.
    var drawn: [Way] {
        let direct = all.filter(isDirect).sorted { ($0.minutes, $0.from, $0.to) < ($1.minutes, $1.from, $1.to) }
        let most = map.places.count * 2
        guard direct.count > most else { return direct }
        let tree = Self.tree(direct, count: map.places.count)
        let rest = direct.filter { !tree.contains($0) }.prefix(max(0, most - tree.count))
        return direct.filter(tree.union(rest).contains)
    }

    private var all: [Way] {
        map.places.indices.flatMap { from in
            map.places.indices.dropFirst(from + 1).compactMap { to in
                map.minutes(row: from, column: to).map { Way(from: from, to: to, minutes: $0) }
            }
        }
    }

    private func isDirect(_ way: Way) -> Bool {
        !map.places.indices.contains { place in
            guard place != way.from, place != way.to, let there = map.minutes(row: way.from, column: place),
                let on = map.minutes(row: place, column: way.to), there > 0, on > 0
            else { return false }
            return there + on <= way.minutes
        }
    }

    /// The shortest ways that connect what can be connected (Kruskal).
    private static func tree(_ ways: [Way], count: Int) -> Set<Way> {
        var parts = Array(0..<count)
        var tree: Set<Way> = []
        for way in ways where parts[way.from] != parts[way.to] {
            let (kept, joined) = (parts[way.from], parts[way.to])
            for index in parts.indices where parts[index] == joined { parts[index] = kept }
            tree.insert(way)
        }
        return tree
    }
}
