import StoryModel

/// Reads from a text where and when it plays.
struct SettingReader {
    private let known: [(words: [String], name: String)]

    /// - Parameter places: the places the story is known to have; they are found first.
    init(places: [String] = []) {
        known = places.uniqued().map { place in
            (place.storyWords.map(\.lowercased).filter { $0 != "the" }, place)
        }
        .filter { !$0.words.isEmpty }
    }

    /// The place a text speaks of most and earliest, if it names one.
    func place(in text: String) -> String? {
        let words = text.storyWords
        var counts: [String: (score: Int, first: Int)] = [:]
        var index = 0
        while index < words.count {
            guard let (name, length, isKnown) = place(words, at: index) else {
                index += 1
                continue
            }
            let preposition = index > 0 && Self.prepositions.contains(words[leading(words, index)].lowercased)
            let score = (isKnown ? 4 : 1) + (preposition ? 2 : 0) + (index < 40 ? 2 : 0)
            counts[name, default: (0, index)].score += score
            index += length
        }
        return counts.min { ($1.value.score, $0.value.first) < ($0.value.score, $1.value.first) }?.key
    }

    /// A place as the story spells it, where it knows it.
    func spelling(of place: String) -> String {
        let words = place.storyWords.map(\.lowercased).filter { $0 != "the" }
        return known.first { $0.words == words }?.name ?? place
    }

    /// The part of the day a text puts itself into, if it says so.
    func timeOfDay(in text: String) -> String? {
        let words = text.storyWords.map(\.lowercased)
        for (index, word) in words.enumerated() {
            guard let time = Self.times[word] else { continue }
            let before = index > 0 ? words[index - 1] : ""
            if index == 1, before == "by" { return time }
            if !["last", "every", "yesterday", "good", "other", "previous", "each", "tomorrow", "by"].contains(before) {
                return time
            }
        }
        return nil
    }

    /// The part of the day of a time.
    static func timeOfDay(_ time: StoryTime) -> String {
        switch time.minute / 60 {
        case 5, 6: "dawn"
        case 7...11: "morning"
        case 12, 13: "midday"
        case 14...17: "afternoon"
        case 18...20: "evening"
        default: "night"
        }
    }

    private func place(_ words: [StoryWord], at index: Int) -> (name: String, length: Int, isKnown: Bool)? {
        for place in known where place.words.count <= words.count - index {
            if zip(place.words, words[index...]).allSatisfy({ $0 == $1.lowercased }) {
                return (place.name, place.words.count, true)
            }
        }
        let word = words[index]
        let needsMore = PlaceWords.vague.contains(word.lowercased)
        guard PlaceWords.nouns[word.lowercased] != nil || needsMore, !word.isPossessive else { return nil }
        var name = [word.text.lowercased()]
        if index > 0, PlaceWords.modifiers.contains(words[index - 1].lowercased) {
            name.insert(words[index - 1].lowercased, at: 0)
        } else if needsMore {
            return nil
        }
        return (name.joined(separator: " ").sentenceCased, 1, false)
    }

    /// The index of the word before a place's article.
    private func leading(_ words: [StoryWord], _ index: Int) -> Int {
        var before = index - 1
        while before > 0, index - before < 3, !Self.prepositions.contains(words[before].lowercased) { before -= 1 }
        return before
    }

    private static let prepositions: Set<String> = [
        "in", "into", "at", "to", "through", "across", "inside", "outside", "on", "onto", "behind", "along", "down",
        "from", "entered", "left", "crossed", "reached",
    ]

    private static let times: [String: String] = [
        "dawn": "dawn", "daybreak": "dawn", "sunrise": "dawn", "morning": "morning", "breakfast": "morning",
        "noon": "midday", "midday": "midday", "lunch": "midday", "luncheon": "midday", "afternoon": "afternoon",
        "sunset": "dusk", "dusk": "dusk", "twilight": "dusk", "evening": "evening", "supper": "evening",
        "dinner": "evening", "tonight": "night", "night": "night", "midnight": "night", "moonlight": "night",
        "nightfall": "night", "moon": "night", "stars": "night",
    ]
}

