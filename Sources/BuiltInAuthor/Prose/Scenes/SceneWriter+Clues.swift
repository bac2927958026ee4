import Mystery
import StoryModel

/// How clues are shown, recalled and taken away again.
extension SceneWriter {
    mutating func showClues() {
        for clue in clues where !memory.shown.contains(where: { $0.id == clue.id }) {
            passages += show(clue)
            if case .quoted(let before, let after) = Overlap(of: clue.text, in: scene.summary), !before.isEmpty {
                tell(after)
            }
            if plan.target >= 90 { passages += reaction(to: clue) }
            memory.shown.append(clue)
            recalled.insert(clue.id)
        }
        for herring in plan.dissolves where !memory.dissolved.contains(herring.id) {
            passages += dissolve(herring)
            memory.dissolved.insert(herring.id)
        }
    }

    private func show(_ clue: Clue) -> [Passage] {
        let words = words(for: clue)
        let plain = [Passage.narration(words["Clue", default: ""].finished)]
        switch Overlap(of: clue.text, in: scene.summary) {
        case .quoted(let before, _) where before.isEmpty: return []
        case .told: return draw(EvidenceBank.noted, words).or(plain).showing(clue)
        default: break
        }
        guard clue.evidence == .testimony, let source = clue.source.map(book.figures.figure), source != lead else {
            let about =
                others.first { $0.name == clue.about }
                ?? (clue.evidence == .behaviour ? book.figures.figure(clue.about) : nil)
            return draw(EvidenceBank.lead(clue.evidence), with: about ?? companion, words).or(plain).showing(clue)
        }
        guard others.contains(source) else {
            return draw(EvidenceBank.report, with: source, words).or(plain).showing(clue)
        }
        return testimony(clue, of: source)
    }

    private func reaction(to clue: Clue) -> [Passage] {
        let source = clue.source.map(book.figures.figure)
        if clue.evidence == .testimony, let source, others.contains(source), plan.target >= 110 {
            return draw(EvidenceBank.toldAfter, with: source)
        }
        if let companion, companion.isColleague, pen.turn("companion", of: 5) < 3 {
            return draw(EvidenceBank.withCompanion, with: companion)
        }
        return draw(EvidenceBank.after, with: companion)
    }

    private func testimony(_ clue: Clue, of source: Figure) -> [Passage] {
        if let told = Testimony(clue.text, by: source, tense: book.tense, figures: book.figures).firstPerson {
            pen.remember(told)
            return draw(EvidenceBank.toldLead, with: source) + [.speech(source, told)]
        }
        let plain = [Passage.narration(words(for: clue)["Clue", default: ""].finished)]
        return draw(EvidenceBank.readBack, with: source, words(for: clue)).or(plain).showing(clue)
    }

    private func dissolve(_ clue: Clue) -> [Passage] {
        let words = words(for: clue)
        return draw(EvidenceBank.dissolved, words).or(draw(EvidenceBank.dissolvedShort, words)).reasoning(from: clue)
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
        "Mr", "Mrs", "Miss", "Ms", "Dr", "Inspector", "Sergeant", "Constable", "Captain", "Lady", "Lord", "Sir",
        "Father",
        "Sister", "Professor", "Doctor", "Colonel", "Major", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
        "Saturday",
        "Sunday",
    ]
    private static let commonStarts: Set<String> = [
        "a", "an", "the", "his", "her", "its", "their", "there", "in", "on", "at", "by", "no", "one", "two", "three",
        "every",
        "only", "nobody", "somebody", "someone", "from", "for", "when", "after", "before", "behind", "under", "it",
        "he",
        "she", "they", "this", "that", "what", "whoever", "if", "all", "both", "some", "with", "between", "until",
        "since",
    ]
}

extension String {
    var capitalizedStart: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}

extension [Passage] {
    /// These, or the others where there are none.
    func or(_ others: @autoclosure () -> [Passage]) -> [Passage] { isEmpty ? others() : self }
}
