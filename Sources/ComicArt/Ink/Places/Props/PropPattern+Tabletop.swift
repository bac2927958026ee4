import Drawing

extension PropPattern {
    /// What lies or stands on a table.
    static let tabletops = [
        ledger, letter, gun, knife, bottle, candle, lantern, telephone, typewriter, vase, key, cup, coin, skull,
    ]

    private static let ledger = PropPattern(
        "ledger book diary journal bible notebook volume manuscript register", .tabletop, 0.4, 0.12, 0.3
    ) { spot in
        var faces: [Face] = []
        faces += spot.box(-0.2...0.2, 0...0.05, -0.14...0.14, .black, top: .white)
        faces += [spot.spot(0, 0, y: 0.055).sheet(0.17, 0.12), spot.spot(0, 0, y: 0.056).sheet(0.008, 0.12, .black)]
        return faces
    }

    private static let letter = PropPattern(
        "letter note document will paper telegram map photograph contract envelope page message photo plan", .tabletop,
        0.32, 0.06, 0.24
    ) { spot in
        var faces: [Face] = []
        faces += [
            spot.spot(0, 0, y: 0.01).sheet(0.15, 0.11), spot.spot(0, 0.03, y: 0.012).sheet(0.1, 0.008, .black),
            spot.spot(0, -0.02, y: 0.012).sheet(0.1, 0.008, .black),
            spot.spot(0.1, -0.08, y: 0.013).sheet(0.03, 0.025, .accent),
        ]
        return faces
    }

    private static let gun = PropPattern("gun pistol revolver weapon", .tabletop, 0.34, 0.16, 0.1) { spot in
        spot.extruded(
            [
                Point(-0.2, 0.09), Point(-0.2, 0.14), Point(0.1, 0.15), Point(0.15, 0.11), Point(0.17, 0),
                Point(0.09, 0), Point(0.06, 0.07), Point(-0.02, 0.07),
            ], -0.02...0.02, .black)
    }

    private static let knife = PropPattern("knife dagger blade letteropener razor", .tabletop, 0.34, 0.08, 0.08) {
        spot in
        var faces: [Face] = []
        faces += [
            spot.cutout([Point(-0.22, 0.03), Point(0.04, 0.01), Point(0.04, 0.055)], .white, edge: .line),
            spot.cutout([Point(0.04, 0.005), Point(0.18, 0.01), Point(0.18, 0.06), Point(0.04, 0.065)], .black),
        ]
        return faces
    }

