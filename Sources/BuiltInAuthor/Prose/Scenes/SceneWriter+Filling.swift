import Mystery
import StoryModel

/// What gives a scene its length: the talk, the work and the thinking that its kind goes with.
extension SceneWriter {
    private enum Filling {
        case victim, noticed, another, gains, press, trade, pause, past, habit
        case companion, search, watch, thought, recall, alone, confront, accuse, setback, after, react, interrupt, general, theme
    }

    mutating func fill(upTo words: Int) {
        let order = filling
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
            return [.noticed, .victim, .pause, .another, .press, .past, .gains, .habit, .trade, .another, .pause]
        case .arrival where concerned: return [.companion, .victim, .habit, .past, .another, .noticed, .trade, .pause]
        case .falseSolution where concerned: return [.accuse, .press, .companion, .victim, .recall, .pause]
        case .confrontation where concerned: return [.confront, .press, .pause, .victim, .habit, .gains]
        case .summation where concerned: return [.react, .interrupt, .react]
        case .aftermath: return alone ? [.after, .theme, .thought] : [.after, .theme, .after, .general, .habit]
        case .observation: return alone ? [.watch, .thought, .recall] : [.watch, .companion, .companion, .habit, .companion, .watch, .thought]
        case .setback: return alone ? [.thought, .setback, .recall] : [.setback, .companion, .thought, .companion, .recall, .companion]
        case .deduction, .summation: return alone ? [.recall, .thought] : [.companion, .recall, .companion, .thought]
        case .falseSolution: return alone ? [.recall, .thought] : [.accuse, .companion, .recall, .companion]
        default: return alone ? [.search, .thought, .recall] : [.search, .companion, .companion, .habit, .search, .companion, .thought]
        }
    }

    private mutating func passages(for filling: Filling) -> [Passage] {
        switch filling {
        case .victim, .noticed, .another, .gains, .press, .trade:
            let asked = scene.kind == .interview ? witness : others.first { !$0.isColleague }
            return asked.map { question(filling, to: $0) } ?? []
        case .pause: return draw(isInquiry ? GestureBank.pause : TalkBank.general2, with: subject ?? others.first)
        case .past: return past()
        case .habit:
            if let other = partner() { addHabit(of: other) }
            return []
        case .companion: return companion.map { smallTalk(with: $0) } ?? []
        case .search: return draw(SceneBank.search, with: companion)
        case .watch: return draw(SceneBank.watch, with: subject)
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
        case .react: return draw(SceneBank.sumReact, with: partner())
        case .theme: return theme()
        default: return partner().map { draw(TalkBank.general, with: $0) } ?? draw(TalkBank.alone)
        }
    }

    private mutating func question(_ filling: Filling, to other: Figure) -> [Passage] {
        let voice = other.voice
        switch filling {
        case .victim: return exchange(QuestionBank.aboutVictim, VoiceBank.aboutVictim(voice), with: other)
        case .noticed: return exchange(QuestionBank.noticed, VoiceBank.noticed(voice), with: other)
        case .gains: return exchange(QuestionBank.whoGains, VoiceBank.whoGains(voice), with: other)
        case .trade: return exchange(QuestionBank.ownTrade, VoiceBank.ownTrade(voice), with: other)
        case .another:
            let absent = book.figures.figures.filter { figure in
                figure != lead && figure != other && !others.contains(figure) && figure != book.victim
                    && !figure.isColleague
            }
            guard !absent.isEmpty else { return [] }
            let figure = absent[pen.turn("absent \(other.name)", of: absent.count)]
            return exchange(QuestionBank.aboutAnother, VoiceBank.aboutAnother(voice), with: other, absent: figure)
        default:
            let facts = memory.facts(about: other).filter { clue in
                plan.mayReveal || clue.meaning == .redHerring || clue.text.contains(other.short)
            }
            guard let fact = facts.first, !recalled.contains(fact.id) else { return [] }
            memory.pressed.insert(fact.id)
            recalled.insert(fact.id)
            return recall(fact, with: other)
        }
    }

    /// What is known of somebody, or of how people stand to one another.
    private mutating func past() -> [Passage] {
        for figure in others where !memory.pressed.contains("past \(figure.name)") {
            memory.pressed.insert("past \(figure.name)")
            let text = figure.character.backstory.withoutStop
            if !text.isEmpty { return draw(OpeningBank.past, with: figure, ["past": text]) }
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
        let known = memory.shown.filter { clue in
            !recalled.contains(clue.id) && !memory.dissolved.contains(clue.id)
                && (plan.target > 320 || memory.timesRecalled[clue.id, default: 0] < 2)
        }
        guard let clue = known.min(by: { memory.timesRecalled[$0.id, default: 0] < memory.timesRecalled[$1.id, default: 0] })
        else { return [] }
        recalled.insert(clue.id)
        memory.timesRecalled[clue.id, default: 0] += 1
        return draw(InquiryBank.recall, with: companion, words(for: clue))
    }
}
