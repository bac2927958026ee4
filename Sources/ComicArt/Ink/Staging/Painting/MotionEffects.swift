import Drawing
import Foundation
import StoryModel

/// What moves: lines of speed or of a blow, and what a body leaves behind it.
struct MotionEffects {
    let plan: PanelPlan
    let palette: Palette

    func draw(on canvas: Canvas) {
        switch plan.motion {
        case .none, .ghosting: break
        case .speedLines: drawSpeed(count: 26, on: canvas)
        case .motionBlur: drawSpeed(count: 12, on: canvas)
        case .impactLines: drawImpact(on: canvas)
        }
    }

    /// Paler copies where someone has just been.
    func drawTrail(of person: PanelPlan.Person, on canvas: Canvas) {
        guard plan.motion == .ghosting || plan.motion == .motionBlur, person.part == .focus else { return }
        let isFirst = person.name == plan.people.first?.name
        guard isFirst else { return }
        let step = person.figure.head.width * (plan.motion == .ghosting ? 0.5 : 0.3)
        let side = plan.air.isFromLeft ? 1.0 : -1.0
        for index in [2.0, 1.0] {
            canvas.transformed(by: .translation(Point(step * index * side, 0))) {
                canvas.layer(opacity: index == 1 ? 0.34 : 0.18) { person.figure.draw(on: canvas) }
            }
        }
    }

    /// Wedges from the edges toward the middle of what is seen.
    private func drawImpact(on canvas: Canvas) {
        var dice = plan.dice
        let frame = plan.frame.inset(by: -4)
        let center = plan.people.first { $0.part == .focus }?.figure.head.center ?? frame.center
        let reach = Point(frame.width, frame.height).length
        var (light, dark) = (Path(), Path())
        let count = 44
        for index in 0..<count {
            let angle = (Double(index) + dice.within(-0.3...0.3)) / Double(count) * 2 * .pi
            let direction = Point(cos(angle), sin(angle))
            let start = center + Point(direction.x * frame.width, direction.y * frame.height) * dice.within(0.36...0.5)
            let wide = direction.perpendicular * (reach * dice.within(0.006...0.02))
            let end = center + direction * (reach * 1.1)
            let wedge = Path.polygon([start, end + wide, end - wide])
            if index % 3 == 0 { dark.append(wedge) } else { light.append(wedge) }
        }
        canvas.fill(light, palette.paper)
        canvas.fill(dark, palette.ink)
    }

    /// Long tapers from both sides, kept off the faces.
    private func drawSpeed(count: Int, on canvas: Canvas) {
        var dice = plan.dice
        let frame = plan.frame
        let heads = plan.people.map { plan.lean.apply(Path.rect($0.figure.head)).bounds ?? $0.figure.head }
        var (light, dark) = (Path(), Path())
        for index in 0..<count {
            let y = frame.minY + frame.height * dice.share()
            let isLeft = index % 2 == 0
            let length = frame.width * dice.within(0.16...0.48)
            let thick = dice.within(0.4...1.7)
            let x = isLeft ? frame.minX - 2 : frame.maxX + 2
            let tip = Point(x + (isLeft ? length : -length), y)
            let line = Rect(min(x, tip.x), y - 2, length, 4)
            if heads.contains(where: { $0.intersects(line) }) { continue }
            let wedge = Path.polygon([Point(x, y - thick), tip, Point(x, y + thick)])
            if index % 3 == 2 { dark.append(wedge) } else { light.append(wedge) }
        }
        canvas.fill(light, palette.paper)
        canvas.fill(dark, palette.ink)
    }
}
