import Foundation

/// The form of a head, in head heights: x to its left as we face it, y from chin to crown, z toward the face.
struct HeadShape: Sendable, Hashable {
    /// How wide the skull and the jaw are, of the usual.
    var width = 1.0
    var jaw = 1.0
    var noseLength = 1.0
    var noseWidth = 1.0
    /// How far the bridge stands out at its middle: an eagle's nose; less than 0, a snub one.
    var noseHook = 0.0
    /// How far the nose was knocked to a side.
    var noseBend = 0.0
    var brow = 1.0
    var cheekbones = 1.0
    /// How hollow the cheeks are; less than 0, how full.
    var hollow = 0.0
    var chin = 1.0
    var lips = 1.0
    var eyeSize = 1.0

    /// Height, half width, and how far the face and the back of the head are before and behind the axis.
    private static let sections: [(y: Double, width: Double, front: Double, back: Double)] = [
        (1.0, 0.02, 0.0, 0.04), (0.985, 0.125, 0.13, 0.2), (0.95, 0.21, 0.225, 0.3), (0.9, 0.265, 0.295, 0.37),
        (0.82, 0.308, 0.345, 0.415), (0.74, 0.324, 0.366, 0.43), (0.66, 0.327, 0.376, 0.425),
        (0.6, 0.322, 0.38, 0.41), (0.55, 0.316, 0.366, 0.39), (0.5, 0.31, 0.358, 0.365), (0.44, 0.304, 0.356, 0.33),
        (0.38, 0.296, 0.354, 0.29), (0.33, 0.284, 0.352, 0.25), (0.27, 0.266, 0.354, 0.19), (0.23, 0.25, 0.35, 0.13),
        (0.19, 0.23, 0.35, 0.07), (0.14, 0.2, 0.336, 0.0), (0.09, 0.16, 0.342, -0.08), (0.04, 0.112, 0.328, -0.14),
        (0.012, 0.07, 0.285, -0.17), (0.0, 0.02, 0.22, -0.2),
    ]

    static let heights: [Double] = [
        1, 0.988, 0.965, 0.93, 0.89, 0.845, 0.8, 0.75, 0.7, 0.66, 0.63, 0.605, 0.58, 0.56, 0.54, 0.52, 0.5, 0.48, 0.46,
        0.44, 0.42, 0.4, 0.385, 0.37, 0.355, 0.34, 0.325, 0.31, 0.29, 0.27, 0.256, 0.244, 0.232, 0.22, 0.205, 0.19,
        0.17, 0.15, 0.12, 0.09, 0.06, 0.03, 0.012, 0,
    ]

    func section(_ y: Double) -> (width: Double, front: Double, back: Double) {
        let table = Self.sections
        let index = max(1, table.firstIndex { $0.y <= y } ?? table.count - 1)
        let (high, low) = (table[index - 1], table[index])
        let share = min(1, max(0, (high.y - y) / (high.y - low.y)))
        func mix(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
        let jawness = min(1, max(0, (0.42 - y) / 0.25))
        let widened = width * (1 + (jaw - 1) * jawness) * (1 - hollow * 0.1 * bell(y, 0.26, 0.09))
        return (mix(high.width, low.width) * widened, mix(high.front, low.front), mix(high.back, low.back))
    }

    /// The surface at degrees from the face's middle, at a height.
    func surface(_ angle: Double, _ y: Double) -> Vector3 {
        let section = section(y)
        let radians = angle * .pi / 180
        let (s, c) = (sin(radians), cos(radians))
        let power = c > 0 ? 2 / 2.35 : 1
        let x = section.width * (s < 0 ? -1 : 1) * pow(abs(s), power)
        guard c > 0 else { return Vector3(x, y, section.back * c) }
        return Vector3(x, y, section.front * pow(c, power) + relief(x, y) * min(1, c * 2.5))
    }

    /// The surface of the face at a place of the front view.
    func face(_ x: Double, _ y: Double) -> Vector3 {
        let section = section(y)
        let share = min(0.999, abs(x) / section.width)
        let depth = section.front * pow(1 - pow(share, 2.35), 1 / 2.35)
        let slope = pow(1 - pow(share, 2.35), 0.5)
        return Vector3(x, y, depth + relief(x, y) * min(1, slope * 2.5))
    }

    private func bell(_ value: Double, _ middle: Double, _ width: Double) -> Double {
        let t = (value - middle) / width
        return t > 4 || t < -4 ? 0 : exp(-t * t)
    }

    /// What stands out of the plain form, or sinks into it.
    private func relief(_ x: Double, _ y: Double) -> Double {
        let side = abs(x)
        var depth = nose(x, y)
        depth += 0.02 * brow * bell(y, 0.605, 0.035) * bell(side, 0.13, 0.1)
        depth -= 0.052 * bell(side, 0.135, 0.075) * bell(y, 0.52, 0.048)
        depth += 0.022 * eyeSize * bell(side, 0.135, 0.05) * bell(y, 0.5, 0.038)
        depth += 0.026 * cheekbones * bell(side, 0.2, 0.06) * bell(y, 0.42, 0.05)
        depth -= 0.03 * hollow * bell(side, 0.19, 0.06) * bell(y, 0.28, 0.07)
        depth += 0.018 * lips * bell(side, 0, 0.085) * bell(y, 0.258, 0.018)
        depth += 0.02 * lips * bell(side, 0, 0.07) * bell(y, 0.207, 0.02)
        depth -= 0.014 * bell(side, 0, 0.11) * bell(y, 0.232, 0.009)
        depth -= 0.012 * bell(side, 0, 0.09) * bell(y, 0.16, 0.02)
        depth += 0.024 * chin * bell(side, 0, 0.075) * bell(y, 0.085, 0.04)
        return depth
    }

    /// Where the nose ends below.
    var noseBase: Double { 0.335 - 0.03 * (noseLength - 1) }

    private func nose(_ x: Double, _ y: Double) -> Double {
        let base = noseBase
        let along = (0.575 - y) / (0.575 - base)
        guard along > 0, along < 1.12 else { return 0 }
        let rise = along < 0.86 ? 0.012 + 0.08 * pow(along / 0.86, 1.15) : 0.092 * max(0, 1 - (along - 0.86) / 0.22)
        let hooked = rise + noseHook * 0.02 * bell(along, 0.45, 0.25)
        let breadth = (0.034 + 0.024 * min(1, along)) * noseWidth
        let bent = x - noseBend * bell(along, 0.5, 0.3)
        let wings = 0.034 * bell(abs(x), 0.062 * noseWidth, 0.026) * bell(y, base + 0.028, 0.022)
        return hooked * noseLength * exp(-pow(bent / breadth, 2)) + wings
    }
}
