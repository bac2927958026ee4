import Drawing
import Foundation

extension Head {
    func drawBeard(on canvas: Canvas) {
        let palette = shading.palette
        switch appearance.beard {
        case .none: return
        case .stubble:
            canvas.screen(region { growth(skull.places[$0]) }, coverage: 0.22, palette.ink)
        case .goatee, .full: drawFullBeard(on: canvas)
        case .moustache: break
        }
        if appearance.beard != .stubble { drawMoustache(on: canvas) }
    }

    /// How far inside the beard a place of the skull lies.
    private func growth(_ place: Vector3) -> Double {
        guard place.z > -0.12 else { return -1 }
        let side = abs(place.x)
        if appearance.beard == .goatee { return min(0.175 - place.y, 0.085 - side) * 4 }
        let angle = atan2(side, place.z) * 180 / .pi
        let top = angle < 24 ? 0.17 : angle < 58 ? 0.17 + (angle - 24) * 0.0022 : 0.245 + (angle - 58) * 0.0085
        let back = place.y > 0.25 ? 92 - (place.y - 0.25) * 60 : 100
        return min(min(top, 0.47) - place.y, (back - angle) * 0.01) * 4
    }

    private var beardTone: Tone { appearance.hair.cut == .bald ? .ink : appearance.hair.tone }

    private func drawFullBeard(on canvas: Canvas) {
        let isFull = appearance.beard == .full
        let head = appearance.head
        let mesh = SkullMesh(
            heights: [0.5, 0.45, 0.4, 0.35, 0.3, 0.26, 0.22, 0.18, 0.14, 0.1, 0.06, 0.02, 0], isCoarse: isSmall
        ) { angle, y in
            let base = head.surface(angle, y)
            let low = max(0, 0.3 - y)
            return Vector3(base.x * (1 + 0.12 * low), y - low * (isFull ? 0.42 : 0.3), base.z + 0.02 + low * 0.14)
        }
        let field = mesh.places.indices.map { index -> Double in
            let height = mesh.position(index)?.height ?? 0
            return min(
                mesh.normals[index].dot(view) + 0.02,
                growth(Vector3(mesh.places[index].x, height, mesh.places[index].z)))
        }
        let path = mesh.outline(where: field, spacing: spacing) { page($0) }
        if beardTone == .ink {
            canvas.fill(path, shading.palette.ink)
        } else {
            canvas.form(path, beardTone, breadth: points * 0.4, shading)
        }
        guard points > 40, shading.lighting != .rim else { return }
        let color = beardTone == .ink ? shading.palette.paper : shading.palette.ink
        for x in stride(from: -0.2, through: 0.2, by: 0.05) where turn(x, 0.12) > 0.15 && (isFull || abs(x) < 0.08) {
            let strand = [
                page(x, 0.13, lift: 0.03), page(x * 0.94 + 0.006, 0.07, lift: 0.04), page(x * 0.85, 0.02, lift: 0.04),
            ]
            canvas.fill(.brush(strand, points * 0.009), color)
        }
    }

    private func drawMoustache(on canvas: Canvas) {
        guard turn(0, 0.27) > -0.15 else { return }
        let isHeavy = appearance.build == .heavy || appearance.age > 55
        let drop = isHeavy ? 0.02 : 0.0
        let reach = isHeavy ? 0.15 : 0.115
        func at(_ x: Double, _ y: Double) -> Point { page(x, y, lift: 0.02) }
        let path = Path.smooth(
            [
                at(-reach, 0.236 - drop), at(-0.08, 0.282), at(-0.03, 0.306), at(0, 0.296), at(0.03, 0.306),
                at(0.08, 0.282),
                at(reach, 0.236 - drop), at(0.075, 0.244 - drop * 0.5), at(0.02, 0.252), at(0, 0.262), at(-0.02, 0.252),
                at(-0.075, 0.244 - drop * 0.5),
            ], isClosed: true)
        let tone = beardTone
        canvas.stroke(path, shading.palette.ink, Stroke(max(0.3, points * 0.012)))
        canvas.fill(path, tone == .ink || shading.lighting == .rim ? shading.palette.ink : shading.palette.paper)
        guard points > 40, tone != .ink, shading.lighting != .rim else { return }
        for side in [-1.0, 1] {
            for x in [0.02, 0.045, 0.07, 0.095] {
                canvas.fill(
                    .brush(
                        [
                            at(side * x, 0.295 - x * 0.25), at(side * (x + 0.015), 0.27 - x * 0.2),
                            at(side * (x + 0.022), 0.252 - x * 0.15),
                        ], points * 0.007), shading.palette.ink)
            }
        }
    }
}
