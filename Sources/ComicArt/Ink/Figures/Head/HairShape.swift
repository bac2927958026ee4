import Foundation

/// The mass of hair over a skull.
struct HairShape: Sendable {
    let head: HeadShape
    let cut: Hair.Cut

    /// From above the crown to where the longest hair ends.
    var heights: [Double] {
        let crown: [Double] = [
            1, 0.985, 0.96, 0.92, 0.87, 0.82, 0.77, 0.72, 0.67, 0.62, 0.57, 0.52, 0.47, 0.42, 0.36, 0.3, 0.24,
        ]
        switch cut {
        case .bob: return crown + [0.19, 0.14, 0.1]
        case .long, .wild: return crown + [0.16, 0.08, 0, -0.1, -0.2, -0.28]
        default: return crown + [0.2]
        }
    }

    private var isLoose: Bool { cut == .bob || cut == .long }

    /// How far hair stands off the skull.
    private func thickness(_ angle: Double, _ y: Double) -> Double {
        let top = min(1, max(0, (y - 0.6) / 0.35))
        let side = (angle < 0 ? -1.0 : 1.0) * min(1, max(0, (0.99 - y) / 0.1))
        switch cut {
        case .bald, .balding: return 0.016
        case .cropped: return 0.018 + 0.014 * top
        case .parted: return 0.024 + top * (0.045 + 0.028 * side * sin(min(90, abs(angle)) * .pi / 180))
        case .slicked: return 0.02 + 0.022 * top
        case .cowlick: return 0.03 + 0.055 * top + 0.018 * sin(angle * 0.21)
        case .curly: return 0.075 + 0.05 * top + 0.016 * sin(angle * 0.22) * sin(y * 42)
        case .wild: return 0.07 + 0.05 * top + 0.03 * sin(angle * 0.19 + y * 14)
        case .bob: return 0.06 + 0.025 * top + 0.035 * max(0, 0.6 - y) - 0.1 * max(0, 0.2 - y)
        case .long: return 0.04 + 0.02 * top
        case .bun, .ponytail: return 0.04 + 0.035 * top
        }
    }

    func surface(_ angle: Double, _ y: Double) -> Vector3 {
        let base = head.surface(angle, max(y, 0.45))
        let radians = angle * .pi / 180
        let thick = thickness(angle, y)
        let rise = y > 0.9 ? thick * (y - 0.9) / 0.1 : 0
        var place = Vector3(base.x + thick * sin(radians), y + rise, base.z + thick * cos(radians))
        if y < 0.45 {
            if isLoose || cut == .wild {
                let fall = 1 + (cut == .bob ? 0.1 * (0.45 - y) : 0.22 * (0.45 - y))
                place = Vector3(place.x * fall, y, place.z * (place.z < 0 ? fall * (cut == .bob ? 0.92 : 0.86) : 1))
            } else {
                let own = head.surface(angle, y)
                place = Vector3(own.x + thick * sin(radians), y, own.z + thick * cos(radians))
            }
        }
        return place
    }

    /// How far a place lies inside the hair; less than 0 where skin shows.
    func cover(_ angle: Double, _ y: Double) -> Double {
        let turn = abs(angle)
        switch cut {
        case .bald: return -1
        case .balding:
            return min(y - line(turn), turn < 62 ? -0.1 : 0.74 + (turn - 90) * 0.0022 - y, (turn - 66) * 0.01)
        default: break
        }
        if isLoose || cut == .wild {
            let open = cut == .bob ? 52.0 + 14 * max(0, y - 0.45) : 60
            let end = cut == .bob ? y - 0.13 - 0.0006 * max(0, 110 - turn) : 0.05
            if y < 0.7 { return min((turn - open) * 0.006, end) }
            if turn > open { return 0.05 }
        }
        return y - line(turn) - fringe(angle)
    }

    /// The hairline, at degrees from the face's middle.
    private func line(_ turn: Double) -> Double {
        let points: [(Double, Double)] = [
            (0, 0.81), (30, 0.8), (48, 0.745), (60, 0.66), (70, 0.56), (78, 0.465), (85, 0.45), (94, 0.53), (108, 0.5),
            (120, 0.38),
            (140, 0.28), (180, 0.24),
        ]
        let index = max(1, points.firstIndex { $0.0 >= turn } ?? points.count - 1)
        let (low, high) = (points[index - 1], points[index])
        return low.1 + (high.1 - low.1) * (turn - low.0) / (high.0 - low.0)
    }

    /// Where a strand lies: from where the hair is combed from, at 0, to its end at 1.
    func strand(_ angle: Double, _ share: Double) -> (angle: Double, height: Double) {
        let side = angle < 0 ? -1.0 : 1.0
        let turn = abs(angle)
        switch cut {
        case .slicked, .bun, .ponytail, .cropped:
            // From the forehead back over the crown.
            let start = turn * 0.62
            let height = line(start) + 0.02
            let crown = 0.985 - 0.28 * (start / 112)
            let around = start + (165 - start) * share
            return (
                side * around,
                height + (crown - height) * sin(min(1, share * 1.35) * .pi / 2) - 0.3 * max(0, share - 0.6)
            )
        case .parted, .cowlick, .bob, .long:
            // Down to both sides from a parting.
            let parting = cut == .long ? 0.0 : -30
            let from = parting + (angle - parting) * 0.3
            let curve = sin(share * .pi / 2)
            return (from + (angle - from) * curve, 0.975 + ((isLoose ? heights.last ?? 0 : line(turn)) - 0.975) * share)
        default:
            return (angle + 8 * sin(share * 9), 0.97 + (line(turn) - 0.97) * share)
        }
    }

    private func fringe(_ angle: Double) -> Double {
        let turn = abs(angle)
        guard turn < 75 else { return 0 }
        switch cut {
        case .slicked: return turn < 14 ? 0.01 : turn < 50 ? 0.045 : 0.02
        case .parted: return 0.022 - 0.055 / (1 + exp(-(angle + 16) / 5)) * max(0, cos((angle - 14) * .pi / 130))
        case .cowlick: return -0.05 - 0.025 * sin(angle * 0.25)
        case .bob: return 0.01 - 0.06 / (1 + exp(-(angle + 24) / 5))
        case .cropped: return 0.02
        case .curly, .wild: return -0.01 + 0.014 * sin(angle * 0.3)
        default: return 0
        }
    }
}
