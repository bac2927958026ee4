package import StoryModel

extension PlotRule {
    package static let leads = PlotRule(
        name: "there is a detective, a killer and a victim",
        remedy: "Give the missing part to somebody of the cast."
    ) { storyline, _ in
        let missing = [StoryCharacter.Role.detective, .killer, .victim].filter { storyline.character($0) == nil }
        guard missing.isEmpty else {
            return .broken("nobody is the " + missing.map(\.rawValue).joined(separator: ", nor the "))
        }
        let names = [StoryCharacter.Role.detective, .killer, .victim].compactMap { storyline.character($0)?.name }
        return .holds("\(names[0]) investigates, \(names[1]) kills, \(names[2]) dies")
    }

    package static let oneDeath = aboutEvents(
        "the victim dies exactly once", remedy: "Leave one murder that the victim is present at."
    ) { storyline, _ in
        guard let victim = storyline.character(.victim)?.name else { return .broken("there is no victim") }
        let deaths = storyline.events.filter { $0.kind == .murder && $0.present.contains(victim) }
        guard deaths.count == 1 else {
            return .broken(
                deaths.isEmpty
                    ? "no murder of \(victim)" : "\(victim) dies in " + deaths.map(\.id).joined(separator: " and "))
        }
        return .holds("\(deaths[0].id): \(victim) dies on \(deaths[0].start) at \(deaths[0].place)")
    }

    package static let deadAreStill = aboutEvents(
        "nobody acts when dead", remedy: "Take the dead out of what happens after the murder."
    ) { storyline, _ in
        guard let victim = storyline.character(.victim)?.name, let murder = storyline.murder else {
            return .broken("no murder of a victim to go by")
        }
        let events = storyline.events.filter { $0.start >= murder.end && $0.present.contains(victim) }
        let scenes = storyline.scenes.filter { $0.scene.time >= murder.end && $0.scene.present.contains(victim) }
        let faults =
            events.map { "\(victim) is present in \($0.id)" }
            + scenes.map { "\(victim) is present in chapter \($0.chapter), scene \($0.scene.number)" }
        return .unless(faults, "\(victim) is in no scene or event after \(murder.id)")
    }

    package static let onePlaceAtATime = aboutEvents(
        "nobody is in two places at once", remedy: "Move one of the two events, or take the person out of it."
    ) { storyline, _ in
        .unless(
            storyline.doubleBookings.map {
                "\($0.name) is in \($0.first.id) and in \($0.second.id) at \($0.second.start)"
            },
            "\(storyline.events.count) events, none of which calls anybody away from another")
    }

    package static let opportunity = aboutEvents(
        "the killer had the opportunity", remedy: "Put the killer at the murder, and nowhere else at that hour."
    ) { storyline, _ in
        guard let killer = storyline.character(.killer)?.name else { return .broken("there is no killer") }
        guard let murder = storyline.murder else { return .broken("there is no murder to be present at") }
        guard murder.present.contains(killer) else { return .broken("\(killer) is not present in \(murder.id)") }
        let elsewhere = storyline.events.filter { $0.present.contains(killer) && $0.collides(with: murder) }
        return .unless(
            elsewhere.map { "\(killer) is at \($0.place) in \($0.id), at the hour of \(murder.id)" },
            "\(killer) is at \(murder.place) at \(murder.start.clock) and nowhere else")
    }

    package static let motive = PlotRule(
        name: "the killer had a motive", remedy: "Say what the killer wants, and why."
    ) { storyline, _ in
        guard let killer = storyline.character(.killer) else { return .broken("there is no killer") }
        let want = killer.motivation.withoutStop
        return want.isEmpty
            ? .broken("\(killer.name) wants nothing") : .holds("\(killer.name): \(want)")
    }

    package static let means = aboutEvents(
        "the killer had the means", remedy: "Let the killer prepare the means before the murder."
    ) { storyline, _ in
        guard let killer = storyline.character(.killer)?.name else { return .broken("there is no killer") }
        guard let murder = storyline.murder else { return .broken("there is no murder to prepare for") }
        let prepared = storyline.events.first {
            $0.kind == .preparation && $0.actors.contains(killer) && $0.start < murder.start
        }
        return prepared.map { .holds("\($0.id): \($0.action)") }
            ?? .broken("\(killer) prepares nothing before \(murder.id)")
    }

    package static let witnessesSaw = aboutEvents(
        "every witness was there to see something", remedy: "Let the witness see an event that others act in."
    ) { storyline, premise in
        let cast = storyline.cast.filter { $0.role == .witness }.map(\.name)
        let wished = premise.witnesses.map(\.withoutStop)
        let known = wished.compactMap { name in
            storyline.cast.first { $0.name.lowercased() == name.lowercased() }?.name
        }
        let witnesses = cast + known.filter { !cast.contains($0) }
        let lost =
            witnesses.count < wished.count
            ? wished.filter { name in !known.contains { $0.lowercased() == name.lowercased() } } : []
        let blind = witnesses.filter { name in
            !storyline.events.contains { $0.present.contains(name) && ($0.present.count > 1 || $0.kind != .presence) }
        }
        return .unless(
            lost.map { "\($0) is not in the cast" } + blind.map { "\($0) is present at nothing that can be told of" },
            witnesses.isEmpty ? "no witness is asked for" : witnesses.joined(separator: ", ") + " saw something")
    }

    package static let knownNames = PlotRule(
        name: "every name is in the cast", remedy: "Add the person to the cast, or correct the name."
    ) { storyline, _ in
        let strangers = storyline.strangers
        return .unless(
            strangers.map { "\($0.name) in \($0.place) is not in the cast" },
            "\(storyline.cast.count) people, and nobody else is named")
    }
}

extension Storyline {
    /// Somebody called to two places at once.
    package struct DoubleBooking: Sendable, Hashable {
        package let name: String
        package let first: StoryEvent
        package let second: StoryEvent
    }

    package var doubleBookings: [DoubleBooking] {
        var result: [DoubleBooking] = []
        for (index, first) in events.enumerated() {
            for second in events.dropFirst(index + 1) where first.collides(with: second) {
                var seen: Set<String> = []
                let torn = first.present.filter { second.present.contains($0) && seen.insert($0).inserted }
                result += torn.map { DoubleBooking(name: $0, first: first, second: second) }
            }
        }
        return result
    }

    /// Every scene, with the number of its chapter.
    package var scenes: [(chapter: Int, scene: SceneOutline)] {
        chapters.flatMap { chapter in chapter.scenes.map { (chapter.number, $0) } }
    }

    /// Names that events, clues and scenes use and the cast does not have, with the first place that uses them.
    package var strangers: [(name: String, place: String)] {
        let known = Set(cast.map(\.name))
        var seen: Set<String> = []
        var used: [(name: String, place: String)] = []
        for event in events { used += event.present.map { ($0, "event \(event.id)") } }
        for clue in clues { used += ([clue.about, clue.source].compactMap(\.self)).map { ($0, "clue \(clue.id)") } }
        for (chapter, scene) in scenes {
            used += scene.present.map { ($0, "chapter \(chapter), scene \(scene.number)") }
        }
        return used.filter { !known.contains($0.name) && seen.insert($0.name).inserted }
    }
}
