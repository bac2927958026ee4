import Drawing
import Foundation

extension Figure {
    /// Fills a shape on the front of the trunk; places are degrees from its middle and meters along the spine.
    func patch(_ places: [(Double, Double)], lift: Double = 0) -> [Point] {
        places.map { trunk.page($0.0, $0.1, lift: lift) }
    }

    /// The color in which lines show on a garment.
    private func line(on tone: Tone) -> Color {
        tone == .ink || shading.lighting == .rim
            ? shading.palette.ink.mixed(with: shading.palette.paper, 0.85) : shading.palette.ink
    }

    func drawDetails(_ hem: Double, on canvas: Canvas) {
        let outfit = appearance.outfit
        guard shading.lighting != .rim || trunk.breadth > 30 else { return }
        if outfit.hasPinstripes { drawStripes(on: canvas) }
        guard trunk.showsFront else {
            drawBack(on: canvas)
            return
        }
        if outfit.garment.hasLapels || outfit.garment == .jacket || outfit.hasGarters { drawShirt(on: canvas) }
        drawFront(on: canvas)
        drawFolds(on: canvas)
        if outfit.hasApron { drawApron(on: canvas) }
        if outfit.garment == .trenchCoat || outfit.garment == .habit || outfit.garment == .uniform {
            drawBelt(on: canvas)
        }
        drawSmallThings(on: canvas)
    }

    private func drawBack(on canvas: Canvas) {
        let color = line(on: appearance.outfit.tone)
        let width = points(0.012, at: trunk.frame.origin)
        canvas.fill(.brush(patch([(180, 0.44), (178, 0.2), (180, -0.05)]), width), color)
        if appearance.outfit.garment == .trenchCoat || appearance.outfit.garment == .uniform { drawBelt(on: canvas) }
        drawFolds(on: canvas)
    }

    private func drawShirt(on canvas: Canvas) {
        let outfit = appearance.outfit
        let palette = shading.palette
        let depth = outfit.garment == .trenchCoat ? 0.27 : outfit.hasGarters ? 0.2 : 0.2
        guard shading.lighting != .rim else { return }
        let shirt = patch([(-42, 0.53), (-22, 0.42), (0, depth), (22, 0.42), (42, 0.53)])
        canvas.fill(.polygon(shirt), palette.paper)
        if shading.lighting != .soft {
            let side = shading.isFromLeft ? 1.0 : -1.0
            let half = patch([(0, 0.53), (side * 42, 0.53), (side * 22, 0.42), (0, depth)])
            canvas.fill(.polygon(half), .middle, palette)
        }
        drawNeckwear(depth, on: canvas)
    }

    private func drawNeckwear(_ depth: Double, on canvas: Canvas) {
        let outfit = appearance.outfit
        let palette = shading.palette
        let color = appearance.hasAccent ? palette.accent : palette.ink
        switch outfit.neck {
        case .tie:
            canvas.fill(.polygon(patch([(-8, 0.492), (8, 0.492), (5, 0.462), (-5, 0.462)], lift: 0.006)), color)
            canvas.fill(.polygon(patch([(-4, 0.462), (4, 0.462), (9, depth), (-9, depth)], lift: 0.006)), color)
        case .bowTie:
            canvas.fill(
                .polygon(patch([(-22, 0.51), (0, 0.49), (22, 0.51), (22, 0.465), (0, 0.482), (-22, 0.465)])), color)
        case .cravat, .collar:
            canvas.fill(
                .smooth(patch([(-20, 0.52), (20, 0.52), (12, 0.42), (0, 0.4), (-12, 0.42)]), isClosed: true),
                palette.paper)
            canvas.fill(
                .brush(patch([(-8, 0.5), (2, 0.46), (-2, 0.41)]), points(0.01, at: trunk.frame.origin)), palette.ink)
        default: break
        }
    }

    private func drawFront(on canvas: Canvas) {
        let outfit = appearance.outfit
        let color = line(on: outfit.tone)
        let width = points(0.011, at: trunk.frame.origin)
        switch outfit.garment {
        case .suit, .overcoat, .trenchCoat:
            let depth = outfit.garment == .trenchCoat ? 0.27 : 0.2
            let broad = outfit.garment == .suit ? 1.0 : 1.25
            for side in [-1.0, 1] where trunk.turn(side * 25) > -0.1 {
                let lapel = patch(
                    [
                        (side * 44, 0.53), (side * 44 * broad, 0.43), (side * 34 * broad, 0.415),
                        (side * 38 * broad, 0.4), (side * 2, depth - 0.005),
                        (side * 20, 0.42),
                    ], lift: 0.004)
                let tone: Tone =
                    outfit.hasVelvetCollar || shading.lighting == .rim || shadowed(side) ? .ink : outfit.tone
                canvas.fill(.polygon(lapel), tone, shading.palette)
                canvas.stroke(
                    .polygon(lapel), outfit.tone == .ink || tone == .ink ? line(on: .ink) : shading.palette.ink,
                    Stroke(width * 0.55))
            }
            canvas.fill(.brush(patch([(0, depth), (2, 0.1), (3, -0.3)]), width), color)
            buttons([depth - 0.05, depth - 0.14], at: outfit.garment == .suit ? 5 : 14, color, on: canvas)
        case .jacket, .uniform, .shirt, .smock, .tunic:
            canvas.fill(.brush(patch([(0, 0.5), (1, 0.25), (0, -0.1)]), width), color)
            buttons([0.42, 0.33, 0.24, 0.15, 0.06], at: outfit.garment == .uniform ? 6 : 4, color, on: canvas)
        case .overalls, .pressureSuit:
            canvas.fill(.brush(patch([(0, 0.48), (1, 0.25), (0, -0.05)]), width * 1.4), color)
            for side in [-1.0, 1] {
                canvas.fill(
                    .brush(patch([(side * 34, 0.46), (side * 26, 0.36), (side * 24, 0.28)]), width * 2.4), color)
            }
        case .dress, .gown:
            canvas.fill(
                .smooth(patch([(-44, 0.55), (-20, 0.49), (0, 0.47), (20, 0.49), (44, 0.55)]), isClosed: true),
                shadowed(0.6) ? .middle : .paper, shading.palette)
            canvas.fill(.brush(patch([(-80, 0.13), (-30, 0.115), (30, 0.115), (80, 0.13)]), width * 1.6), color)
        case .habit, .cloak, .pullover:
            canvas.fill(.brush(patch([(-50, 0.5), (-20, 0.452), (20, 0.452), (50, 0.5)]), width * 1.5), color)
        }
    }

