package import StoryModel

extension PlotRule {
    package static let enoughClues = aboutClues("at least 5 clues", remedy: "Show the reader more: 5 clues or more.") {
        storyline, _ in
        storyline.clues.count >= 5
            ? .holds(storyline.listing(storyline.clues)) : .broken(storyline.listing(storyline.clues))
    }

    package static let guiltShown = aboutClues(
        "at least 2 clues implicate the killer", remedy: "Add clues that point at the killer."
    ) { storyline, _ in
        guard let killer = storyline.character(.killer)?.name else { return .broken("there is no killer") }
        let found = storyline.clues.filter { $0.meaning == .implicates && $0.about == killer }
        let evidence = "against \(killer), \(storyline.listing(found))"
        return found.count >= 2 ? .holds(evidence) : .broken(evidence)
    }

    package static let innocenceShown = aboutClues(
        "at least 1 clue clears the framed suspect",
        remedy: "Add a clue that takes the framed suspect out of the question."
    ) { storyline, _ in
        guard let framed = storyline.character(.framedSuspect)?.name else { return .broken("nobody is framed") }
        let found = storyline.clues.filter { $0.meaning == .clears && $0.about == framed }
        let evidence = "for \(framed), \(storyline.listing(found))"
        return found.isEmpty ? .broken(evidence) : .holds(evidence)
    }

    package static let severalKinds = aboutClues(
        "at least 3 kinds of evidence",
        remedy: "Let not everything be of one kind: add a thing, a paper, a word, a manner."
    ) { storyline, _ in
        let kinds = Clue.Evidence.allCases.filter { kind in storyline.clues.contains { $0.evidence == kind } }
        let evidence = kinds.map(\.rawValue).joined(separator: ", ")
        return kinds.count >= 3 ? .holds(evidence) : .broken("only \(evidence)")
    }

    package static let fewHerrings = aboutClues(
        "red herrings are at most 40 % of the clues",
        remedy: "Take red herrings away, or add clues that lead somewhere."
    ) { storyline, _ in
        let herrings = storyline.clues.filter { $0.meaning == .redHerring }
        let evidence = "\(herrings.count) of \(storyline.clues.count)"
        return herrings.count * 10 <= storyline.clues.count * 4 ? .holds(evidence) : .broken(evidence)
    }

    package static let herringsDissolved = aboutClues(
        "every red herring is dissolved in a later chapter",
        remedy: "Name a later chapter in which it comes to nothing."
    ) { storyline, _ in
        let herrings = storyline.clues.filter { $0.meaning == .redHerring }
        let numbers = Set(storyline.chapters.map(\.number))
        let faults = herrings.compactMap { clue -> String? in
            guard let end = clue.dissolvedIn else { return "\(clue.id) is never dissolved" }
            if end <= clue.chapter {
                return "\(clue.id) is shown in chapter \(clue.chapter) and dissolved in chapter \(end)"
            }
            return numbers.contains(end) ? nil : "\(clue.id) is dissolved in chapter \(end), which does not exist"
        }
        return .unless(
            faults, herrings.isEmpty ? "there is no red herring" : storyline.listing(herrings) + ", all dissolved later"
        )
    }

    package static let testimonyFromPresence = aboutClues(
        "testimony comes from somebody who was there", remedy: "Name an event that its source was present at."
    ) { storyline, _ in
        let testimonies = storyline.clues.filter { $0.evidence == .testimony }
        let faults = testimonies.compactMap { clue -> String? in
            guard let source = clue.source, !source.isEmpty else { return "\(clue.id) has no source" }
            guard let id = clue.event else { return "\(clue.id) tells of no event" }
            guard let event = storyline.events.first(where: { $0.id == id }) else {
                return "\(clue.id) tells of \(id), which does not exist"
            }
            return event.present.contains(source) ? nil : "\(source) tells of \(id) in \(clue.id) and was not there"
        }
        return .unless(faults, testimonies.isEmpty ? "there is no testimony" : storyline.listing(testimonies))
    }

    package static let cluesInScenes = aboutClues(
        "every clue is shown in a scene", remedy: "Name the clue's chapter and scene, and the clue in that scene."
    ) { storyline, _ in
        let faults = storyline.clues.compactMap { clue -> String? in
            let place = "chapter \(clue.chapter), scene \(clue.scene)"
            guard let scene = storyline.scene(of: clue) else {
                return "\(clue.id) belongs to \(place), which does not exist"
            }
            return scene.clues.contains(clue.id) ? nil : "\(place) does not show \(clue.id)"
        }
        let known = Set(storyline.clues.map(\.id))
        let unknown = storyline.scenes.flatMap { chapter, scene in
            scene.clues.filter { !known.contains($0) }.map {
                "chapter \(chapter), scene \(scene.number) shows \($0), which does not exist"
            }
        }
        return .unless(faults + unknown, "each of the \(storyline.clues.count) clues is in its scene")
    }
}

extension Storyline {
    /// The scene a clue says it is shown in.
    package func scene(of clue: Clue) -> SceneOutline? {
        chapters.first { $0.number == clue.chapter }?.scenes.first { $0.number == clue.scene }
    }
}
