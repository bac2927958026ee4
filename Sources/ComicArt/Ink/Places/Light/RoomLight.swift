import Drawing

/// The shapes that light and shadow make on a room's back wall and floor.
struct RoomLight {
    let stage: Carpenter
    let room: Carpenter.Room
    let air: Air

    private var width: Double { room.right - room.left }
    private var wallPlane: Plane { stage.backWall }
    private var floorPlane: Plane { Plane(origin: .zero, across: Vector3(1, 0, 0), up: Vector3(0, 0, 1)) }

    /// By shares of the wall from the light's side and from the floor.
    private func onWall(_ points: [(Double, Double)]) -> [Vector3] {
        points.map { wallPlane.at((air.isFromLeft ? $0.0 : 1 - $0.0) * width, min(1, max(0, $0.1)) * room.height) }
    }

    /// By meters, for light from the left.
    private func onFloor(_ points: [(Double, Double)]) -> [Vector3] {
        points.map { floorPlane.at(air.isFromLeft ? $0.0 : -$0.0, $0.1) }
    }

    var wall: [Decal] {
        switch air.lighting {
        case .soft:
            [.fill([onWall([(0, 0), (0, 1), (0.62, 1), (0.18, 0)])], .tone(air.hour == .night ? .middle : .light))]
        case .hardKey: hardKey
        case .blinds: slats
        case .pool: cone
        case .rim:
            [
                .fill(
                    [onWall([(0, 0), (0, 1), (0.16, 1), (0.1, 0)]), onWall([(0.84, 0), (0.9, 1), (1, 1), (1, 0)])],
                    .tone(.ink))
            ]
        case .underlight: [.fill([onWall(arch)], .tone(.ink))]
        }
    }

    /// A black shape that the light leaves of the wall, differently from room to room.
    private var hardKey: [Decal] {
        var dice = Dice("key", stage.name)
        switch dice.roll(4) {
        case 0: return [.fill([onWall([(0, 0), (0, 1), (0.5, 1), (0.24, 0)])], .tone(.ink))]
        case 1:
            return [
                .fill(
                    [
                        onWall([(0, 0), (0, 1), (0.24, 1), (0.24, 0)]),
                        onWall([(0.24, 1), (1, 1), (1, 0.9), (0.24, 0.62)]),
                    ], .tone(.ink))
            ]
        case 2: return windowPatch
        default: return [.fill([onWall([(0, 0), (0, 1), (1, 1), (1, 0.84), (0.36, 0.7), (0.2, 0)])], .tone(.ink))]
        }
    }

    /// Light through a window with bars, slanting over a black wall.
    private var windowPatch: [Decal] {
        let all = [onWall([(0, 0), (0, 1), (1, 1), (1, 0)])]
        let patch = [(0.2, 0.86), (0.86, 0.98), (0.86, 0.2), (0.2, 0.06)]
        func across(_ share: Double, _ thick: Double) -> [Vector3] {
            onWall([
                (0.2, 0.06 + 0.8 * share), (0.86, 0.2 + 0.78 * share), (0.86, 0.2 + 0.78 * share + thick),
                (0.2, 0.06 + 0.8 * share + thick),
            ])
        }
        func along(_ u: Double) -> [Vector3] { onWall([(u, 0), (u + 0.022, 0), (u + 0.022, 1), (u, 1)]) }
        return [
            .fill(all, .tone(.ink)), .fill([onWall(patch)], .tone(.paper)),
            .fill([across(0.48, 0.03), along(0.4), along(0.63)], .tone(.ink)),
        ]
    }

    private var slats: [Decal] {
        let count = 8
        let bars = (0..<count).map { index -> [Vector3] in
            let low = 0.2 + 0.86 * Double(index) / Double(count)
            return onWall([(0, low + 0.1), (1, low - 0.1), (1, low - 0.045), (0, low + 0.155)])
        }
        return [
            .fill(bars, .tone(.ink)),
            .fill(
                [onWall([(0, 0), (0, 1), (0.2, 1), (0.12, 0)]), onWall([(0.86, 0), (0.94, 1), (1, 1), (1, 0)])],
                .tone(.ink)),
            .fill([onWall([(0, 0), (1, 0), (1, 0.1), (0, 0.26)])], .tone(.ink)),
        ]
    }

