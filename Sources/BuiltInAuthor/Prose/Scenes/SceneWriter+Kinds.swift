import Mystery
import StoryModel

/// What a scene of each kind has to tell.
extension SceneWriter {
    mutating func tellCore() {
        if !memory.sawBody, book.victim.map({ book.hasDied($0, by: scene.time) }) == true, showsBody { seeBody() }
        switch scene.kind {
        case .interview: interview()
        case .test: if isInquiry, plan.room >= 70 { passages += draw(TrialBank.run, with: companion) }
        case .secondBlow: raiseAlarm()
        case .falseSolution: accuse()
        case .deduction: break
        case .confrontation: confront()
        case .setback: if isInquiry, plan.room >= 100 { passages += draw(SceneBank.setback, with: others.first) }
        case .arrival: if isInquiry, plan.room >= 100 { passages += draw(SceneBank.arrival, with: others.first) }
        default: break
        }
        showClues()
        switch scene.kind {
        case .falseSolution: passages += isInquiry ? draw(SceneBank.doubt, with: accused) : []
        case .deduction: deduce()
        case .test: finishTrial()
        case .secondBlow: if isInquiry, plan.room >= 90 { passages += draw(TrialBank.left, with: subject) }
        case .summation: sumUp()
        case .aftermath: if isInquiry, plan.room >= 90 { passages += draw(SceneBank.after, with: others.first) }
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
        if plan.room >= 150, let other = others.first(where: { !$0.isColleague }) {
            passages += draw(SceneBank.bodyTalk, with: other)
        }
    }

    // MARK: A trial, and a second blow

    mutating func prepareTrial() {
        guard isInquiry else { return }
        if plan.room >= 80 { passages += draw(TrialBank.prepare, with: companion) }
        if let companion, plan.room >= 130 { passages += draw(TrialBank.prepareTalk, with: companion) }
    }

    private mutating func finishTrial() {
        guard isInquiry else { return }
        if let companion, plan.room >= 110 { passages += draw(TrialBank.resultTalk, with: companion) }
        passages += draw(TrialBank.result, with: companion)
    }

    private mutating func raiseAlarm() {
        guard isInquiry else { return }
        if let companion, plan.room >= 100 { passages += draw(TrialBank.alarmTalk, with: companion) }
        if plan.room >= 70 { passages += draw(TrialBank.damage, with: companion) }
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
        guard others.contains(other) else { return draw(InquiryBank.recall, with: other, words(for: clue)) }
        let fact = words(for: clue)["clue", default: ""]
        if let charge = Charge(fact, to: other, figures: book.figures).text {
            let pressed = exchange(QuestionBank.press, VoiceBank.pressed(other.voice), with: other, ["fact": charge])
            if !pressed.isEmpty { return pressed }
        }
        return topic(of: clue, to: other).map {
            exchange(QuestionBank.pressAgain, VoiceBank.pressed(other.voice), with: other, ["topic": $0])
        } ?? []
    }

    /// What a clue is called in talk with somebody; `nil` where it has no such name.
    func topic(of clue: Clue, to other: Figure) -> String? {
        words(for: clue)["topic"].flatMap { Charge($0, to: other, figures: book.figures).text }
    }

    private mutating func deduce() {
        guard isInquiry else { return }
        let known = memory.shown.filter { mayReason(from: $0) && !memory.pressed.contains("deduced " + $0.id) }
        guard !known.isEmpty else { return }
        if plan.room >= 100 { passages += draw(SceneBank.deduceOpen, with: companion) }
        let fitting = max(1, (plan.target - written) / 55)
        let halfOfProof = plan.summationsAhead ? max(1, known.count * 2 / 3) : known.count
        for clue in known.prefix(min(fitting, halfOfProof)) {
            memory.pressed.insert("deduced " + clue.id)
            recalled.insert(clue.id)
            if let companion, companion != book.killer, pen.turn("deduce aloud", of: 2) == 0 {
                passages += draw(SceneBank.deduceTalk, with: companion, words(for: clue), mayRecall: true)
                    .or(reason(from: clue))
            } else {
                passages += reason(from: clue)
            }
        }
        if plan.isLate, let companion, plan.room >= 150 {
            passages += draw(SceneBank.companionThinks, with: companion)
        }
        guard plan.room >= 90 else { return }
        passages += draw(plan.isLate ? SceneBank.deduceEnd : SceneBank.deduceCareful, with: companion)
    }

    /// Whether a conclusion may be drawn by now: from what clears anybody, and late on from what names nobody.
    private func mayReason(from clue: Clue) -> Bool {
        switch clue.meaning {
        case .clears: !names(killerIn: clue)
        case .implicates: plan.mayReveal || plan.isLate && !names(killerIn: clue)
        case .redHerring: false
        }
    }

    private func names(killerIn clue: Clue) -> Bool {
        guard !plan.mayReveal, let killer = book.killer else { return false }
        return clue.inference.contains(killer.short) || clue.inference.contains(PersonName(killer.name).surname)
    }

    private func reason(from clue: Clue) -> [Passage] {
        let told = draw(SceneBank.deduce, with: companion, words(for: clue), mayRecall: true)
        return told.or(draw(SceneBank.deducePlain, with: companion, words(for: clue), mayRecall: true))
            .reasoning(from: clue)
    }

    private mutating func confront() {
        guard isInquiry, let other = others.first(where: { $0 == book.killer }) ?? subject ?? others.first,
            others.contains(other)
        else { return }
        passages += draw(SceneBank.confrontNarration, with: other)
        if !memory.hasNamed, plan.room >= 100 { passages += draw(SceneBank.confront, with: other) }
        for clue in memory.hasNamed ? [] : memory.facts(about: other).prefix(max(1, plan.target / 140)) {
            memory.pressed.insert(clue.id)
            passages += recall(clue, with: other)
        }
        if other == book.killer, memory.hasNamed { confessOrRefuse(other) }
    }
}
