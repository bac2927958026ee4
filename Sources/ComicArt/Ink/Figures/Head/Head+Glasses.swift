import Drawing
import Foundation

extension Head {
    func drawGlasses(on canvas: Canvas) {
        let kind = appearance.glasses
        guard kind != .none, view.z > -0.1 else { return }
        let palette = shading.palette
        let width = points * (kind == .heavy ? 0.03 : kind == .rimless ? 0.011 : 0.018)
        let depth = appearance.head.face(0.06, 0.5).z + 0.045
        for side in [-1.0, 1] where view.x * side > -0.93 {
            let isDark = isInShadow(side * 0.14, 0.48)
            let color = isDark ? palette.paper : palette.ink
            func at(_ x: Double, _ y: Double) -> Point {
                page(Vector3(side * (0.138 + x), 0.492 + y, depth - (0.138 + x) * 0.22))
            }
            let ring = (0..<16).map { step -> Point in
                let angle = Double(step) / 16 * 2 * .pi
                return at(0.088 * cos(angle), 0.07 * sin(angle) - (kind == .heavy ? 0.004 : 0))
            }
            let glass = Path.smooth(ring, isClosed: true)
            if kind == .dark {
                canvas.fill(glass, palette.ink)
            }
            if points > 14 {
                let glint = Path.polygon([at(-0.05, 0.055), at(-0.01, 0.066), at(-0.03, -0.06), at(-0.06, -0.045)])
                let other = Path.polygon([at(0.015, 0.068), at(0.03, 0.065), at(0.008, -0.066), at(-0.006, -0.068)])
                canvas.clipped(to: glass) {
                    canvas.fill(
                        kind == .dark ? glint : glint + other, palette.paper.with(alpha: kind == .dark ? 1 : 0.85))
                }
            }
            canvas.stroke(glass, color, Stroke(max(0.35, width)))
            let temple = [
                at(0.088, 0.015), page(Vector3(side * (appearance.head.section(0.52).width + 0.01), 0.52, 0.02)),
            ]
            if view.x * side > -0.2 { canvas.stroke(.line(temple), color, Stroke(max(0.3, width * 0.8))) }
        }
        let bridge = [-0.052, 0, 0.052].map { page(Vector3($0, $0 == 0 ? 0.515 : 0.505, depth + 0.012)) }
        canvas.stroke(.smooth(bridge), isInShadow(0, 0.5) ? palette.paper : palette.ink, Stroke(max(0.35, width)))
    }

    func drawEar(_ side: Double, on canvas: Canvas) {
        let facing = view.x * side
        guard facing > -0.3, points > 8 else { return }
        let palette = shading.palette
        let width = appearance.head.section(0.5).width
        let out = appearance.marks.largeEars ? 2.0 : 1.0
        func at(_ x: Double, _ y: Double, _ z: Double) -> Point {
            page(Vector3(side * (width - 0.012 + x * out), 0.49 + (y - 0.49) * (out > 1 ? 1.15 : 1), z))
        }
        let ear = Path.smooth(
            [
                at(0, 0.555, 0.015), at(0.025, 0.585, -0.03), at(0.05, 0.57, -0.08), at(0.05, 0.5, -0.095),
                at(0.034, 0.44, -0.06),
                at(0.015, 0.405, -0.015), at(0, 0.425, 0.012),
            ], isClosed: true)
        canvas.stroke(ear, palette.ink, Stroke(max(0.4, points * 0.02)))
        let isDark = Vector3(side * 0.85, 0.1, 0.4).dot(lamp) < shading.threshold || shading.lighting == .rim
        if isDark { canvas.fill(ear, palette.ink) } else { fillSkin(ear, on: canvas) }
        guard points > 26, !isDark, facing > 0.2 else { return }
        let fold = [at(0.03, 0.555, -0.03), at(0.04, 0.55, -0.065), at(0.04, 0.5, -0.07), at(0.025, 0.46, -0.03)]
        canvas.fill(.brush(fold, points * 0.02), palette.ink)
    }
}
