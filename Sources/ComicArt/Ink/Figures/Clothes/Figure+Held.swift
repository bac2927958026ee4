import Drawing
import Foundation

extension Figure {
    /// What a gesture has in its hand.
    func drawHeld(_ hand: Hand, _ index: Int, on canvas: Canvas) {
        let lead = (pose.facing >= 0) != pose.isTurnedAway ? 1 : 0
        let palette = shading.palette
        let size = hand.along.length
        guard size > 2 else { return }
        func at(_ x: Double, _ y: Double) -> Point { hand.wrist + hand.along * x + hand.thumb * y }
        switch pose.gesture {
        case .smoke where index == lead:
            let (start, end) = (at(0.62, 0.02), at(0.85, 0.5))
            canvas.stroke(.line([start, end]), palette.ink, Stroke(size * 0.1, cap: .butt))
            canvas.stroke(.line([start, end]), palette.paper, Stroke(size * 0.055, cap: .butt))
            canvas.fill(.circle(end, size * 0.045), palette.accent)
            let smoke = [
                end, end + Point(size * 0.1, -size * 0.5), end + Point(-size * 0.1, -size),
                end + Point(size * 0.15, -size * 1.7),
            ]
            canvas.fill(.brush(smoke, size * 0.09), palette.paper)
        case .gun where index == lead:
            let up = Point(0, -1)
            let barrel = hand.along.unit * size
            let grip = at(0.35, 0)
            let gun = [
                grip + barrel * -0.05 + up * (size * 0.3), grip + barrel * 0.95 + up * (size * 0.28),
                grip + barrel * 0.95 + up * (size * 0.12),
                grip + barrel * 0.35 + up * (size * 0.08), grip + barrel * 0.2 + up * (size * -0.25),
                grip + barrel * -0.08 + up * (size * -0.22),
            ]
            canvas.stroke(.polygon(gun), palette.paper, Stroke(size * 0.08))
            canvas.fill(.polygon(gun), palette.ink)
        case .phone where index != lead:
            let receiver = Path.brush([at(0.2, 0.35), at(0.55, 0.2), at(0.9, 0.32)], size * 0.26)
            canvas.stroke(receiver, palette.paper, Stroke(size * 0.06))
            canvas.fill(receiver, palette.ink)
        case .write where index == lead:
            let page = [at(0.3, -0.5), at(1.05, -0.4), at(1.0, 0.35), at(0.25, 0.25)]
            canvas.form(.polygon(page), .paper, breadth: size * 0.5, shading)
        case .write where index != lead:
            canvas.stroke(.line([at(0.45, 0.35), at(0.9, -0.2)]), palette.ink, Stroke(size * 0.06))
        case .hold where index == lead:
            let book = [at(0.35, -0.35), at(0.95, -0.3), at(0.95, 0.55), at(0.35, 0.5)]
            canvas.form(.polygon(book), .dark, breadth: size * 0.4, shading)
        default: break
        }
    }
}
