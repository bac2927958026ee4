import Mystery
import StoryModel

/// Writes the sequences of a case: the steady stock every mystery needs, and as many interludes as a long book has room
/// for.
struct Scriptwriter {
    let world: Case
    var chance: SeededGenerator
    private var tells: [String]
    private let shown: Set<String>

    /// - Parameter shown: the clues the book shows, by what they are to the case.
    init(_ world: Case, showing shown: Set<String>) {
        self.world = world
        self.shown = shown
        chance = SeededGenerator(seed: world.premise.seed, purpose: "script")
        tells = chance.shuffled(Portraits.allTells)
    }

    var company: Company { world.company }
    var telling: Telling { world.telling }

    /// What somebody's hands and eyes do while their mouth says something else; another one each time.
    mutating func tell() -> String {
        if tells.isEmpty { tells = chance.shuffled(Portraits.allTells) }
        return tells.removeFirst()
    }

    /// A beat, its gaps filled.
    ///
    /// - Parameters:
    ///   - place: the key of a place: `scene`, `base`.
    ///   - present: keys of parts or names; unknown ones and doubles are left out.
    ///   - parts: further parts the sentence names.
    func beat(
        _ kind: SceneOutline.Kind, _ place: String, _ present: [String], _ weight: Int, _ text: String,
        shows: [String] = [], dissolves: [String] = [], hour: Beat.Hour = .any, parts: [String: String] = [:],
        words: [String: String] = [:]
    ) -> Beat {
        var own = world.telling(parts)
        own.words.merge(words) { _, new in new }
        var seen: Set<String> = []
        let names = present.compactMap { own.people[$0]?.name }.filter { seen.insert($0).inserted }
        return Beat(
            kind: kind, place: own.words[place] ?? place, present: names, text: own.tell(text), shows: shows,
            dissolves: dissolves, weight: weight, hour: hour)
    }

    func sequence(_ titles: [String], _ summary: String, _ beats: [Beat], parts: [String: String] = [:]) -> Sequence {
        let own = world.telling(parts)
        return Sequence(titles: titles.map { own.tell($0).titleCase }, summary: own.tell(summary), beats: beats)
    }

    /// Whether the book shows a clue.
    func shows(_ key: String) -> Bool { shown.contains(key) }

    func fact(_ key: String) -> String { world.fact(key) }
}

extension Case {
    /// What a clue says, to be set within a sentence: with a small first letter, unless it begins with a name.
    func fact(_ key: String) -> String {
        let text = evidence.first { $0.key == key }?.clue.text.withoutStop ?? ""
        let names = cast.flatMap { $0.name.split(separator: " ") }
        let isName = names.contains { text.hasPrefix($0) && text.dropFirst($0.count).first?.isLetter != true }
        return isName ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
}

extension String {
    /// With a small first letter where the first word is an article or the like.
    var lowercasedOpening: String {
        let openings = ["The ", "A ", "An ", "In ", "Under ", "Between ", "Behind ", "There ", "On ", "Inside ", "At "]
        return openings.contains { hasPrefix($0) } ? prefix(1).lowercased() + dropFirst() : self
    }

    /// `What Marlow Found in the Strong-Room`
    var titleCase: String {
        let small: Set<String> = [
            "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "for", "by", "from", "with", "who", "is",
        ]
        let words = split(separator: " ", omittingEmptySubsequences: false)
        return words.enumerated().map { index, word in
            index > 0 && small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
