import Drawing
import Foundation

extension Figure {
    /// A margin of paper around all of it, which keeps black from black.
    func drawMargin(on canvas: Canvas) {
        let margin = min(3, max(0.6, lens.scale * 0.011))
        var body = skirt(appearance.outfit.hem, margin: margin)
        for index in [0, 1] {
            body.append(arm(index, margin: margin) + leg(index, margin: margin) + shoe(index, margin: margin))
        }
        let trunk = trunk.outline
        for shift in [Point(-margin, -margin), Point(margin, -margin)] { body.append(trunk.mapped { $0 + shift }) }
        canvas.fill(body, shading.palette.paper)
    }

    /// The farther leg first, then the nearer one, then what hangs over both.
    func drawLegs(on canvas: Canvas) {
        let legs = [0, 1].sorted { depth($0) > depth($1) }
        let outfit = appearance.outfit
        let isHidden = outfit.garment == .gown || outfit.garment == .habit
        for leg in legs {
            drawShoe(leg, on: canvas)
            if !isHidden { drawLeg(leg, on: canvas) }
        }
        guard outfit.hem > 0.3, !isHidden, shading.lighting != .rim, shading.lighting != .underlight else { return }
        // The hem's shadow on what is under it.
        let fall = Point(shading.away.x * 0.02, 0.07) * lens.scale
        canvas.clipped(to: leg(0) + leg(1)) { canvas.fill(skirt(outfit.hem).mapped { $0 + fall }, shading.palette.ink) }
    }

    private func depth(_ leg: Int) -> Double {
        lens.depth(skeleton.knees[leg]) + lens.depth(skeleton.ankles[leg])
    }

    private var hasBareLegs: Bool { appearance.outfit.hasSkirt && !appearance.outfit.hasBoots }

    /// - Parameter margin: points that it is wider on each side.
    private func leg(_ index: Int, margin: Double = 0) -> Path {
        let girth = 0.5 + appearance.girth * 0.5
        let (hip, knee, ankle) = (skeleton.hips[index], skeleton.knees[index], skeleton.ankles[index])
        let isBare = hasBareLegs
        let loose = isBare ? 0.72 : 1.0
        let widths = [
            0.088 * girth * (isBare ? 0.95 : 1), 0.066 * girth * loose * (isBare ? 0.95 : 1),
            (isBare ? 0.034 : 0.054) * girth,
        ]
        let (a, b, c) = (lens.point(hip), lens.point(knee), lens.point(ankle))
        let cuff = c.toward(b, isBare ? -0.04 : -0.02)
        var path = Path.limb(a, points(widths[0], at: hip) + margin, b, points(widths[1], at: knee) + margin)
        path.append(
            .limb(
                b, points(widths[1], at: knee) + margin, cuff, points(widths[2], at: ankle) + margin,
                swell: points(isBare ? 0.012 : 0.002, at: knee)))
        return path
    }

    private func drawLeg(_ index: Int, on canvas: Canvas) {
        let outfit = appearance.outfit
        let (knee, ankle) = (skeleton.knees[index], skeleton.ankles[index])
        let (b, c) = (lens.point(knee), lens.point(ankle))
        let isBare = hasBareLegs
        let stocking: Tone = outfit.tone == .ink ? .dark : .light
        let breadth = points(isBare ? 0.11 : 0.17, at: knee)
        canvas.form(
            leg(index), isBare ? stocking : outfit.legs, outline: leg(index, margin: Canvas.line(breadth)),
            breadth: breadth, shading)
        guard !isBare, points(1, at: knee) > 50, shading.lighting != .rim, outfit.legs != .ink else { return }
        // Cloth breaks behind the knee and over the shoe.
        let across = (c - b).unit.perpendicular * points(0.055, at: knee)
        let folds = [
            [b + across, b + across * 0.2 + (c - b) * 0.06, b - across * 0.5 + (c - b) * 0.1],
            [c.toward(b, 0.16) - across, c.toward(b, 0.1), c.toward(b, 0.14) + across * 0.6],
        ]
        for fold in folds { canvas.fill(.brush(fold, points(0.014, at: knee)), shading.palette.ink) }
    }

    private func shoe(_ index: Int, margin: Double = 0) -> Path {
        let (ankle, toe, knee) = (skeleton.ankles[index], skeleton.toes[index], skeleton.knees[index])
        let size = points(1, at: ankle)
        let direction = (toe - ankle).unit
        let sole = (ankle - knee).unit * (0.045 * skeleton.frame.size)
        let heel = ankle + sole - direction * (0.045 * skeleton.frame.size)
        let ball = ankle + sole + direction * (0.1 * skeleton.frame.size)
        let tip = ankle + sole + direction * (0.15 * skeleton.frame.size)
        let boot = appearance.outfit.hasBoots
        let circles: [(Point, Double)] = [
            (lens.point(heel), 0.03 * size), (lens.point(ankle), 0.042 * size), (lens.point(ball), 0.038 * size),
            (lens.point(tip) + Point(0, 0.008 * size), 0.026 * size),
        ]
        var path = Path.hull(circles.map { ($0.0, $0.1 + margin) })
        if boot {
            path.append(
                .limb(lens.point(ankle), 0.052 * size, lens.point(ankle + (knee - ankle) * 0.55), 0.068 * size))
        }
        return path
    }

