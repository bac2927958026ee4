/// What a person wears.
struct Outfit: Sendable, Hashable {
    enum Garment: String, Sendable, Hashable {
        case suit, trenchCoat, overcoat, jacket, pullover, shirt, smock, dress, gown, habit, cloak, uniform, overalls
        case pressureSuit, tunic

        /// Where it ends, in shares of the leg from hip to ankle.
        var hem: Double {
            switch self {
            case .suit, .uniform: 0.12
            case .jacket, .pullover, .shirt, .overalls, .pressureSuit: 0.06
            case .trenchCoat: 0.64
            case .overcoat: 0.7
            case .smock: 0.5
            case .tunic: 0.34
            case .dress: 0.62
            case .gown, .habit: 1.02
            case .cloak: 0.88
            }
        }

        /// Whether it is open at the throat, on a shirt.
        var hasLapels: Bool { self == .suit || self == .trenchCoat || self == .overcoat }

        /// Whether it hangs without legs of its own.
        var isSkirted: Bool { self == .dress || self == .gown || self == .habit }
    }

    enum Neck: String, Sendable, Hashable { case none, tie, bowTie, scarf, pearls, collar, cravat, brooch }

    var garment: Garment
    var tone: Tone
    /// Trousers, or a skirt.
    var legs: Tone
    var hasSkirt: Bool
    var neck = Neck.none
    var hasShawl = false
    var hasApron = false
    var hasGloves = false
    var hasBoots = false
    var hasGarters = false
    var hasFlower = false
    var hasWatchChain = false
    var hasLamp = false
    var hasPinstripes = false
    var hasTwoToneShoes = false
    /// A collar darker than the coat.
    var hasVelvetCollar = false
}

extension Outfit {
    /// Where what hangs from the hips ends, in shares of the leg: the garment's hem, or a skirt's under it.
    var hem: Double { hasSkirt && !garment.isSkirted && garment.hem < 0.2 ? 0.66 : garment.hem }
}
