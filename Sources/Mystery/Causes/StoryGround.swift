package import StoryModel

/// What a plot without a puzzle stands on: its kit, its people with their parts, and its places.
///
/// For example:
///
///     let ground = StoryGround(premise, genre: .adventure)
///     print(ground.telling.tell(ground.kit.logline))
///
/// The same premise gives the same ground.
package struct StoryGround: Sendable {
    package let genre: Genre
    package let kit: CausalKit
    /// Everybody, the author's people first, with nothing left blank but what they want.
    package let cast: [StoryCharacter]
    /// Names by part: `hero`, `other`, `rival`, `friend`.
    package let parts: [String: String]
    package let town: String
    /// Where scenes may take place: `home`, `way` and `far`.
    package let places: [String: [String]]
    /// What the place is like, in whole sentences.
    package let air: [String]
    package let telling: Telling

    /// - Throws: ``PremiseContradiction`` where the author's wishes exclude one another.
    package init(_ premise: Premise, genre: Genre) throws(PremiseContradiction) {
        let wishes = try Wishes(premise)
        var chance = SeededGenerator(seed: premise.seed, purpose: "story ground")
        let era = genre.era(of: premise)
        let text = "\(premise.setting) \(premise.genre)"
        let kit = CausalKit.fitting(text, genre: genre, era: era, chance: &chance)
        let vocabulary = Self.vocabulary(premise, era: era, chance: &chance)
        var troupe = Troupe(wishes.cast, premise: premise, kit: kit, era: era, jobs: vocabulary?.jobs ?? [])
        self.genre = genre
        self.kit = kit
        parts = troupe.parts
        town = Self.town(premise.setting) ?? chance.pick(kit.towns)
        var telling = Telling()
        telling.words["town"] = town
        cast = troupe.complete(telling: telling, relationships: wishes.relationships)
        telling.introduce(cast, parts: parts, genre: genre, sentences: premise.relationships + premise.betrayals)
        self.telling = telling
        let own = vocabulary?.places.map(\.name).filter(era.knows) ?? []
        let isTravelling = genre == .adventure || genre == .scienceFiction
        let near = own.filter { name in !(kit.home + kit.way + kit.far).contains(name) }
        places = [
            "home": kit.home + near.prefix(isTravelling ? 6 : 4),
            "way": kit.way + (isTravelling ? [] : near.dropFirst(4)),
            "far": kit.far + (isTravelling ? [] : kit.home.prefix(2)),
        ]
        air = (vocabulary?.air ?? []).filter(era.knows)
    }

    /// The vocabulary of the author's own setting; none where the kit has to say where it is.
    private static func vocabulary(
        _ premise: Premise, era: Era, chance: inout SeededGenerator
    ) -> Vocabulary? {
        guard !premise.setting.withoutStop.isEmpty, era != .future else { return nil }
        return Vocabulary.fitting(premise.setting, genre: "", chance: &chance)
    }

    /// `Port Averil` of `Port Averil, a fading harbour town`.
    private static func town(_ setting: String) -> String? {
        let first = setting.split { ",.;:(".contains($0) }.first.map(String.init) ?? ""
        let words = first.split(separator: " ").map(String.init)
        let common: Set<String> = [
            "A", "An", "The", "In", "It", "On", "At", "Modern", "Contemporary", "Victorian", "Winter", "Summer",
            "Spring",
            "Autumn", "Present", "Near", "Far", "Early", "Late", "Somewhere",
        ]
        guard let word = words.first, word.first?.isUppercase == true, !common.contains(word), words.count <= 4,
            words.dropFirst().allSatisfy({
                $0.first?.isUppercase == true || ["of", "on", "the", "de", "la"].contains($0)
            })
        else { return nil }
        return words.joined(separator: " ")
    }
}

extension Telling {
    fileprivate mutating func introduce(
        _ cast: [StoryCharacter], parts: [String: String], genre: Genre, sentences: [String]
    ) {
        let shorts = genre.shortNames(of: cast)
        for character in cast {
            people[character.name] = Person(
                character: character, short: shorts[character.name] ?? character.name,
                pronouns: Pronouns(of: character, sentences: sentences))
        }
        for (part, name) in parts { people[part] = people[name] }
    }
}
