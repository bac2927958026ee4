import Mystery
import StoryModel

/// How clues are shown, recalled and taken away again.
extension SceneWriter {
    mutating func showClues() {
        let fresh = clues.filter { clue in !memory.shown.contains { $0.id == clue.id } }
        for (index, clue) in fresh.enumerated() {
            passages += show(clue)
            if case .quoted(let before, let after) = overlap(of: clue), !before.isEmpty {
                tell(after)
            }
            if plan.room >= 90 + 40 * index { passages += reaction(to: clue) }
            memory.shown.append(clue)
            recalled.insert(clue.id)
        }
        for clue in fresh where !isRead(clue) {
            let text = words(for: clue)["Clue", default: ""].finished
            pen.remember(text)
            passages.append(.clue(clue, text))
        }
        for herring in plan.dissolves where !memory.dissolved.contains(herring.id) {
            passages += dissolve(herring)
            memory.dissolved.insert(herring.id)
        }
    }

    /// Whether the scene has the clue's words closer together, and more of them, than a reader needs.
    private func isRead(_ clue: Clue) -> Bool {
        clue.isShown(in: passages.map(\.text).joined(separator: " "), share: 80, within: 80)
    }

    private func show(_ clue: Clue) -> [Passage] {
        let words = words(for: clue)
        let plain = [Passage.narration(words["Clue", default: ""].finished)]
        switch overlap(of: clue) {
        case .quoted(let before, _) where before.isEmpty: return []
        case .told: return draw(EvidenceBank.noted, words, mayRecall: true).or(plain).showing(clue)
        default: break
        }
        guard clue.evidence == .testimony, let source = clue.source.map(book.figures.figure), source != lead else {
            let about =
                others.first { $0.name == clue.about }
                ?? (clue.evidence == .behaviour ? book.figures.figure(clue.about) : nil)
            if isFoundAloud(clue), let companion {
                let aloud = draw(EvidenceBank.aloud, with: companion, words, mayRecall: true)
                if !aloud.isEmpty { return aloud }
            }
            let bank = scene.kind == .test ? TrialBank.shown : EvidenceBank.lead(clue.evidence)
            return draw(bank, with: about ?? companion, words, mayRecall: true)
                .or(plain).showing(clue)
        }
        guard others.contains(source) else {
            return draw(EvidenceBank.report, with: source, words, mayRecall: true).or(plain).showing(clue)
        }
        return testimony(clue, of: source)
    }

    /// Whether somebody who searches with the lead says what is there; every other time, or where there is little talk.
    private func isFoundAloud(_ clue: Clue) -> Bool {
        guard clue.evidence == .physical || clue.evidence == .document, let companion, companion.isColleague,
            isInquiry, !clue.text.contains(companion.short)
        else { return false }
        return pen.turn("aloud", of: 2) == 0 || talkShare < 0.3
    }

    private func reaction(to clue: Clue) -> [Passage] {
        let source = clue.source.map(book.figures.figure)
        if clue.evidence == .testimony, let source, others.contains(source), plan.room >= 110 {
            return draw(EvidenceBank.toldAfter, with: source)
        }
        if let companion, companion.isColleague, talkShare < 0.35 || pen.turn("companion", of: 5) < 3 {
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
        return draw(EvidenceBank.readBack, with: source, words(for: clue), mayRecall: true).or(plain).showing(clue)
    }

    private func dissolve(_ clue: Clue) -> [Passage] {
        let words = words(for: clue)
        let told = plan.room < 90 ? [] : draw(EvidenceBank.dissolved, words, mayRecall: true)
        return told.or(draw(EvidenceBank.dissolvedShort, words, mayRecall: true)).reasoning(from: clue)
    }

    /// The clue's words for a phrase's gaps; narrated, so in the past.
    func words(for clue: Clue) -> [String: String] { book.clueWords[clue.id] ?? book.tense.gaps(for: clue) }
}

extension [Passage] {
    /// These, or the others where there are none.
    func or(_ others: @autoclosure () -> [Passage]) -> [Passage] { isEmpty ? others() : self }
}
