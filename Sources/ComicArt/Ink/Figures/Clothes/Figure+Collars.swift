import Drawing
import Foundation

extension Figure {
    /// What lies over shoulders and around the neck, outside the coat's outline.
    func drawCollars(on canvas: Canvas) {
        let outfit = appearance.outfit
        let shows = outfit.garment.hasLapels || outfit.hasGarters || outfit.garment == .pullover
        if shows, trunk.showsFront, shading.lighting != .rim { drawShirtCollar(on: canvas) }
        if outfit.hasShawl || outfit.garment == .cloak { drawShawl(on: canvas) }
        if outfit.garment == .trenchCoat || outfit.garment == .overcoat || outfit.garment == .uniform {
            drawStandingCollar(on: canvas)
        }
        if outfit.neck == .scarf { drawScarf(on: canvas) }
        if outfit.neck == .pearls, trunk.showsFront { drawPearls(on: canvas) }
        if outfit.neck == .brooch, trunk.showsFront {
            canvas.fill(
                .circle(trunk.page(0, 0.47, lift: 0.02), points(0.016, at: trunk.frame.origin)),
                appearance.hasAccent ? shading.palette.accent : shading.palette.paper)
        }
    }

    /// A place around the neck, at a distance from its middle.
    private func around(_ angle: Double, _ height: Double, _ radius: Double) -> Point {
        let radians = angle * .pi / 180
        return lens.point(trunk.frame.place(radius * sin(radians), height, radius * cos(radians) + 0.005))
    }

    private func drawShirtCollar(on canvas: Canvas) {
        let palette = shading.palette
        for side in [-1.0, 1] where trunk.turn(side * 45) > -0.2 {
            let flap = [
                around(side * 85, 0.568, 0.068), around(side * 14, 0.522, 0.082), around(side * 34, 0.474, 0.104),
                around(side * 80, 0.525, 0.085),
            ]
            canvas.stroke(.polygon(flap), palette.ink, Stroke(max(0.4, points(0.008, at: trunk.frame.origin))))
            let isDark = shadowed(side)
            canvas.fill(.polygon(flap), isDark ? .middle : .paper, palette)
        }
    }

    private func drawStandingCollar(on canvas: Canvas) {
        let tone: Tone = appearance.outfit.hasVelvetCollar ? .ink : appearance.outfit.tone
        let rise = appearance.outfit.garment == .trenchCoat ? 0.6 : 0.572
        let back = stride(from: 100.0, through: 260, by: 20).map { around($0, rise, 0.09) }
        let wings = [-1.0, 1].map { side in
            [
                around(side * 100, rise, 0.09), around(side * 48, rise - 0.03, 0.112), around(side * 30, 0.5, 0.125),
                around(side * 62, 0.478, 0.15),
                around(side * 100, 0.5, 0.13),
            ]
        }
        if !trunk.showsFront {
            let low = stride(from: 260.0, through: 100, by: -20).map { around($0, 0.5, 0.125) }
            canvas.form(.polygon(back + low), tone, breadth: trunk.breadth * 0.3, shading)
        }
        for (index, wing) in wings.enumerated() where trunk.turn(index == 0 ? -70 : 70) > -0.3 {
            canvas.form(.cloth(wing), tone, breadth: trunk.breadth * 0.22, shading)
        }
    }

    private func drawShawl(on canvas: Canvas) {
        let isCloak = appearance.outfit.garment == .cloak
        let tone: Tone = isCloak ? appearance.outfit.tone : .middle
        let front = trunk.showsFront
        let places: [(Double, Double)] =
            front
            ? [
                (-50, 0.54), (-88, 0.47), (-88, 0.28), (-60, 0.2), (0, 0.12), (24, 0.16), (60, 0.26), (88, 0.32),
                (88, 0.47), (50, 0.54), (12, 0.4),
            ]
            : [
                (130, 0.54), (92, 0.47), (92, 0.3), (140, 0.12), (180, 0.02), (220, 0.12), (268, 0.3), (268, 0.47),
                (230, 0.54),
            ]
        let path = Path.cloth(patch(places, lift: 0.028))
        canvas.form(path, tone, breadth: trunk.breadth * 0.7, shading)
        guard front, !isCloak, shading.lighting != .rim else { return }
        canvas.fill(
            .brush(patch([(-40, 0.5), (-20, 0.34), (4, 0.18)], lift: 0.03), points(0.018, at: trunk.frame.origin)),
            shading.palette.ink)
        canvas.fill(
            .brush(patch([(44, 0.5), (30, 0.36), (14, 0.28)], lift: 0.03), points(0.014, at: trunk.frame.origin)),
            shading.palette.ink)
    }

    private func drawScarf(on canvas: Canvas) {
        let palette = shading.palette
        let ring = patch(
            [(-80, 0.55), (-80, 0.5), (-30, 0.455), (30, 0.455), (80, 0.5), (80, 0.55), (40, 0.525), (-40, 0.525)],
            lift: 0.03)
        let end = patch([(4, 0.49), (20, 0.48), (22, 0.2), (6, 0.19)], lift: 0.03)
        for points in [end, ring] where trunk.showsFront || points == ring {
            let path = Path.cloth(points)
            if appearance.hasAccent {
                canvas.stroke(path, palette.ink, Stroke(max(0.5, trunk.breadth * 0.012)))
                canvas.fill(path, palette.accent)
            } else {
                canvas.form(
                    path, appearance.outfit.tone == .ink ? .paper : .dark, breadth: trunk.breadth * 0.4, shading)
            }
        }
    }

    private func drawPearls(on canvas: Canvas) {
        let radius = max(0.45, points(0.0085, at: trunk.frame.origin))
        for step in -7...7 {
            let share = Double(step) / 7
            let place = around(share * 82, 0.462 + 0.07 * share * share, 0.1)
            canvas.fill(.circle(place, radius * 1.35), shading.palette.ink)
            canvas.fill(.circle(place, radius), shading.palette.paper)
        }
    }
}
