import StoryModel

/// Finds the story's people in a text, by full name, given name, surname or calling.
struct MentionFinder {
    /// A person named in a text.
    struct Mention {
        let name: String
        /// Index of its first word.
        let position: Int
        /// Index after its last word.
        let end: Int
        /// Whether only something of theirs is named: `Quill's coat`.
        let isPossessive: Bool
    }

    /// Full names, the cast's first, then those the text itself introduces.
    private(set) var names: [String] = []
    private var byWord: [String: [Int]] = [:]
    private var byCalling: [String: Int?] = [:]

    init(_ cast: [StoryCharacter], relationships: [String] = []) {
        for person in cast where !names.contains(person.name) {
            add(person.name)
            let calling = person.occupation?.storyWords.last?.lowercased
            for word in [calling, Self.title(of: person.name)].compactMap({ $0 }) {
                call(names.count - 1, word)
            }
        }
        for sentence in relationships.flatMap(\.sentences) { learnCalling(from: sentence) }
    }

    /// Adds somebody the cast does not list.
    mutating func add(_ name: String) {
        guard !names.contains(name) else { return }
        names.append(name)
        for word in Self.nameWords(of: name) {
            byWord[word, default: []].append(names.count - 1)
        }
    }

    /// The people named, in order; a name two people share is taken for the one who was named last.
    ///
    /// - Parameter recent: names, the most recent first.
    func mentions(in words: [StoryWord], recent: [String] = []) -> [Mention] {
        var found: [Mention] = []
        var index = 0
        while index < words.count {
            guard let (candidates, end) = match(words, at: index) else {
                index += 1
                continue
            }
            let name = recent.first { candidates.contains($0) } ?? candidates[0]
            found.append(Mention(name: name, position: index, end: end, isPossessive: words[end - 1].isPossessive))
            index = end
        }
        return found
    }

    /// The person a name stands for, in any case and with any title: `QUILL`, `Inspector Quill`.
    func person(called name: String) -> String? {
        if let exact = names.first(where: { $0.lowercased() == name.lowercased() }) { return exact }
        let words = Self.nameWords(of: name)
        guard var candidates = words.first.flatMap({ byWord[$0] }) else { return nil }
        for word in words.dropFirst() { candidates = candidates.filter { byWord[word]?.contains($0) == true } }
        return candidates.first.map { names[$0] }
    }

    /// Those a speech names or calls by their title: its speaker is none of them.
    func addressed(in words: [StoryWord]) -> Set<String> {
        let titled = words.filter(\.isCapitalized).compactMap { byCalling[$0.lowercased] ?? nil }
        return Set(mentions(in: words).map(\.name) + titled.map { names[$0] })
    }

    /// What narration calls a person: the surname, where nobody else has it.
    func shortName(of name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, byWord[last.lowercased()]?.count == 1 else {
            let personal = words.drop { Self.honorifics.contains($0.lowercased().filter { $0 != "." }) }
            return personal.isEmpty ? name : personal.joined(separator: " ")
        }
        return String(last)
    }

    private func match(_ words: [StoryWord], at start: Int) -> (candidates: [String], end: Int)? {
        let word = words[start]
        if word.lowercased == "the", start + 1 < words.count,
            case let person?? = byCalling[words[start + 1].lowercased]
        {
            return ([names[person]], start + 2)
        }
        guard word.isCapitalized, var candidates = byWord[word.lowercased] else { return nil }
        if Self.alsoWords.contains(word.lowercased), start == 0, words.count > 1, !words[1].isCapitalized { return nil }
        var end = start + 1
        while end < words.count, words[end].isCapitalized, !words[end - 1].isPossessive {
            let narrowed = candidates.filter { byWord[words[end].lowercased]?.contains($0) == true }
            if narrowed.isEmpty { break }
            candidates = narrowed
            end += 1
        }
        return (candidates.map { names[$0] }, end)
    }

    private mutating func learnCalling(from sentence: String) {
        let words = sentence.storyWords
        guard let person = mentions(in: words).first, person.position == 0 else { return }
        for index in words.indices.dropLast(2)
        where words[index].lowercased == "is" && ["the", "a", "an"].contains(words[index + 1].lowercased) {
            let tail = words[(index + 2)...].prefix { !["of", "for", "in", "at", "to", "who"].contains($0.lowercased) }
            if let calling = tail.prefix(3).last?.lowercased, let owner = names.firstIndex(of: person.name) {
                call(owner, calling)
            }
        }
    }

    /// A calling two people have names neither of them.
    private mutating func call(_ person: Int, _ calling: String) {
        if let known = byCalling[calling], known != person {
            byCalling[calling] = .some(nil)
        } else {
            byCalling[calling] = .some(person)
        }
    }

    static func nameWords(of name: String) -> [String] {
        let words = name.storyWords.map(\.lowercased)
        let personal = words.filter { !honorifics.contains($0) && !particles.contains($0) }
        return personal.isEmpty ? words : personal
    }

    private static func title(of name: String) -> String? {
        name.storyWords.first.map(\.lowercased).flatMap { honorifics.contains($0) ? $0 : nil }
    }

    static let honorifics: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "doctor", "sir", "lady", "lord", "dame", "madame", "monsieur", "herr", "frau",
        "inspector", "detective", "sergeant", "constable", "superintendent", "captain", "major", "colonel", "general",
        "lieutenant", "commander", "professor", "reverend", "father", "sister", "brother", "judge", "chief", "officer",
        "count", "countess", "baron", "baroness", "aunt", "uncle", "mother", "harbourmaster", "commissioner",
    ]
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "of", "the", "la", "le", "du", "di", "da", "dos", "al", "el", "ben", "bin",
    ]
    /// Names that are words too, and open a sentence more often as words.
    private static let alsoWords: Set<String> = [
        "will", "may", "mark", "grace", "rose", "frank", "hope", "faith", "art", "bill", "rich", "dawn", "june",
        "april", "august", "summer", "joy", "guy", "jack", "pat", "rob", "sue", "chase", "grant", "miles", "drew",
        "young", "black", "white", "green", "brown", "gray", "grey", "long", "short", "stone", "wood", "field",
    ]
}
