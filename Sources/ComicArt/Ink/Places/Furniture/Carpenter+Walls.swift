import Drawing
import Foundation

extension Carpenter {
    /// A window in the back wall; what is beyond it is bright by day, and black with a moon or lamps by night.
    mutating func window(
        _ x: Double, width: Double = 1.2, sill: Double = 0.95, height: Double = 1.5, isArched: Bool = false
    ) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? -4), sill), across: Vector3(1, 0, 0), up: .up)
        let half = width / 2
        var glass = [Point(-half, 0), Point(half, 0), Point(half, height)]
        if isArched {
            glass += (1..<8).map { step in
                let angle = Double.pi * Double(step) / 8
                return Point(half * angle.cosine, height + half * angle.sine)
            }
        }
        glass.append(Point(-half, height))
        let outline = glass.map { Point($0.x * 1.14, $0.y * 1.05 - 0.06) }
        openings.append(.fill([plane.polygon(outline)], .tone(.paper)))
        openings.append(.lines([plane.polygon(outline) + [plane.polygon(outline)[0]]], width: 0.03, .tone(.ink)))
        let isBright = !air.isDark || air.lighting == .rim || air.lighting == .blinds
        openings.append(.fill([plane.polygon(glass)], .tone(isBright ? .paper : .ink)))
        if isBright {
            openings.append(.lines([plane.polygon(glass) + [plane.polygon(glass)[0]]], width: 0.03, .tone(.ink)))
        } else {
            outside(plane, half, height)
        }
        let top = isArched ? height + half * 0.8 : height
        let bars: [[Vector3]] =
            [[plane.at(0, 0), plane.at(0, top)]]
            + [0.36, 0.72].map { [plane.at(-half, height * $0), plane.at(half, height * $0)] }
        openings.append(.lines(bars, width: 0.05, isBright ? .tone(.ink) : .tone(.paper)))
        openings.append(.fill([plane.rect(-half - 0.16, -0.12, width + 0.32, 0.08)], .tone(isBright ? .ink : .paper)))
        backLight = (x - half)...(x + half)
    }

    /// What one sees through a window at night: roofs with a few lit panes.
    private mutating func outside(_ plane: Plane, _ half: Double, _ height: Double) {
        let roofs = [
            Point(-half, 0), Point(-half, height * 0.42), Point(-half * 0.4, height * 0.55),
            Point(-half * 0.1, height * 0.34),
            Point(half * 0.5, height * 0.34), Point(half * 0.5, height * 0.5), Point(half, height * 0.5),
            Point(half, 0),
        ]
        openings.append(.fill([plane.rect(-half, 0, half * 2, height)], .tone(.dark)))
        openings.append(.fill([plane.polygon(roofs)], .tone(.ink)))
        openings.append(
            .fill(
                [
                    plane.rect(-half * 0.7, height * 0.2, half * 0.14, 0.1),
                    plane.rect(half * 0.62, height * 0.3, half * 0.14, 0.1),
                ], .accent))
    }

    /// A door in the back wall.
    mutating func door(
        _ x: Double, width: Double = 0.95, height: Double = 2.1, isOpen: Bool = false, isGlazed: Bool = false
    ) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? -4), 0), across: Vector3(1, 0, 0), up: .up)
        let half = width / 2
        let frame = plane.rect(-half - 0.12, 0, width + 0.24, height + 0.12)
        openings.append(.fill([frame], .tone(.paper)))
        openings.append(.lines([frame + [frame[0]]], width: 0.03, .tone(.ink)))
        openings.append(
            .fill([plane.rect(-half, 0, width, height)], .tone(isOpen && air.lighting == .rim ? .paper : .ink)))
        guard !isOpen else { return }
        let panels =
            isGlazed
            ? [plane.rect(-half + 0.13, 0.2, width - 0.26, 0.65)]
            : [
                plane.rect(-half + 0.13, 0.2, width - 0.26, 0.65),
                plane.rect(-half + 0.13, 1.02, width / 2 - 0.2, 0.86),
                plane.rect(0.07, 1.02, width / 2 - 0.2, 0.86),
            ]
        openings.append(.lines(panels.map { $0 + [$0[0]] }, width: 0.018, .tone(.paper)))
        openings.append(.fill([plane.circle(half - 0.1, 1, 0.035, sides: 8)], .tone(.paper)))
        if isGlazed {
            openings.append(
                .fill([plane.rect(-half + 0.13, 1.02, width - 0.26, 0.86)], air.isDark ? .accent : .tone(.light)))
        }
    }

    /// A picture in its frame on the back wall.
    mutating func picture(_ x: Double, y: Double = 1.75, width: Double = 0.6, height: Double = 0.75) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? -4), y), across: Vector3(1, 0, 0), up: .up)
        let (half, high) = (width / 2, height / 2)
        wallDecals.append(.fill([plane.rect(-half, -high, width, height)], .tone(.ink)))
        wallDecals.append(.fill([plane.rect(-half + 0.07, -high + 0.07, width - 0.14, height - 0.14)], .tone(.light)))
        switch dice.roll(3) {
        case 0:
            let head = Point(0, high * 0.25).ring(high * 0.3, sides: 10, stretch: 1.25)
            let body = [
                Point(-half + 0.12, -high + 0.07), Point(-half * 0.3, -high * 0.2), Point(half * 0.3, -high * 0.2),
                Point(half - 0.12, -high + 0.07),
            ]
            wallDecals.append(.fill([plane.polygon(head), plane.polygon(body)], .tone(.ink)))
        case 1:
            let hills = [
                Point(-half + 0.07, -high + 0.07), Point(-half + 0.07, -high * 0.1), Point(-half * 0.2, high * 0.3),
                Point(half * 0.3, -high * 0.2), Point(half - 0.07, high * 0.1), Point(half - 0.07, -high + 0.07),
            ]
            wallDecals.append(.fill([plane.polygon(hills)], .tone(.ink)))
        default:
            let sail = [Point(-0.02, high * 0.6), Point(-0.02, -high * 0.3), Point(-half * 0.6, -high * 0.3)]
            wallDecals.append(
                .fill([plane.polygon(sail), plane.rect(-half * 0.6, -high * 0.55, half * 1.2, 0.06)], .tone(.ink)))
        }
    }

    /// A round clock on the back wall.
    mutating func wallClock(_ x: Double, y: Double = 2.2, radius: Double = 0.24) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? -4), y), across: Vector3(1, 0, 0), up: .up)
        openings.append(.fill([plane.circle(0, 0, radius * 1.18, sides: 18)], .tone(.ink)))
        openings.append(.fill([plane.circle(0, 0, radius, sides: 18)], .tone(.paper)))
        openings.append(
            .lines(
                [
                    [plane.at(0, 0), plane.at(-radius * 0.35, radius * 0.4)],
                    [plane.at(0, 0), plane.at(radius * 0.1, radius * 0.8)],
                ], width: 0.03, .tone(.ink)))
        show("clock", plane.at(0, 0), Vector3(radius * 2.4, radius * 2.4, 0.1))
    }

    /// Curtains at both sides of a window.
    mutating func curtains(_ x: Double, width: Double = 1.2, from bottom: Double = 0.1, to top: Double = 2.75) {
        let plane = Plane(origin: backWall.at(x - (room?.left ?? -4), bottom), across: Vector3(1, 0, 0), up: .up)
        let high = top - bottom
        for side in [-1.0, 1] {
            let outline = [
                Point(side * (width / 2 - 0.1), high), Point(side * (width / 2 + 0.42), high),
                Point(side * (width / 2 + 0.36), 0),
                Point(side * (width / 2 + 0.06), 0), Point(side * (width / 2 + 0.2), high * 0.45),
            ]
            openings.append(.fill([plane.polygon(outline)], .tone(.ink)))
            let folds = [0.1, 0.24].map {
                [plane.at(side * (width / 2 + $0), high), plane.at(side * (width / 2 + 0.18 + $0 * 0.4), 0)]
            }
            openings.append(.lines(folds, width: 0.016, .tone(.paper)))
        }
    }
}

extension Double {
    var sine: Double { sin(self) }
    var cosine: Double { cos(self) }
}
