import Drawing
import Foundation

extension Figure {
    func drawNeck(on canvas: Canvas) {
        let base = trunk.frame.place(0, 0.46, 0)
        let top = face.frame.place(0, 0.22, -0.12)
        let width = (appearance.isWoman ? 0.046 : 0.058) * (appearance.girth > 1.2 ? 1.25 : 1)
        let path = Path.limb(
            lens.point(top), points(width, at: top), lens.point(base), points(width * 1.15, at: base))
        let tone: Tone = appearance.skin == .dark ? .middle : appearance.skin == .brown ? .light : .paper
        canvas.form(path, tone, breadth: points(width * 2, at: base), shading)
        guard shading.lighting != .underlight, shading.lighting != .rim, trunk.showsFront else { return }
        // The chin's shadow.
        let below = lens.point(face.frame.place(0, 0, 0.1))
        let drop = face.points * (shading.lighting == .soft ? 0.05 : 0.1)
        let edge = points(width, at: base) * 1.1
        let (near, far) = shading.lighting == .soft ? (-0.4, 0.9) : (-0.1, 2.6)
        canvas.clipped(to: path) {
            canvas.fill(
                .polygon([
                    below + Point(-edge * 2, -drop * 3), below + Point(edge * 2, -drop * 3),
                    below + Point(edge * 1.4, drop * (shading.isFromLeft ? far : near)),
                    below + Point(-edge * 1.4, drop * (shading.isFromLeft ? near : far)),
                ]), shading.palette.ink)
        }
    }

    /// What hangs from the hips to a garment's hem, following the legs.
    ///
    /// - Parameters:
    ///   - share: where it ends, in shares of the leg.
    ///   - margin: points that it is larger on each side.
    func skirt(_ share: Double, margin: Double = 0) -> Path {
        let outfit = appearance.outfit
        let flare = outfit.garment == .gown || outfit.garment == .habit || outfit.garment == .cloak ? 0.075 : 0.0
        var circles: [(Point, Double)] = []
        let (left, right) = trunk.edges(-0.05)
        circles += [(left, points(0.01, at: skeleton.pelvis)), (right, points(0.01, at: skeleton.pelvis))]
        for index in [0, 1] {
            let (hip, knee, ankle) = (skeleton.hips[index], skeleton.knees[index], skeleton.ankles[index])
            let bone = Skeleton.thigh / (Skeleton.thigh + Skeleton.shin)
            let end =
                share < bone
                ? hip + (knee - hip) * (share / bone) : knee + (ankle - knee) * min(1, (share - bone) / (1 - bone))
            if share > bone { circles.append((lens.point(knee), points(0.1, at: knee))) }
            let size = 0.07 + 0.05 * min(1, share) + flare + outfit.garment.padding
            let along = (lens.point(end) - lens.point(hip)).unit
            for edge in [-1.0, 1] {
                circles.append(
                    (lens.point(end) + along.perpendicular * (edge * points(size, at: end)), points(0.008, at: end)))
            }
        }
        return .hull(circles.map { ($0.0, $0.1 + margin) })
    }

    func drawTrunk(on canvas: Canvas) {
        let outfit = appearance.outfit
        let body = trunk.outline
        var path = body
        let hem = outfit.hem
        let line = Canvas.line(trunk.breadth)
        var outline = [Point(-line, 0), Point(line, 0), Point(0, -line)].reduce(Path()) { outline, shift in
            outline + body.mapped { $0 + shift }
        }
        if hem > 0.2, outfit.garment.hem < 0.2 {
            canvas.form(
                skirt(hem), outfit.garment == .suit ? outfit.tone : outfit.legs, breadth: trunk.breadth, shading)
        } else {
            path.append(skirt(hem))
            outline.append(skirt(hem, margin: line))
        }
        let tone = outfit.hasGarters ? Tone.ink : outfit.tone
        canvas.form(path, tone, outline: outline, breadth: trunk.breadth, shading)
        canvas.clipped(to: path) { drawDetails(hem, on: canvas) }
        drawCollars(on: canvas)
    }
}
