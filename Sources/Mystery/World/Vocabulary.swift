/// What kind of place a story is set in, and all that depends on it.
struct Vocabulary: Sendable {
    let name: String
    /// Words of the setting that call for it, and pairs of words, which call louder: `night train`.
    let keywords: [String]
    /// Words that call for it where no keyword of another does: a theatre in London is a theatre.
    var hints: [String] = []
    /// Proper names for a setting the author did not name.
    let towns: [String]
    /// Where anyone may go; the case chooses among them.
    let places: [Place]
    /// Where the detective thinks and receives.
    let base: Place
    /// Where one is seen in company in the evening.
    let haunts: [Place]
    /// What the place smells, sounds and looks like, in whole sentences.
    let air: [String]
    /// What the invented do for a living.
    let jobs: [String]
    /// What the invented detective and the detective's right hand are.
    let sleuths: [String]
    let assistants: [String]
    /// What the invented doctor is.
    let doctors: [String]
    /// What the police, or whoever rules the place, call those above the detective.
    let superior: String
    /// The premises of the crime, where the setting itself provides them.
    let premises: [Premises]
    /// What sticks to the shoes here.
    let soil: [String]
    /// A noise that covers another.
    let noise: String
    /// Things that belong to the place and lie about in it, each with its article.
    let items: [String]

    /// The vocabulary a setting calls for, by its words; where none does, chance decides if the setting is empty, and if it
    /// is not, one serves that is usual for its time.
    static func fitting(_ setting: String, genre: String, chance: inout SeededGenerator) -> Vocabulary {
        let text = setting + " " + genre
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let (impossible, usual) = ofTime(text, words)
        let possible = all.filter { !impossible.contains($0.name) }
        for call in [\Vocabulary.keywords, \.hints] {
            let scored = possible.map { ($0, score(words, $0[keyPath: call])) }
            let best = scored.map(\.1).max() ?? 0
            if best > 0, let found = scored.first(where: { $0.1 == best }) { return found.0 }
        }
        return setting.isEmpty ? chance.pick(all) : usual
    }

    /// What a setting's time and world rule out, whatever its words, and what is usual there.
    private static func ofTime(_ text: String, _ words: [String]) -> (impossible: [String], usual: Vocabulary) {
        // A research station on Mars is a station first.
        let offEarth = words.contains(where: station.keywords.contains) ? [research.name] : []
        switch Era(of: text) {
        case .future:
            // A mine among the asteroids is no town of gold-diggers.
            return ([frontier.name] + offEarth, station)
        case .old where Era.year(in: text).map { $0 < 1600 } ?? words.contains(where: cloister.keywords.contains):
            // A castle of 1405 is no country house.
            return ([manor.name], cloister)
        default: return (offEarth, town)
        }
    }

    /// Earlier words count more: in `a theatre in a harbour town`, the theatre is the place.
    private static func score(_ words: [String], _ keywords: [String]) -> Int {
        words.indices.map { offset in
            let pair = words[offset...].prefix(2).joined(separator: " ")
            let loudness = keywords.contains(pair) ? 200 : (keywords.contains(words[offset]) ? 100 : 0)
            return loudness - (loudness > 0 ? min(offset, 60) : 0)
        }.max() ?? 0
    }

    static let all = [
        harbour, village, city, manor, theatre, train, ship, college, hotel, frontier, station, research, cloister,
        town,
    ]
}

/// The house, firm or vessel where the crime happens, with its rooms and what in them can kill.
struct Premises: Sendable {
    /// Words of the victim's occupation, or of the setting, that call for it.
    let keywords: [String]
    /// `{victim}'s auction house`
    let name: String
    /// What an invented victim is here.
    let owners: [String]
    /// What the invented killer is here.
    let posts: [String]
    /// The victim's own room.
    let office: Place
    /// Where all meet on the evening of the crime.
    let hall: Place
    /// What they meet for.
    let gathering: String
    /// Other rooms.
    let rooms: [Place]
    let means: [Means]
}
