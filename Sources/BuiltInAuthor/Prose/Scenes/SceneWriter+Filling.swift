import Mystery
import StoryModel

/// What gives a scene its length: the talk, the work and the thinking that its kind goes with.
extension SceneWriter {
    private enum Filling {
        case victim, noticed, another, gains, press, trade, news, pause, past, habit, consider, colleague
        case companion, search, watch, thought, recall, alone, confront, accuse, setback, after, react, interrupt,
            general, theme, trial, hush, doubt, argue
    }

    mutating func fill(upTo words: Int) {
        fill(upTo: words, with: filling)
        guard isInquiry, scene.kind != .summation else { return }
        let anything: [Filling] = [.thought, .pause, .companion, .watch]
        fill(upTo: words, with: anything)
        guard written < words * 4 / 5 else { return }
        pen.isShortOfWords = true
        fill(upTo: words * 9 / 10, with: filling + anything)
        pen.isShortOfWords = false
    }

    private mutating func fill(upTo words: Int, with order: [Filling]) {
        guard !order.isEmpty else { return }
        var idle = 0
        var turn = pen.turn("filling \(scene.kind)", of: order.count)
        while written < words - 14, idle < order.count {
            let more = passages(for: order[turn % order.count])
            turn += 1
            let overshoot = written + more.words - words
            if more.isEmpty || overshoot > 25 + plan.target / 12 {
                idle += 1
                continue
            }
            idle = 0
            passages += more
        }
    }

    private var filling: [Filling] {
        let alone = others.isEmpty
        guard isInquiry else { return alone ? [.alone] : [.general, .pause, .past, .general, .habit, .general] }
        let concerned = others.contains { !$0.isColleague }
        switch scene.kind {
        case .interview where concerned:
            return [
                .noticed, .victim, .pause, .another, .press, .past, .gains, .news, .habit, .trade, .another, .pause,
                .noticed, .news, .doubt,
            ]
        case .arrival where concerned:
            return [.companion, .victim, .news, .habit, .past, .another, .noticed, .trade, .pause]
        case .falseSolution where concerned: return [.accuse, .press, .companion, .victim, .recall, .pause]
        case .confrontation where concerned: return [.confront, .press, .news, .pause, .victim, .habit, .gains]
        case .summation where concerned: return [.argue, .react, .argue, .interrupt]
        case .test:
            return alone ? [.thought, .search, .consider] : [.trial, .companion, .pause, .trial, .colleague, .thought]
        case .secondBlow:
            return alone
                ? [.hush, .thought, .search] : [.hush, .colleague, .pause, .hush, .companion, .thought, .consider]
        case .aftermath: return alone ? [.after, .theme, .thought] : [.after, .theme, .after, .general, .habit]
        case .observation:
            return alone
                ? [.watch, .thought, .recall, .consider]
                : [.watch, .companion, .colleague, .habit, .companion, .watch, .consider, .colleague, .thought]
        case .setback:
            return alone
                ? [.thought, .setback, .recall, .consider]
                : [.setback, .colleague, .thought, .companion, .recall, .colleague, .consider]
        case .deduction, .summation:
            return alone
                ? [.recall, .thought, .consider] : [.colleague, .recall, .companion, .thought, .colleague, .consider]
        case .falseSolution:
            return alone ? [.recall, .thought, .consider] : [.accuse, .colleague, .recall, .companion, .colleague]
        default:
            return alone
                ? [.search, .thought, .recall, .search, .consider]
                : [.search, .companion, .colleague, .habit, .search, .companion, .thought, .colleague, .consider]
        }
    }

    private mutating func passages(for filling: Filling) -> [Passage] {
        switch filling {
        case .victim, .noticed, .another, .gains, .press, .trade, .news, .doubt:
            let asked = scene.kind == .interview ? witness : others.first { !$0.isColleague }
            return asked.map { question(filling, to: $0) } ?? []
        case .pause:
            let other = others.first { !$0.isColleague } ?? others.first
            let inquiring = other?.isColleague == true ? GestureBank.lull : GestureBank.pause
            return draw(isInquiry ? inquiring : TalkBank.general2, with: other)
        case .past: return past()
        case .habit:
            if let other = partner() { addHabit(of: other) }
            return []
        case .companion: return companion.map { smallTalk(with: $0) } ?? []
        case .search: return draw(SceneBank.search, with: companion)
        case .watch:
            let seen = scene.kind == .observation ? subject : others.first { !$0.isColleague }
            return draw(SceneBank.watch, with: seen)
        case .consider: return suspect.map { draw(InquiryBank.consider, with: companion, absent: $0) } ?? []
        case .colleague: return talkShop()
        case .thought: return draw(SceneBank.thought, with: companion)
        case .recall: return remembered()
        case .alone: return draw(TalkBank.alone)
        default: return eventful(filling)
        }
    }

