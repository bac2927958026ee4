import Drawing
import Foundation
import StoryModel
import Testing

@testable import Publishing

@Suite("A case file's map")
struct CaseMapTests {
    /// Minutes between points of a plane, as a map.
    private func map(_ points: [Point]) -> TravelMap {
        TravelMap(
            places: points.indices.map { "Place \($0)" },
            minutes: points.map { one in points.map { Int(one.distance(to: $0).rounded()) } })
    }

    /// The same for the same seed.
    private func points(_ count: Int, seed: Int) -> [Point] {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33 % 1000) / 10
        }
        return (0..<count).map { _ in Point(next(), next()) }
    }

    @Test("what lies in a plane is drawn as far apart as it is", arguments: 1...8)
    func distances(seed: Int) {
        let places = points(12, seed: seed)
        let drawn = StressLayout(map(places)).positions()
        for one in places.indices {
            for other in places.indices where other > one {
                let wanted = places[one].distance(to: places[other])
                guard wanted > 12 else { continue }
                #expect(abs(drawn[one].distance(to: drawn[other]) - wanted) < wanted * 0.15 + 1)
            }
        }
    }

    @Test("no name lies on another, on a dot or outside, and no minutes on a name", arguments: 1...40)
    func names(seed: Int) throws {
        let places = points(seed, seed: seed)
        let area = Rect(0, 0, 320, 420)
        let names = places.indices.map { Size(20 + Double($0 * 13 % 40), $0 % 3 == 0 ? 20 : 10) }
        let layout = try #require(MapLayout(map(places), names: names, number: Size(12, 9), in: area))
        let dots = layout.places.map { Rect(center: $0.dot, size: Size(6, 6)) }
        for (index, place) in layout.places.enumerated() {
            #expect(area.contains(place.name) && area.contains(dots[index]))
            for other in layout.places.indices where other != index {
                #expect(!place.name.intersects(layout.places[other].name))
                #expect(!place.name.intersects(dots[other]))
            }
        }
        for number in layout.ways.compactMap(\.number) {
            #expect(!layout.places.contains { $0.name.intersects(number) })
        }
    }

    @Test("places at one point, far from all others, or of unknown distance have places of their own")
    func oddMaps() throws {
        let zeros = TravelMap(places: ["A", "B", "C", "D"], minutes: Array(repeating: [0, 0, 0, 0], count: 4))
        let ragged = TravelMap(places: ["A", "B", "C"], minutes: [[0, 4], [4, 0, 900_000]])
        let none = TravelMap(places: ["A", "B"], minutes: [])
        for map in [zeros, ragged, none, TravelMap(places: ["A"], minutes: [[0]])] {
            let names = map.places.map { _ in Size(60, 12) }
            let layout = try #require(MapLayout(map, names: names, number: Size(9, 9), in: Rect(0, 0, 300, 300)))
            let rects = layout.places.map(\.name)
            #expect(rects.allSatisfy { $0.minX.isFinite && $0.minY.isFinite })
            #expect(
                rects.indices.allSatisfy { one in
                    rects.indices.allSatisfy { $0 == one || !rects[$0].intersects(rects[one]) }
                })
        }
    }

    @Test("names that cannot fit are not drawn over each other")
    func tooMany() {
        let names = Array(repeating: Size(100, 40), count: 30)
        #expect(MapLayout(map(points(30, seed: 1)), names: names, number: Size(9, 9), in: Rect(0, 0, 200, 200)) == nil)
    }

    @Test("a way through a third place is not drawn, and every place is reached")
    func ways() {
        let line = map([Point(0, 0), Point(4, 0), Point(8, 0)])
        #expect(MapWays(line).drawn.map { [$0.from, $0.to, $0.minutes] } == [[0, 1, 4], [1, 2, 4]])
        let count = 14
        let equal = TravelMap(
            places: (0..<count).map(String.init),
            minutes: (0..<count).map { row in (0..<count).map { $0 == row ? 0 : 3 } })
        let ways = MapWays(equal).drawn
        #expect(ways.count == count * 2)
        #expect(Set(ways.flatMap { [$0.from, $0.to] }).count == count)
    }
}
