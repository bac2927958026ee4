import Drawing
import StoryModel

/// A map as it is drawn: a dot for each place with its name below, lines between them, and minutes on the lines.
///
/// No name lies on another, nor on another's dot, and no number on a name.
struct MapLayout {
    struct Place {
        var dot: Point
        /// Room for the name.
        var name: Rect
    }

    struct Way {
        var way: MapWays.Way
        /// Room for the minutes; `nil` where they would lie on something else.
        var number: Rect?
    }

    static let dotRadius = 3.0

    private(set) var places: [Place] = []
    private(set) var ways: [Way] = []

    /// - Parameters:
    ///   - names: how much room each place's name takes.
    ///   - number: how much room the minutes on a line take.
    /// - Returns: `nil` where the names do not all fit into the area.
    init?(_ map: TravelMap, names: [Size], number: Size, in area: Rect) {
        let boxes = names.map { Size($0.width + 6, $0.height + Self.nameTop + 4) }
        guard
            let rects = BoxSpreader(boxes, in: area).spread(
                around: Self.scaled(StressLayout(map).positions(), area, boxes))
        else { return nil }
        places = zip(rects, names).map { rect, name in
            let dot = Point(rect.midX, rect.minY + Self.dotRadius + 1)
            return Place(
                dot: dot, name: Rect(rect.midX - name.width / 2, rect.minY + Self.nameTop, name.width, name.height))
        }
        for way in MapWays(map).drawn {
            ways.append(Way(way: way, number: room(for: number, on: way, clearOf: rects)))
        }
    }

    /// From a box's top to its name's.
    private static let nameTop = dotRadius * 2 + 3

    /// As large as the area lets them be; stretched to one side a little, if that fills it better.
    private static func scaled(_ points: [Point], _ area: Rect, _ boxes: [Size]) -> [Point] {
        let isTall = area.height > area.width
        let points = isTall ? points.map { Point($0.y, $0.x) } : points
        guard let around = Rect(around: points) else { return [] }
        let widest = boxes.map(\.width).max() ?? 0
        let tallest = boxes.map(\.height).max() ?? 0
        let x = (area.width - widest) / max(around.width, 1e-6)
        let y = (area.height - tallest) / max(around.height, 1e-6)
        let (width, height) = (min(x, y * 1.6), min(y, x * 1.6))
        return points.map {
            area.center + Point(($0.x - around.midX) * width, ($0.y - around.midY) * height)
        }
    }

    private func room(for size: Size, on way: MapWays.Way, clearOf rects: [Rect]) -> Rect? {
        let (from, to) = (places[way.from].dot, places[way.to].dot)
        let taken = rects + ways.compactMap(\.number)
        for share in [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] {
            let rect = Rect(center: from.toward(to, share), size: size)
            if !taken.contains(where: rect.intersects) { return rect }
        }
        return nil
    }
}
