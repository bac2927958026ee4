import Drawing
import Foundation
import StoryModel

/// Puts places in a plane, as far from each other as they are in minutes, as nearly as a plane can.
///
/// By localized stress majorization: E. R. Gansner, Y. Koren, S. North, "Graph Drawing by Stress Majorization" (2004).
/// It begins from classical scaling; nothing in it is left to chance.
struct StressLayout {
    private let count: Int
    private let distances: [[Double]]
    /// The mean distance.
    private let usual: Double

    init(_ map: TravelMap) {
        let places = map.places
        count = places.count
        let known = places.indices.map { row in places.indices.map { column in Self.minutes(map, row, column) } }
        let numbers = known.joined().compactMap(\.self).filter { $0 > 0 }
        let usual = numbers.isEmpty ? 1.0 : numbers.reduce(0, +) / Double(numbers.count)
        // Two rooms next to each other may be no minute apart, and are two places all the same.
        self.usual = usual
        distances = known.enumerated().map { row, minutes in
            minutes.enumerated().map { column, minutes in row == column ? 0 : max(minutes ?? usual, usual * 0.2) }
        }
    }

    /// Both ways' mean; `nil` where the map does not tell.
    private static func minutes(_ map: TravelMap, _ row: Int, _ column: Int) -> Double? {
        let ways = [map.minutes(row: row, column: column), map.minutes(row: column, column: row)].compactMap(\.self)
        return ways.isEmpty ? nil : Double(ways.reduce(0, +)) / Double(ways.count)
    }

    /// Around zero, the longest way through them from left to right, in minutes.
    func positions() -> [Point] {
        guard count > 1 else { return [Point](repeating: .zero, count: count) }
        return upright(improved(scaled()))
    }

    /// Classical scaling: the two directions in which the places differ most.
    ///
    /// W. S. Torgerson, "Multidimensional Scaling: I. Theory and Method" (1952), by power iteration.
    private func scaled() -> [Point] {
        let squares = distances.map { $0.map { $0 * $0 } }
        let means = squares.map { $0.reduce(0, +) / Double(count) }
        let mean = means.reduce(0, +) / Double(count)
        let inner = squares.indices.map { row in
            squares.indices.map { column -> Double in
                let apart = squares[row][column] - means[row] - means[column] + mean
                return -apart / 2
            }
        }
        let turns = (0..<count).map { 2 * Double.pi * Double($0) / Double(count) }
        let first = axis(inner, from: turns.map { cos($0) }, besides: [])
        let second = axis(inner, from: turns.map { sin($0) + 0.01 * cos(3 * $0) }, besides: first)
        return zip(first, second).map { Point($0, $1) }
    }

    /// The direction a matrix stretches most, as long as it stretches; at a right angle to another one.
    private func axis(_ matrix: [[Double]], from start: [Double], besides other: [Double]) -> [Double] {
        func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
        var axis = start
        var stretch = 0.0
        for _ in 0..<100 {
            if !other.isEmpty {
                let share = dot(axis, other) / max(dot(other, other), 1e-12)
                axis = zip(axis, other).map { $0 - share * $1 }
            }
            let length = max(dot(axis, axis).squareRoot(), 1e-12)
            axis = axis.map { $0 / length }
            let next = matrix.map { dot($0, axis) }
            stretch = max(dot(next, axis), usual * usual * 0.01)
            if dot(next, next) > 1e-12 { axis = next }
        }
        let length = max(dot(axis, axis).squareRoot(), 1e-12)
        return axis.map { $0 / length * stretch.squareRoot() }
    }

    private func improved(_ start: [Point]) -> [Point] {
        var points = start
        for _ in 0..<300 {
            var moved = 0.0
            for index in points.indices {
                let next = place(index, among: points)
                moved = max(moved, next.distance(to: points[index]))
                points[index] = next
            }
            if moved < usual * 1e-4 { break }
        }
        return points
    }

    /// Where all others together want a place to be; a near one has more to say than a far one.
    private func place(_ index: Int, among points: [Point]) -> Point {
        var (sum, weights) = (Point.zero, 0.0)
        for other in points.indices where other != index {
            let wanted = distances[index][other]
            let weight = 1 / (wanted * wanted)
            let apart = points[index] - points[other]
            sum = sum + (points[other] + apart.unit * wanted) * weight
            weights += weight
        }
        return sum * (1 / weights)
    }

    /// Turned so that they reach farthest from left to right, the first place at the left and not at the bottom.
    private func upright(_ points: [Point]) -> [Point] {
        let middle = points.reduce(.zero, +) * (1 / Double(count))
        let moved = points.map { $0 - middle }
        let xx = moved.reduce(0) { $0 + $1.x * $1.x }
        let yy = moved.reduce(0) { $0 + $1.y * $1.y }
        let xy = moved.reduce(0) { $0 + $1.x * $1.y }
        let turned = moved.map(Transform.rotation(-atan2(2 * xy, xx - yy) / 2).apply)
        guard let first = turned.first else { return turned }
        return turned.map { Point(first.x > 0 ? -$0.x : $0.x, first.y > 0 ? -$0.y : $0.y) }
    }
}
