/// What kind of place a location is; each has a set of its own.
enum PlaceKind: String, Sendable, Hashable, CaseIterable {
    case office, shop, library, parlour, bedroom, kitchen, cellar, vault, corridor, stairs, saleroom, bar, theatre
    case auditorium, church, cloister, hospital, laboratory, warehouse, workshop, hall, attic, court, cell
    case trainCarriage, platform, deck, cabin, street, alley, market, harbour, bridge, roof, garden, woods
    case graveyard, desert, mountains, beach, houseFront, shipCorridor, controlRoom, airlock, farmyard, ruins

    /// By the location's words, then by what is said to be seen, then by when and where the story is.
    init(location: String, hints: String, setting: String) {
        let kind =
            Self.told(by: location) ?? Self.vague(location) ?? Self.told(by: hints)
            ?? (setting.isSpace ? .shipCorridor : nil) ?? .parlour
        self = setting.isSpace ? kind.inSpace : kind
    }

    /// The last telling word before any `behind the church` or `of the bank` counts most.
    private static func told(by text: String) -> PlaceKind? {
        let words = text.placeWords
        let head = words.prefix { !prepositions.contains($0) }
        if let first = words.first, first == "outside" || words.starts(with: ["in", "front"]) {
            return kind(in: Array(words.dropFirst())).map { $0.isOutdoors ? $0 : .houseFront }
        }
        return kind(in: Array(head)) ?? kind(in: words)
    }

    private static func kind(in words: [String]) -> PlaceKind? {
        for index in words.indices.reversed() {
            if index > 0, let kind = byWord[words[index - 1] + " " + words[index]] { return kind }
            if let kind = byWord[words[index]] { return kind }
        }
        return nil
    }

    /// What a room is that is only called a room.
    private static func vague(_ location: String) -> PlaceKind? {
        location.placeWords.contains {
            ["room", "flat", "house", "apartment", "cottage", "lodge", "home"].contains($0)
        }
            ? .parlour : nil
    }

    private static let prepositions: Set<String> = [
        "behind", "of", "by", "near", "beside", "above", "below", "under", "opposite", "outside", "beyond", "before",
        "over", "off", "between", "against", "with",
    ]

    var isOutdoors: Bool {
        switch self {
        case .platform, .deck, .street, .alley, .market, .harbour, .bridge, .roof, .garden, .woods, .graveyard, .desert,
            .mountains, .beach, .houseFront, .farmyard, .ruins:
            true
        default: false
        }
    }

    /// The same in a ship between the stars.
    private var inSpace: PlaceKind {
        switch self {
        case .corridor, .stairs, .hall, .cellar, .platform: .shipCorridor
        case .bridge, .deck: .controlRoom
        default: self
        }
    }
}

extension String {
    /// Lower-case words without possessives and plurals' s.
    fileprivate var placeWords: [String] {
        lowercased().replacing("’", with: "'").replacing("'s", with: "").split { !$0.isLetter }.map(String.init)
    }

    /// Whether a story is set off the Earth.
    var isSpace: Bool {
        let words = Set(placeWords)
        return !words.isDisjoint(with: [
            "space", "spaceship", "starship", "orbital", "orbit", "moonbase", "mars", "europa", "titan", "asteroid",
            "galaxy", "interstellar", "spacecraft",
        ])
    }
}

extension Era {
    /// What a setting's year and words say; without any, the years of lamps and hats.
    init(setting: String) {
        let words = setting.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let year = words.lazy.compactMap { $0.count == 4 ? Int($0) : nil }.first
        if let year {
            self = year < 1860 ? .old : (year < 1965 ? .classic : (year < 2060 ? .modern : .future))
        } else if setting.isSpace
            || words.contains(where: { ["future", "cyberpunk", "neon", "android", "robot"].contains($0) })
        {
            self = .future
        } else if words.contains(where: { Self.oldWords.contains($0) }) {
            self = .old
        } else if words.contains(where: { ["modern", "contemporary", "today", "internet", "smartphone"].contains($0) })
        {
            self = .modern
        } else {
            self = .classic
        }
    }

    private static let oldWords: Set<String> = [
        "medieval", "castle", "abbey", "monastery", "kingdom", "tudor", "regency", "fantasy", "ancient", "roman",
        "crusade", "renaissance", "viking",
    ]
}
