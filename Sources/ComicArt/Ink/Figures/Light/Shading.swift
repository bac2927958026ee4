import Drawing

/// How the light of a panel falls on a figure.
struct Shading: Sendable {
    let palette: Palette
    let lighting: Air.Lighting
    let isFromLeft: Bool
    /// Toward the lamp, in the scene.
    let lamp: Vector3
    /// What is turned to the lamp less than this is black.
    let threshold: Double
    /// How far above the threshold a screen lies between black and bare.
    let halftone: Double
    /// Whether the figure is so small that a screen would only speckle it.
    let isFar: Bool

    init(_ air: Air, _ palette: Palette, isFar: Bool = false) {
        self.isFar = isFar
        self.palette = palette
        lighting = air.lighting
        isFromLeft = air.isFromLeft
        // A lamp straight overhead would leave nothing of a face: for people it hangs a little before them.
        lamp =
            air.lighting == .pool ? Vector3(air.isFromLeft ? -0.28 : 0.28, 0.74, -0.62).unit : air.direction.unit * -1
        switch air.lighting {
        case .hardKey, .blinds: (threshold, halftone) = (0.16, 0.16)
        case .rim: (threshold, halftone) = (-0.22, 0)
        case .pool: (threshold, halftone) = (0.2, 0.16)
        case .underlight: (threshold, halftone) = (0.2, 0.16)
        case .soft: (threshold, halftone) = (-0.3, 0.42)
        }
    }

    /// Toward the weak light that comes back from behind on the dark side, where the key light is a hard one.
    var bounce: Vector3? {
        lighting == .hardKey || lighting == .blinds ? Vector3(isFromLeft ? 0.8 : -0.8, 0.15, 0.5).unit : nil
    }

    /// Which way shadows grow on the page, of length 1.
    var away: Point {
        let side = isFromLeft ? 1.0 : -1.0
        switch lighting {
        case .hardKey, .blinds: return Point(side, 0.1).unit
        case .rim: return Point(0.8 * side, 0.4).unit
        case .pool: return Point(0.25 * side, 1).unit
        case .underlight: return Point(0.45 * side, -0.9).unit
        case .soft: return Point(side, 0.25).unit
        }
    }

    /// How much of a form's breadth stays bright on a cloth of a tone.
    func litShare(of tone: Tone) -> Double {
        let share: Double =
            switch lighting {
            case .hardKey, .blinds: 0.46
            case .rim: 0.13
            case .pool: 0.34
            case .underlight: 0.34
            case .soft: 0.74
            }
        return tone == .ink ? min(0.1, share * 0.3) : tone == .dark ? share * 0.8 : share
    }
}

extension Canvas {
    /// A form of cloth in the panel's light: its tone where the lamp reaches, black where it does not.
    ///
    /// - Parameters:
    ///   - outline: the form with its black contour, where that is known; filling it is quicker than a stroke.
    ///   - breadth: points across the form.
    func form(_ path: Path, _ tone: Tone, outline: Path? = nil, breadth: Double, _ shading: Shading) {
        let palette = shading.palette
        let tone: Tone = shading.isFar ? (tone < .dark ? .paper : .ink) : tone
        let line = Self.line(breadth)
        let isSoft = shading.lighting == .soft
        if tone == .ink || shading.lighting == .rim {
            inked(path, edge: breadth * shading.litShare(of: tone), line: line, shading)
            return
        }
        // What is turned from the lamp is black; the same form, moved toward it, is what the lamp reaches.
        if outline == nil { stroke(path, palette.ink, Stroke(line * 2)) }
        fill(outline ?? path, palette.ink)
        clipped(to: path) {
            func lit(_ share: Double, _ tone: Tone) {
                let shift = shading.away * -(breadth * (1 - share))
                fill(path.mapped { $0 + shift }, tone, palette)
            }
            if isSoft {
                if !shading.isFar { lit(0.93, tone == .paper ? .light : tone) }
                lit(shading.isFar ? 0.85 : 0.72, tone.lighter)
            } else {
                lit(shading.litShare(of: tone), tone)
            }
        }
    }

    /// Points of contour around a form of a breadth.
    static func line(_ breadth: Double) -> Double { max(0.35, min(1.6, breadth * 0.035)) }

    /// A black form with a bright edge toward the lamp.
    private func inked(_ path: Path, edge: Double, line: Double, _ shading: Shading) {
        let palette = shading.palette
        fill(path, palette.ink)
        guard shading.lighting != .soft, edge > 0.25, let bounds = path.bounds else { return }
        clipped(to: path) {
            // What the form does not cover when it is moved out of the light is its bright edge.
            let shifted = path.mapped { $0 + shading.away * edge }
            fill(.rect(bounds), palette.paper)
            fill(shifted, palette.ink)
        }
        stroke(path, palette.ink, Stroke(line))
    }
}
