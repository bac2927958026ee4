import Mystery
import StoryModel

/// How clues are shown, recalled and taken away again.
extension SceneWriter {
    mutating func showClues() {
        for clue in clues where !memory.shown.contains(where: { $0.id == clue.id }) {
            passages += show(clue)
            if case .quoted(let before, let after) = overlap(of: clue), !before.isEmpty {
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
        switch overlap(of: clue) {
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
    func words(for clue: Clue) -> [String: String] { book.clueWords[clue.id] ?? book.tense.gaps(for: clue) }
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
