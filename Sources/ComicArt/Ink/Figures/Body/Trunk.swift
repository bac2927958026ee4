import Drawing
import Foundation

/// The trunk under its clothes: ovals along the spine, from the neck to the hips.
struct Trunk: Sendable {
    /// One oval: meters along the spine, half breadth, half depth, and how far forward it lies.
    struct Level: Sendable {
        var height: Double
        var breadth: Double
        var depth: Double
        var ahead: Double
    }

    let frame: Frame3
    let lens: Lens
    let levels: [Level]

    init(_ appearance: Appearance, _ skeleton: Skeleton, _ lens: Lens) {
        frame = skeleton.trunk
        self.lens = lens
        let shoulder = appearance.shoulderBreadth
        let girth = appearance.girth
        let isHeavy = appearance.build == .heavy
        let isWoman = appearance.isWoman
        let padding = appearance.outfit.garment.padding
        let waist = (isWoman ? 0.125 : 0.148) * (isHeavy ? 1.42 : girth) + padding
        levels = [
            Level(height: 0.545, breadth: 0.066 + padding * 0.3, depth: 0.065, ahead: 0),
            Level(height: 0.512, breadth: shoulder * 0.72, depth: 0.085, ahead: -0.005),
            Level(
                height: 0.468, breadth: shoulder + 0.045 + padding * 0.6, depth: 0.1 * girth + padding * 0.5, ahead: 0),
            Level(
                height: 0.33, breadth: shoulder * 0.9 + 0.01 + padding,
                depth: (isWoman ? 0.135 : 0.122) * girth + padding, ahead: isWoman ? 0.02 : 0.01),
            Level(
                height: 0.12, breadth: waist, depth: (isHeavy ? 0.185 : 0.105 * girth) + padding,
                ahead: isHeavy ? 0.04 : 0),
            Level(
                height: -0.06, breadth: (isWoman ? 0.168 : 0.158) * girth + padding, depth: 0.125 * girth + padding,
                ahead: isHeavy ? 0.03 : 0),
        ]
    }

    /// A place on its surface.
    ///
    /// - Parameters:
    ///   - angle: degrees from the front's middle to its left side as we face it.
    ///   - height: meters along the spine.
    func place(_ angle: Double, _ height: Double, lift: Double = 0) -> Vector3 {
        let index = max(1, levels.firstIndex { $0.height <= height } ?? levels.count - 1)
        let (high, low) = (levels[index - 1], levels[index])
        let share = min(1, max(0, (high.height - height) / (high.height - low.height)))
        func mix(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
        let radians = angle * .pi / 180
        return frame.place(
            (mix(high.breadth, low.breadth) + lift) * sin(radians), height,
            mix(high.ahead, low.ahead) + (mix(high.depth, low.depth) + lift) * cos(radians))
    }

    func page(_ angle: Double, _ height: Double, lift: Double = 0) -> Point {
        lens.point(place(angle, height, lift: lift))
    }

    /// How much the surface at an angle is turned to us.
    func turn(_ angle: Double) -> Double {
        let radians = angle * .pi / 180
        return frame.direction(Vector3(sin(radians), 0, cos(radians))).dot(lens.view)
    }

    var showsFront: Bool { turn(0) > 0.08 }

    /// Where an oval's edges are on the page.
    func edges(_ height: Double) -> (Point, Point) {
        let ring = (0..<24).map { page(Double($0) * 15, height) }
        let spine = lens.point(frame.place(0, height + 0.1, 0)) - lens.point(frame.place(0, height - 0.1, 0))
        let across = spine.length < lens.scale * 0.05 ? Point(1, 0) : spine.unit.perpendicular
        func share(_ point: Point) -> Double { point.x * across.x + point.y * across.y }
        let left = ring.min { share($0) < share($1) } ?? .zero
        let right = ring.max { share($0) < share($1) } ?? .zero
        return (left, right)
    }

    var outline: Path {
        let sides = levels.map { edges($0.height) }
        var path = Path.cloth(sides.map(\.0).reversed() + sides.map(\.1))
        if abs(lens.view.y) > 0.3 {
            for level in levels.dropFirst() {
                path.append(.polygon((0..<16).map { page(Double($0) * 22.5, level.height) }.convexHull))
            }
        }
        return path
    }

    /// Points across the chest.
    var breadth: Double {
        let (left, right) = edges(0.34)
        return max(left.distance(to: right), lens.scale * 0.1)
    }
}

extension Outfit.Garment {
    /// How thick its cloth makes one, in meters.
    var padding: Double {
        switch self {
        case .shirt, .dress, .gown: 0
        case .suit, .pullover, .uniform, .tunic: 0.008
        case .jacket, .overalls: 0.016
        case .trenchCoat, .overcoat, .smock: 0.022
        case .habit: 0.025
        case .cloak, .pressureSuit: 0.035
        }
    }
}
