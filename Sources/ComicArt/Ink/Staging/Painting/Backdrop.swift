import Drawing
import StoryModel

/// What is behind a face from close by: the place, or a designed shape in its stead.
enum Backdrop: Sendable, Hashable {
    case place
    /// Black, with a slanting piece of light.
    case shaft
    /// A disc of light on black.
    case disc
    /// Bare paper with a black corner.
    case corner
    /// A screen, and a black band.
    case screen
    /// Light through slats.
    case slats

    init(for panel: ComicPanel, isEmpty: Bool, air: Air, dice: Dice) {
        var dice = dice
        guard !isEmpty, panel.shot == .closeUp || panel.shot == .extremeCloseUp,
            dice.isTrue(panel.shot == .closeUp ? 0.5 : 0.85)
        else {
            self = .place
            return
        }
        switch air.lighting {
        case .blinds: self = .slats
        case .rim: self = dice.pick([.disc, .shaft, .screen])
        case .pool: self = dice.pick([.disc, .shaft])
        case .soft: self = dice.pick([.corner, .screen])
        case .hardKey, .underlight: self = dice.pick([.shaft, .corner, .screen])
        }
    }

    func draw(_ plan: PanelPlan, _ palette: Palette, on canvas: Canvas) {
        let frame = plan.camera.frame.inset(by: -8)
        let head = plan.people.first?.figure.head ?? Rect(center: frame.center, size: Size(40, 40))
        let side = plan.air.isFromLeft ? 1.0 : -1.0
        // Shares of the frame's width from the lit side.
        func at(_ x: Double, _ y: Double) -> Point { frame.at(side > 0 ? x : 1 - x, y) }
        switch self {
        case .place: break
        case .shaft:
            canvas.fill(.rect(frame), palette.ink)
            canvas.fill(.polygon([at(0.12, 0), at(0.42, 0), at(0.86, 1), at(0.3, 1)]), palette.paper)
        case .disc:
            canvas.fill(.rect(frame), palette.ink)
            let center = head.center + Point(-side * head.width * 0.5, -head.height * 0.1)
            canvas.fill(.circle(center, max(head.height, frame.height * 0.36)), palette.paper)
        case .corner:
            canvas.fill(.rect(frame), palette.paper)
            canvas.fill(.polygon([at(0.62, 0), at(1, 0), at(1, 1), at(0.8, 1)]), palette.ink)
        case .screen:
            canvas.fill(.rect(frame), .middle, palette)
            canvas.fill(.polygon([at(0, 0.72), at(1, 0.86), at(1, 1), at(0, 1)]), palette.ink)
        case .slats: drawSlats(frame, at, palette, on: canvas)
        }
    }

    private func drawSlats(_ frame: Rect, _ at: (Double, Double) -> Point, _ palette: Palette, on canvas: Canvas) {
        canvas.fill(.rect(frame), palette.ink)
        let count = 7
        for index in 0..<count {
            let top = (Double(index) + 0.25) / Double(count) * 1.2 - 0.2
            canvas.fill(
                .polygon([at(0.1, top + 0.2), at(0.94, top), at(0.94, top + 0.085), at(0.1, top + 0.275)]),
                palette.paper)
        }
    }
}
