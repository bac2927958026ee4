import Drawing

/// The shapes of a thing, one over the other; the first is its outline. Coordinates are shares of a square.
struct ThingDrawing {
    private enum Ink { case black, bare, color }

    private var shapes: [(path: Path, ink: Ink)] = []
    private let box: Rect

    var silhouette: Path { shapes.first?.path ?? Path() }

    func draw(_ palette: Palette, on canvas: Canvas) {
        for (path, ink) in shapes {
            switch ink {
            case .black: canvas.fill(path, palette.ink)
            case .bare: canvas.fill(path, palette.paper)
            case .color: canvas.fill(path, palette.accent)
            }
        }
    }

    init(kind: StillLife.Kind, box: Rect) {
        self.box = box
        switch kind {
        case .book: addBook()
        case .paper: addPaper()
        case .photograph: addPhotograph()
        case .key: addKey()
        case .clock: addClock()
        case .gun: addGun()
        case .knife: addKnife()
        case .glass: addGlass()
        case .bottle: addBottle()
        case .flame: addFlame()
        case .telephone: addTelephone()
        case .cigarette: addCigarette()
        case .footprint: addFootprint()
        case .stain: addStain()
        case .ring: addRing()
        case .rope: addRope()
        case .box: addBox()
        case .hat: addHat()
        case .glove: addGlove()
        }
    }

    private mutating func add(_ ink: Ink, _ paths: Path...) {
        shapes.append((paths.reduce(Path(), +), ink))
    }

    private func poly(_ points: [(Double, Double)]) -> Path { .polygon(points.map { box.at($0.0, $0.1) }) }

    private func smooth(_ points: [(Double, Double)]) -> Path {
        .smooth(points.map { box.at($0.0, $0.1) }, isClosed: true)
    }

    private func disc(_ x: Double, _ y: Double, _ radius: Double) -> Path { .circle(box.at(x, y), radius * box.width) }

    private func oval(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path {
        .ellipse(in: Rect(center: box.at(x, y), size: Size(width * box.width, height * box.height)))
    }

    /// A line as a band that narrows to its end.
    private func band(_ from: (Double, Double), _ to: (Double, Double), _ wide: Double, _ narrow: Double) -> Path {
        let (a, b) = (box.at(from.0, from.1), box.at(to.0, to.1))
        let side = (b - a).unit.perpendicular * box.width
        return .polygon([a + side * wide, b + side * narrow, b - side * narrow, a - side * wide])
    }
}

extension ThingDrawing {
    private mutating func addBook() {
        add(.black, poly([(0.02, 0.34), (0.3, 0.25), (0.5, 0.31), (0.72, 0.26), (0.98, 0.36), (0.98, 0.74), (0.5, 0.88), (0.02, 0.7)]))
        add(.bare, poly([(0.07, 0.36), (0.28, 0.29), (0.48, 0.35), (0.48, 0.79), (0.28, 0.68), (0.07, 0.66)]))
        add(.bare, poly([(0.52, 0.35), (0.72, 0.3), (0.94, 0.38), (0.94, 0.7), (0.72, 0.68), (0.52, 0.79)]))
        for row in 0..<6 {
            let y = 0.4 + Double(row) * 0.052
            add(.black, band((0.12, y - 0.01), (0.28, y - 0.03), 0.006, 0.005), band((0.28, y - 0.03), (0.43, y + 0.03), 0.005, 0.003))
            add(row == 3 ? .color : .black, band((0.57, y + 0.04), (0.72, y - 0.02), row == 3 ? 0.011 : 0.006, 0.004))
            if row % 2 == 0 { add(.black, band((0.78, y - 0.01), (0.89, y + 0.02), 0.005, 0.003)) }
        }
    }

    private mutating func addPaper() {
        add(.black, poly([(0.16, 0.16), (0.78, 0.06), (0.92, 0.82), (0.28, 0.94)]))
        add(.bare, poly([(0.19, 0.19), (0.65, 0.115), (0.73, 0.25), (0.8, 0.21), (0.885, 0.79), (0.305, 0.9)]))
        for row in 0..<9 {
            let y = 0.3 + Double(row) * 0.058
            let x = 0.27 + Double(row) * 0.0095
            add(.black, band((x, y), (x + (row % 4 == 3 ? 0.24 : 0.44), y - (row % 4 == 3 ? 0.04 : 0.075)), 0.009, 0.004))
        }
        add(.color, disc(0.72, 0.76, 0.05))
    }

