import Mystery
import StoryModel

/// The scene in which everybody hears how it was.
extension SceneWriter {
    mutating func sumUp() {
        guard isInquiry, let killer = book.killer else { return }
        if !memory.gathered {
            memory.gathered = true
            if plan.target >= 130 { passages += draw(SceneBank.gather) }
            passages += draw(SceneBank.gatherTalk)
            if plan.target >= 150, let other = partner() { passages += draw(SceneBank.gatherAsk, with: other) }
        }
        guard plan.summationsLeft == 0 else {
            tell(memory.shown.filter { $0.meaning == .clears }, by: SceneBank.sumClear)
            return
        }
        tell(memory.shown.filter { $0.meaning == .implicates }, by: SceneBank.sumClue)
        tellEvents()
        nameGuilty(killer)
        if !plan.killerConfrontedLater { confessOrRefuse(killer) }
    }

    private mutating func tell(_ proof: [Clue], by bank: Bank) {
        let room = max(1, plan.target / 90)
        let fresh = proof.filter { !memory.pressed.contains("deduced " + $0.id) }
        let known = proof.filter { memory.pressed.contains("deduced " + $0.id) }
        for clue in fresh.suffix(room) {
            memory.pressed.insert("deduced " + clue.id)
            passages += draw(bank, words(for: clue)).or(draw(SceneBank.sumKnown, words(for: clue)))
        }
        for clue in known.prefix(max(fresh.isEmpty ? 1 : 0, room - fresh.count)) {
            passages += draw(SceneBank.sumKnown, words(for: clue))
        }
    }

    private mutating func tellEvents() {
        let told: Set<StoryEvent.Kind> = [.preparation, .murder, .coverUp, .framing]
        let events = book.storyline.events.filter { told.contains($0.kind) }.sorted { $0.start < $1.start }
        guard !events.isEmpty else { return }
        if plan.target >= 130 { passages += draw(SceneBank.sumEventsLead) }
        let room = max(1, plan.target / 85)
        let chosen =
            events.count <= room
            ? events : events.filter { $0.kind == .murder } + events.filter { $0.kind != .murder }.prefix(room - 1)
        let row = chosen.sorted { $0.start < $1.start }
        for (index, event) in row.enumerated() {
            let deed = book.tense.past(event.action.withoutStop).text
            let when = "at " + event.start.spoken
            passages += draw(
                Self.bank(for: event, first: index == 0, last: index == row.count - 1),
                [
                    "when": when, "When": when.capitalizedStart, "deed": book.tense.clause(deed),
                    "Deed": deed.capitalizedStart,
                ])
        }
    }

    private static func bank(for event: StoryEvent, first: Bool, last: Bool) -> Bank {
        if event.kind == .murder { return SceneBank.sumMurder }
        if first { return SceneBank.sumEventFirst }
        return last ? SceneBank.sumEventLast : SceneBank.sumEvent
    }

    private mutating func nameGuilty(_ killer: Figure) {
        memory.hasNamed = true
        let bank = book.murder == nil ? SceneBank.nameless : SceneBank.name
        passages += draw(bank, with: killer)
        if others.contains(killer) { passages += draw(SceneBank.named, with: killer) }
    }

    mutating func confessOrRefuse(_ killer: Figure) {
        if others.contains(killer) {
            passages += draw(book.premise.seed.isMultiple(of: 2) ? SceneBank.refuse : SceneBank.confess, with: killer)
        }
        let reason = killer.character.motivation.asList(tense: book.tense)
        if !reason.isEmpty, !memory.pressed.contains("reason") {
            memory.pressed.insert("reason")
            passages += draw(SceneBank.reason, with: killer, ["reason": reason])
        }
    }
}