    private func drawShoe(_ index: Int, on canvas: Canvas) {
        let (ankle, toe, knee) = (skeleton.ankles[index], skeleton.toes[index], skeleton.knees[index])
        let size = points(1, at: ankle)
        let direction = (toe - ankle).unit
        let sole = (ankle - knee).unit * (0.045 * skeleton.frame.size)
        let ball = ankle + sole + direction * (0.1 * skeleton.frame.size)
        let tip = ankle + sole + direction * (0.15 * skeleton.frame.size)
        canvas.fill(shoe(index), shading.palette.ink)
        if appearance.outfit.hasTwoToneShoes, shading.lighting != .rim {
            let middle = lens.point(ankle + sole * 0.7 + direction * 0.07)
            canvas.fill(.circle(middle, 0.026 * size), shading.palette.paper)
        } else if size > 60, shading.lighting != .rim {
            let shine = [
                lens.point(ankle + sole * 0.2 + direction * 0.06), lens.point(ball - sole * 0.4),
                lens.point(tip - sole * 0.3),
            ]
            canvas.fill(.brush(shine, size * 0.012), shading.palette.paper)
        }
    }

    private var armWidths: [Double] {
        let girth = 0.55 + appearance.girth * 0.45 + appearance.outfit.garment.padding * 4
        return [0.062 * girth, 0.05 * girth, 0.041 * girth]
    }

    private func arm(_ index: Int, margin: Double = 0) -> Path {
        let (shoulder, elbow, wrist) = (skeleton.shoulders[index], skeleton.elbows[index], skeleton.wrists[index])
        let (a, b, c) = (lens.point(shoulder), lens.point(elbow), lens.point(wrist))
        let widths = armWidths
        var path = Path.limb(a, points(widths[0], at: shoulder) + margin, b, points(widths[1], at: elbow) + margin)
        path.append(
            .limb(
                b, points(widths[1] * 1.02, at: elbow) + margin, c.toward(b, -0.02),
                points(widths[2], at: wrist) + margin))
        return path
    }

    func drawArm(_ index: Int, on canvas: Canvas) {
        let (shoulder, elbow, wrist) = (skeleton.shoulders[index], skeleton.elbows[index], skeleton.wrists[index])
        if appearance.outfit.tone != .ink, shading.lighting != .rim {
            // The arm's shadow on the coat.
            let fall = shading.away * (0.028 * lens.scale)
            let hem = appearance.outfit.hem
            canvas.clipped(to: hem > 0.3 ? trunk.outline + skirt(hem) : trunk.outline) {
                canvas.fill(arm(index).mapped { $0 + fall }, shading.palette.ink)
            }
        }
        drawHand(index, on: canvas)
        let breadth = points(armWidths[0] * 2, at: elbow)
        canvas.form(
            arm(index), sleeveTone, outline: arm(index, margin: Canvas.line(breadth)), breadth: breadth, shading)
        drawSleeve(
            lens.point(elbow), lens.point(wrist), from: lens.point(shoulder), width: points(armWidths[1], at: elbow),
            on: canvas)
    }

    /// The sleeves are the coat's; a shawl or a waistcoat shows the shirt's.
    var sleeveTone: Tone { appearance.outfit.hasGarters ? .paper : appearance.outfit.tone }

    private func drawSleeve(_ elbow: Point, _ wrist: Point, from shoulder: Point, width: Double, on canvas: Canvas) {
        guard shading.lighting != .rim, width > 2 else { return }
        let palette = shading.palette
        let across = (wrist - elbow).unit.perpendicular * width
        if appearance.outfit.hasGarters {
            let arm = (elbow - shoulder).unit.perpendicular * width
            let place = shoulder.toward(elbow, 0.62)
            canvas.stroke(.line([place - arm * 1.1, place + arm * 1.1]), palette.ink, Stroke(width * 0.4, cap: .butt))
        }
        let color = sleeveTone == .ink ? palette.paper : palette.ink
        let folds = [
            [
                elbow - across, elbow - across * 0.2 + (wrist - elbow) * 0.1,
                elbow + across * 0.4 + (wrist - elbow) * 0.06,
            ],
            [elbow - across * 0.9 + (wrist - elbow) * 0.16, elbow - across * 0.1 + (wrist - elbow) * 0.2],
        ]
        for fold in folds where sleeveTone != .ink { canvas.fill(.brush(fold, width * 0.16), color) }
        let cuff = wrist.toward(elbow, 0.06)
        let end = across * 0.78
        canvas.fill(.brush([cuff - end, cuff, cuff + end], width * (sleeveTone == .ink ? 0.28 : 0.2)), color)
    }

    private func drawHand(_ index: Int, on canvas: Canvas) {
        let arms = ArmPosture.both(pose, Posture(pose))
        let (elbow, wrist) = (lens.point(skeleton.elbows[index]), lens.point(skeleton.wrists[index]))
        let size = points(appearance.isWoman ? 0.165 : 0.185, at: skeleton.wrists[index])
        var along = (wrist - elbow)
        let isForeshortened = along.length < points(0.1, at: skeleton.wrists[index])
        along = along.unit == .zero ? Point(0, 1) : along.unit
        let reach = isForeshortened ? 0.72 : 1.0
        // The thumb is toward the body's front, or up.
        let front = lens.point(skeleton.wrists[index] + skeleton.trunk.forward * 0.1 + .up * 0.05) - wrist
        let inward = lens.point(skeleton.trunk.place(0, 0.2, 0.3)) - wrist
        let hint = front + inward.unit * (size * 0.25)
        let sign = hint.x * along.perpendicular.x + hint.y * along.perpendicular.y >= 0 ? 1.0 : -1.0
        let hand = Hand(
            wrist: wrist, along: along * (size * reach), thumb: along.perpendicular * (size * sign),
            shape: arms[index].shape)
        hand.draw(on: canvas, shading, skin: appearance.skin, isGloved: appearance.outfit.hasGloves)
        drawHeld(hand, index, on: canvas)
    }
}