    private static let bottle = PropPattern(
        "bottle wine decanter poison vial flask whisky whiskey brandy glass", .tabletop, 0.2, 0.34, 0.12
    ) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.05), (0.17, 0.05), (0.22, 0.018), (0.31, 0.018)], sides: 8, .black)
        faces += spot.spot(0.13, -0.05).turned(
            [(0, 0.03), (0.01, 0.01), (0.06, 0.01), (0.08, 0.035), (0.15, 0.03)], sides: 8, .accent)
        return faces
    }

    private static let candle = PropPattern("candle candlestick", .tabletop, 0.18, 0.42, 0.12) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.08), (0.02, 0.02), (0.12, 0.02)], sides: 7, .black)
        faces += spot.spot(0, 0, y: 0.12).turned([(0, 0.022), (0.16, 0.02)], sides: 6, .white)
        faces += [spot.cutout([Point(-0.025, 0.29), Point(0.025, 0.29), Point(0, 0.4)], .accent)]
        return faces
    }

    private static let lantern = PropPattern("lantern lamp torch", .tabletop, 0.24, 0.36, 0.2) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.1), (0.05, 0.09)], sides: 6, .black)
        faces += spot.turned([(0.05, 0.07), (0.22, 0.07)], sides: 6, .accent)
        faces += spot.turned([(0.22, 0.1), (0.3, 0.03)], sides: 6, .black)
        return faces
    }

    private static let telephone = PropPattern("telephone phone receiver", .tabletop, 0.28, 0.2, 0.2) { spot in
        var faces: [Face] = []
        faces += spot.extruded(
            [Point(-0.12, 0), Point(-0.07, 0.1), Point(0.07, 0.1), Point(0.12, 0)], -0.08...0.08, .black)
        faces += spot.box(-0.14...0.14, 0.12...0.16, -0.025...0.025, .black)
        faces += [spot.cutout(Point(0, 0.05).ring(0.035, sides: 10), z: -0.085, .white)]
        return faces
    }

    private static let typewriter = PropPattern(
        "typewriter machine computer screen terminal", .tabletop, 0.42, 0.3, 0.3
    ) { spot in
        var faces: [Face] = []
        faces += spot.box(-0.2...0.2, 0...0.08, -0.2...0.05, .black)
        faces += spot.box(-0.2...0.2, 0...0.18, 0.02...0.14, .black)
        faces += [
            spot.cutout(
                [Point(-0.13, 0.18), Point(0.13, 0.18), Point(0.13, 0.34), Point(-0.13, 0.34)], z: 0.08, .white,
                edge: .line)
        ]
        return faces
    }

    private static let vase = PropPattern("vase urn flowers bouquet lilies roses", .tabletop, 0.34, 0.6, 0.3) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.06), (0.1, 0.11), (0.22, 0.05), (0.26, 0.06)], sides: 8, .white)
        for (x, y) in [(-0.12, 0.46), (0, 0.55), (0.11, 0.44)] {
            faces += [
                spot.cutout([Point(-0.01, 0.24), Point(0.01, 0.24), Point(x, y)], z: 0.01, .black),
                spot.cutout(Point(x, y).ring(0.06, sides: 7), .accent),
            ]
        }
        return faces
    }

    private static let key = PropPattern("key keys ring", .tabletop, 0.22, 0.06, 0.1) { spot in
        var faces: [Face] = []
        faces += [
            spot.spot(-0.06, 0, y: 0.01).disk(y: 0, 0.045, .black, up: true),
            spot.spot(-0.06, 0, y: 0.012).disk(y: 0, 0.025, .white, up: true),
            spot.spot(0.05, 0, y: 0.011).sheet(0.08, 0.014, .black),
            spot.spot(0.11, -0.03, y: 0.011).sheet(0.012, 0.03, .black),
        ]
        return faces
    }

    private static let cup = PropPattern("cup tea coffee teapot", .tabletop, 0.22, 0.14, 0.18) { spot in
        var faces: [Face] = []
        faces += [spot.disk(y: 0.01, 0.1, .white, up: true)]
        faces += spot.turned([(0.01, 0.035), (0.09, 0.06)], sides: 9, .white, cap: .black)
        return faces
    }

    private static let coin = PropPattern(
        "coin money cash banknotes gold jewel necklace diamond pearl brooch", .tabletop, 0.26, 0.1, 0.2
    ) { spot in
        var faces: [Face] = []
        for (x, z, h) in [(-0.06, 0.0, 0.05), (0.06, 0.03, 0.08), (0.0, -0.07, 0.03)] {
            faces += spot.spot(x, z).turned([(0, 0.04), (h, 0.04)], sides: 8, .accent, cap: .accent)
        }
        return faces
    }

    private static let skull = PropPattern("skull bone bones", .tabletop, 0.2, 0.2, 0.2) { spot in
        var faces: [Face] = []
        faces += spot.turned([(0, 0.05), (0.06, 0.06), (0.1, 0.09), (0.16, 0.09), (0.2, 0.05)], sides: 9, .white)
        faces += [
            spot.cutout(Point(-0.035, 0.11).ring(0.024, sides: 7), z: -0.095, .black),
            spot.cutout(Point(0.035, 0.11).ring(0.024, sides: 7), z: -0.095, .black),
        ]
        return faces
    }
}
