import Drawing
import Foundation

extension Head {
    /// How the expression sets brows, lids and mouth.
    struct Mimic {
        /// How much the brows' inner ends are raised, and the whole brow, in head heights.
        var inner = 0.0
        var raise = 0.0
        /// How wide the eyes are open, of the usual.
        var open = 1.0
        /// How far the mouth's corners are up, and how wide it is.
        var corners = 0.0
        var width = 1.0
        /// How far the mouth is open, in head heights.
        var gape = 0.0
        /// Whether one side does it alone.
        var isOneSided = false
    }

    var mimic: Mimic {
        var mimic = Mimic()
        switch pose.expression {
        case .neutral: break
        case .angry: mimic = Mimic(inner: -0.034, raise: -0.012, open: 0.74, corners: -0.014, width: 1.02)
        case .afraid: mimic = Mimic(inner: 0.03, raise: 0.022, open: 1.4, corners: -0.014, width: 0.92, gape: 0.024)
        case .sad: mimic = Mimic(inner: 0.03, raise: -0.004, open: 0.74, corners: -0.02, width: 0.92)
        case .wry: mimic = Mimic(inner: -0.004, raise: 0.006, open: 0.86, corners: 0.026, width: 1.08, isOneSided: true)
        case .surprised: mimic = Mimic(inner: 0.012, raise: 0.036, open: 1.38, width: 0.8, gape: 0.045)
        case .eyesShut: mimic.open = 0
        }
        if pose.isSpeaking { mimic.gape = max(mimic.gape, pose.expression == .angry ? 0.06 : 0.038) }
        return mimic
    }

    func drawEye(_ side: Double, on canvas: Canvas) {
        guard turn(side * 0.13, 0.5) > 0.02, turn(side * 0.09, 0.5) > -0.1 else { return }
        let palette = shading.palette
        let mimic = mimic
        drawBrow(side, mimic, on: canvas)
        let shape = appearance.head
        let half = 0.062 * shape.eyeSize
        let (x, y) = (0.132, 0.498)
        func at(_ along: Double, _ height: Double) -> Point {
            page(side * (x + along * half), y + height, lift: 0.012)
        }
        let open =
            (shading.lighting == .rim ? 0.014 : 0.03) * mimic.open * shape.eyeSize * (appearance.isOld ? 0.88 : 1)
        let isDark = isInShadow(side * 0.132, 0.5)
        if points < 15 {
            guard !isDark else { return }
            canvas.fill(.brush([at(-1, 0), at(0, 0.012), at(1, 0)], points * 0.05), palette.ink)
            return
        }
        let top = [at(-1, -0.008), at(-0.55, open * 0.72), at(0.05, open), at(0.65, open * 0.7), at(1.05, 0.006)]
        let bottom = [at(0.6, -open * 0.5), at(0, -open * 0.62), at(-0.6, -open * 0.5)]
        let ball = Path.smooth(top + bottom, isClosed: true)
        if mimic.open > 0 {
            canvas.fill(
                ball, isDark && shading.lighting == .rim ? palette.ink.mixed(with: palette.paper, 0.75) : palette.paper)
            canvas.clipped(to: ball) { drawIris(side, at: at, open: open, on: canvas) }
        }
        drawLids(
            top: mimic.open > 0 ? top : [at(-1, -0.004), at(-0.4, -0.014), at(0.4, -0.015), at(1.05, 0)],
            bottom: [at(1, 0.002)] + bottom, at: at, open: open, on: canvas)
    }

    /// Whether the place of the face is black.
    func isInShadow(_ x: Double, _ y: Double) -> Bool {
        let face = appearance.head.face
        let normal = (face(x + 0.05, y) - face(x - 0.05, y)).cross(face(x, y + 0.05) - face(x, y - 0.05)).unit
        if shading.lighting == .rim { return true }
        if let brim = appearance.hat.shadow, lamp.y > 0.2, y > brim - 0.05 { return true }
        return normal.dot(lamp) < shading.threshold
    }

