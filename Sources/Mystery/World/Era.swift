package import StoryModel

/// When a story takes place, as far as its things depend on it.
package enum Era: Sendable, Hashable, CaseIterable {
    /// Before gramophones and telephones.
    case old
    /// Lamps, telephones, typewriters.
    case classic
    case modern
    case future

    /// What a setting's year and words say.
    ///
    /// - Parameter text: the setting and the genre, in the author's words.
    package init(of text: String) {
        let lower = text.lowercased()
        let words = Set(lower.split { !$0.isLetter }.map(String.init))
        if let year = Self.year(in: lower) {
            self = year < 1885 ? .old : (year < 1965 ? .classic : (year < 2060 ? .modern : .future))
        } else if !words.isDisjoint(with: [
            "mars", "orbital", "starship", "space", "moonbase", "colony", "cyberpunk", "future",
        ]) {
            self = .future
        } else if !words.isDisjoint(with: [
            "medieval", "castle", "abbey", "fantasy", "kingdom", "tudor", "regency", "monastery",
        ]) {
            self = .old
        } else if !words.isDisjoint(with: ["modern", "contemporary", "today", "internet", "smartphone", "present"]) {
            self = .modern
        } else {
            self = .classic
        }
    }

    /// The time a story is set in.
    package init(of premise: Premise) {
        self.init(of: "\(premise.setting) \(premise.genre)")
    }

    /// The first number of four digits: `1931`.
    static func year(in text: String) -> Int? {
        text.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
    }

    /// Whether a phrase speaks of nothing that this time does not have: no coal fire on a space station, no telephone
    /// in an abbey.
    package func knows(_ phrase: String) -> Bool {
        guard let foreign else { return true }
        let words = phrase.lowercased().split { !$0.isLetter }
        return words.allSatisfy { !foreign.contains(String($0)) }
    }

    private var foreign: Set<String>? {
        switch self {
        case .old: Self.machines
        case .classic: nil
        case .modern: Self.bygone
        case .future: Self.bygoneOnEarth
        }
    }

    private static let machines: Set<String> = [
        "telephone", "telephones", "typewriter", "typewriters", "electric", "diesel", "engine", "engines", "motor",
        "motors", "gramophone", "wireless", "radio", "photograph", "photographs", "cigarette", "cigarettes", "pencil",
        "umbrella", "umbrellas", "tea", "police", "ticket", "tickets", "match", "matches", "petrol", "taxi", "bus",
        "tram", "lift", "newspaper", "newspapers", "railway", "train", "bicycle", "chauffeur", "photographer",
        "electrician", "typist", "stereoscope",
    ]
    private static let bygone: Set<String> = [
        "grate", "coal", "coals", "fire", "poker", "hearth", "mantelpiece", "mantel", "inkwell", "blotter", "inkstand",
        "paperknife", "gaslight", "gas", "candle", "candles", "carriage", "carriages", "telegram", "typewriter", "hat",
        "hats", "gramophone", "servant", "servants", "spike", "hansom", "cabman", "bonnet", "valet", "cart", "carts",
        "candlestick", "stove",
    ]
    private static let bygoneOnEarth = bygone.union([
        "rain", "wind", "fog", "snow", "newspaper", "newspapers", "umbrella", "umbrellas", "horse", "gull", "gulls",
        "chimney", "chimneys", "moth", "moths", "pigeon", "pigeons", "stairs", "weather", "dog", "dogs", "rats",
    ])
}
