import Mystery
import StoryModel

/// Everybody in the story, found by name.
struct Figures {
    private(set) var figures: [Figure] = []
    private var byName: [String: Int] = [:]

    init(
        _ cast: [StoryCharacter], sentences: [String], era: Era, helpers: Set<String> = [],
        shortNames: [String: String] = [:]
    ) {
        let names = cast.map { PersonName($0.name) }
        var taken: [Voice] = []
        for (character, name) in zip(cast, names) {
            let pronouns = Pronouns(of: character, sentences: sentences)
            let rivals = names.filter { $0.surname == name.surname }
            let holder =
                cast.first { PersonName($0.name).surname == name.surname && $0.role == .victim }
                ?? cast.first {
                    PersonName($0.name).surname == name.surname
                }
            let alone = rivals.count < 2 || holder?.name == character.name
            let choices = Figure.voices(for: character)
            let voice = choices.min { left, right in
                taken.count { $0 == left } < taken.count { $0 == right }
            }
            if character.role != .detective && character.role != .victim { taken.append(voice ?? .plain) }
            add(
                Figure(
                    character: character, short: shortNames[character.name] ?? (alone ? name.surname : name.first),
                    address: Self.address(name, character, pronouns, era: era, sentences: sentences),
                    pronouns: pronouns,
                    voice: voice ?? .plain, isColleague: Self.isColleague(character, helpers: helpers)))
        }
    }

    private mutating func add(_ figure: Figure) {
        byName[figure.name] = figures.count
        figures.append(figure)
    }

    /// The person of this name; a stranger to the cast is made up on the spot.
    func figure(_ name: String) -> Figure {
        if let index = byName[name] { return figures[index] }
        let parts = PersonName(name)
        let near = figures.filter { figure in
            let other = PersonName(figure.name)
            return other.surname == parts.surname && (parts.first == parts.surname || other.first == parts.first)
                || name == other.first
        }
        if near.count == 1 { return near[0] }
        let stranger = StoryCharacter(name: name, role: .supporting)
        let pronouns = Pronouns(of: stranger)
        return Figure(
            character: stranger, short: parts.surname,
            address: Self.address(parts, stranger, pronouns, era: .modern, sentences: []), pronouns: pronouns,
            voice: .plain, isColleague: false)
    }

    func first(_ role: StoryCharacter.Role) -> Figure? { figures.first { $0.character.role == role } }

    private static func isColleague(_ character: StoryCharacter, helpers: Set<String>) -> Bool {
        guard character.role == .supporting else { return character.role == .detective }
        let work = (character.occupation ?? "").lowercased()
        let words = [
            "police", "sergeant", "constable", "inspector", "detective", "superintendent", "doctor", "surgeon",
            "coroner",
            "physician", "medic", "gendarme", "pathologist", "marshal", "deputy",
        ]
        return helpers.contains(character.name) || words.contains { work.contains($0) }
    }

    /// Every word that is part of a name.
    var nameWords: Set<String> {
        Set(figures.flatMap { $0.name.split(separator: " ").map(String.init) })
    }

    private static func address(
        _ name: PersonName, _ character: StoryCharacter, _ pronouns: Pronouns, era: Era, sentences: [String]
    ) -> String {
        if !name.title.isEmpty {
            let ranks = ["Inspector", "Sergeant", "Constable", "Captain", "Doctor", "Father", "Professor"]
            if ranks.contains(name.title) { return name.title }
            return name.surname.hasPrefix(name.title) ? name.surname : "\(name.title) \(name.surname)"
        }
        let work = (character.occupation ?? "").lowercased()
        for rank in ["inspector", "sergeant", "constable", "captain", "doctor", "detective"] where work.contains(rank) {
            return rank.prefix(1).uppercased() + rank.dropFirst()
        }
        if name.first == name.surname { return name.first }
        let young = (character.age ?? 40) < 21
        switch pronouns {
        case _ where young: return name.first
        case .he: return "Mr \(name.surname)"
        case .they: return name.full
        case .she:
            if era == .modern || era == .future { return "Ms \(name.surname)" }
            let about = ([character.backstory, work] + sentences.filter { $0.contains(name.first) })
                .joined(separator: " ").lowercased()
            let married = ["wife", "widow", "married", "husband"].contains { about.contains($0) }
            return (married ? "Mrs " : "Miss ") + name.surname
        }
    }
}
