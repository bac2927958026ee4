import Mystery
import StoryModel

/// The scene in which everybody hears how it was.
extension SceneWriter {
    mutating func sumUp() {
        guard isInquiry, let killer = book.killer else { return }
        if !memory.gathered {
            memory.gathered = true
            if plan.room >= 130 { passages += draw(SceneBank.gather) }
            if plan.room >= 70 { passages += draw(SceneBank.gatherTalk) }
            if plan.room >= 150, let other = partner() { passages += draw(SceneBank.gatherAsk, with: other) }
        }
        if plan.summationsLeft > 0 || book.summations == 1 { clearInnocent() }
        guard plan.summationsLeft == 0 else { return }
        tell(memory.shown.filter { $0.meaning == .implicates }, by: SceneBank.sumClue, SceneBank.sumCluePlain)
        tellEvents()
        nameGuilty(killer)
        if !plan.killerConfrontedLater { confessOrRefuse(killer) }
    }

    /// Those who did not do it, one by one or in the company that one clue clears, in the order of the proof.
    private mutating func clearInnocent() {
        let clearing = memory.shown.filter { $0.meaning == .clears }
        let groups = innocents(by: clearing)
        for (clue, names) in plan.room < 90 ? groups.suffix(1) : groups[...] {
            let figures = names.map(book.figures.figure)
            passages += figures.count == 1 ? innocence(of: figures[0], by: clue) : innocence(of: figures, by: clue)
            let rest = clearing.filter { book.people(clearedBy: $0).first == names.first }
            tell(
                rest.filter { !memory.pressed.contains("deduced " + $0.id) }, by: SceneBank.sumClear,
                SceneBank.sumClearPlain, of: groups.count)
            if let figure = figures.first(where: others.contains), plan.room >= 150 {
                passages += draw(SceneBank.cleared, with: figure)
            }
        }
    }

    /// Whom each clue lets go, of those whom no clue before it has let go.
    private func innocents(by clearing: [Clue]) -> [(Clue, [String])] {
        var cleared: Set<String> = []
        return clearing.compactMap { clue in
            let names = book.people(clearedBy: clue).filter { !cleared.contains($0) && $0 != book.killer?.name }
            cleared.formUnion(names)
            return names.isEmpty ? nil : (clue, names)
        }
    }

    private func innocence(of figures: [Figure], by clue: Clue) -> [Passage] {
        guard plan.room >= 90, let topic = words(for: clue)["topic"] else { return [] }
        let names = figures.prefix(5).map(\.short).joinedAsList
        return draw(SceneBank.sumGroup, ["names": names, "topic": topic], mayRecall: true)
    }

    /// What spoke against somebody, and what speaks for them.
    private func innocence(of figure: Figure, by clue: Clue) -> [Passage] {
        guard plan.room >= 110, let topic = words(for: clue)["topic"] else { return [] }
        var gaps = ["topic": topic]
        let against = memory.shown.first { $0.meaning == .redHerring && $0.about == figure.name }
        gaps["against"] = against.flatMap { words(for: $0)["topic"] }
        return draw(SceneBank.sumInnocent, with: figure, gaps, mayRecall: true)
    }

    /// The clues of a proof: what has been reasoned from before is only called to mind.
    private mutating func tell(_ proof: [Clue], by bank: Bank, _ plain: Bank, of parts: Int = 1) {
        let room = plan.room < 90 ? 1 : max(1, plan.target / 70 / parts)
        let fresh = proof.filter { !memory.pressed.contains("deduced " + $0.id) }
        let known = proof.filter { memory.pressed.contains("deduced " + $0.id) }
        for clue in fresh.suffix(room) where written < plan.target * 4 / 5 {
            memory.pressed.insert("deduced " + clue.id)
            passages += draw(bank, words(for: clue), mayRecall: true)
                .or(draw(plain, words(for: clue), mayRecall: true))
        }
        let row = known.compactMap { words(for: $0)["topic"] }
        if row.count > 1, plan.room >= 90 {
            passages += draw(SceneBank.sumRow, ["row": row.prefix(5).joinedAsList], mayRecall: true)
        } else if let clue = known.first, fresh.isEmpty || room > fresh.count {
            passages += draw(SceneBank.sumKnown, words(for: clue), mayRecall: true)
        }
    }

    private mutating func tellEvents() {
        let told: Set<StoryEvent.Kind> = [.preparation, .murder, .coverUp, .framing]
        let events = book.storyline.events.filter { told.contains($0.kind) }.sorted { $0.start < $1.start }
        guard !events.isEmpty else { return }
        if plan.room >= 130 { passages += draw(SceneBank.sumEventsLead) }
        let room = plan.room < 90 ? 1 : max(1, plan.target / 85)
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
                ], mayRecall: true)
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

extension Sequence<String> {
    /// `one, two and three`
    fileprivate var joinedAsList: String {
        let items = Array(self)
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }
}
