import Drawing

/// The shapes of a thing, one over the other; the first is its outline. Coordinates are shares of a square.
struct ThingDrawing {
    enum Ink { case black, bare, color }

    private var shapes: [(path: Path, ink: Ink)] = []
    let box: Rect

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

    mutating func add(_ ink: Ink, _ paths: Path...) {
        shapes.append((paths.reduce(Path(), +), ink))
    }

    func poly(_ points: [(Double, Double)]) -> Path { .polygon(points.map { box.at($0.0, $0.1) }) }

    func smooth(_ points: [(Double, Double)]) -> Path {
        .smooth(points.map { box.at($0.0, $0.1) }, isClosed: true)
    }

    func disc(_ x: Double, _ y: Double, _ radius: Double) -> Path { .circle(box.at(x, y), radius * box.width) }

    func oval(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path {
        .ellipse(in: Rect(center: box.at(x, y), size: Size(width * box.width, height * box.height)))
    }

    /// A line as a band that narrows to its end.
    func band(_ from: (Double, Double), _ to: (Double, Double), _ wide: Double, _ narrow: Double) -> Path {
        let (a, b) = (box.at(from.0, from.1), box.at(to.0, to.1))
        let side = (b - a).unit.perpendicular * box.width
        return .polygon([a + side * wide, b + side * narrow, b - side * narrow, a - side * wide])
    }
}
