import Mystery
import StoryModel

/// How somebody is questioned.
extension SceneWriter {
    /// Whom the interview is with: who tells of a clue, and else the first who is there.
    var witness: Figure? {
        let sources = clues.compactMap(\.source)
        return others.first { sources.contains($0.name) } ?? subject.flatMap { others.contains($0) ? $0 : nil }
            ?? others.first
    }

    mutating func beginInterview() {
        guard isInquiry, let witness, !witness.isColleague, plan.room >= 140 else { return }
        passages += exchange(QuestionBank.begin, InterviewBank.begin(witness.voice), with: witness)
    }

    /// Question, alibi, tell, contradiction; as much of it as there is room for.
    mutating func interview() {
        guard isInquiry, let witness, !witness.isColleague else { return }
        guard plan.room >= 100, !memory.asked.contains(witness.name), book.murder != nil, !speaksOfTime else { return }
        memory.asked.insert(witness.name)
        passages += alibi(of: witness)
        if plan.room >= 130 { passages += draw(InterviewBank.tell, with: witness) }
        if plan.room >= 110 { contradict(witness) }
    }

    /// Where they were; vaguely, if the plan has its own account of that or they have something to hide.
    private func alibi(of witness: Figure) -> [Passage] {
        guard let event = innocentEvening(of: witness) else {
            return exchange(QuestionBank.anyWhereabouts, VoiceBank.vagueAlibi(witness.voice), with: witness)
        }
        let claim = "I was " + PlaceName(event.place).within
        let answer = exchange(
            QuestionBank.anyWhereabouts, VoiceBank.alibi(witness.voice), with: witness, ["alibi": claim])
        guard plan.room >= 150, let who = event.present.first(where: { $0 != witness.name && $0 != lead.name }) else {
            return answer
        }
        let company = ["who": book.figures.figure(who).short]
        return answer + exchange(QuestionBank.company, QuestionBank.companyKnown, with: witness, company)
    }

    /// What is known speaks against what they say; where nothing does, it is doubted all the same.
    private mutating func contradict(_ witness: Figure) {
        let against = memory.facts(about: witness).first { mayHold($0, against: witness) && !recalled.contains($0.id) }
        guard let against, let topic = topic(of: against, to: witness) else {
            passages += exchange(QuestionBank.doubted, InterviewBank.vouch(witness.voice), with: witness)
            return
        }
        memory.pressed.insert(against.id)
        recalled.insert(against.id)
        passages += exchange(
            QuestionBank.contradict, VoiceBank.pressed(witness.voice), with: witness, ["topic": topic])
    }

    /// Whether a clue may be put to somebody without telling who did it.
    func mayHold(_ clue: Clue, against other: Figure) -> Bool {
        plan.mayReveal || clue.meaning == .redHerring || clue.text.contains(other.short)
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
}
