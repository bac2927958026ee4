import Foundation
import StoryModel

/// The people a story knows, found by any part of their names.
struct Cast: Sendable {
    let people: [CharacterReference]

    init(_ people: [CharacterReference]) {
        self.people = people
    }

    /// The full name of someone a text calls by a part of it: `Quill` is `Inspector Adela Quill`.
    ///
    /// - Parameter present: full names that are meant first where several fit.
    func fullName(of name: String, among present: [String] = []) -> String {
        let wanted = Self.nameWords(name)
        guard !wanted.isEmpty else { return name }
        let called = present.map { Set(Self.nameWords($0)) }
        func isPresent(_ person: CharacterReference) -> Bool {
            called.contains { $0.isSubset(of: Self.nameWords(person.name)) }
        }
        // Someone the story describes, before whatever else the panel calls them.
        let known = (people.filter(isPresent) + people).map(\.name)
        if let same = known.first(where: { $0.caseInsensitiveCompare(name) == .orderedSame }) { return same }
        return (known + present).first { Set(Self.nameWords($0)).isSuperset(of: wanted) } ?? name
    }

    /// A person of the story; one it does not describe is made up from the name.
    func person(_ name: String) -> CharacterReference {
        if let known = people.first(where: { $0.name == name }) { return known }
        var dice = Dice(name, "age")
        return CharacterReference(
            StoryCharacter(name: name, role: .supporting, age: 24 + dice.roll(40), looks: name))
    }

    /// The words one is called by; titles alone name nobody.
    static func nameWords(_ name: String) -> [String] {
        let words = Wording.words(of: name)
        let names = words.filter { !titles.contains($0) }
        return names.isEmpty ? words : names
    }

    private static let titles: Set<String> = [
        "the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "doctor", "inspector", "detective", "sergeant", "constable",
        "captain", "officer", "chief", "lady", "lord", "sir", "madame", "professor", "father", "sister", "of", "de",
        "von",
    ]
}