    private func drawIris(_ side: Double, at: (Double, Double) -> Point, open: Double, on canvas: Canvas) {
        let palette = shading.palette
        let center = at(0.04, 0.004)
        let (left, right) = (at(0.04 - 0.46, 0.004), at(0.04 + 0.46, 0.004))
        let across = max(left.distance(to: right), points * 0.02) / 2
        let tall = points * 0.0285
        let iris = Path.ellipse(in: Rect(center: center, size: Size(across * 2, tall * 2)))
        canvas.fill(iris, palette.ink)
        guard points > 34 else { return }
        if points > 150 {
            let ring = Path.ellipse(in: Rect(center: center, size: Size(across * 1.62, tall * 1.62)))
            canvas.fill(ring, .middle, palette)
            for ray in 0..<22 {
                let angle = Double(ray) / 22 * 2 * .pi
                let edge = Point(cos(angle) * across * 0.84, sin(angle) * tall * 0.84)
                canvas.fill(.brush([center + edge * 0.45, center + edge], tall * 0.07), palette.ink)
            }
            canvas.fill(.ellipse(in: Rect(center: center, size: Size(across * 0.9, tall * 0.9))), palette.ink)
        }
        let shine = center + Point((shading.isFromLeft ? -1 : 1) * across * 0.36, -tall * 0.34)
        canvas.fill(.circle(shine, tall * 0.24), palette.paper)
        // The upper lid's own shadow.
        canvas.fill(
            .polygon([
                at(-1.2, open * 1.3), at(1.2, open * 1.3), at(1.1, open * 0.72), at(0, open * 0.84), at(-1, open * 0.5),
            ]),
            palette.ink)
    }

    private func drawLids(
        top: [Point], bottom: [Point], at: (Double, Double) -> Point, open: Double, on canvas: Canvas
    ) {
        let palette = shading.palette
        let lash = appearance.isWoman ? 0.026 : 0.019
        canvas.fill(.brush(top, points * lash), palette.ink)
        if appearance.isWoman {
            let tip = at(1.35, open * 0.55 + 0.012)
            canvas.fill(.brush([top[top.count - 2], top[top.count - 1], tip], points * 0.018), palette.ink)
        }
        guard points > 30 else { return }
        canvas.fill(.brush(bottom, points * 0.008), palette.ink)
        let crease = [
            at(-0.9, open + 0.004), at(-0.2, open + 0.02), at(0.5, open + 0.016), at(1.1, open * 0.6 + 0.006),
        ]
        canvas.fill(.brush(crease, points * 0.008), palette.ink)
        guard appearance.marks.tiredEyes || appearance.age > 44 else { return }
        let bag = [at(-0.9, -0.026), at(-0.3, -0.048), at(0.4, -0.046), at(0.9, -0.03)]
        canvas.fill(.brush(bag, points * (appearance.marks.tiredEyes ? 0.013 : 0.008)), palette.ink)
    }

    private func drawBrow(_ side: Double, _ mimic: Mimic, on canvas: Canvas) {
        let shape = appearance.head
        let isRaised = mimic.isOneSided && side > 0
        let lift = mimic.raise + (isRaised ? 0.022 : 0)
        let weight =
            (appearance.isWoman ? 0.02 : 0.03) * (0.75 + 0.3 * shape.brow)
            * (appearance.marks.heavyBrows ? 1.35 : 1) * (appearance.hair.tone == .paper ? 0.65 : 1)
        let y = 0.572 + (appearance.isWoman ? 0.008 : 0)
        func at(_ x: Double, _ height: Double) -> Point { page(side * x, y + lift + height, lift: 0.012) }
        let ends = appearance.marks.heavyBrows ? 0.035 : 0.056
        let upper = [
            at(ends, mimic.inner + weight * 0.55), at(0.12, mimic.inner * 0.45 + 0.008 + weight * 0.6),
            at(0.18, 0.018 + weight * 0.35), at(0.235, -0.004),
        ]
        let lower = [
            at(0.17, 0.006 - weight * 0.2), at(0.11, mimic.inner * 0.5 - weight * 0.35),
            at(ends + 0.004, mimic.inner - weight * 0.5),
        ]
        let brow = Path.smooth(upper + lower, isClosed: true)
        canvas.fill(brow, shading.palette.ink)
    }

