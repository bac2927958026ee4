import Drawing
import Foundation

/// A hand at the end of a forearm.
struct Hand: Sendable {
    enum Shape: Sendable, Hashable { case relaxed, fist, pointing, open, holding }

    let wrist: Point
    /// Along the hand, and toward the thumb; both as long as the hand.
    let along: Point
    let thumb: Point
    let shape: Shape

    private func at(_ x: Double, _ y: Double) -> Point { wrist + along * x + thumb * y }

    func draw(on canvas: Canvas, _ shading: Shading, skin: Appearance.Skin, isGloved: Bool) {
        let length = along.length
        let tone: Tone = isGloved ? .ink : skin == .dark ? .middle : skin == .brown ? .light : .paper
        let outline = self.outline
        canvas.form(outline, tone, breadth: length * 0.55, shading)
        guard length > 9, shading.lighting != .rim else { return }
        let color = isGloved ? shading.palette.paper : shading.palette.ink
        for line in lines { canvas.fill(.brush(line, length * 0.035), color) }
    }

    private var outline: Path {
        switch shape {
        case .relaxed:
            return smooth([
                (0, -0.17), (0.22, -0.21), (0.48, -0.23), (0.72, -0.19), (0.95, -0.08), (0.99, 0), (0.93, 0.06),
                (0.74, 0.08),
                (0.6, 0.13), (0.72, 0.2), (0.74, 0.26), (0.64, 0.27), (0.4, 0.24), (0.18, 0.2), (0, 0.16),
            ])
        case .fist:
            return smooth([
                (0, -0.17), (0.2, -0.23), (0.46, -0.25), (0.58, -0.18), (0.61, 0), (0.57, 0.16), (0.45, 0.25),
                (0.28, 0.24),
                (0.12, 0.2), (0, 0.16),
            ])
        case .pointing:
            return smooth([
                (0, -0.17), (0.2, -0.23), (0.44, -0.25), (0.55, -0.18), (0.58, -0.02), (0.62, 0.05), (1.0, 0.08),
                (1.05, 0.12),
                (1.0, 0.165), (0.6, 0.18), (0.5, 0.25), (0.32, 0.26), (0.14, 0.2), (0, 0.16),
            ])
        case .open:
            var path = smooth([
                (0, -0.16), (0.22, -0.22), (0.46, -0.22), (0.55, -0.1), (0.56, 0.08), (0.48, 0.18), (0.2, 0.22),
                (0, 0.16),
            ])
            let fingers: [(Double, Double, Double)] = [
                (-0.18, -0.3, 0.8), (-0.07, -0.12, 0.95), (0.03, 0.03, 1), (0.13, 0.2, 0.93),
            ]
            for (root, tip, reach) in fingers {
                path.append(.limb(at(0.42, root), along.length * 0.058, at(reach, tip), along.length * 0.036))
            }
            path.append(.limb(at(0.16, 0.14), along.length * 0.07, at(0.56, 0.42), along.length * 0.04))
            return path
        case .holding:
            return smooth([
                (0, -0.17), (0.2, -0.22), (0.45, -0.24), (0.64, -0.2), (0.73, -0.08), (0.66, 0.02), (0.56, 0.04),
                (0.6, 0.14),
                (0.72, 0.17), (0.7, 0.25), (0.52, 0.28), (0.28, 0.25), (0.12, 0.2), (0, 0.16),
            ])
        }
    }

    private func smooth(_ points: [(Double, Double)]) -> Path {
        .smooth(points.map { at($0.0, $0.1) }, isClosed: true)
    }

    /// Between the fingers.
    private var lines: [[Point]] {
        switch shape {
        case .relaxed:
            [[at(0.5, -0.11), at(0.72, -0.1), at(0.9, -0.04)], [at(0.5, -0.02), at(0.72, -0.02), at(0.93, 0.01)]]
        case .fist, .pointing:
            [
                [at(0.42, -0.13), at(0.5, -0.13), at(0.57, -0.1)], [at(0.42, -0.02), at(0.5, -0.02), at(0.58, -0.01)],
                [at(0.4, 0.09), at(0.48, 0.09), at(0.55, 0.08)],
            ]
        case .open: []
        case .holding:
            [[at(0.45, -0.13), at(0.58, -0.13), at(0.69, -0.1)], [at(0.45, -0.04), at(0.58, -0.05), at(0.69, -0.03)]]
        }
    }
}
