import Drawing
import Foundation

extension Head {
    /// Whether we look at a hat's upper side.
    var seesHatTop: Bool { view.y > -0.1 }

    private var hatTone: Tone {
        switch appearance.hat {
        case .straw, .coif, .veil: .paper
        case .helmet where appearance.outfit.garment == .uniform: .ink
        case .helmet, .hardHat, .eyeshade: .light
        case .flatCap, .knitted, .hood, .beret: appearance.outfit.tone == .ink ? .middle : .dark
        default: .ink
        }
    }

    private func outline(_ ring: HeadRing) -> [Point] {
        (0..<28).map { page(ring.place(Double($0) / 28 * 2 * .pi)) }
    }

    func drawHat(on canvas: Canvas) {
        let hat = appearance.hat
        switch hat {
        case .none: return
        case .eyeshade: drawEyeshade(on: canvas)
        case .hood, .coif, .veil: drawHood(on: canvas)
        default: drawCrownAndBrim(hat.rings, on: canvas)
        }
    }

    /// The brim, if there is one, and the crown.
    var hatOutlines: [Path] {
        let rings = appearance.hat.rings
        guard let first = rings.first else { return [] }
        let crown = appearance.hat.hasBrim ? Array(rings.dropFirst()) : rings
        let paths = [Path.smooth(crown.flatMap(outline).convexHull, isClosed: true)]
        return appearance.hat.hasBrim ? [.smooth(outline(first), isClosed: true)] + paths : paths
    }

    private func drawCrownAndBrim(_ rings: [HeadRing], on canvas: Canvas) {
        let hat = appearance.hat
        let crownRings = hat.hasBrim ? Array(rings.dropFirst()) : rings
        let (brim, crown) = (hatOutlines[0], hatOutlines[hatOutlines.count - 1])
        if hat.hasBrim, seesHatTop {
            canvas.stroke(brim, shading.palette.ink, Stroke(max(0.5, points * 0.04)))
            canvas.form(brim, hatTone, breadth: points * 0.3, shading)
        }
        canvas.form(crown, hatTone, breadth: points * 0.8, shading)
        drawBand(crownRings, on: canvas)
        if hat.hasBrim, !seesHatTop { canvas.fill(brim, shading.palette.ink) }
        if hat == .peaked || hat == .flatCap { drawPeak(rings[0], on: canvas) }
    }

    private func drawBand(_ rings: [HeadRing], on canvas: Canvas) {
        let hat = appearance.hat
        guard hat == .felt || hat == .topHat || hat == .straw || hat == .peaked, let low = rings.first else { return }
        func strip(_ height: Double) -> [Point] {
            let shares = (height - low.height) / max(0.01, rings[1].height - low.height)
            return stride(from: -90.0, through: 90, by: 15).map { angle in
                let turn = atan2(view.x, view.z) + angle * .pi / 180
                let (a, b) = (low.place(turn), rings[1].place(turn))
                return page(a + (b - a) * shares)
            }
        }
        let path = Path.polygon(strip(low.height + 0.015) + strip(low.height + 0.085).reversed())
        let isDark = hatTone == .ink
        let color =
            appearance.hasAccent
            ? shading.palette.accent
            : isDark ? shading.palette.ink.mixed(with: shading.palette.paper, 0.82) : shading.palette.ink
        if appearance.hasAccent || !isDark {
            canvas.fill(path, color)
        } else {
            canvas.stroke(.smooth(strip(low.height + 0.085)), color, Stroke(max(0.3, points * 0.014)))
        }
        guard hat == .felt, points > 20, shading.lighting != .rim else { return }
        let side = view.x > 0 ? -1.0 : 1
        let crease = [Vector3(0.04 * side, 1.2, 0.0), Vector3(0.1 * side, 1.13, 0.2), Vector3(0.13 * side, 0.98, 0.36)]
        canvas.fill(
            .brush(crease.map { page($0) }, points * 0.022), isDark ? shading.palette.paper : shading.palette.ink)
    }

    private func drawPeak(_ ring: HeadRing, on canvas: Canvas) {
        guard view.z > -0.3 else { return }
        let inner = stride(from: -62.0, through: 62, by: 12).map { page(ring.place($0 * .pi / 180)) }
        let outer = stride(from: 62.0, through: -62, by: -12).map { angle -> Point in
            var place = ring.place(angle * .pi / 180)
            let reach = 0.2 * cos(angle / 62 * .pi / 2)
            place.z += reach
            place.y -= reach * 0.4
            return page(place)
        }
        let peak = Path.smooth(inner + outer, isClosed: true, tension: 0.6)
        canvas.fill(peak, shading.palette.ink)
        canvas.stroke(peak, shading.palette.ink, Stroke(max(0.4, points * 0.03)))
    }

    private func drawEyeshade(on canvas: Canvas) {
        let band = HeadRing(height: 0.79, side: 0.345, front: 0.395, back: 0.44)
        let turn = atan2(view.x, view.z)
        let strip = stride(from: -90.0, through: 90, by: 15).map { page(band.place(turn + $0 * .pi / 180)) }
        canvas.stroke(.smooth(strip), shading.palette.ink, Stroke(max(0.6, points * 0.05), cap: .butt))
        guard view.z > -0.3 else { return }
        let inner = stride(from: -80.0, through: 80, by: 16).map { page(band.place($0 * .pi / 180)) }
        let outer = stride(from: 80.0, through: -80, by: -16).map { angle -> Point in
            var place = band.place(angle * .pi / 180)
            let reach = 0.3 * cos(angle / 80 * .pi / 2)
            place.z += reach * 0.85
            place.y += reach * 0.18
            return page(place)
        }
        let shade = Path.smooth(inner + outer, isClosed: true, tension: 0.6)
        let palette = shading.palette
        canvas.stroke(shade, palette.ink, Stroke(max(0.5, points * 0.03)))
        if appearance.hasAccent { canvas.fill(shade, palette.accent) } else { canvas.fill(shade, .middle, palette) }
    }

    /// Cloth around the head, open at the face.
    private func drawHood(on canvas: Canvas) {
        let isTight = appearance.hat == .coif
        let size = isTight ? 0.0 : 0.06
        let head = appearance.head
        let mesh = SkullMesh(heights: HairShape(head: head, cut: isTight ? .bob : .long).heights, isCoarse: isSmall) {
            angle, y in
            let base = head.surface(angle, max(y, isTight ? y : 0.42))
            let radians = angle * .pi / 180
            let drape = isTight ? 0 : max(0, 0.42 - y) * 0.42
            let thick = 0.045 + size + drape
            return Vector3(
                base.x + thick * sin(radians), y + (y > 0.9 ? (y - 0.9) * (0.4 + size * 6) : 0),
                base.z + thick * cos(radians))
        }
        let cap = HairShape(head: head, cut: .bun)
        let (open, top) = (58.0, 0.86)
        let field = mesh.places.indices.map { index -> Double in
            let place = mesh.places[index]
            guard let (angle, _) = mesh.position(index) else { return index == mesh.places.count - 2 ? 1 : -1 }
            let seen = mesh.normals[index].dot(view)
            if isTight { return min(seen, cap.cover(angle, place.y - 0.03) * 4) }
            return min(seen, max((abs(angle) - open) * 0.02, place.y - top))
        }
        let path = mesh.outline(where: field, spacing: spacing) { page($0) }
        canvas.form(path, hatTone, breadth: points * 0.8, shading)
    }
}
