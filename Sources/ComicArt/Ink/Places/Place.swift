import Drawing

/// Where a panel is set: a set built in three dimensions, seen from any side.
///
/// The same location is the same set in every panel; two shops differ.
///
///     let place = Place(location: "Crane's shop", hints: "a clock and a ledger", setting: "London, 1931", air: air)
///     for piece in place.pieces(for: camera, palette: palette, air: air) { piece.draw(canvas) }
struct Place: Sendable {
    let kind: PlaceKind
    private let stage: Carpenter

    /// - Parameters:
    ///   - location: the scene's, as in `the harbour-master's office`.
    ///   - hints: what the panel's picture is said to show: things, and what the location does not tell.
    ///   - setting: the story's; its year tells which lamps and doors there are.
    ///   - air: whether lamps are lit.
    init(location: String, hints: String, setting: String, air: Air) {
        kind = PlaceKind(location: location, hints: hints, setting: setting)
        let name = location.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var carpenter = Carpenter(name: name, era: Era(setting: setting), air: air)
        carpenter.isAirless = kind.isOutdoors && setting.isSpace
        carpenter.build(kind)
        carpenter.addProps(named: hints)
        stage = carpenter
    }

    var isIndoors: Bool { stage.room != nil }
    /// Where people may be, the best places first.
    var marks: [Mark] { stage.marks }
    /// What the hints speak of and the place shows.
    var props: [SeenProp] { stage.props }

    /// What there is to draw, in no order; who draws sorts it by depth, together with the people.
    func pieces(for camera: Camera, palette: Palette, air: Air) -> [ScenePiece] {
        var air = air
        // Under the ground it is always night.
        if stage.isWindowless { air.hour = .night }
        let inker = Inker(camera: camera, palette: palette, light: Light(air: air, isIndoors: isIndoors))
        var pieces = surroundings(inker) + things(inker)
        if !isIndoors && !stage.isAirless {
            pieces += Weather(camera: camera, palette: palette, air: air, seed: stage.name).pieces
        }
        if let kind = foreground(camera) {
            let frame = ForegroundFrame(kind: kind, camera: camera, palette: palette, isAtLeft: air.isFromLeft)
            pieces += [frame.piece].compactMap { $0 }
        }
        return pieces
    }

    /// Which of the place's foregrounds a camera has; not every picture has one.
    private func foreground(_ camera: Camera) -> Foreground? {
        if let room = stage.room, camera.position.z < room.front - 1.5 { return .doorway }
        guard !stage.foregrounds.isEmpty else { return nil }
        var dice = Dice("foreground", stage.name, "\(camera.position) \(camera.target)")
        return dice.isTrue(0.75) ? dice.pick(stage.foregrounds) : nil
    }

    private func surroundings(_ inker: Inker) -> [ScenePiece] {
        let shadows = ScenePiece(depth: 20_000) { [stage] canvas in
            CastShadows(inker: inker).draw(of: stage.things, on: canvas)
        }
        if var room = stage.room {
            // The wall behind the camera is cut away, however far back that is.
            room.front = min(room.front, inker.camera.position.z - 1)
            let shell = RoomShell(stage: stage, room: room, inker: inker)
            return [ScenePiece(depth: 50_000, draw: shell.draw), shadows]
        }
        let sky = Sky(inker: inker, air: inker.light.air, dice: stage.dice, isSpace: stage.isAirless)
        let ground = Ground(stage: stage, inker: inker)
        return [ScenePiece(depth: 1_000_000, draw: sky.draw), ScenePiece(depth: 100_000, draw: ground.draw), shadows]
    }

    private func things(_ inker: Inker) -> [ScenePiece] {
        stage.things.compactMap { thing in
            guard let depth = depth(of: thing, inker.camera) else { return nil }
            return ScenePiece(depth: depth) { inker.draw(thing, on: $0) }
        }
    }

    /// How far away a thing is drawn; `nil` for what stands in the camera's way.
    private func depth(of thing: Thing, _ camera: Camera) -> Double? {
        let offset = thing.anchor - camera.position
        switch thing.layer {
        case .ground: return 90_000 + max(0, offset.length)
        case .shell: return 40_000 + max(0, offset.length)
        case .distance: return 30_000 + max(0, offset.length)
        case .thing:
            if thing.isOverhead && camera.position.y > thing.anchor.y { return nil }
            let flat = Vector3(offset.x, 0, offset.z).length
            if flat < 0.75 && abs(camera.pitch) < 0.9 { return nil }
            return camera.depth(of: thing.anchor)
        }
    }
}
