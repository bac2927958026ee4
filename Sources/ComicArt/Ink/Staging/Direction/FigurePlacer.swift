import Drawing
import Foundation

/// Puts a figure where the camera sees its person.
struct FigurePlacer {
    let camera: Camera
    let palette: Palette
    let air: Air
    let showsGround: Bool

    func figure(of actor: Actor) -> Figure {
        let crown = camera.project(actor.crown) ?? camera.frame.center
        let scale = camera.scale(at: actor.crown)
        let height = scale * Actor.meters
        // Near figures hang from their heads, which is what one sees of them; far ones stand on their feet.
        let unit = Lens(origin: .zero, scale: 1, pitch: camera.pitch).point(actor.top)
        if showsGround, let feet = camera.project(actor.position) {
            let tall = unit.y < -0.4 ? (feet.y - crown.y) / -unit.y * Actor.meters : height
            return figure(actor, feet: feet, height: min(height * 1.5, max(height * 0.3, tall)))
        }
        let feet = crown - unit * scale
        let figure = figure(actor, feet: feet, height: height)
        let overlap = actor.part == .focus ? overlap(figure.head) : .zero
        return overlap == .zero ? figure : self.figure(actor, feet: feet - overlap, height: height)
    }

    /// How far a head is out of the frame, which a wide brim seen from above easily is.
    private func overlap(_ head: Rect) -> Point {
        let room = camera.frame.inset(by: 2)
        let x = max(0, head.maxX - room.maxX) - max(0, room.minX - head.minX)
        let y = max(0, head.maxY - room.maxY) - (head.height < room.height ? max(0, room.minY - head.minY) : 0)
        return Point(x, y)
    }

    private func figure(_ actor: Actor, feet: Point, height: Double) -> Figure {
        Figure(
            actor.appearance, actor.pose, feet: feet, height: height, pitch: camera.pitch, palette: palette, air: air)
    }
}
