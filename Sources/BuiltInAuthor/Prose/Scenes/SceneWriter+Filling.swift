import Mystery
import StoryModel

/// What gives a scene its length: the talk, the work and the thinking that its kind goes with.
extension SceneWriter {
    private enum Filling: CaseIterable {
        case victim, noticed, another, gains, press, trade, pause, past, habit
        case companion, search, watch, thought, recall, confront, accuse, setback, after, react, general, theme
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
        guard isInquiry else { return [.general, .pause, .past, .general, .habit, .general] }
        let alone = others.isEmpty
        switch scene.kind {
        case .interview where !alone:
            return [.noticed, .victim, .pause, .another, .press, .past, .gains, .habit, .trade, .another, .pause]
        case .search, .discovery:
            return alone ? [.search, .thought, .recall] : [.search, .companion, .search, .habit, .companion, .thought, .noticed]
        case .observation: return alone ? [.watch, .thought, .recall] : [.watch, .companion, .habit, .watch, .thought, .past]
        case .arrival: return alone ? [.search, .thought] : [.companion, .victim, .habit, .past, .another, .noticed, .trade, .pause]
        case .setback: return alone ? [.thought, .setback, .recall] : [.setback, .thought, .companion, .recall, .another]
        case .falseSolution: return alone ? [.recall, .thought] : [.accuse, .recall, .react, .press, .victim, .pause]
        case .deduction: return alone ? [.recall, .thought] : [.recall, .companion, .thought, .recall]
        case .confrontation: return alone ? [.thought, .recall] : [.confront, .press, .pause, .victim, .habit, .gains]
        case .summation: return alone ? [.thought, .recall] : [.react, .victim, .noticed, .react, .gains]
        case .aftermath: return alone ? [.after, .theme, .thought] : [.after, .victim, .theme, .after, .trade, .general, .habit]
        case .interview: return [.thought, .search, .recall]
        }
    }

    private mutating func passages(for filling: Filling) -> [Passage] {
        switch filling {
        case .victim, .noticed, .another, .gains, .press, .trade:
            guard let other = scene.kind == .interview ? witness : partner() else { return [] }
            return question(filling, to: other)
        case .pause: return draw(isInquiry ? GestureBank.pause : TalkBank.general2, with: others.first)
        case .past: return past()
        case .habit: return partner().flatMap { habit(of: $0) }.map { [.narration($0)] } ?? []
        case .companion: return partner().map { draw(TalkBank.companion, with: $0) } ?? []
        case .search: return draw(SceneBank.search, with: others.first)
        case .watch: return draw(SceneBank.watch, with: others.first)
        case .thought: return draw(SceneBank.thought, with: others.first)
        case .recall: return remembered()
        case .confront:
            let bank = pen.turn("confront", of: 2) == 0 ? SceneBank.confrontNarration : SceneBank.confront
            return draw(bank, with: others.first { $0 == book.killer } ?? others.first)
        case .accuse: return accused.map { others.contains($0) ? draw(SceneBank.accuseTalk, with: $0) : draw(SceneBank.accuse, with: $0) } ?? []
        case .setback: return draw(others.isEmpty || pen.turn("setback", of: 2) == 0 ? SceneBank.setback : SceneBank.setbackTalk, with: others.first)
        case .after: return draw(others.isEmpty || pen.turn("after", of: 2) == 0 ? SceneBank.after : SceneBank.afterTalk, with: partner())
        case .react: return draw(SceneBank.sumReact, with: partner())
        case .general: return partner().map { draw(TalkBank.general, with: $0) } ?? draw(TalkBank.general2)
        case .theme: return theme()
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
            let absent = book.company.figures.filter { figure in
                figure != lead && figure != other && !others.contains(figure) && figure != book.victim
                    && figure.character.role != .detective
            }
            guard !absent.isEmpty else { return [] }
            let figure = absent[pen.turn("absent \(other.name)", of: absent.count)]
            return exchange(QuestionBank.aboutAnother, VoiceBank.aboutAnother(voice), with: other, absent: figure)
        default:
            guard let fact = memory.facts(about: other).first else { return [] }
            memory.pressed.insert(fact.id)
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
        guard !memory.shown.isEmpty else { return draw(SceneBank.thought, with: others.first) }
        let clue = memory.shown[pen.turn("remembered", of: memory.shown.count)]
        return draw(InquiryBank.recall, with: book.company.figure(clue.about), words(for: clue))
    }
}