    private var cone: [Decal] {
        let middle = -room.left
        let spread = [
            (middle - 0.35, 1.0), (middle + 0.35, 1), (min(width, middle + 2.3), 0), (max(0, middle - 2.3), 0),
        ]
        return [.fill([spread.map { wallPlane.at($0.0, $0.1 * room.height) }], .tone(.middle))]
    }

    private var arch: [(Double, Double)] {
        [(0, 0.35), (0.12, 0.62), (0.35, 0.78), (0.65, 0.8), (0.88, 0.7), (1, 0.5), (1, 1), (0, 1)]
    }

    var floor: [Decal] {
        switch air.lighting {
        case .underlight: []
        case .soft:
            [
                .fill(
                    [
                        onFloor([
                            (near, room.front), (near, room.back), (near + 0.5, room.back), (near + 1.5, room.front),
                        ])
                    ], .tone(air.hour == .night ? .dark : .middle))
            ]
        case .hardKey:
            air.hour == .night
                ? [nightPatch]
                : [
                    .fill(
                        [onFloor([(near, room.front), (-0.4, room.front), (-1.7, room.back), (near, room.back)])],
                        .tone(.ink))
                ]
        case .blinds: [slatsOnFloor]
        case .pool: [.fill([floorPlane.polygon(Point(0, 0.8).ring(1.9, sides: 28))], .tone(.paper))]
        case .rim: [backPatch]
        }
    }

    /// A moulding, and light thrown up from a lamp.
    var ceiling: [Decal] {
        let plane = Plane(origin: Vector3(0, room.height - 0.001, 0), across: Vector3(1, 0, 0), up: Vector3(0, 0, 1))
        let width = room.right - room.left - 0.9
        let moulding = plane.rect(room.left + 0.45, -3, width, room.back + 2.55)
        let lines = Decal.lines([moulding + [moulding[0]]], width: 0.03)
        let side = air.isFromLeft ? 1.0 : -1
        switch air.lighting {
        case .soft, .underlight: return [lines]
        case .pool: return [.fill([plane.polygon(Point(0, 0.9).ring(0.9, sides: 20))], .tone(.middle)), lines]
        case .blinds, .hardKey, .rim:
            let count = air.lighting == .blinds ? 5 : 1
            let patches = (0..<count).map { index -> [Vector3] in
                let (low, high) = (
                    Double(index) / Double(count), (Double(index) + (count == 1 ? 1 : 0.6)) / Double(count)
                )
                return plane.polygon([
                    Point(-0.6 * side, 0.2 + low * 2.4), Point(1.9 * side, 0.9 + low * 2.6),
                    Point(1.9 * side, 0.9 + high * 2.6),
                    Point(-0.6 * side, 0.2 + high * 2.4),
                ])
            }
            return [.fill(patches, .tone(.middle)), lines]
        }
    }

    /// The wall on the light's side.
    private var near: Double { air.isFromLeft ? room.left : -room.right }

    private var nightPatch: Decal {
        var dice = Dice("floor", stage.name)
        let (wide, deep) = (dice.within(2.6...3.6), dice.within(2.8...3.8))
        let left = -1.9
        let patch = [(left, -1.1), (left + wide, -0.6), (left + wide + 1.6, -0.6 + deep), (left + 1.2, -1.1 + deep)]
        return .fill([onFloor(patch)], .tone(.paper))
    }

    private var slatsOnFloor: Decal {
        .fill(
            (0..<8).map { index in
                let z = -1.6 + Double(index) * 0.6
                return onFloor([(-1.8, z), (2.2, z + 0.5), (2.2, z + 0.84), (-1.8, z + 0.34)])
            }, .tone(.paper))
    }

    /// What light from behind leaves on the floor.
    private var backPatch: Decal {
        let from = stage.backLight ?? (-0.6)...0.6
        let lean = air.isFromLeft ? 0.7 : -0.7
        let patch = [
            Vector3(from.lowerBound, 0, room.back), Vector3(from.upperBound, 0, room.back),
            Vector3(from.upperBound + lean + 0.7, 0, -1.4), Vector3(from.lowerBound + lean - 0.7, 0, -1.4),
        ]
        return .fill([patch], .tone(.paper))
    }
}