    private mutating func addPhotograph() {
        add(.black, poly([(0.12, 0.2), (0.84, 0.1), (0.92, 0.82), (0.2, 0.92)]))
        add(.bare, poly([(0.15, 0.23), (0.815, 0.137), (0.888, 0.79), (0.225, 0.885)]))
        add(.black, poly([(0.22, 0.29), (0.77, 0.212), (0.825, 0.7), (0.275, 0.777)]))
        add(.bare, smooth([(0.46, 0.36), (0.57, 0.34), (0.62, 0.43), (0.57, 0.55), (0.5, 0.57), (0.44, 0.48)]))
        add(.bare, poly([(0.32, 0.76), (0.36, 0.64), (0.48, 0.59), (0.6, 0.58), (0.74, 0.62), (0.8, 0.7)]))
        add(.black, poly([(0.45, 0.41), (0.47, 0.34), (0.58, 0.33), (0.63, 0.42), (0.57, 0.38)]), poly([(0.53, 0.6), (0.56, 0.595), (0.57, 0.72), (0.55, 0.725)]))
    }

    private mutating func addKey() {
        add(.black, disc(0.26, 0.36, 0.2), band((0.36, 0.42), (0.92, 0.76), 0.045, 0.04), poly([(0.82, 0.66), (0.74, 0.82), (0.8, 0.86), (0.83, 0.81), (0.86, 0.88), (0.9, 0.9), (0.96, 0.76)]))
        add(.bare, disc(0.25, 0.35, 0.12))
        add(.bare, band((0.4, 0.425), (0.86, 0.7), 0.012, 0.006))
    }

    private mutating func addClock() {
        add(.black, disc(0.5, 0.52, 0.42), poly([(0.44, 0.02), (0.56, 0.02), (0.57, 0.14), (0.43, 0.14)]))
        add(.bare, disc(0.5, 0.52, 0.35))
        for hour in 0..<12 {
            let turn = Transform.rotation(Double(hour) / 6 * .pi).around(box.at(0.5, 0.52))
            add(.black, turn.apply(band((0.5, 0.2), (0.5, hour % 3 == 0 ? 0.28 : 0.24), hour % 3 == 0 ? 0.016 : 0.008, 0.006)))
        }
        add(.black, band((0.5, 0.56), (0.33, 0.38), 0.022, 0.008), band((0.48, 0.57), (0.6, 0.26), 0.016, 0.005))
        add(.color, disc(0.5, 0.52, 0.028))
    }

    private mutating func addGun() {
        add(.black, poly([(0.02, 0.32), (0.66, 0.26), (0.72, 0.22), (0.76, 0.27), (0.84, 0.3), (0.98, 0.78), (0.8, 0.84), (0.7, 0.56), (0.6, 0.58), (0.56, 0.66), (0.44, 0.67), (0.4, 0.5), (0.03, 0.46)]))
        add(.bare, poly([(0.46, 0.52), (0.58, 0.5), (0.55, 0.6), (0.47, 0.61)]))
        add(.bare, band((0.06, 0.37), (0.38, 0.345), 0.012, 0.005), poly([(0.42, 0.34), (0.6, 0.32), (0.6, 0.345), (0.42, 0.365)]), poly([(0.42, 0.41), (0.6, 0.395), (0.6, 0.42), (0.42, 0.435)]))
        add(.bare, band((0.8, 0.38), (0.9, 0.74), 0.012, 0.006))
    }

    private mutating func addKnife() {
        add(.black, poly([(0.02, 0.86), (0.56, 0.3), (0.66, 0.38), (0.3, 0.74)]), poly([(0.52, 0.28), (0.72, 0.44), (0.68, 0.48), (0.48, 0.33)]), poly([(0.6, 0.3), (0.86, 0.06), (0.95, 0.16), (0.7, 0.4)]))
        add(.bare, poly([(0.07, 0.82), (0.55, 0.335), (0.585, 0.365), (0.26, 0.69)]))
        add(.color, poly([(0.07, 0.82), (0.25, 0.64), (0.3, 0.65), (0.26, 0.69)]), smooth([(0.1, 0.92), (0.16, 0.9), (0.17, 0.95), (0.11, 0.97)]))
        add(.bare, disc(0.76, 0.25, 0.016), disc(0.84, 0.17, 0.016))
    }

