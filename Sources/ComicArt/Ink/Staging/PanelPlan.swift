import Drawing
import StoryModel

/// Everything about a panel's picture before a line of it is drawn.
struct PanelPlan {
    /// Someone who is drawn.
    struct Person {
        var name: String
        var figure: Figure
        /// Meters from the camera.
        var depth: Double
        var part: Actor.Part
    }

    let frame: Rect
    let view: View
    let camera: Camera
    let air: Air
    let place: Place
    /// Who is drawn, from left to right.
    let people: [Person]
    let clues: [SeenProp]
    /// What the picture is of, where that is one thing, and where it is.
    let stillLife: (thing: StillLife, box: Rect)?
    let backdrop: Backdrop
    let motion: ComicPanel.Motion
    let accent: Accent
    let dice: Dice

    /// How the upright picture is laid into a leaning frame.
    var lean: Transform { Transform.rotation(view.roll).around(frame.center) }

    var staging: Staging {
        Staging(
            people: people.compactMap(staged).sorted { $0.head.midX < $1.head.midX },
            clues: stillLife.map { [$0.box] } ?? (backdrop == .place ? clues.compactMap(seen) : []))
    }

    private func staged(_ person: Person) -> Staging.Person? {
        let head = onPage(person.figure.head)
        guard let body = onPage(person.figure.bounds).union(head).intersection(frame), head.intersects(frame) else {
            return nil
        }
        return Staging.Person(name: person.name, head: head, mouth: lean.apply(person.figure.mouth), body: body)
    }

    /// A clue's bounds, unless it fills the picture or is a speck in it.
    private func seen(_ prop: SeenProp) -> Rect? {
        guard let bounds = prop.bounds(in: camera).flatMap({ onPage($0).intersection(frame) }) else { return nil }
        return bounds.area < frame.area * 0.5 && bounds.area > 16 ? bounds : nil
    }

    private func onPage(_ rect: Rect) -> Rect {
        view.roll == 0 ? rect : Rect(around: rect.corners.map(lean.apply)) ?? rect
    }
}

/// The one thing of a picture that has the story's color.
enum Accent: Sendable, Hashable {
    case none, place
    case person(String)
}
