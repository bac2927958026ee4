import StoryModel

/// People a text names whom the story does not know.
///
/// A first and a last name with capitals in mid-sentence, twice or more, no word of which the plan has: a person. It is
/// not looked for in languages that write every noun with a capital, or have no capitals.
struct Strangers {
    let findings: [String]

    init(in text: String, storyline: Storyline, premise: Premise) {
        guard !StoryLanguage(premise.language).capitalizesNouns else {
            findings = []
            return
        }
        let known = Self.known(storyline, premise)
        var counts: [String: Int] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            for index in words.indices.dropFirst() where index + 1 < words.endIndex {
                guard Self.isInside(words[index - 1]), let first = Self.name(words[index], endsSentence: false),
                    let last = Self.name(words[index + 1], endsSentence: true),
                    !known.contains(first.lowercased()), !known.contains(last.lowercased())
                else { continue }
                counts["\(first) \(last)", default: 0] += 1
            }
        }
        findings = counts.filter { $0.value >= 2 }.keys.sorted().prefix(3).map {
            "\($0) is named, and is not in the cast: \(storyline.cast.map(\.name).joined(separator: ", "))"
        }
    }

    /// Every word of the plan: a ship, a street or a newspaper there is no stranger.
    private static func known(_ storyline: Storyline, _ premise: Premise) -> Set<String> {
        var texts = [
            storyline.title, storyline.setting, storyline.synopsis, storyline.logline, premise.setting, premise.theme,
            Self.addresses,
        ]
        for person in storyline.cast {
            texts += [person.name, person.backstory, person.motivation, person.occupation ?? ""]
        }
        for chapter in storyline.chapters { texts += [chapter.title, chapter.summary] }
        for scene in storyline.chapters.flatMap(\.scenes) { texts += [scene.place, scene.summary] }
        for event in storyline.events { texts += [event.place, event.action] }
        for clue in storyline.clues { texts += [clue.text, clue.inference] }
        return Set(texts.flatMap { $0.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init) })
    }

    /// Words that stand before names, or after the names of places.
    private static let addresses =
        "Inspector Detective Captain Doctor Professor Sergeant Constable Lady Lord Street Road Avenue House Station Mr Mrs Miss Dr God"

    /// Whether the word before is one of the same sentence, so that a capital after it means a name.
    private static func isInside(_ word: Substring) -> Bool {
        guard let last = word.last else { return false }
        return last.isLetter || last == ","
    }

    /// A word that is a name: a capital, then small letters.
    private static func name(_ word: Substring, endsSentence: Bool) -> String? {
        var bare = word
        if endsSentence { while let last = bare.last, !last.isLetter { bare.removeLast() } }
        if bare.hasSuffix("'s") || bare.hasSuffix("’s") { bare = bare.dropLast(2) }
        guard bare.count >= 3, bare.first?.isUppercase == true, bare.dropFirst().allSatisfy(\.isLowercase) else {
            return nil
        }
        return String(bare)
    }
}