    private mutating func addGlass() {
        add(.black, poly([(0.22, 0.14), (0.78, 0.14), (0.7, 0.88), (0.3, 0.88)]), oval(0.5, 0.14, 0.56, 0.12), oval(0.5, 0.88, 0.4, 0.08))
        add(.bare, poly([(0.26, 0.17), (0.74, 0.17), (0.715, 0.46), (0.285, 0.46)]), oval(0.5, 0.145, 0.49, 0.075))
        add(.color, oval(0.5, 0.48, 0.43, 0.08), poly([(0.287, 0.48), (0.713, 0.48), (0.7, 0.58), (0.3, 0.58)]))
        add(.bare, band((0.35, 0.62), (0.37, 0.82), 0.02, 0.01))
        add(.black, band((0.62, 0.2), (0.61, 0.42), 0.02, 0.012))
    }

    private mutating func addBottle() {
        add(.black, smooth([(0.42, 0.04), (0.58, 0.04), (0.58, 0.28), (0.74, 0.42), (0.75, 0.94), (0.25, 0.94), (0.26, 0.42), (0.42, 0.28)]))
        add(.bare, poly([(0.31, 0.54), (0.69, 0.54), (0.69, 0.78), (0.31, 0.78)]))
        add(.color, poly([(0.43, 0.03), (0.57, 0.03), (0.57, 0.12), (0.43, 0.12)]))
        add(.bare, band((0.455, 0.16), (0.455, 0.3), 0.012, 0.012), band((0.32, 0.42), (0.3, 0.5), 0.02, 0.008))
        for row in 0..<3 { add(.black, band((0.37, 0.6 + Double(row) * 0.06), (row == 1 ? 0.63 : 0.57, 0.6 + Double(row) * 0.06), 0.01, 0.006)) }
    }

    private mutating func addFlame() {
        add(.black, poly([(0.4, 0.5), (0.6, 0.5), (0.62, 0.9), (0.38, 0.9)]), oval(0.5, 0.91, 0.56, 0.12))
        add(.bare, smooth([(0.5, 0.02), (0.64, 0.24), (0.62, 0.4), (0.5, 0.48), (0.38, 0.4), (0.37, 0.26)]))
        add(.color, smooth([(0.5, 0.12), (0.59, 0.28), (0.57, 0.4), (0.5, 0.45), (0.43, 0.39), (0.43, 0.28)]))
        add(.bare, band((0.43, 0.54), (0.42, 0.84), 0.022, 0.012), oval(0.44, 0.9, 0.3, 0.03))
    }

    private mutating func addTelephone() {
        add(.black, smooth([(0.3, 0.34), (0.7, 0.34), (0.86, 0.8), (0.8, 0.9), (0.2, 0.9), (0.14, 0.8)]), smooth([(0.04, 0.3), (0.1, 0.14), (0.5, 0.1), (0.9, 0.14), (0.96, 0.3), (0.86, 0.38), (0.74, 0.26), (0.26, 0.26), (0.14, 0.38)]))
        add(.bare, disc(0.5, 0.62, 0.19))
        add(.black, disc(0.5, 0.62, 0.07))
        for hole in 0..<9 {
            let turn = Transform.rotation(Double(hole) * 0.58 - 0.9).around(box.at(0.5, 0.62))
            add(.black, turn.apply(disc(0.5, 0.49, 0.026)))
        }
        add(.bare, band((0.18, 0.17), (0.62, 0.14), 0.012, 0.004))
    }

    private mutating func addCigarette() {
        add(.black, oval(0.5, 0.72, 0.9, 0.42))
        add(.bare, oval(0.5, 0.69, 0.74, 0.29))
        add(.black, oval(0.5, 0.72, 0.66, 0.22), band((0.3, 0.7), (0.94, 0.5), 0.04, 0.04))
        add(.bare, band((0.36, 0.682), (0.93, 0.503), 0.026, 0.026))
        add(.color, disc(0.32, 0.695, 0.04))
        add(.bare, smooth([(0.3, 0.64), (0.22, 0.5), (0.36, 0.36), (0.27, 0.2), (0.34, 0.04), (0.31, 0.2), (0.41, 0.37), (0.27, 0.5)]))
    }

    private mutating func addFootprint() {
        add(.black, smooth([(0.34, 0.1), (0.52, 0.06), (0.6, 0.26), (0.56, 0.54), (0.42, 0.56), (0.3, 0.34)]), smooth([(0.44, 0.64), (0.58, 0.62), (0.62, 0.82), (0.54, 0.92), (0.44, 0.86)]))
        for row in 0..<5 { add(.bare, band((0.36, 0.17 + Double(row) * 0.075), (0.56, 0.15 + Double(row) * 0.075), 0.012, 0.012)) }
        add(.bare, band((0.48, 0.7), (0.57, 0.69), 0.012, 0.012), band((0.49, 0.78), (0.58, 0.77), 0.012, 0.012))
        add(.black, disc(0.7, 0.3, 0.02), disc(0.26, 0.6, 0.014), disc(0.68, 0.72, 0.012))
    }

