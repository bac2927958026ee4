package import StoryModel

/// What one story is about: its prize, its turns, and the wants and promises that belong to it and to no other.
package struct CausalKit: Sendable, Hashable {
    package let name: String
    let genre: Genre
    /// Words of the setting and the genre that call for it.
    let keywords: [String]
    /// When it may take place.
    let eras: Set<Era>
    package let titles: [String]
    /// The story in a sentence.
    package let logline: String
    /// How things stand when it begins, in two or three sentences.
    package let situation: String
    /// What the parts do for a living: `hero`, `other`, `rival`, `friend`.
    let jobs: [String: String]
    /// A name for the place it begins at, where the author gave none.
    let towns: [String]
    /// Where it begins, unless the setting says it; on the way; and where it is decided.
    let home: [String]
    let way: [String]
    let far: [String]

    /// The beats in the order they are told: `p1` is where the first promise is made, `p1.` where it is paid, `w1` where
    /// the first want is blocked, `w1.` where it is resolved.
    package let order: String
    package let opening: CausalBeat
    package let call: CausalBeat
    package let crossing: CausalBeat
    package let midpoint: CausalBeat
    package let loss: CausalBeat
    package let aftermath: CausalBeat
    /// The hero's, the rival's, and that of whoever is at the hero's side.
    package let wants: [WantBeats]
    package let promises: [PromiseBeats]

    static let all: [CausalKit] = [
        pass, wreck, winterKey, longPatience, underIce, orchardHouse, letters, mill, school,
    ]

    /// The kit a story's words call for, or one of its genre that fits the time.
    static func fitting(_ text: String, genre: Genre, era: Era, chance: inout SeededGenerator) -> CausalKit {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        let own = all.filter { $0.genre == genre }
        let ofTime = own.filter { $0.eras.contains(era) }
        let called = ofTime.filter { kit in kit.keywords.contains(where: words.contains) }
        let open = ofTime.filter { $0.name != "winter key" }
        return chance.pick(called.isEmpty ? (open.isEmpty ? (ofTime.isEmpty ? own : ofTime) : open) : called)
    }

    /// The kit a storyline was made from, by what its protagonist wants.
    package static func told(in storyline: Storyline) -> CausalKit? {
        all.first { $0.wants[0].goal == storyline.causes?.wants.first?.goal }
    }

    var beats: [CausalBeat] {
        [opening, call, crossing, midpoint, loss, aftermath] + wants.flatMap { [$0.blocked, $0.resolved] }
            + promises.flatMap { [$0.made, $0.paid] }
    }
}

/// What any story of a genre may have beside its kit.
package struct CausalBank: Sendable, Hashable {
    package let incidents: [CausalBeat]
    package let promises: [PromiseBeats]
    package let wants: [WantBeats]

    /// What this genre has, and what every genre has after it.
    package static func of(_ genre: Genre) -> [CausalBank] {
        switch genre {
        case .adventure: [adventure, common]
        case .scienceFiction: [scienceFiction, common]
        case .romance: [romance, common]
        case .drama, .mystery: [drama, common]
        }
    }

    var beats: [CausalBeat] {
        incidents + promises.flatMap { [$0.made, $0.paid] } + wants.flatMap { [$0.blocked, $0.resolved] }
    }
}

extension Genre {
    /// Every beat that stories of this genre are made of.
    package var beats: [CausalBeat] { Self.allBeats[self, default: []] }

    private static let allBeats = Dictionary(
        uniqueKeysWithValues: allCases.map { genre in
            (genre, CausalKit.all.filter { $0.genre == genre }.flatMap(\.beats) + CausalBank.of(genre).flatMap(\.beats))
        })
}
