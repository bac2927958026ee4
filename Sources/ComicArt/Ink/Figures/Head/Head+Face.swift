import Drawing
import Foundation

extension Head {
    /// Where something over the skull and turned to us is above 0.
    func region(_ field: (Int) -> Double) -> Path {
        skull.outline(where: visible.indices.map { min(visible[$0], field($0)) }, spacing: spacing) { page($0) }
    }

    /// Skin, its shadows and its features.
    func drawFace(on canvas: Canvas) {
        let palette = shading.palette
        // Seen from below, a hat is behind what it leaves free of the head.
        let limit = seesHatTop ? 9 : hatLimit
        let outline = region { limit - skull.places[$0].y }
        let line = max(0.4, points * 0.014)
        canvas.stroke(outline, palette.ink, Stroke(line))
        canvas.fill(outline, palette.ink)
        drawLight(on: canvas) { limit - skull.places[$0].y }
        guard showsFace else { return }
        drawNose(on: canvas)
        canvas.clipped(to: outline) {
            for side in [-1.0, 1] { drawEye(side, on: canvas) }
            drawMouth(on: canvas)
            drawMarks(on: canvas)
        }
    }

    /// What skin is where the lamp reaches it.
    func fillSkin(_ path: Path, on canvas: Canvas) {
        let palette = shading.palette
        canvas.fill(path, palette.paper)
        switch appearance.skin {
        case .pale, .tanned: break
        case .brown: canvas.screen(path, coverage: 0.13, palette.ink)
        case .dark: canvas.screen(path, coverage: 0.3, palette.ink)
        }
    }

    /// Skin where the lamp reaches it, within a part of the skull that is already black.
    private func drawLight(on canvas: Canvas, within part: (Int) -> Double) {
        let palette = shading.palette
        fillSkin(region { min(part($0), lit[$0]) }, on: canvas)
        if shading.halftone > 0, points > 16 {
            let reach = shading.halftone + (appearance.skin == .pale ? 0 : appearance.skin == .tanned ? 0.12 : 0.25)
            canvas.screen(region { min(part($0), min(lit[$0], reach - lit[$0])) }, coverage: 0.28, palette.ink)
        }
        if appearance.skin.rawValue > 1, shading.lighting != .rim {
            canvas.fill(region { min(part($0), lit[$0] - 0.72 + shading.threshold) }, palette.paper)
        }
    }

    /// The nose stands before the far cheek: it is drawn over it, with its own light.
    private func drawNose(on canvas: Canvas) {
        let palette = shading.palette
        let base = appearance.head.noseBase
        let box: (Int) -> Double = { index in
            let place = skull.places[index]
            guard place.z > 0 else { return -1 }
            let breadth = 0.03 + 0.045 * min(1, max(0, (0.58 - place.y) / 0.2))
            return min(breadth - abs(place.x), min(0.56 - place.y, place.y - base + 0.012) * 2) * 10
        }
        let far = view.x
        if abs(far) > 0.12, shading.lighting != .rim {
            let nose = region { box($0) - 0.06 }
            let shift = Point((far > 0 ? -1 : 1) * points * 0.014, 0)
            canvas.fill(nose.mapped { $0 + shift } + nose, palette.ink)
            drawLight(on: canvas) { box($0) + 0.03 }
        }
        drawNostrils(base, on: canvas)
    }

    private func drawNostrils(_ base: Double, on canvas: Canvas) {
        guard points > 16 else { return }
        let breadth = appearance.head.noseWidth
        for side in [-1.0, 1] where turn(side * 0.05, base + 0.02) > 0.05 {
            let x = side * 0.04 * breadth
            let nostril = [
                page(x - side * 0.018, base + 0.012), page(x, base + 0.02), page(x + side * 0.02, base + 0.014),
                page(x, base + 0.006),
            ]
            canvas.fill(.smooth(nostril, isClosed: true), shading.palette.ink)
            guard points > 40 else { continue }
            let wing = [
                page(side * 0.088 * breadth, base + 0.05), page(side * 0.1 * breadth, base + 0.03),
                page(side * 0.082 * breadth, base + 0.008),
            ]
            canvas.fill(.brush(wing, points * 0.011), shading.palette.ink)
        }
    }
}

extension Path {
    /// A stroke of the brush through points: thin at both ends.
    static func brush(_ points: [Point], _ width: Double) -> Path {
        guard points.count > 1 else { return Path() }
        var (left, right): ([Point], [Point]) = ([], [])
        for (index, point) in points.enumerated() {
            let before = points[max(0, index - 1)]
            let after = points[min(points.count - 1, index + 1)]
            let share = Double(index) / Double(points.count - 1)
            let across = (after - before).unit.perpendicular * (width / 2 * sin(.pi * (0.08 + 0.84 * share)))
            left.append(point + across)
            right.append(point - across)
        }
        return .smooth(left + right.reversed(), isClosed: true)
    }
}
