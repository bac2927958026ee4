import Drawing
import Foundation

extension Head {
    private var shape: HairShape { HairShape(head: appearance.head, cut: appearance.hair.cut) }

    /// Hair as one mass, with the lamp's gleam combed through it.
    func drawHair(on canvas: Canvas) {
        let hair = appearance.hair
        guard hair.cut != .bald else { return }
        let palette = shading.palette
        let shape = shape
        let mesh = SkullMesh(heights: shape.heights, isCoarse: isSmall, shape: shape.surface)
        let seen = mesh.normals.map { $0.dot(view) }
        let cover = mesh.places.indices.map { index -> Double in
            mesh.position(index).map { shape.cover($0.angle, $0.height) } ?? (index == mesh.places.count - 2 ? 1 : -1)
        }
        let limit = hatLimit
        func region(_ field: (Int) -> Double) -> Path {
            mesh.outline(
                where: mesh.places.indices.map { min(seen[$0], cover[$0] * 6, limit - mesh.places[$0].y, field($0)) },
                spacing: spacing
            ) {
                page($0)
            }
        }
        let mass = region { _ in 1 }
        if hair.tone == .ink || shading.lighting == .rim {
            canvas.fill(mass, palette.ink)
            if shading.lighting == .rim {
                canvas.fill(region { mesh.normals[$0].dot(lamp) - shading.threshold }, palette.paper)
            }
        } else {
            canvas.stroke(mass, palette.ink, Stroke(max(0.4, points * 0.018)))
            canvas.fill(mass, hair.tone == .dark ? .middle : hair.tone, palette)
            let edge = shading.threshold + 0.1
            canvas.fill(region { edge - mesh.normals[$0].dot(lamp) }, palette.ink)
        }
        drawStrands(shape, on: canvas)
    }

    /// Hair above a hat's brim is under the hat.
    var hatLimit: Double { appearance.hat.rings.first.map { $0.height + 0.02 } ?? 9 }

    private func drawStrands(_ shape: HairShape, on canvas: Canvas) {
        guard points > 26, shading.lighting != .rim else { return }
        let hair = appearance.hair
        let isDark = hair.tone == .ink
        let glint = (lamp + view).unit
        let color = isDark ? shading.palette.paper : shading.palette.ink
        let step = points > 90 ? 6.0 : points > 50 ? 9 : 14
        for root in stride(from: -170.0, to: 180, by: step) {
            var run: [Point] = []
            let ticks = points > 90 ? 22 : 12
            for tick in 0...ticks {
                let (angle, height) = shape.strand(root, Double(tick) / Double(ticks))
                let place = shape.surface(angle, height)
                let across = shape.surface(angle + 3, height) - shape.surface(angle - 3, height)
                let along = shape.surface(angle, height + 0.01) - shape.surface(angle, height - 0.01)
                let normal = across.cross(along).unit
                let isIn = shape.cover(angle, height) > 0.012 && place.y < hatLimit - 0.02 && normal.dot(view) > 0.12
                let shine = normal.dot(glint)
                let isGrey = hair.greyTemples && abs(angle) > 50 && abs(angle) < 84 && height < 0.7 && height > 0.44
                let wanted =
                    isDark ? (shine > 0.8 + 0.09 * sin(root * 1.7) || isGrey) : shine < 0.84 + 0.1 * sin(root * 1.3)
                if isIn && wanted { run.append(page(place)) } else if run.count > 2 { break } else { run = [] }
            }
            let isStreak = hair.streak && root > 30 && root < 52
            guard run.count > 2 else { continue }
            let weight = isStreak ? 0.03 : (isDark ? 0.012 : 0.009) * (step > 8 ? 1.5 : 0.9)
            canvas.fill(.brush(run, points * weight), isStreak ? shading.palette.paper : color)
        }
    }

    /// Hair that hangs, or is gathered, behind.
    func drawBackHair(on canvas: Canvas) {
        guard view.z > -0.2 else { return }
        drawTail(on: canvas)
        guard appearance.hair.cut == .bob || appearance.hair.cut == .long else { return }
        // The inner side of what hangs beyond the far cheek.
        let shape = shape
        let mesh = SkullMesh(heights: shape.heights, isCoarse: true, shape: shape.surface)
        let limit = hatLimit
        let field = mesh.places.indices.map { index -> Double in
            guard let (angle, height) = mesh.position(index) else { return -1 }
            return min(
                0.05 - mesh.normals[index].dot(view), shape.cover(angle, height) * 6, limit - mesh.places[index].y)
        }
        canvas.fill(mesh.outline(where: field, spacing: spacing) { page($0) }, shading.palette.ink)
    }

    /// A knot or a tail at the back of the head.
    func drawTail(on canvas: Canvas) {
        let hair = appearance.hair
        let tone: Tone = hair.tone
        switch hair.cut {
        case .bun:
            let center = Vector3(0, 0.74, -0.47)
            let knot = Path.hull([
                (page(center), points * 0.15), (page(center + Vector3(0.03, 0.05, 0.05)), points * 0.13),
            ])
            canvas.form(knot, tone, breadth: points * 0.26, shading)
            guard points > 25, tone == .ink, shading.lighting != .rim else { return }
            for turn in [-0.06, 0.02] {
                let swirl = [
                    center + Vector3(turn - 0.08, 0.03, -0.05), center + Vector3(turn, 0.08, -0.05),
                    center + Vector3(turn + 0.07, 0.04, -0.05),
                ]
                canvas.fill(.brush(swirl.map { page($0) }, points * 0.014), shading.palette.paper)
            }
        case .ponytail:
            let spine = [
                Vector3(0, 0.78, -0.42), Vector3(0.03, 0.66, -0.58), Vector3(0.08, 0.35, -0.56),
                Vector3(0.1, 0.02, -0.46), Vector3(0.08, -0.22, -0.4),
            ]
            let tail = Path.brush(spine.map { page($0) }, points * 0.2)
            canvas.form(tail, tone, breadth: points * 0.18, shading)
        default: break
        }
    }
}
