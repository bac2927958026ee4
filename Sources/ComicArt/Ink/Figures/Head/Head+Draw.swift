import Drawing
import Foundation

extension Head {
    /// A margin of paper around skull and hat.
    func drawMargin(on canvas: Canvas) {
        let width = min(5, max(1.2, points * 0.12))
        canvas.stroke(region { _ in 1 }, shading.palette.paper, Stroke(width))
        for path in hatOutlines { canvas.stroke(path, shading.palette.paper, Stroke(width)) }
    }

    /// The head with all that is on it, from the back to the front.
    func draw(on canvas: Canvas) {
        let isHatBehind = !seesHatTop && !appearance.hat.rings.isEmpty
        if isHatBehind { drawHat(on: canvas) }
        for side in [-1.0, 1] where view.x * side <= 0.35 { drawEar(side, on: canvas) }
        drawFace(on: canvas)
        for side in [-1.0, 1] where view.x * side > 0.35 { drawEar(side, on: canvas) }
        if showsFace { drawBeard(on: canvas) }
        drawHair(on: canvas)
        if showsFace { drawGlasses(on: canvas) }
        if view.z <= -0.2 { drawTail(on: canvas) }
        if !isHatBehind { drawHat(on: canvas) }
    }
}