    private mutating func addStain() {
        add(.black, smooth([(0.1, 0.5), (0.28, 0.32), (0.5, 0.36), (0.66, 0.24), (0.9, 0.42), (0.8, 0.6), (0.92, 0.74), (0.6, 0.72), (0.46, 0.86), (0.34, 0.7), (0.16, 0.72)]))
        add(.color, smooth([(0.16, 0.51), (0.3, 0.37), (0.5, 0.41), (0.66, 0.3), (0.84, 0.43), (0.75, 0.59), (0.82, 0.69), (0.58, 0.67), (0.46, 0.79), (0.36, 0.65), (0.2, 0.67)]), disc(0.14, 0.26, 0.035), disc(0.9, 0.88, 0.024), disc(0.24, 0.9, 0.016))
        add(.bare, smooth([(0.32, 0.46), (0.48, 0.47), (0.42, 0.5), (0.34, 0.5)]))
    }

    private mutating func addRing() {
        add(.black, oval(0.5, 0.6, 0.62, 0.6), poly([(0.36, 0.26), (0.44, 0.12), (0.58, 0.12), (0.66, 0.26), (0.51, 0.42)]))
        add(.bare, oval(0.5, 0.62, 0.45, 0.42))
        add(.black, oval(0.5, 0.57, 0.42, 0.36))
        add(.bare, oval(0.5, 0.63, 0.39, 0.38))
        add(.color, poly([(0.41, 0.26), (0.46, 0.16), (0.56, 0.16), (0.61, 0.26), (0.51, 0.37)]))
        add(.bare, band((0.47, 0.18), (0.44, 0.27), 0.012, 0.006))
    }

    private mutating func addRope() {
        add(.black, oval(0.48, 0.5, 0.84, 0.62), band((0.8, 0.62), (1.04, 0.9), 0.05, 0.045))
        add(.bare, oval(0.48, 0.47, 0.52, 0.28))
        for index in 0..<22 {
            let turn = Transform.rotation(Double(index) / 22 * 2 * .pi)
            let from = turn.apply(Point(0.3, 0)), to = turn.apply(Point(0.4, 0.06))
            add(.bare, band((0.48 + from.x, 0.49 + from.y * 0.62), (0.48 + to.x, 0.49 + to.y * 0.7), 0.008, 0.004))
        }
    }

    private mutating func addBox() {
        add(.black, poly([(0.04, 0.4), (0.5, 0.26), (0.96, 0.38), (0.94, 0.78), (0.46, 0.94), (0.06, 0.8)]))
        add(.bare, poly([(0.1, 0.4), (0.5, 0.29), (0.89, 0.39), (0.46, 0.52)]))
        add(.bare, band((0.5, 0.58), (0.9, 0.46), 0.01, 0.005), band((0.12, 0.47), (0.42, 0.56), 0.01, 0.005))
        add(.color, poly([(0.24, 0.56), (0.32, 0.585), (0.32, 0.68), (0.24, 0.655)]))
    }

    private mutating func addHat() {
        add(.black, oval(0.5, 0.72, 0.98, 0.3), smooth([(0.22, 0.7), (0.24, 0.34), (0.36, 0.22), (0.5, 0.3), (0.64, 0.2), (0.76, 0.32), (0.8, 0.7)]))
        add(.color, poly([(0.225, 0.58), (0.79, 0.56), (0.8, 0.66), (0.5, 0.71), (0.22, 0.68)]))
        add(.bare, smooth([(0.3, 0.34), (0.36, 0.28), (0.37, 0.4), (0.31, 0.52)]), band((0.08, 0.74), (0.5, 0.835), 0.004, 0.012))
    }

    private mutating func addGlove() {
        add(.black, smooth([(0.3, 0.96), (0.3, 0.62), (0.12, 0.5), (0.1, 0.4), (0.2, 0.38), (0.36, 0.48), (0.3, 0.16), (0.36, 0.08), (0.43, 0.14), (0.48, 0.4), (0.5, 0.06), (0.57, 0.03), (0.62, 0.1), (0.6, 0.42), (0.68, 0.14), (0.75, 0.14), (0.77, 0.22), (0.7, 0.5), (0.7, 0.96)]))
        add(.bare, band((0.34, 0.78), (0.67, 0.78), 0.016, 0.012), band((0.46, 0.46), (0.48, 0.62), 0.01, 0.004), band((0.57, 0.46), (0.56, 0.62), 0.01, 0.004))
    }
}
