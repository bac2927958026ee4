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
        case .setback: if plan.target >= 100 { passages += draw(SceneBank.setback, with: others.first) }
        case .arrival: if isInquiry, plan.target >= 100 { passages += draw(SceneBank.arrival, with: others.first) }
        default: break
        }
        showClues()
        switch scene.kind {
        case .falseSolution: passages += isInquiry ? draw(SceneBank.doubt, with: accused) : []
        case .deduction: deduce()
        case .summation: sumUp()
        case .aftermath: if plan.target >= 90 { passages += draw(SceneBank.after, with: others.first) }
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
        if plan.target >= 150, let other = partner() { passages += draw(SceneBank.bodyTalk, with: other) }
    }

    // MARK: Interviews

    /// Whom the interview is with: who tells of a clue, and else the first who is there.
    var witness: Figure? {
        let sources = clues.compactMap(\.source)
        return others.first { sources.contains($0.name) } ?? others.first
    }

    mutating func alibi() {
        guard isInquiry, let witness, plan.target >= 90, !memory.asked.contains(witness.name) else { return }
        memory.asked.insert(witness.name)
        guard let murder = book.murder else {
            passages += exchange(QuestionBank.anyWhereabouts, VoiceBank.vagueAlibi(witness.voice), with: witness)
            return
        }
        let guilty: Set<StoryEvent.Kind> = [.murder, .preparation, .framing, .coverUp]
        let events = book.storyline.events.filter { $0.present.contains(witness.name) && !guilty.contains($0.kind) }
        let event = events.filter { $0.start <= murder.end && $0.end >= murder.start }.first
            ?? events.filter { $0.start.day == murder.start.day && abs($0.start.minute - murder.start.minute) <= 60 }.last
        guard let event else {
            passages += exchange(QuestionBank.anyWhereabouts, VoiceBank.vagueAlibi(witness.voice), with: witness)
            return
        }
        let claim = "I was " + PlaceName(event.place).within
        passages += exchange(
            QuestionBank.whereabouts, VoiceBank.alibi(witness.voice), with: witness,
            ["alibi": claim, "hour": murder.start.spoken])
        guard plan.target >= 150 else { return }
        askForCompany(of: witness, in: event)
    }

    private mutating func askForCompany(of witness: Figure, in event: StoryEvent) {
        let who = event.present.first { $0 != witness.name && $0 != lead.name && $0 != book.victim?.name }
        let answer = who == nil ? QuestionBank.companyUnknown : QuestionBank.companyKnown
        passages += exchange(
            QuestionBank.company, answer, with: witness, ["who": who.map { book.company.figure($0).short } ?? ""])
        if let habit = habit(of: witness) { passages.append(.narration(habit)) }
    }

    // MARK: The wrong solution and the right one

    var accused: Figure? {
        let framed = book.company.first(.framedSuspect) ?? book.premise.framedSuspect.map(book.company.figure)
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
            return exchange(
                QuestionBank.press, VoiceBank.pressed(other.voice), with: other,
                ["fact": words(for: clue)["Clue", default: ""]])
        }
        return draw(InquiryBank.recall, with: other, words(for: clue))
    }

    private mutating func deduce() {
        guard isInquiry else { return }
        let wanted: [Clue.Meaning] = plan.mayReveal ? [.implicates, .clears] : [.clears]
        let known = memory.shown.filter { wanted.contains($0.meaning) && !memory.pressed.contains("deduced " + $0.id) }
        if plan.target >= 100 { passages += draw(SceneBank.deduceOpen, with: others.first) }
        for clue in known.prefix(max(1, (plan.target - written) / 55)) {
            memory.pressed.insert("deduced " + clue.id)
            if let other = partner(), other != book.killer, pen.turn("deduce aloud", of: 2) == 0 {
                passages += draw(SceneBank.deduceTalk, with: other, words(for: clue))
            } else {
                passages += draw(SceneBank.deduce, with: others.first, words(for: clue)).reasoning(from: clue)
            }
        }
        passages += draw(plan.mayReveal ? SceneBank.deduceEnd : SceneBank.deduceCareful, with: others.first)
    }

    private mutating func confront() {
        guard isInquiry, let other = others.first(where: { $0 == book.killer }) ?? others.first else { return }
        passages += draw(SceneBank.confrontNarration, with: other)
        passages += draw(SceneBank.confront, with: other)
        for clue in memory.facts(about: other).prefix(max(1, plan.target / 140)) {
            memory.pressed.insert(clue.id)
            passages += recall(clue, with: other)
        }
    }
}
