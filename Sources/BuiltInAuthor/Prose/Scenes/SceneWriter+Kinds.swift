import Mystery
import StoryModel

/// What a scene of each kind has to tell.
extension SceneWriter {
    mutating func tellCore() {
        if !memory.sawBody, book.victim.map({ book.hasDied($0, by: scene.time) }) == true, showsBody { seeBody() }
        switch scene.kind {
        case .interview: alibi()
        case .falseSolution: accuse()
        case .deduction: break
        case .confrontation: confront()
        case .setback: if isInquiry, plan.target >= 100 { passages += draw(SceneBank.setback, with: others.first) }
        case .arrival: if isInquiry, plan.target >= 100 { passages += draw(SceneBank.arrival, with: others.first) }
        default: break
        }
        showClues()
        switch scene.kind {
        case .falseSolution: passages += isInquiry ? draw(SceneBank.doubt, with: accused) : []
        case .deduction: deduce()
        case .summation: sumUp()
        case .aftermath: if isInquiry, plan.target >= 90 { passages += draw(SceneBank.after, with: others.first) }
        default: break
        }
    }

    private var showsBody: Bool {
        guard isInquiry, let victim = book.victim else { return false }
        let speaksOfBody = scene.summary.contains(victim.short) && [.discovery, .search, .arrival].contains(scene.kind)
        return scene.present.contains(victim.name) || speaksOfBody && scene.place == book.murder?.place
    }

    private mutating func seeBody() {
        memory.sawBody = true
        passages += draw(SceneBank.body)
        if plan.target >= 150, let other = others.first(where: { !$0.isColleague }) {
            passages += draw(SceneBank.bodyTalk, with: other)
        }
    }

    // MARK: Interviews

    /// Whom the interview is with: who tells of a clue, and else the first who is there.
    var witness: Figure? {
        let sources = clues.compactMap(\.source)
        return others.first { sources.contains($0.name) } ?? subject.flatMap { others.contains($0) ? $0 : nil }
            ?? others.first
    }

    /// Where they were, unless the plan has its own account of that or they have something to hide.
    mutating func alibi() {
        guard isInquiry, let witness, !witness.isColleague, plan.target >= 120, !memory.asked.contains(witness.name),
            book.murder != nil, !speaksOfTime
        else { return }
        memory.asked.insert(witness.name)
        guard let event = innocentEvening(of: witness) else {
            passages += exchange(QuestionBank.anyWhereabouts, VoiceBank.vagueAlibi(witness.voice), with: witness)
            return
        }
        let claim = "I was " + PlaceName(event.place).within
        passages += exchange(
            QuestionBank.anyWhereabouts, VoiceBank.alibi(witness.voice), with: witness, ["alibi": claim])
        guard plan.target >= 150, let who = event.present.first(where: { $0 != witness.name && $0 != lead.name }) else {
            return
        }
        passages += exchange(
            QuestionBank.company, QuestionBank.companyKnown, with: witness, ["who": book.figures.figure(who).short])
        addHabit(of: witness)
    }

    private var speaksOfTime: Bool {
        [" where ", " past ", "o'clock", "midnight", " to ten", " hour", "that night", "the night before"].contains {
            scene.summary.contains($0)
        }
    }

    /// What they did at the time in company, with nothing about it that a clue or a later scene makes a secret of.
    private func innocentEvening(of witness: Figure) -> StoryEvent? {
        guard let murder = book.murder, ![.killer, .accomplice].contains(witness.character.role) else { return nil }
        return book.storyline.events.first { event in
            event.kind == .presence && event.present.count > 1 && event.present.contains(witness.name)
                && event.start < murder.end && event.end > murder.start
                && !event.present.contains { name in name == book.killer?.name || name == book.victim?.name }
                && !book.storyline.clues.contains { $0.event == event.id }
        }
    }

    // MARK: The wrong solution and the right one

    var accused: Figure? {
        let framed = book.figures.first(.framedSuspect) ?? book.premise.framedSuspect.map(book.figures.figure)
        return framed ?? others.first
    }

    private mutating func accuse() {
        guard isInquiry, let accused else { return }
        passages += draw(SceneBank.accuse, with: accused)
        let against = memory.shown.filter { $0.meaning == .redHerring && $0.about == accused.name }
        let room = max(1, plan.target / 90)
        for clue in against.suffix(room) { passages += recall(clue, with: accused) }
        if others.contains(accused) { passages += draw(SceneBank.accuseTalk, with: accused) }
    }

    /// A clue the reader knows, put to somebody or said over again.
    func recall(_ clue: Clue, with other: Figure) -> [Passage] {
        if others.contains(other) {
            let fact = words(for: clue)["clue", default: ""]
            guard let charge = Charge(fact, to: other, figures: book.figures).text else { return [] }
            return exchange(QuestionBank.press, VoiceBank.pressed(other.voice), with: other, ["fact": charge])
        }
        return draw(InquiryBank.recall, with: other, words(for: clue))
    }

    private mutating func deduce() {
        guard isInquiry else { return }
        let wanted: [Clue.Meaning] = plan.mayReveal ? [.implicates, .clears] : [.clears]
        let known = memory.shown.filter { wanted.contains($0.meaning) && !memory.pressed.contains("deduced " + $0.id) }
        guard !known.isEmpty else { return }
        if plan.target >= 100 { passages += draw(SceneBank.deduceOpen, with: companion) }
        let fitting = max(1, (plan.target - written) / 55)
        let halfOfProof = plan.summationsAhead ? max(1, known.count * 2 / 3) : known.count
        for clue in known.prefix(min(fitting, halfOfProof)) {
            memory.pressed.insert("deduced " + clue.id)
            recalled.insert(clue.id)
            if let companion, companion != book.killer, pen.turn("deduce aloud", of: 2) == 0 {
                passages += draw(SceneBank.deduceTalk, with: companion, words(for: clue))
            } else {
                passages += draw(SceneBank.deduce, with: companion, words(for: clue)).reasoning(from: clue)
            }
        }
        if plan.mayReveal, let companion, plan.target >= 150 {
            passages += draw(SceneBank.companionThinks, with: companion)
        }
        guard plan.target >= 90 else { return }
        passages += draw(plan.mayReveal ? SceneBank.deduceEnd : SceneBank.deduceCareful, with: companion)
    }

    private mutating func confront() {
        guard isInquiry, let other = others.first(where: { $0 == book.killer }) ?? subject ?? others.first,
            others.contains(other)
        else { return }
        passages += draw(SceneBank.confrontNarration, with: other)
        if !memory.hasNamed, plan.target >= 100 { passages += draw(SceneBank.confront, with: other) }
        for clue in memory.hasNamed ? [] : memory.facts(about: other).prefix(max(1, plan.target / 140)) {
            memory.pressed.insert(clue.id)
            passages += recall(clue, with: other)
        }
        if other == book.killer, memory.hasNamed { confessOrRefuse(other) }
    }
}
