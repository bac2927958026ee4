import Mystery
import StoryModel

extension Mending {
    mutating func restoreLeads() {
        for role in [StoryCharacter.Role.detective, .killer, .victim] where storyline.character(role) == nil {
            guard let person = model.character(role) else { continue }
            if let index = storyline.cast.firstIndex(where: { $0.name == person.name }) {
                storyline.cast[index].role = role
            } else {
                storyline.cast.append(person)
            }
        }
    }

    /// A name nobody bears is the old name of somebody renamed, or somebody who has to be added.
    mutating func reconcileNames() {
        let mentioned = Set(storyline.events.flatMap(\.present) + storyline.scenes.flatMap(\.scene.present))
        var unused = storyline.cast.filter { !mentioned.contains($0.name) }
        for (name, _) in storyline.strangers {
            let original = (try? BuiltInPlotBuilder.storyline(for: premise))?.cast.first { $0.name == name }
            if let index = unused.firstIndex(where: {
                original == nil ? $0.name.isVariant(of: name) : $0.role == original?.role
            }) {
                storyline = Renaming(name, to: unused.remove(at: index).name).applied(to: storyline)
            } else {
                storyline.cast.append(original ?? .stranger(name))
            }
        }
    }

    mutating func settleDeath() {
        guard let victim = storyline.character(.victim)?.name else { return }
        let deaths = storyline.events.filter { $0.kind == .murder && $0.present.contains(victim) }
        if deaths.count > 1 {
            let killer = storyline.character(.killer)?.name ?? ""
            let kept = deaths.first { $0.actors.contains(killer) } ?? deaths[0]
            remove(Set(deaths.map(\.id)).subtracting([kept.id]))
        } else if deaths.isEmpty {
            restoreMurder(of: victim)
        }
    }

    private mutating func restoreMurder(of victim: String) {
        let killer = storyline.character(.killer)?.name
        if let index = storyline.events.firstIndex(where: { $0.kind == .murder }) {
            storyline.events[index].witnesses.removeAll { $0 == victim }
            storyline.events[index].actors.append(victim)
            return
        }
        if let murder = model.murder, storyline.knows(murder.present) {
            add(murder)
            return
        }
        let latest =
            storyline.events.filter { $0.kind != .discovery }.map(\.end).max() ?? StoryTime(day: 1, hour: 21, minute: 0)
        let discovery = storyline.events.first { $0.kind == .discovery }
        add(
            StoryEvent(
                id: "", kind: .murder, start: discovery.map { min($0.start.adding(minutes: -90), latest) } ?? latest,
                minutes: 10,
                place: discovery?.place ?? storyline.chapters.first?.scenes.first?.place ?? "the scene of the crime",
                actors: [killer, victim].compactMap(\.self), action: "\(killer ?? "The murderer") kills \(victim)."))
    }

    mutating func layDeadToRest() {
        guard let victim = storyline.character(.victim)?.name, let murder = storyline.murder else { return }
        for index in storyline.events.indices where storyline.events[index].start >= murder.end {
            storyline.events[index].actors.removeAll { $0 == victim }
            storyline.events[index].witnesses.removeAll { $0 == victim }
        }
        remove(
            Set(
                storyline.events.filter { $0.start >= murder.end && $0.actors.isEmpty && $0.kind != .discovery }.map(
                    \.id)))
        eachScene { scene in
            if scene.time >= murder.end { scene.present.removeAll { $0 == victim } }
        }
    }

    /// Moves the lesser of two colliding events to when everybody in it is free.
    mutating func separateCollisions() {
        for _ in 0..<60 {
            guard let booking = storyline.doubleBookings.first else { return }
            let murderTime = storyline.murder?.start
            let lesser = Self.rank(booking.first) <= Self.rank(booking.second) ? booking.first : booking.second
            if let original = model.events.first(where: { $0.id == lesser.id && $0.action == lesser.action }),
                storyline.isFree(original, besides: lesser.id)
            {
                replace(lesser.id) {
                    $0.start = original.start; $0.minutes = original.minutes; $0.place = original.place
                }
            } else if let start = storyline.freeStart(
                for: lesser, beforeMurder: lesser.kind == .preparation ? murderTime : nil)
            {
                replace(lesser.id) { $0.start = start }
            } else {
                replace(lesser.id) { event in
                    event.actors.removeAll { $0 == booking.name }
                    event.witnesses.removeAll { $0 == booking.name }
                }
            }
        }
    }

    private static func rank(_ event: StoryEvent) -> Int {
        switch event.kind {
        case .murder: 9
        case .discovery: 8
        case .preparation: 6
        case .framing: 5
        case .coverUp: 4
        case .quarrel: 3
        case .presence: event.present.count > 2 ? 2 : 1
        }
    }

    mutating func giveOpportunity() {
        guard let killer = storyline.character(.killer)?.name, let murder = storyline.murder else { return }
        if !murder.present.contains(killer) { replace(murder.id) { $0.actors.insert(killer, at: 0) } }
        separateCollisions()
    }

    mutating func giveMotive() {
        guard let index = storyline.cast.firstIndex(where: { $0.role == .killer }) else { return }
        let ours = model.character(.killer)?.motivation ?? ""
        storyline.cast[index].motivation = ours.isEmpty ? "To keep what the victim was about to take away" : ours
    }

