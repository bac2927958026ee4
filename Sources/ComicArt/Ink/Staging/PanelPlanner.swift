import Drawing
import StoryModel

/// Plans a panel's picture from its words: who stands where, in which light, seen from where.
struct PanelPlanner {
    let panel: ComicPanel
    let painter: InkPainter
    private let reading: PanelReading
    private let scene: SceneReading?
    private let dice: Dice

    init(_ panel: ComicPanel, painter: InkPainter) {
        self.panel = panel
        self.painter = painter
        reading = PanelReading(panel, cast: painter.cast)
        scene = painter.scene(of: panel)
        dice = Dice("panel", "\(painter.seed)", panel.location, panel.action, panel.visualDescription)
    }

    func plan(in frame: Rect, headroom: Double) -> PanelPlan {
        let air = air
        let view = View(panel, frame: frame, dice: dice)
        let place = Place(location: panel.location, hints: hints, setting: painter.setting, air: air)
        let clues = place.props.filter { prop in reading.clues.contains(prop.name) || prop.name == reading.thing }
        let blocking = Blocking(view: view, frame: frame, marks: place.marks, dice: dice, reaching: order.map(reaches))
        let leading = leading(blocking, view)
        let director = CameraDirector(view: view, frame: frame, headroom: headroom, balance: balance)
        var camera = director.camera(on: leading.filter { $0.part == .focus }, inRoom: place.isIndoors)
        if leading.isEmpty, let thing = clues.first, reading.thing != nil {
            camera = director.camera(onThing: thing.position, size: max(thing.size.x, thing.size.y, thing.size.z))
        }
        let extras = Extras(frame: frame, camera: camera)
        let actors = extras.placed(leading, others: reading.others.map { actor($0, .background, at: .zero) })
        return PanelPlan(
            frame: frame, view: view, camera: camera, air: air, place: place,
            people: actors.map { person($0, camera, air, view) }, clues: clues, stillLife: stillLife(frame, headroom),
            backdrop: Backdrop(for: panel, isEmpty: leading.isEmpty, air: air, dice: dice),
            motion: panel.motion ?? .none, accent: accent, dice: dice)
    }

    private func stillLife(_ frame: Rect, _ headroom: Double) -> (StillLife, Rect)? {
        guard let thing = reading.thing.flatMap(StillLife.init) else { return nil }
        let top = min(headroom, frame.height * 0.6)
        let room = Rect(frame.minX, frame.minY + top, frame.width, frame.height - top)
        let size = min(room.width, room.height) * 0.82
        return (thing, Rect(center: room.center, size: Size(size, size)))
    }