    private func eventful(_ filling: Filling) -> [Passage] {
        switch filling {
        case .confront:
            let bank = pen.turn("confront", of: 2) == 0 ? SceneBank.confrontNarration : SceneBank.confront
            return draw(bank, with: others.first { $0 == book.killer } ?? subject)
        case .accuse:
            guard let accused else { return [] }
            return draw(others.contains(accused) ? SceneBank.accuseTalk : SceneBank.accuse, with: accused)
        case .setback:
            let talks = !others.isEmpty && pen.turn("setback", of: 2) == 0
            return draw(talks ? SceneBank.setbackTalk : SceneBank.setback, with: companion)
        case .after:
            let talks = !others.isEmpty && pen.turn("after", of: 2) == 0
            return draw(talks ? SceneBank.afterTalk : SceneBank.after, with: partner())
        case .interrupt: return partner().map { $0 == book.killer ? [] : draw(SceneBank.sumInterrupt, with: $0) } ?? []
        case .argue:
            let innocent = others.filter { $0 != book.killer }
            return draw(
                SceneBank.sumTalk, with: innocent.isEmpty ? nil : innocent[pen.turn("argue", of: innocent.count)])
        case .react: return draw(SceneBank.sumReact, with: partner())
        case .theme: return theme()
        case .trial: return draw(pen.turn("trial", of: 2) == 0 ? TrialBank.run : TrialBank.runTalk, with: companion)
        case .hush: return draw(pen.turn("blow", of: 2) == 0 ? TrialBank.hush : TrialBank.damageTalk, with: companion)
        default: return partner().map { draw(TalkBank.general, with: $0) } ?? draw(TalkBank.alone)
        }
    }

    private mutating func question(_ filling: Filling, to other: Figure) -> [Passage] {
        let voice = other.voice
        switch filling {
        case .victim: return exchange(QuestionBank.aboutVictim, VoiceBank.aboutVictim(voice), with: other)
        case .noticed: return exchange(QuestionBank.noticed, VoiceBank.noticed(voice), with: other)
        case .doubt: return exchange(QuestionBank.doubted, InterviewBank.vouch(voice), with: other)
        case .gains: return exchange(QuestionBank.whoGains, VoiceBank.whoGains(voice), with: other)
        case .trade: return exchange(QuestionBank.ownTrade, VoiceBank.ownTrade(voice), with: other)
        case .another:
            guard let suspect else { return [] }
            return exchange(QuestionBank.aboutAnother, VoiceBank.aboutAnother(voice), with: other, absent: suspect)
        case .news:
            guard let clue = knownClue(about: { $0 != other.name && !$0.contains(other.short) }) else { return [] }
            guard let topic = topic(of: clue, to: other) else { return [] }
            return exchange(InquiryBank.toldOfFact, VoiceBank.news(voice), with: other, ["topic": topic])
        default:
            let facts = memory.facts(about: other).filter { mayHold($0, against: other) }
            guard let fact = facts.first, !recalled.contains(fact.id) else { return [] }
            memory.pressed.insert(fact.id)
            recalled.insert(fact.id)
            return recall(fact, with: other)
        }
    }

    /// One of those concerned who is not here, taking turns.
    private var suspect: Figure? {
        let absent = book.figures.figures.filter { figure in
            figure != lead && !others.contains(figure) && figure != book.victim && !figure.isColleague
                && memory.met.contains(figure.name)
        }
        return absent.isEmpty ? nil : absent[pen.turn("absent", of: absent.count)]
    }

    /// A colleague and the lead talk of somebody, or of something found.
    private mutating func talkShop() -> [Passage] {
        guard let companion, companion.isColleague else { return companion.map { smallTalk(with: $0) } ?? [] }
        if pen.turn("shop", of: 3) == 0, let clue = knownClue(about: { _ in true }) {
            return draw(InquiryBank.aboutFact, with: companion, words(for: clue))
        }
        return suspect.map { draw(InquiryBank.aboutSuspect, with: companion, absent: $0) } ?? []
    }

    /// A clue to come back to, the one longest left alone, not twice in a scene.
    private mutating func knownClue(about fits: (String) -> Bool) -> Clue? {
        let known = memory.shown.filter { clue in
            !recalled.contains(clue.id) && !memory.dissolved.contains(clue.id) && fits(clue.about) && fits(clue.text)
                && (plan.room > 320 || memory.timesRecalled[clue.id, default: 0] < 3)
        }
        let clue = known.min { memory.timesRecalled[$0.id, default: 0] < memory.timesRecalled[$1.id, default: 0] }
        if let clue {
            recalled.insert(clue.id)
            memory.timesRecalled[clue.id, default: 0] += 1
        }
        return clue
    }

    /// What is known of somebody, or of how people stand to one another.
    private mutating func past() -> [Passage] {
        for figure in others where !memory.pressed.contains("past \(figure.name)") {
            memory.pressed.insert("past \(figure.name)")
            let text = figure.character.backstory.withoutStop
            if !text.isEmpty {
                return draw(OpeningBank.past, with: figure, ["past": book.tense.past(text).text])
            }
        }
        let relations = book.premise.relationships.filter { relation in
            !memory.pressed.contains(relation) && others.contains { relation.contains($0.short) }
        }
        guard let relation = relations.first else { return [] }
        memory.pressed.insert(relation)
        return draw(OpeningBank.relation, with: others.first, ["past": relation.withoutStop])
    }

    /// The lead goes back over something the reader knows.
    private mutating func remembered() -> [Passage] {
        guard let clue = knownClue(about: { _ in true }) else { return [] }
        return draw(InquiryBank.recall, with: companion, words(for: clue))
    }
}
