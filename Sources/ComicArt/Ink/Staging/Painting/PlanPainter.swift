import Drawing
import StoryModel

/// Draws a plan: what is far first, then what is near, then what moves.
struct PlanPainter {
    let plan: PanelPlan
    let palette: Palette

    func paint(on canvas: Canvas) {
        if let (thing, box) = plan.stillLife {
            return thing.draw(
                in: box, frame: plan.frame.inset(by: -4), isFromLeft: plan.air.isFromLeft, palette: palette, on: canvas)
        }
        canvas.transformed(by: plan.lean) {
            let pieces = (scenery + people).enumerated().sorted {
                ($0.element.depth, $1.offset) > ($1.element.depth, $0.offset)
            }
            for piece in pieces { piece.element.draw(canvas) }
        }
        MotionEffects(plan: plan, palette: palette).draw(on: canvas)
    }

    private var scenery: [ScenePiece] {
        if plan.backdrop != .place {
            return [ScenePiece(depth: 100_000) { [plan, palette] in plan.backdrop.draw(plan, palette, on: $0) }]
        }
        let palette = plan.accent == .place ? palette : palette.withoutAccent
        return plan.place.pieces(for: plan.camera, palette: palette, air: plan.air).filter { !isInTheWay($0) }
    }

    /// Whether a thing stands between a camera that looks down and those it looks at; rain and frames are nearer.
    private func isInTheWay(_ piece: ScenePiece) -> Bool {
        let nearest = plan.people.filter { $0.part == .focus }.map(\.depth).min() ?? 0
        return plan.camera.pitch > 0.35 && piece.depth > 0.5 && piece.depth < nearest * 0.72
    }

    private var people: [ScenePiece] {
        plan.people.map { person in
            ScenePiece(depth: person.depth) { [plan] canvas in
                MotionEffects(plan: plan, palette: palette).drawTrail(of: person, on: canvas)
                person.figure.draw(on: canvas)
            }
        }
    }
}
