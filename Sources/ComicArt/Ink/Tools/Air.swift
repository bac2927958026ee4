/// What lies over a scene: the hour, the weather, and how it is lit.
struct Air: Sendable, Hashable {
    enum Hour: String, Sendable, Hashable, CaseIterable { case dawn, day, dusk, night }
    enum Weather: String, Sendable, Hashable, CaseIterable { case clear, rain, fog, snow, storm, overcast }

    /// How a panel is lit, by its mood.
    enum Lighting: String, Sendable, Hashable, CaseIterable {
        /// One hard lamp from a side; what it does not reach is black.
        case hardKey
        /// From behind: figures are black shapes with a bright edge.
        case rim
        /// Through the slats of a blind.
        case blinds
        /// A cone from above.
        case pool
        /// From below, as by a fire.
        case underlight
        /// Even and soft.
        case soft
    }

    var hour: Hour
    var weather: Weather
    var lighting: Lighting
    /// Whether the key light comes from the left.
    var isFromLeft: Bool

    /// Where the light comes from, toward the scene's middle.
    var direction: Vector3 {
        let side = isFromLeft ? 1.0 : -1.0
        switch lighting {
        case .hardKey, .blinds: return Vector3(0.8 * side, -0.55, 0.35).unit
        case .rim: return Vector3(0.3 * side, -0.4, -1).unit
        case .pool: return Vector3(0.1 * side, -1, 0.1).unit
        case .underlight: return Vector3(0.4 * side, 0.8, 0.3).unit
        case .soft: return Vector3(0.45 * side, -0.75, 0.5).unit
        }
    }

    var isDark: Bool { hour == .night || hour == .dusk }
}