/// Nouns that name a place, and what kind of place it is.
enum PlaceWords {
    enum Kind { case indoors, outdoors, water, transport }

    /// The kind of a place by the last of its words that tells.
    static func kind(of location: String) -> Kind {
        location.storyWords.reversed().lazy.compactMap { nouns[$0.lowercased] }.first ?? .indoors
    }

    static let nouns: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for word in indoors { kinds[word] = .indoors }
        for word in outdoors { kinds[word] = .outdoors }
        for word in water { kinds[word] = .water }
        for word in transport { kinds[word] = .transport }
        return kinds
    }()

    /// Nouns that are a place only with a word before them that says which: `counting room`, `stage door`.
    static let vague: Set<String> = ["room", "door", "entrance", "bay", "floor", "end", "box", "deck"]

    static let modifiers: Set<String> = [
        "counting", "stage", "sorting", "dressing", "bathing", "sick", "ticket", "cutting", "conference", "storage",
        "card", "smoking", "breakfast", "living", "filing", "strong", "trophy", "weapons", "shipping", "street",
        "auction", "harbour", "harbor", "railway", "police", "hotel", "dining", "drawing", "sitting", "loading",
        "reading", "waiting", "interview", "billiard", "engine", "wheel", "boiler", "control", "customs", "lock",
        "town", "village", "city", "market", "country", "coal", "wine", "back", "front", "upper", "lower", "old",
        "north", "south", "east", "west", "little", "main", "night", "mail", "record", "guest", "servants", "music",
        "winter", "rose", "walled", "stable", "church", "fish", "tram", "train", "bus", "post", "pawn", "tea", "gaming",
    ]

    private static let indoors: Set<String> = [
        "gallery", "office", "room", "kitchen", "hall", "library", "study", "parlour", "parlor", "bedroom", "bathroom",
        "cellar", "attic", "corridor", "staircase", "stairwell", "lobby", "foyer", "vault", "workshop", "studio",
        "archive", "church", "chapel", "theatre", "theater", "bar", "pub", "tavern", "inn", "café", "cafe",
        "restaurant", "hotel", "hospital", "morgue", "mortuary", "station", "cell", "court", "courtroom", "bank",
        "shop", "store", "warehouse", "factory", "mill", "laboratory", "school", "classroom", "museum", "house",
        "cottage", "apartment", "flat", "mansion", "palace", "castle", "tower", "barn", "stable", "greenhouse",
        "conservatory", "ballroom", "pantry", "scullery", "nursery", "surgery", "boathouse", "lighthouse", "boardroom",
        "chamber", "basement", "landing", "lounge", "salon", "casino", "prison", "newsroom", "observatory", "belfry",
    ]
    private static let outdoors: Set<String> = [
        "street", "alley", "lane", "road", "square", "market", "yard", "courtyard", "garden", "park", "wood", "woods",
        "forest", "field", "moor", "hill", "cliff", "cliffs", "graveyard", "cemetery", "roof", "rooftop", "terrace",
        "balcony", "bridge", "gate", "path", "drive", "doorstep", "pavement", "meadow", "orchard", "quarry", "desert",
        "mountain", "crossroads", "ruins", "lawn", "plaza", "marketplace", "farmyard", "stairs", "steps", "porch",
    ]
    private static let water: Set<String> = [
        "quay", "quays", "quayside", "pier", "dock", "docks", "harbour", "harbor", "beach", "shore", "river",
        "riverbank", "canal", "lake", "sea", "jetty", "wharf", "embankment", "marina", "waterfront", "island", "mole",
    ]
    private static let transport: Set<String> = [
        "train", "carriage", "compartment", "ship", "boat", "ferry", "deck", "cabin", "car", "taxi", "cab", "bus",
        "tram",
        "aeroplane", "airplane", "plane", "platform", "van", "lorry", "truck", "barge", "yacht", "steamer", "launch",
    ]
}