    private func buttons(_ heights: [Double], at angle: Double, _ color: Color, on canvas: Canvas) {
        let radius = points(0.009, at: trunk.frame.origin)
        guard radius > 0.35, trunk.turn(angle) > 0.2 else { return }
        for height in heights { canvas.fill(.circle(trunk.page(angle, height), radius), color) }
    }

    /// Whether that side of the front is away from the lamp.
    func shadowed(_ side: Double) -> Bool {
        guard shading.lighting == .hardKey || shading.lighting == .blinds else { return false }
        let normal = trunk.frame.direction(Vector3(side * 0.6, 0, 0.8))
        return normal.dot(shading.lamp) < 0.15
    }

    /// A few brush strokes where cloth pulls: at the armpits, over the belt, down from the hips.
    private func drawFolds(on canvas: Canvas) {
        let outfit = appearance.outfit
        let size = points(1, at: trunk.frame.origin)
        guard size > 34, shading.lighting != .rim else { return }
        let color = line(on: outfit.tone)
        let weight = outfit.tone == .ink ? 0.008 : 0.018
        let back = trunk.showsFront ? 0.0 : 180
        var folds: [[(Double, Double)]] = [
            [(back - 68, 0.36), (back - 52, 0.31), (back - 40, 0.29)],
            [(back + 66, 0.35), (back + 50, 0.29), (back + 36, 0.26)],
            [(back - 62, 0.16), (back - 40, 0.12), (back - 26, 0.13)],
            [(back + 60, 0.2), (back + 44, 0.12), (back + 32, 0.1)],
        ]
        if outfit.garment.hem > 0.3 {
            folds += [
                [(back - 48, 0.08), (back - 42, -0.1), (back - 44, -0.34)],
                [(back + 38, 0.06), (back + 36, -0.12), (back + 40, -0.3)],
            ]
        }
        for fold in folds where trunk.turn(fold[1].0) > 0.1 {
            canvas.fill(.brush(patch(fold), size * weight), color)
        }
    }

    private func drawBelt(on canvas: Canvas) {
        let width = points(0.035, at: trunk.frame.origin)
        let back = trunk.showsFront ? 0.0 : 180
        let places = [-80.0, -45, -15, 15, 45, 80].map { (back + $0, 0.1) }
        let isLight = appearance.outfit.tone == .ink
        let color = isLight ? shading.palette.paper : shading.palette.ink
        canvas.stroke(.smooth(patch(places)), color, Stroke(width * (isLight ? 0.5 : 1), cap: .butt))
        guard trunk.showsFront, !isLight else { return }
        let (low, high) = (trunk.page(4, 0.118), trunk.page(-4, 0.082))
        canvas.stroke(
            .rect(Rect(around: [low, high, trunk.page(10, 0.1)]) ?? Rect(0, 0, 0, 0)), shading.palette.paper,
            Stroke(width * 0.16))
    }

    private func drawStripes(on canvas: Canvas) {
        let color = shading.palette.ink.mixed(with: shading.palette.paper, 0.6)
        for angle in stride(from: -168.0, through: 180, by: 13) where trunk.turn(angle) > 0.12 {
            canvas.stroke(
                .line(patch([(angle, 0.48), (angle, 0.34), (angle, 0.12), (angle, -0.12)])), color,
                Stroke(max(0.25, points(0.0035, at: trunk.frame.origin))))
        }
    }

    private func drawApron(on canvas: Canvas) {
        let apron = patch(
            [
                (-28, 0.4), (28, 0.4), (40, 0.2), (62, 0.1), (58, -0.12), (56, -0.45), (-56, -0.45), (-58, -0.12),
                (-62, 0.1), (-40, 0.2),
            ], lift: 0.006)
        canvas.form(.polygon(apron), .paper, breadth: trunk.breadth * 0.8, shading)
    }

    private func drawSmallThings(on canvas: Canvas) {
        let outfit = appearance.outfit
        let palette = shading.palette
        let size = points(1, at: trunk.frame.origin)
        if outfit.hasFlower, trunk.turn(36) > 0.1 {
            canvas.fill(.circle(trunk.page(33, 0.4, lift: 0.015), size * 0.024), palette.paper)
            canvas.fill(
                .circle(trunk.page(33, 0.398, lift: 0.015), size * 0.015),
                appearance.hasAccent ? palette.accent : palette.ink)
        }
        if outfit.hasWatchChain {
            let chain = patch([(-34, 0.17), (-14, 0.13), (6, 0.165)], lift: 0.008)
            canvas.stroke(
                .smooth(chain), outfit.tone == .ink ? palette.paper : palette.ink, Stroke(max(0.4, size * 0.007)))
        }
        if outfit.hasLamp {
            canvas.fill(.circle(trunk.page(-38, 0.03, lift: 0.03), size * 0.045), palette.ink)
            canvas.fill(.circle(trunk.page(-38, 0.03, lift: 0.04), size * 0.026), palette.paper)
        }
    }
}
