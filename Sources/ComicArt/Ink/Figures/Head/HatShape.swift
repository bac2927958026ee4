import Drawing
import Foundation

/// An oval around a head's axis, in head heights.
struct HeadRing: Sendable, Hashable {
    var height: Double
    var side: Double
    var front: Double
    var back: Double
    /// How much lower it is in front than behind.
    var dip = 0.0
    /// How much higher its sides are.
    var lift = 0.0
    /// How much its left side, as we face it, is higher: a hat worn at an angle.
    var lean = 0.0

    /// - Parameter angle: radians from the face's middle.
    func place(_ angle: Double) -> Vector3 {
        let (s, c) = (sin(angle), cos(angle))
        return Vector3(side * s, height - dip * c + lift * s * s + lean * s, (c > 0 ? front : back) * c)
    }
}

extension Hat {
    /// Brim, band and crown, from below.
    var rings: [HeadRing] {
        switch self {
        case .none, .hood, .coif, .veil, .eyeshade: []
        case .felt:
            [
                HeadRing(height: 0.75, side: 0.58, front: 0.7, back: 0.6, dip: 0.075, lift: 0.06, lean: 0.05),
                HeadRing(height: 0.78, side: 0.365, front: 0.43, back: 0.46, dip: 0.03, lean: 0.03),
                HeadRing(height: 1.03, side: 0.315, front: 0.34, back: 0.42, dip: 0.01, lean: 0.035),
                HeadRing(height: 1.12, side: 0.275, front: 0.3, back: 0.38, dip: 0.03, lean: 0.03),
                HeadRing(height: 1.165, side: 0.2, front: 0.22, back: 0.3, dip: 0.04, lean: 0.03),
            ]
        case .bowler:
            [
                HeadRing(height: 0.82, side: 0.44, front: 0.54, back: 0.53, dip: 0.0, lift: 0.06),
                HeadRing(height: 0.84, side: 0.345, front: 0.4, back: 0.44),
                HeadRing(height: 1.0, side: 0.345, front: 0.4, back: 0.43),
                HeadRing(height: 1.13, side: 0.23, front: 0.28, back: 0.3),
            ]
        case .topHat:
            [
                HeadRing(height: 0.82, side: 0.46, front: 0.56, back: 0.54, dip: 0.03, lift: 0.06),
                HeadRing(height: 0.84, side: 0.345, front: 0.41, back: 0.44),
                HeadRing(height: 1.36, side: 0.36, front: 0.42, back: 0.44),
            ]
        case .straw:
            [
                HeadRing(height: 0.81, side: 0.6, front: 0.68, back: 0.66),
                HeadRing(height: 0.83, side: 0.35, front: 0.41, back: 0.44),
                HeadRing(height: 1.04, side: 0.34, front: 0.39, back: 0.42),
            ]
        case .cloche:
            [
                HeadRing(height: 0.66, side: 0.4, front: 0.46, back: 0.46, dip: -0.02),
                HeadRing(height: 0.86, side: 0.37, front: 0.42, back: 0.46),
                HeadRing(height: 1.07, side: 0.22, front: 0.26, back: 0.3),
            ]
        case .flatCap:
            [
                HeadRing(height: 0.83, side: 0.36, front: 0.44, back: 0.42, dip: 0.02),
                HeadRing(height: 0.95, side: 0.43, front: 0.5, back: 0.42, dip: 0.07),
                HeadRing(height: 1.05, side: 0.3, front: 0.34, back: 0.34, dip: 0.05),
            ]
        case .beret, .knitted:
            [
                HeadRing(height: 0.82, side: 0.345, front: 0.4, back: 0.44),
                HeadRing(
                    height: self == .beret ? 0.98 : 0.95, side: self == .beret ? 0.5 : 0.36, front: 0.42, back: 0.46),
                HeadRing(height: 1.09, side: 0.24, front: 0.26, back: 0.28),
            ]
        case .peaked:
            [
                HeadRing(height: 0.8, side: 0.345, front: 0.4, back: 0.44, dip: 0.01),
                HeadRing(height: 0.88, side: 0.35, front: 0.42, back: 0.44),
                HeadRing(height: 0.99, side: 0.45, front: 0.5, back: 0.47, dip: -0.045),
                HeadRing(height: 1.04, side: 0.3, front: 0.34, back: 0.32, dip: -0.03),
            ]
        case .helmet, .hardHat:
            [
                HeadRing(height: 0.78, side: 0.42, front: 0.52, back: 0.5, dip: 0.04),
                HeadRing(height: 0.84, side: 0.4, front: 0.45, back: 0.48),
                HeadRing(height: 1.04, side: 0.35, front: 0.38, back: 0.42),
                HeadRing(height: 1.15, side: 0.18, front: 0.2, back: 0.22),
            ]
        }
    }

    /// Whether the first ring is a brim wider than the crown.
    var hasBrim: Bool {
        switch self {
        case .felt, .bowler, .topHat, .straw, .helmet, .hardHat: true
        default: false
        }
    }

    /// How far down its shadow comes under a high lamp.
    var shadow: Double? {
        switch self {
        case .felt, .straw: 0.53
        case .bowler, .topHat, .helmet, .hardHat: 0.63
        case .flatCap, .peaked, .cloche: 0.6
        case .eyeshade: 0.66
        default: nil
        }
    }
}