    mutating func giveMeans() {
        guard let killer = storyline.character(.killer)?.name, let murder = storyline.murder else { return }
        if let ours = model.events.first(where: { $0.kind == .preparation }), storyline.knows(ours.present),
            ours.start < murder.start, storyline.isFree(ours, besides: "")
        {
            add(ours)
            return
        }
        let draft = StoryEvent(
            id: "", kind: .preparation, start: murder.start.adding(minutes: -240), minutes: 8, place: murder.place,
            actors: [killer],
            action: "\(killer) readies at \(murder.place) what the murder will need, and tells nobody.")
        var event = draft
        event.start = storyline.freeStart(for: draft, beforeMurder: murder.start) ?? draft.start
        add(event)
    }

    mutating func letWitnessesSee() {
        let known = Set(storyline.cast.map(\.name))
        for name in premise.witnesses where !known.contains(name) {
            if let person = model.cast.first(where: { $0.name == name }) { storyline.cast.append(person) }
        }
        let witnesses = storyline.cast.filter { $0.role == .witness || premise.witnesses.contains($0.name) }.map(\.name)
        for name in witnesses where !storyline.hasSeen(name) {
            letSee(name)
        }
    }

    private mutating func letSee(_ name: String) {
        if let ours = model.events.first(where: { $0.present.contains(name) && $0.present.count > 1 }),
            let index = storyline.events.firstIndex(where: { $0.id == ours.id && $0.action == ours.action }),
            storyline.isFree(name, for: storyline.events[index])
        {
            storyline.events[index].witnesses.append(name)
            return
        }
        let order: [StoryEvent.Kind] = [.coverUp, .preparation, .quarrel, .framing, .discovery, .presence]
        let candidates = order.flatMap { kind in storyline.events.filter { $0.kind == kind && !$0.present.isEmpty } }
        guard let event = candidates.first(where: { storyline.isFree(name, for: $0) }) else { return }
        replace(event.id) { $0.witnesses.append(name) }
    }

    // MARK: - Events in their order

    /// Adds an event in order of time, under its own id if that is free.
    @discardableResult
    mutating func add(_ event: StoryEvent) -> String {
        var event = event
        if event.id.isEmpty || storyline.events.contains(where: { $0.id == event.id }) {
            let numbers = storyline.events.compactMap { Int($0.id.dropFirst()) }
            event.id = "E\((numbers.max() ?? 0) + 1)"
        }
        let index = storyline.events.firstIndex { $0.start > event.start } ?? storyline.events.endIndex
        storyline.events.insert(event, at: index)
        return event.id
    }

    mutating func replace(_ id: String, _ change: (inout StoryEvent) -> Void) {
        guard let index = storyline.events.firstIndex(where: { $0.id == id }) else { return }
        change(&storyline.events[index])
    }

    private mutating func remove(_ ids: Set<String>) {
        storyline.events.removeAll { ids.contains($0.id) }
        for index in storyline.clues.indices {
            if let event = storyline.clues[index].event, ids.contains(event) { storyline.clues[index].event = nil }
        }
    }

    mutating func eachScene(_ change: (inout SceneOutline) -> Void) {
        for chapter in storyline.chapters.indices {
            for scene in storyline.chapters[chapter].scenes.indices {
                change(&storyline.chapters[chapter].scenes[scene])
            }
        }
    }
}

extension Storyline {
    func knows(_ names: [String]) -> Bool {
        names.allSatisfy { name in cast.contains { $0.name == name } }
    }

    /// Whether nobody in the event is elsewhere at its time.
    func isFree(_ event: StoryEvent, besides id: String) -> Bool {
        !events.contains { other in
            other.id != id && other.collides(with: event) && other.present.contains { event.present.contains($0) }
        }
    }

    func isFree(_ name: String, for event: StoryEvent) -> Bool {
        !events.contains { $0.id != event.id && $0.collides(with: event) && $0.present.contains(name) }
    }

    func hasSeen(_ name: String) -> Bool {
        events.contains { $0.present.contains(name) && ($0.present.count > 1 || $0.kind != .presence) }
    }

    /// The nearest hour at which everybody in the event is free, forward or back.
    func freeStart(for event: StoryEvent, beforeMurder murder: StoryTime?) -> StoryTime? {
        let victim = character(.victim)?.name
        let death = self.murder.map(\.start)
        for step in 1...72 {
            for minutes in [step * 10, -step * 10] {
                var moved = event
                let start = event.start.adding(minutes: minutes)
                guard start.day >= 1, start.minute >= 0 else { continue }
                moved.start = start
                if let murder, moved.end > murder { continue }
                if let victim, let death, event.kind != .murder, event.present.contains(victim), moved.end > death {
                    continue
                }
                if isFree(moved, besides: event.id) { return start }
            }
        }
        return nil
    }
}

extension String {
    /// `Tomas Rayne` and `Tomas Reyne` share a name.
    fileprivate func isVariant(of other: String) -> Bool {
        let mine = PersonName(self)
        let theirs = PersonName(other)
        return mine.first == theirs.first || mine.surname == theirs.surname
    }
}

extension StoryCharacter {
    /// Somebody an edit names and nobody has described.
    fileprivate static func stranger(_ name: String) -> StoryCharacter {
        StoryCharacter(
            name: name, role: .supporting, age: 40, occupation: "neighbour",
            looks: "plain, watchful, easily overlooked",
            attire: "a dark coat, well brushed", quirks: ["listens with the head tilted"],
            backstory: "\(name) has lived here for longer than anyone asks about.", motivation: "To be left out of it")
    }
}
