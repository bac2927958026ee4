/// Phrases for light, foreground and composition.
enum Atmosphere {
    static func lights(timeOfDay: String, kind: PlaceWords.Kind) -> [String] {
        let words = Set(timeOfDay.storyWords.map(\.lowercased))
        let isDark = !words.isDisjoint(with: ["night", "midnight", "evening", "dusk", "twilight"])
        switch (isDark, kind == .indoors || kind == .transport) {
        case (true, true): return darkInside
        case (true, false): return darkOutside
        case (false, true): return lightInside
        case (false, false): return lightOutside
        }
    }

    static func foregrounds(_ kind: PlaceWords.Kind) -> [String] {
        switch kind {
        case .indoors: indoors
        case .outdoors: outdoors
        case .water: water
        case .transport: transport
        }
    }

    static let compositions = [
        "weight on the left, empty space on the right", "weight on the right, empty space on the left",
        "one strong diagonal from the lower left", "one strong diagonal from the upper left", "a low horizon",
        "a high horizon", "everything drawn toward the centre", "the centre left empty",
        "framed by dark shapes on both sides", "framed by an opening", "two planes, near and far",
        "three planes of depth",
        "strict symmetry", "the subject cut by the frame", "lines running to one vanishing point",
        "a wide band of shadow across the lower third", "a bright shape against the dark",
        "a dark shape against the light", "a circle of light in the middle",
    ]

    private static let darkInside = [
        "one lamp low on the left", "light from a door ajar", "a single bulb overhead", "street light through slats",
        "firelight from below",
    ]
    private static let darkOutside = [
        "a street lamp and its cone of light", "moonlight through torn cloud", "light from a window across the way",
        "a far lantern", "the last glow low in the sky",
    ]
    private static let lightInside = [
        "daylight from a tall window", "grey light without shadows", "a bar of sun across the floor",
        "light through dusty glass", "cold light from above",
    ]
    private static let lightOutside = [
        "hard light from the side", "flat grey light", "sun behind the figures", "light broken by cloud",
        "pale light along the edges",
    ]
    private static let indoors = [
        "the edge of a table", "a door frame", "the back of a chair", "a lamp out of focus", "a curtain's fold",
        "banisters", "a mirror's corner", "a coat on its peg", "a shelf's shadow", "scattered papers",
        "a glass half full",
        "bare floorboards", "a window's cross-bars",
    ]
    private static let outdoors = [
        "wet stones", "an iron railing", "a wall's corner", "a lamp post", "bare branches",
        "a puddle with a reflection",
        "a gate half open", "a kerb", "blown leaves", "a stack of crates", "a shop sign", "steps going down",
        "a shadow",
    ]
    private static let water = [
        "coiled rope", "a mooring post", "a stack of crates", "a gull on a post", "nets hung to dry", "wet planks",
        "a chain running into the water", "a rowing boat's bow", "a lantern on a hook", "oil on the water", "a buoy",
        "a crane's shadow", "piled baskets",
    ]
    private static let transport = [
        "a luggage rack", "a window blind", "a brass rail", "a seat's edge", "a strap swinging", "a trunk",
        "a timetable on the wall", "a door handle", "a reflection in the pane", "rivets along a wall",
        "a folded newspaper",
        "a lamp in its bracket", "a coat on a hook",
    ]
}
