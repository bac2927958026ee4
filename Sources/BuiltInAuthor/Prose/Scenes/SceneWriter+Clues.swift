import Mystery
import StoryModel

/// How clues are shown, recalled and taken away again.
extension SceneWriter {
    mutating func showClues() {
        for clue in clues where !memory.shown.contains(where: { $0.id == clue.id }) {
            passages += show(clue)
            memory.shown.append(clue)
        }
        for herring in plan.dissolves where !memory.dissolved.contains(herring.id) {
            passages += dissolve(herring)
            memory.dissolved.insert(herring.id)
        }
    }

    private func show(_ clue: Clue) -> [Passage] {
        let after = plan.target >= 90 ? afterClue() : []
        guard clue.evidence == .testimony, let source = clue.source.map(book.company.figure), source != lead else {
            let about = others.first { $0.name == clue.about } ?? others.first
            let shown = draw(EvidenceBank.lead(clue.evidence), with: about ?? book.company.figure(clue.about), words(for: clue))
            let plain = Passage.narration(words(for: clue)["Clue", default: ""] + ".")
            return (shown.isEmpty ? [plain] : shown).showing(clue) + after
        }
        guard others.contains(source) else { 
            return draw(EvidenceBank.report, with: source, words(for: clue)).showing(clue) + after
        }
        return testimony(clue, of: source) + (plan.target >= 110 ? draw(EvidenceBank.toldAfter, with: source) : [])
    }

    private func testimony(_ clue: Clue, of source: Figure) -> [Passage] {
        if let told = Testimony(clue.text, by: source, tense: book.tense, company: book.company).firstPerson {
            pen.remember(told)
            return draw(EvidenceBank.toldLead, with: source) + [.speech(source, told)]
        }
        return draw(EvidenceBank.readBack, with: source, words(for: clue)).showing(clue)
    }

    private func afterClue() -> [Passage] {
        if let other = partner(), other != book.killer, scene.kind != .interview, pen.turn("companion", of: 3) == 0 {
            return draw(EvidenceBank.withCompanion, with: other)
        }
        return draw(EvidenceBank.after, with: others.first)
    }

    private func dissolve(_ clue: Clue) -> [Passage] {
        let figure = book.company.figure(clue.about)
        let text = draw(EvidenceBank.dissolved, with: figure, words(for: clue))
        let plain = Passage.narration(words(for: clue)["Inference", default: ""] + ".")
        return (text.isEmpty ? [plain] : text).reasoning(from: clue)
    }

    /// The clue's words for a phrase's gaps; narrated, so in the past.
    func words(for clue: Clue) -> [String: String] {
        let text = book.tense.past(clue.text.withoutStop).text
        let inference = book.tense.past(clue.inference.withoutStop).text
        return [
            "Clue": text.capitalizedStart, "clue": clause(text), "Inference": inference.capitalizedStart,
            "inference": clause(inference),
        ]
    }

    /// The sentence as part of a longer one.
    func clause(_ sentence: String) -> String {
        guard let first = sentence.first, first.isUppercase else { return sentence }
        let words = sentence.split(separator: " ", maxSplits: 2).map(String.init)
        let bare = words[0].prefix { $0.isLetter }
        if bare == "I" || book.tense.names.contains(String(bare)) { return sentence }
        if Self.titles.contains(String(bare)) { return sentence }
        let common = Self.commonStarts.contains(bare.lowercased())
        if !common, words.count > 1, words[1].first?.isUppercase == true { return sentence }
        if !common, words[0].hasSuffix("'s") { return sentence }
        return first.lowercased() + sentence.dropFirst()
    }

    private static let titles: Set<String> = [
        "Mr", "Mrs", "Miss", "Ms", "Dr", "Inspector", "Sergeant", "Constable", "Captain", "Lady", "Lord", "Sir", "Father",
        "Sister", "Professor", "Doctor", "Colonel", "Major", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        "Sunday",
    ]
    private static let commonStarts: Set<String> = [
        "a", "an", "the", "his", "her", "its", "their", "there", "in", "on", "at", "by", "no", "one", "two", "three", "every",
        "only", "nobody", "somebody", "someone", "from", "for", "when", "after", "before", "behind", "under", "it", "he",
        "she", "they", "this", "that", "what", "whoever", "if", "all", "both", "some", "with", "between", "until", "since",
    ]
}

extension String {
    var capitalizedStart: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
