import Drawing
import Testing

@testable import ComicArt

@Suite("Places")
struct PlacesTests {
    private static let air = Air(hour: .night, weather: .rain, lighting: .hardKey, isFromLeft: true)

    private static func place(_ location: String, hints: String = "", setting: String = "London, 1931") -> Place {
        Place(location: location, hints: hints, setting: setting, air: air)
    }

    @Test(
        "a location's words lead to its kind",
        arguments: [
            ("the harbour-master's office", PlaceKind.office), ("Crane's shop", .shop),
            ("the lane behind the church", .alley),
            ("the roof of the Mercer building", .roof), ("the harbour steps", .harbour), ("the wine cellar", .cellar),
            ("the back stairs", .stairs), ("the saleroom", .saleroom), ("in compartment nine", .trainCarriage),
            ("on the boat deck", .deck), ("the fellows' garden", .garden), ("the iron footbridge", .bridge),
            ("the Seven Bells tavern", .bar), ("the trap cellar", .theatre), ("outside the shop", .houseFront),
            ("the old laboratory", .laboratory), ("the drawing room", .parlour), ("the strong room", .vault),
            ("the muniment room", .library), ("the chapel", .church), ("the cloister", .cloister),
            ("the morgue", .hospital),
            ("the market square", .market), ("the railway station", .platform), ("a prison cell", .cell),
            ("the empty stalls", .auditorium), ("the sail loft", .attic), ("somewhere", .parlour),
        ])
    func kindByLocation(location: String, kind: PlaceKind) {
        #expect(PlaceKind(location: location, hints: "", setting: "London, 1931") == kind)
    }

    @Test("hints and setting tell what the location does not")
    func kindByHints() {
        #expect(PlaceKind(location: "Later", hints: "They stand on the quay in the rain.", setting: "") == .harbour)
        #expect(PlaceKind(location: "The corridor", hints: "", setting: "Europa space station, 2190") == .shipCorridor)
        #expect(PlaceKind(location: "The corridor", hints: "", setting: "A hotel in Nice, 1925") == .corridor)
    }

    @Test("every kind has people's places, apart from each other", arguments: PlaceKind.allCases)
    func marks(kind: PlaceKind) {
        var carpenter = Carpenter(name: "here", era: .classic, air: Self.air)
        carpenter.build(kind)
        #expect(carpenter.marks.count >= 9)
        #expect((carpenter.room != nil) == !kind.isOutdoors)
        for (index, mark) in carpenter.marks.enumerated() {
            for other in carpenter.marks[(index + 1)...] {
                #expect((mark.position - other.position).length > 0.3)
            }
        }
    }

    @Test("a location is the same in every panel, and two of a kind differ")
    func sameAgain() throws {
        let camera = Self.camera(Rect(0, 0, 200, 120))
        let first = try Self.picture(of: Self.place("Crane's shop"), camera)
        #expect(try first == Self.picture(of: Self.place("crane's  Shop"), camera))
        #expect(try first != Self.picture(of: Self.place("Voss's shop"), camera))
        #expect(Self.furniture(of: .shop, named: "crane's shop") == Self.furniture(of: .shop, named: "crane's shop"))
        #expect(Self.furniture(of: .shop, named: "crane's shop") != Self.furniture(of: .shop, named: "voss's shop"))
    }

    @Test("what the hints name is there, and its bounds are in the picture")
    func props() throws {
        let place = Self.place("the study", hints: "A revolver and the ledger lie on the desk; the clock has stopped.")
        #expect(Set(place.props.map(\.name)).isSuperset(of: ["revolver", "ledger", "clock"]))
        let frame = Rect(0, 0, 400, 240)
        let bounds = place.props.compactMap { $0.bounds(in: Self.camera(frame)) }
        #expect(bounds.count >= 3)
        #expect(bounds.allSatisfy(frame.contains))
    }

    @Test("any camera can look at any place", arguments: PlaceKind.allCases)
    func anyCamera(kind: PlaceKind) {
        var dice = Dice("cameras", kind.rawValue)
        let bitmap = Bitmap(size: Size(60, 40), dotsPerInch: 72)
        let palette = Palette(accent: Color(hex: 0xC8372D))
        for _ in 0..<6 {
            let air = Air(
                hour: dice.pick(Air.Hour.allCases), weather: dice.pick(Air.Weather.allCases),
                lighting: dice.pick(Air.Lighting.allCases), isFromLeft: dice.isTrue(0.5))
            let place = Place(
                location: kind.rawValue, hints: kind.rawValue, setting: dice.pick(["1327", "1931", "2190"]), air: air)
            let frame = dice.pick([Rect(0, 0, 60, 40), Rect(5, 5, 0, 0), Rect(0, 0, 8, 300)])
            let camera = Camera(
                frame: frame, position: Vector3(dice.within(-3...3), dice.within(-1...9), dice.within(-12...4)),
                target: Vector3(dice.within(-2...2), dice.within(0...3), dice.within(0...4)),
                fieldOfView: dice.within(0.2...1.6), roll: dice.within(-1...1))
            let pieces = place.pieces(for: camera, palette: palette, air: air)
            #expect(!pieces.isEmpty)
            #expect(pieces.allSatisfy { $0.depth.isFinite })
            bitmap.draw { canvas in pieces.forEach { $0.draw(canvas) } }
        }
    }

    @Test("what is behind is drawn behind: the floor under the walls, the walls under the furniture")
    func order() {
        let depths = Self.place("the office").pieces(
            for: Self.camera(Rect(0, 0, 400, 240)), palette: Palette(accent: .black), air: Self.air
        ).map(\.depth)
        #expect(depths.max() ?? 0 >= 50_000)
        #expect(depths.filter { $0 < 12 }.count > 6)
    }

    private static func furniture(of kind: PlaceKind, named name: String) -> [Thing] {
        var carpenter = Carpenter(name: name, era: .classic, air: air)
        carpenter.build(kind)
        return carpenter.things
    }

    private static func camera(_ frame: Rect) -> Camera {
        Camera(frame: frame, position: Vector3(0, 1.5, -4), target: Vector3(0, 1.2, 2), fieldOfView: 0.75)
    }

    private static func picture(of place: Place, _ camera: Camera) throws -> [UInt8] {
        let bitmap = Bitmap(size: camera.frame.size, dotsPerInch: 72)
        let pieces = place.pieces(for: camera, palette: Palette(accent: Color(hex: 0xC8372D)), air: air)
        bitmap.draw { canvas in
            for piece in pieces.sorted(by: { $0.depth > $1.depth }) { piece.draw(canvas) }
        }
        return try Array(bitmap.png())
    }
}

@Suite("Clipped shapes")
struct ClippingTests {
    private let frame = Rect(0, 0, 10, 10)

    @Test("a shape is cut at the frame")
    func cut() {
        let points = [Point(-5, 2), Point(20, 2), Point(20, 8), Point(-5, 8)].clipped(to: frame)
        #expect(Rect(around: points) == Rect(0, 2, 10, 6))
        #expect([Point(20, 20), Point(30, 20), Point(30, 30)].clipped(to: frame).isEmpty)
    }

    @Test("a hull leaves out what is inside")
    func hull() {
        let hull = [Point(0, 0), Point(4, 0), Point(2, 1), Point(4, 4), Point(0, 4)].hull
        #expect(hull.count == 4)
        #expect(!hull.contains(Point(2, 1)))
    }
}
