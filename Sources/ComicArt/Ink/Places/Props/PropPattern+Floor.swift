import Drawing

extension PropPattern {
    /// What stands on the floor, or hangs on a wall.
    static let standing = [clock, painting, chair, rope, trunk, crate, barrel, statue, safe, ladder, globe, umbrella]

    private static let clock = PropPattern("clock", .wall, 0.6, 2, 0.3) { spot in
        var faces: [Face] = []
        faces += spot.box(-0.24...0.24, 0...1.5, -0.14...0.14, .wood)
        faces += spot.box(-0.28...0.28, 1.5...2.05, -0.17...0.17, .wood)
        faces += [spot.cutout(Point(0, 1.78).ring(0.2, sides: 16), z: -0.175, .glow, edge: .line)]
        return faces
    }

    private static let painting = PropPattern(
        "painting portrait picture canvas masterpiece landscape", .wall, 0.9, 1.1, 0.1
    ) { spot in
        var faces: [Face] = []
        faces += spot.box(-0.45...0.45, 0.7...1.7, -0.03...0.03, .black)
        faces += spot.box(-0.37...0.37, 0.78...1.62, -0.05 ... -0.03, .white)
        faces += spot.rod(Vector3(-0.5, 0, -0.1), Vector3(0, 1.9, 0.1), 0.05, .black)
        faces += spot.rod(Vector3(0.5, 0, -0.1), Vector3(0, 1.9, 0.1), 0.05, .black)
        return faces
    }

    private static let chair = PropPattern("chair stool seat", .floor, 0.5, 1, 0.5) { spot in
        var faces: [Face] = []
        faces += spot.box(-0.22...0.22, 0.42...0.47, -0.2...0.22, .wood)
        for side in [-0.2, 0.2] {
            faces += spot.box(side - 0.025...side + 0.025, 0...0.42, -0.2 ... -0.15, .black)
            faces += spot.box(side - 0.025...side + 0.025, 0...0.98, 0.18...0.22, .black)
        }
        faces += spot.box(-0.2...0.2, 0.7...0.9, 0.18...0.21, .black)
        return faces
    }

    private static let rope = PropPattern("rope noose cord line", .floor, 0.7, 0.3, 0.7) { spot in
        var faces: [Face] = []
        for side in [0.0, 0.07, 0.14] {
            faces += spot.turned(
                [(side, 0.3 - side * 0.3), (side + 0.06, 0.3 - side * 0.3)], sides: 12, .white, cap: .black)
        }
        return faces
    }

    private static let trunk = PropPattern("trunk suitcase bag briefcase luggage case satchel", .floor, 0.8, 0.5, 0.4) {
        spot in
        spot.box(
            -0.36...0.36, 0...0.46, -0.16...0.16, .black,
            front: [
                .lines(
                    [
                        [spot.at(-0.2, 0, -0.16), spot.at(-0.2, 0.46, -0.16)],
                        [spot.at(0.2, 0, -0.16), spot.at(0.2, 0.46, -0.16)],
                    ], width: 0.04)
            ], edge: .bold)
    }

    private static let crate = PropPattern("crate box chest coffin casket", .floor, 0.8, 0.7, 0.7) { spot in
        spot.box(
            -0.38...0.38, 0...0.55, -0.28...0.28, .wood, top: .white,
            front: [.lines([[spot.at(-0.38, 0.4, -0.28), spot.at(0.38, 0.4, -0.28)]], width: 0.04)], edge: .bold)
    }

    private static let barrel = PropPattern("barrel cask keg", .floor, 0.6, 0.9, 0.6) { spot in
        spot.turned([(0, 0.25), (0.27, 0.3), (0.63, 0.3), (0.9, 0.25)], sides: 10, .wood, cap: .stone)
    }

    private static let statue = PropPattern("statue bust sculpture idol figurine", .floor, 0.5, 1.7, 0.5) { spot in
        var faces: [Face] = []
        faces += spot.box(-0.22...0.22, 0...1, -0.22...0.22, .stone)
        faces += spot.turned(
            [(1, 0.12), (1.12, 0.2), (1.3, 0.22), (1.38, 0.08), (1.44, 0.12), (1.58, 0.13), (1.68, 0.07)], sides: 9,
            .white)
        return faces
    }

    private static let safe = PropPattern("safe strongbox", .floor, 0.8, 0.9, 0.6) { spot in
        let plane = spot.front(-0.38, 0, -0.3)
        let ring = plane.circle(0.38, 0.45, 0.13)
        return spot.box(
            -0.38...0.38, 0...0.85, -0.3...0.3, .metal,
            front: [
                .lines(
                    [
                        plane.rect(0.07, 0.07, 0.62, 0.7) + [plane.at(0.07, 0.07)], ring + [ring[0]],
                        [plane.at(0.22, 0.45), plane.at(0.54, 0.45)],
                    ], width: 0.03)
            ], edge: .bold)
    }

    private static let ladder = PropPattern("ladder", .floor, 0.6, 2.6, 0.5) { spot in
        var faces: [Face] = []
        for side in [-0.22, 0.22] {
            faces += spot.rod(Vector3(side, 0, -0.3), Vector3(side, 2.6, 0.25), 0.05, .wood)
        }
        for step in (1..<8) {
            faces += spot.rod(
                Vector3(-0.22, 0.32 * Double(step), -0.3 + 0.07 * Double(step)),
                Vector3(0.22, 0.32 * Double(step), -0.3 + 0.07 * Double(step)), 0.035, .wood)
        }
        return faces
    }

    private static let globe = PropPattern("globe", .floor, 0.6, 1.1, 0.6) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.2), (0.05, 0.03), (0.5, 0.03)], sides: 7, .black)
        faces += spot.turned([(0.5, 0.1), (0.6, 0.24), (0.75, 0.3), (0.9, 0.24), (1, 0.1)], sides: 10, .wood)
        return faces
    }

    private static let umbrella = PropPattern("umbrella cane stick", .floor, 0.3, 0.95, 0.3) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.13), (0.5, 0.15)], sides: 8, .metal, cap: .black)
        faces += spot.rod(Vector3(0.02, 0.4, 0), Vector3(0.1, 0.95, 0), 0.04, .black)
        return faces
    }
}
