import Drawing
import Foundation
import Testing

@Suite("Geometry")
struct GeometryTests {
    @Test("a shape knows what is inside it")
    func inside() {
        let circle = Path.circle(Point(10, 10), 5)
        #expect(circle.contains(Point(13, 13)) && !circle.contains(Point(14, 14)))
        let ring = circle + .circle(Point(10, 10), 3)
        #expect(!ring.contains(Point(10, 10)) && ring.contains(Point(14, 10)))
    }

    @Test("a smooth curve goes through its points")
    func smooth() {
        let points = [Point(0, 0), Point(10, 5), Point(20, 0), Point(30, 9)]
        let corners = Path.smooth(points).flattened().joined()
        #expect(points.allSatisfy { point in corners.contains { $0.distance(to: point) < 0.001 } })
    }

    @Test("a line of fewer places is the same line")
    func simplified() {
        let wave = (0...200).map { Point(Double($0) / 10, sin(Double($0) / 20)) }
        let few = wave.simplified(within: 0.05)
        #expect(few.count < 30 && few.first == wave.first && few.last == wave.last)
        for point in wave {
            let distances = zip(few, few.dropFirst()).map { start, end -> Double in
                let share = min(1, max(0, (point.x - start.x) / (end.x - start.x)))
                return start.toward(end, share).distance(to: point)
            }
            #expect((distances.min() ?? 1) < 0.06)
        }
        #expect([Point(0, 0), Point(1, 0), Point(2, 0)].simplified(within: 0.01) == [Point(0, 0), Point(2, 0)])
    }

    @Test("transforms follow one another")
    func transforms() {
        let turned = Transform.rotation(.pi / 2).around(Point(10, 10)).then(.translation(Point(1, 2)))
        let point = turned.apply(Point(20, 10))
        #expect(point.distance(to: Point(11, 22)) < 1e-9)
    }

    @Test("rectangles share what they share")
    func rectangles() {
        let (a, b) = (Rect(0, 0, 10, 10), Rect(6, 7, 10, 10))
        #expect(a.intersection(b) == Rect(6, 7, 4, 3))
        #expect(a.union(b) == Rect(0, 0, 16, 17))
        #expect(!a.intersects(Rect(10, 0, 5, 5)))
        #expect(Rect(around: [Point(3, 4), Point(-1, 9)]) == Rect(-1, 4, 4, 5))
    }
}