    private var hints: String {
        [scene?.things ?? "", reading.clues.joined(separator: ", "), reading.thing ?? ""]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var air: Air {
        var dice = Dice("air", panel.location, "\(panel.chapter).\(panel.scene)")
        let words = Wording(panel.visualDescription + " " + panel.action)
        let hour = scene?.hour ?? AirReader.hour(words) ?? (dice.isTrue(0.5) ? .night : .day)
        let told = scene?.weather ?? AirReader.weather(words)
        let usual = AirReader.weather(Wording(painter.setting))
        let weather = told ?? (dice.isTrue(0.4) ? usual : nil) ?? (dice.isTrue(0.5) ? .overcast : .clear)
        let side = dice.isTrue(0.5)
        return Air(
            hour: hour, weather: weather,
            lighting: AirReader.lighting(reading.description, tone: reading.tone, hour: hour, dice: self.dice),
            isFromLeft: AirReader.lightIsFromLeft(reading.description) ?? side)
    }

    /// Where the weight of the picture is.
    private var balance: Double {
        if reading.description.has(["weight on the left", "empty space on the right"]) { return 0.12 }
        if reading.description.has(["weight on the right", "empty space on the left"]) { return 0.88 }
        var dice = dice
        if panel.shot == .overTheShoulder { return dice.pick([0.1, 0.9]) }
        if reading.people.count > 1 { return 0.5 }
        return dice.pick([0.25, 0.5, 0.75])
    }

    /// Those the panel is about, at their places.
    /// Those the picture is about whose faces are seen, as they stand from left to right.
    private var order: [PanelReading.Person] { reading.people.filter { $0.name != reading.shoulder } }

    private func reaches(_ person: PanelReading.Person) -> Bool {
        [.point, .reach, .gun].contains(PoseReader.pose(person, tone: reading.tone, dice: dice).gesture)
    }

    /// Those the picture is about, at their places.
    private func leading(_ blocking: Blocking, _ view: View) -> [Actor] {
        if let body = body(at: blocking) { return [body] }
        let lying = order.contains { PoseReader.pose($0, tone: reading.tone, dice: dice).stance == .lying }
        let places = blocking.positions(order.count, lying: lying)
        var actors = zip(order, places).enumerated().map { index, pair in
            var actor = actor(pair.0, .focus, at: pair.1)
            let averted = PoseReader.isAverted(pair.0.notes)
            actor.pose.facing = blocking.facing(
                index, of: order.count, speaks: pair.0.speaks, averted: averted,
                dice: Dice("facing", pair.0.name, panel.action))
            // A picture that is about a face does not show a back.
            actor.pose.isTurnedAway = view.depth ?? 1 > 0.6 && PoseReader.isTurnedAway(pair.0.notes)
            return actor
        }
        if let near = reading.people.first(where: { $0.name == reading.shoulder }) {
            actors.append(actor(near, .shoulder, at: .zero))
        }
        return actors
    }

    /// The dead, where a close picture is of the body.
    private func body(at blocking: Blocking) -> Actor? {
        guard let thing = reading.thing, ["body", "corpse"].contains(thing), let victim = painter.victim else {
            return nil
        }
        let isFaceDown = Wording(panel.action).has(["face down"])
        let notes = Wording("lying dead")
        let place = blocking.positions(1, lying: true)[0]
        var body = actor(PanelReading.Person(name: victim, notes: notes, speaks: false), .focus, at: place)
        body.pose.isTurnedAway = isFaceDown
        return body
    }

    private func actor(_ person: PanelReading.Person, _ part: Actor.Part, at position: Vector3) -> Actor {
        let pose = PoseReader.pose(person, tone: reading.tone, dice: Dice("pose", person.name, panel.action))
        return Actor(person, painter.appearance(of: person.name), pose, part: part, at: position)
    }

    private func person(_ actor: Actor, _ camera: Camera, _ air: Air, _ view: View) -> PanelPlan.Person {
        let palette = accent == .person(actor.name) ? painter.palette : painter.palette.withoutAccent
        var actor = actor
        actor.appearance.hasAccent = accent == .person(actor.name)
        let figure = FigurePlacer(camera: camera, palette: palette, air: air, showsGround: view.showsGround).figure(
            of: actor)
        return PanelPlan.Person(
            name: actor.name, figure: figure, depth: camera.depth(of: actor.position + Vector3.up), part: actor.part)
    }

    /// Light from behind or above hides a face: where one is near enough to be read it is lit from the side, but for a few.
    private func faceLight(_ air: Air, _ view: View) -> Air {
        var (air, dice) = (air, dice)
        guard !view.showsGround, [.rim, .pool, .underlight].contains(air.lighting), dice.isTrue(0.85) else {
            return air
        }
        air.lighting = .hardKey
        return air
    }

    /// Most pictures have no color, some one thing.
    private var accent: Accent {
        var dice = dice
        let roll = dice.share()
        if reading.tone.has(["violent", "brutal", "gold", "red", "truth"]) { return .place }
        if panel.shot == .establishing || panel.shot == .wide { return roll < 0.55 ? .place : .none }
        if roll < 0.16 { return .place }
        if roll < 0.34, let first = reading.people.first { return .person(first.name) }
        return .none
    }
}

extension Palette {
    /// For what must not have the story's color in a picture.
    var withoutAccent: Palette { Palette(paper: paper, ink: ink, accent: paper) }
}