    func drawMouth(on canvas: Canvas) {
        guard turn(0, 0.23) > -0.25, shading.lighting != .rim else { return }
        let palette = shading.palette
        let mimic = mimic
        let half = 0.092 * mimic.width * (appearance.isWoman ? 0.92 : 1)
        let y = 0.232
        func at(_ along: Double, _ height: Double) -> Point {
            let isUp = !mimic.isOneSided || along > 0
            let corner = isUp ? mimic.corners * along * along : 0
            return page(along * half, y + height + corner, lift: 0.004)
        }
        if mimic.gape > 0 {
            drawOpenMouth(mimic.gape, at: at, on: canvas)
        } else {
            let line = [at(-1.05, -0.002), at(-0.5, 0.003), at(0, -0.001), at(0.5, 0.003), at(1.05, -0.002)]
            canvas.fill(.brush(line, max(0.5, points * 0.016)), palette.ink)
            for side in [-1.0, 1] where points > 24 {
                let corner = [at(side * 0.96, 0.008), at(side * 1.08, -0.004), at(side * 1.06, -0.014)]
                canvas.fill(.brush(corner, points * 0.012), palette.ink)
            }
        }
        guard points > 24 else { return }
        let drop = mimic.gape
        if appearance.isWoman {
            let upper = [
                at(-0.95, 0.002), at(-0.4, 0.02), at(-0.12, 0.025), at(0, 0.02), at(0.12, 0.025), at(0.4, 0.02),
                at(0.95, 0.002),
                at(0, 0.004),
            ]
            canvas.fill(.smooth(upper, isClosed: true, tension: 0.8), palette.ink)
        }
        let under = [at(-0.5, -0.034 - drop), at(0, -0.043 - drop), at(0.5, -0.034 - drop)]
        canvas.fill(.brush(under, points * 0.015), palette.ink)
        drawAge(on: canvas)
    }

    private func drawOpenMouth(_ gape: Double, at: (Double, Double) -> Point, on canvas: Canvas) {
        let palette = shading.palette
        let hole = Path.smooth(
            [
                at(-0.82, 0), at(-0.35, 0.012 + gape * 0.1), at(0, 0.008 + gape * 0.1), at(0.35, 0.012 + gape * 0.1),
                at(0.82, 0), at(0.5, -gape * 0.8), at(0, -gape), at(-0.5, -gape * 0.8),
            ], isClosed: true)
        canvas.fill(hole, palette.ink)
        guard points > 22 else { return }
        canvas.clipped(to: hole) {
            let teeth = [
                at(-0.6, 0.03), at(0.6, 0.03), at(0.55, -gape * 0.06 - 0.002), at(0, -gape * 0.2 - 0.004),
                at(-0.55, -gape * 0.06 - 0.002),
            ]
            canvas.fill(.polygon(teeth), palette.paper)
            canvas.stroke(hole, palette.ink, Stroke(points * 0.012))
        }
    }

    /// What the years, or the bones, have drawn.
    private func drawAge(on canvas: Canvas) {
        let palette = shading.palette
        guard points > 34, !appearance.isChild else { return }
        let years = Double(appearance.age) - (appearance.isWoman ? 9 : 0)
        guard years > 34 || appearance.head.hollow > 0.7 else { return }
        let weight = min(0.02, 0.006 + max(0, years - 34) * 0.00035)
        for side in [-1.0, 1] where turn(side * 0.12, 0.3) > 0.1 {
            let fold = [
                page(side * 0.116, 0.332), page(side * 0.131, 0.302), page(side * 0.138, 0.262),
                page(side * 0.13, 0.235),
            ]
            canvas.fill(.brush(fold, points * weight), palette.ink)
            guard years > (appearance.isWoman ? 49 : 44) else { continue }
            for (index, slope) in [0.016, -0.002, -0.02].enumerated() where points > 60 {
                let start = page(side * (0.226 + Double(index % 2) * 0.006), 0.5 + slope * 0.7)
                let end = page(side * 0.262, 0.5 + slope * 2.2)
                canvas.fill(.brush([start, start.toward(end, 0.5), end], points * 0.007), palette.ink)
            }
        }
        guard years > 50, points > 60 else { return }
        for height in [0.68, 0.715, 0.75] {
            let line = [
                page(-0.12, height), page(-0.05, height + 0.008), page(0.04, height - 0.002),
                page(0.13, height + 0.006),
            ]
            canvas.fill(.brush(line, points * 0.007), palette.ink)
        }
    }
}
