import Drawing
import Foundation

/// Streets, lawns and water: all that lies at the height of the feet, outdoors.
struct Ground {
    let stage: Carpenter
    let inker: Inker
    private var air: Air { inker.light.air }
    private var plane: Plane { Plane(origin: .zero, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1)) }

    func draw(on canvas: Canvas) {
        let position = inker.camera.position
        let corners = [Vector3(-400, 0, -60), Vector3(400, 0, -60), Vector3(400, 0, 600), Vector3(-400, 0, 600)]
            .map { Vector3($0.x + position.x, 0, $0.z + position.z) }
        guard let path = inker.path(corners) else { return }
        let tone = tone
        canvas.fill(path, tone, inker.palette)
        // Snow covers paths and pavements.
        let decals = stage.groundDecals.filter { air.weather != .snow || $0.ink != .tone(.dark) }
        let areas = decals.filter(\.lines.isEmpty) + [light].compactMap(\.self)
        for decal in areas + decals.filter({ !$0.lines.isEmpty }) {
            inker.draw(decal, normal: .up, on: tone, on: canvas)
        }
        inker.draw(foreShadow, normal: .up, on: tone, on: canvas)
    }

    private var tone: Tone {
        if air.weather == .snow { return .paper }
        return air.hour == .night ? .ink : inker.light.tone(stage.ground, .up)
    }

    /// The light that people stand in by night.
    private var light: Decal? {
        guard air.hour == .night, air.weather != .snow else { return nil }
        let side = air.isFromLeft ? 1.0 : -1
        switch air.lighting {
        case .pool: return .fill([plane.polygon(Point(0, 0.8).ring(2, sides: 28))], .tone(.paper))
        case .rim:
            return .fill(
                [plane.polygon([Point(-1.4, 6), Point(0.9, 6), Point(2.2, -1.2), Point(-2.2, -1.2)])], .tone(.paper))
        case .soft: return .fill([plane.polygon(Point(0, 0.9).ring(3, sides: 28))], .tone(.dark))
        default: return .fill((isTown ? [wedge(side)] : clearing).map(plane.polygon), .tone(.paper))
        }
    }

    private var isTown: Bool { stage.ground == .stone }

    /// Light from a doorway or a lamp off the picture.
    private func wedge(_ side: Double) -> [Point] {
        var dice = Dice("wedge", stage.name)
        let (near, far) = (dice.within(0.9...1.7), dice.within(2...3.2))
        return [
            Point(-3.2 * side, -0.3), Point(near * side, -1.2), Point((near + far) * side, dice.within(1.6...2.6)),
            Point(-0.8 * side, dice.within(2.6...3.2)),
        ]
    }

    /// Moonlight between trees or stones: a pool with soft bays, and spots around it.
    private var clearing: [[Point]] {
        var dice = Dice("clearing", stage.name)
        let (first, second) = (dice.within(0...6), dice.within(0...6))
        let pool = (0..<30).map { step -> Point in
            let angle = 2 * Double.pi * Double(step) / 30
            let radius = 2.3 * (1 + 0.14 * sin(3 * angle + first) + 0.09 * sin(5 * angle + second))
            return Point(radius * cos(angle), 0.9 + radius * 0.72 * sin(angle))
        }
        let spots = (0..<7).map { index -> [Point] in
            let angle = 2 * Double.pi * Double(index) / 7 + dice.within(0...0.6)
            let reach = dice.within(3.1...4.4)
            return Point(reach * cos(angle), 1 + reach * 0.75 * sin(angle)).ring(
                dice.within(0.2...0.5), sides: 10, stretch: 0.6)
        }
        return [pool] + spots
    }

    /// The shadow of what is behind the one who looks: the picture's foot is black.
    private var foreShadow: Decal {
        var dice = Dice("shadow", stage.name)
        let lean = (air.isFromLeft ? 1.0 : -1) * dice.within(0.08...0.22)
        var edge: [Point] = []
        var x = -16.0
        while x < 16 {
            let step = isTown ? dice.within(2...4) : dice.within(0.25...0.7)
            let z = min(-0.9, -1.9 - x * lean + dice.within(-0.3...0.3))
            edge +=
                isTown
                ? [Point(x, z), Point(x + step, z)] : [Point(x, z), Point(x + step * 0.5, z + dice.within(0.1...0.4))]
            x += step
        }
        return .fill(
            [plane.polygon(edge + [Point(16, -60), Point(-16, -60)])], .tone(air.weather == .snow ? .middle : .ink))
    }
}
