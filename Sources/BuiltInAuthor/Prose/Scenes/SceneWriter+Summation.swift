import Mystery
import StoryModel

/// The scene in which everybody hears how it was.
extension SceneWriter {
    mutating func sumUp() {
        guard isInquiry, let killer = book.killer else { return }
        if memory.summedUp {
            confessOrRefuse(killer)
            return
        }
        memory.summedUp = true
        passages += draw(SceneBank.gather)
        passages += draw(SceneBank.gatherTalk)
        if plan.target >= 150, let other = partner() { passages += draw(SceneBank.gatherAsk, with: other) }
        tellClues()
        tellEvents()
        nameGuilty(killer)
        confessOrRefuse(killer)
    }

    private mutating func tellClues() {
        let proof = memory.shown.filter { $0.meaning == .implicates }
        let room = max(2, plan.target / 70)
        for (index, clue) in proof.suffix(room).enumerated() {
            passages += draw(SceneBank.sumClue, words(for: clue))
            if index % 2 == 1, plan.target >= 150 { interrupt() }
        }
    }

    private mutating func interrupt() {
        guard let other = partner(), other != book.killer else { return }
        let bank = pen.turn("interrupt", of: 2) == 0 ? SceneBank.sumInterrupt : SceneBank.sumReact
        passages += draw(bank, with: other)
    }

    private mutating func tellEvents() {
        let told: Set<StoryEvent.Kind> = [.preparation, .murder, .coverUp, .framing]
        let events = book.storyline.events.filter { told.contains($0.kind) }.sorted { $0.start < $1.start }
        guard !events.isEmpty else { return }
        passages += draw(SceneBank.sumEventsLead)
        let room = max(2, plan.target / 60)
        let chosen = events.count <= room ? events : events.filter { $0.kind == .murder } + events.filter { $0.kind != .murder }.prefix(room - 1)
        for event in chosen.sorted(by: { $0.start < $1.start }) {
            let deed = book.tense.past(event.action.withoutStop).text
            let when = "at " + event.start.spoken
            passages += draw(
                SceneBank.sumEvent,
                ["when": when, "When": when.capitalizedStart, "deed": clause(deed), "Deed": deed.capitalizedStart])
        }
    }

    private mutating func nameGuilty(_ killer: Figure) {
        memory.hasNamed = true
        let bank = book.murder == nil ? SceneBank.nameless : SceneBank.name
        passages += draw(bank, with: killer)
        if others.contains(killer) { passages += draw(SceneBank.named, with: killer) }
    }

    private mutating func confessOrRefuse(_ killer: Figure) {
        if others.contains(killer) {
            passages += draw(
                book.premise.seed.isMultiple(of: 2) ? SceneBank.refuse : SceneBank.confess, with: killer)
        }
        let reason = killer.character.motivation.asList(tense: book.tense)
        if !reason.isEmpty, !memory.pressed.contains("reason") {
            memory.pressed.insert("reason")
            passages += draw(SceneBank.reason, with: killer, ["reason": reason])
        }
    }
}
