/// How dark a surface is in a scene's light.
struct Light: Sendable, Hashable {
    var air: Air
    var isIndoors: Bool

    /// Whether what is not lit is simply black.
    var isHard: Bool { air.lighting != .soft || isOutdoorNight }

    private var isOutdoorNight: Bool { !isIndoors && air.hour == .night }

    func tone(_ material: Material, _ normal: Vector3) -> Tone {
        let share = -normal.dot(air.direction)
        switch material {
        case .black: return .ink
        case .glow, .accent: return .paper
        case .wood: return share > 0.52 && !(isOutdoorNight && normal.y > 0.5) ? .paper : .ink
        case .gray: return isHard && share < -0.05 ? .ink : .middle
        case .white: return step(share, isOutdoorNight ? .light : .paper, .paper, .middle)
        case .plaster:
            return isOutdoorNight
                ? step(share, .middle, .dark, .ink) : step(share, .paper, isHard ? .light : .paper, .middle)
        case .stone: return isOutdoorNight ? step(share, .dark, .ink, .ink) : step(share, .paper, .light, .dark)
        case .metal: return step(share, .light, isHard ? .ink : .dark, .ink)
        }
    }

    /// The steps an inker sees: full light, grazing light, and none, which is black where the light is hard.
    private func step(_ share: Double, _ full: Tone, _ grazing: Tone, _ none: Tone) -> Tone {
        share > 0.22 ? full : (share > -0.05 ? grazing : (isHard ? .ink : none))
    }
}

extension Light {
    /// The sides of a room; each has its part in a room's light.
    enum Side: Sendable, Hashable { case back, left, right, front, ceiling, floor }

    func tone(of side: Side) -> Tone {
        switch side {
        case .back: return back
        case .left: return air.isFromLeft ? shadowed : facing
        case .right: return air.isFromLeft ? facing : shadowed
        case .front: return shadowed
        case .ceiling: return ceiling
        case .floor: return floor
        }
    }

    private var back: Tone {
        switch air.lighting {
        case .hardKey, .blinds, .underlight: .paper
        case .pool: .ink
        case .rim: air.isDark ? .dark : .middle
        case .soft: air.hour == .night ? .light : .paper
        }
    }

    /// Of the wall on the light's side, which sees none of it.
    private var shadowed: Tone {
        air.lighting == .soft ? (air.hour == .night ? .dark : .middle) : .ink
    }

    private var facing: Tone {
        switch air.lighting {
        case .hardKey, .blinds: .paper
        case .pool, .rim: .ink
        case .underlight: .light
        case .soft: air.hour == .night ? .light : .paper
        }
    }

    private var ceiling: Tone {
        switch air.lighting {
        case .soft: air.hour == .night ? .ink : .light
        case .underlight: .middle
        default: .ink
        }
    }

    private var floor: Tone {
        switch air.lighting {
        case .hardKey: air.hour == .night ? .ink : .paper
        case .blinds, .pool, .rim: .ink
        case .underlight: .paper
        case .soft: air.hour == .night ? .middle : .paper
        }
    }
}
