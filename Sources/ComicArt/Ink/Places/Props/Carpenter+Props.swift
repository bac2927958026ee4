import Drawing

extension Carpenter {
    /// Puts what the hints name where it can be seen, beside the people.
    mutating func addProps(named hints: String) {
        let words = hints.lowercased().split { !$0.isLetter }.map(String.init)
        let named = Set(words + words.filter { $0.hasSuffix("s") }.map { String($0.dropLast()) })
        var counts: [PropPattern.Site: Int] = [:]
        for pattern in PropPattern.all {
            guard let name = pattern.words.first(where: named.contains) else { continue }
            let index = counts[pattern.site, default: 0]
            guard index < 3, !props.contains(where: { pattern.words.contains($0.name) }) else { continue }
            counts[pattern.site] = index + 1
            add(pattern, named: name, index: index)
        }
    }

    private mutating func add(_ pattern: PropPattern, named name: String, index: Int) {
        switch pattern.site {
        case .wall where room != nil:
            let x = [0.1, -1.1, 1.2][index]
            if pattern.words[0] == "clock" { wallClock(x) } else { wallProp(pattern, named: name, x) }
        case .tabletop:
            place(pattern, named: name, tabletop(index))
        case .wall: break
        case .floor:
            place(
                pattern, named: name,
                Spot([-1.9, 1.95, -2.2][index], [1.3, 1.5, 2.4][index], turn: [0.3, -0.3, 0.2][index]))
        }
    }

    private mutating func place(_ pattern: PropPattern, named name: String, _ spot: Spot) {
        things.append(Thing(pattern.faces(spot), at: spot.at(0, 0, -0.08)))
        show(name, spot.at(0, pattern.size.y / 2, 0), pattern.size)
    }

    private mutating func wallProp(_ pattern: PropPattern, named name: String, _ x: Double) {
        picture(x, y: 1.8, width: pattern.size.x, height: pattern.size.y)
        show(name, backWall.at(x - (room?.left ?? 0), 1.8), pattern.size)
    }

    /// A place on the set's first table; without a table, on a crate.
    private mutating func tabletop(_ index: Int) -> Spot {
        if surfaces.isEmpty {
            let stand = Spot(1.6, 1.7, turn: 0.2)
            crate(stand, size: 0.62)
            surfaces.append(stand.spot(0, 0, y: 0.62))
            return surfaces[0].spot([0, -0.2, 0.2][index], -0.1)
        }
        return surfaces[0].spot([0.12, -0.3, 0.42][index], -0.16, turn: 0.2)
    }
}
