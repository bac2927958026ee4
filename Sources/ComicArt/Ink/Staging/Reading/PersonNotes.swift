import StoryModel

/// What a panel's texts say of each person: the clauses they are the subject of.
struct PersonNotes: Sendable {
    private var notes: [String: [String]] = [:]

    /// - Parameter names: full names of those in the panel.
    init(_ texts: [String], names: [String], cast: Cast) {
        let callings = Self.callings(names)
        for text in texts {
            for sentence in Self.plain(text, names, cast).split(whereSeparator: { ".;!?".contains($0) }) {
                read(Wording.words(of: String(sentence)), callings)
            }
        }
    }

    subscript(name: String) -> Wording { Wording(words: notes[name] ?? []) }

    private mutating func read(_ words: [String], _ callings: [String: String]) {
        var subject: String?
        for (index, word) in words.enumerated() {
            if let name = callings[word] {
                let before = index > 0 ? words[index - 1] : ""
                if subject == nil || !Self.leadsToObject.contains(before) { subject = name }
                continue
            }
            if let subject { notes[subject, default: []].append(word) }
        }
    }

    /// Each word that names one of them and none of the others.
    private static func callings(_ names: [String]) -> [String: String] {
        var callings: [String: String] = [:]
        var shared: Set<String> = []
        for name in names {
            for word in Cast.nameWords(name) {
                if let other = callings[word], other != name { shared.insert(word) }
                callings[word] = name
            }
        }
        return callings.filter { !shared.contains($0.key) }
    }

    /// Without the looks and the clothes, whose words are no pose.
    private static func plain(_ text: String, _ names: [String], _ cast: Cast) -> String {
        cast.people.filter { names.contains($0.name) }.reduce(text) { text, person in
            [person.physicalTraits, person.typicalAttire].filter { $0.count > 3 }
                .reduce(text) { $0.replacing($1, with: "") }
        }
    }

    private static let leadsToObject: Set<String> = [
        "to", "at", "toward", "towards", "with", "from", "behind", "of", "beside", "past", "near", "over", "facing",
        "for", "by", "on", "against", "before", "opposite", "tells", "asks", "answers", "gives", "hands",
    ]
}
