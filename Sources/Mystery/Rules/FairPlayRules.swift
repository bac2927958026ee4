import StoryModel

extension PlotRule {
    package static let culpritIsMet = PlotRule(
        name: "the culprit has a real part in the first quarter",
        remedy: "Let the culprit act or speak in a scene of the first quarter."
    ) { storyline, _ in
        guard let culprit = storyline.character(.killer)?.name else { return .broken("there is no killer") }
        let scenes = storyline.scenes
        guard !scenes.isEmpty else { return .broken("there are no scenes") }
        let quarter = max(1, (scenes.count + 3) / 4)
        guard let first = scenes.firstIndex(where: { $0.scene.present.contains(culprit) }) else {
            return .broken("\(culprit) is in no scene")
        }
        let place = "\(culprit) is first met in chapter \(scenes[first].chapter), scene \(scenes[first].scene.number)"
        // A book of one chapter has its first quarter over before anyone can be introduced.
        return first < max(quarter, 3) ? .holds(place) : .broken("\(place), after the first \(quarter) scenes")
    }

    package static let culpritIsNoViewpoint = PlotRule(
        name: "the culprit's thoughts are not told before the reveal",
        remedy: "Tell the scene from somebody else's point of view: name another person first."
    ) { storyline, _ in
        guard let culprit = storyline.character(.killer)?.name else { return .broken("there is no killer") }
        let scenes = storyline.scenes
        let reveal = scenes.firstIndex { $0.scene.kind == .summation } ?? scenes.count
        let faults = scenes[..<reveal].filter { $0.scene.present.first == culprit }.map {
            "chapter \($0.chapter), scene \($0.scene.number) is told from \(culprit)'s side"
        }
        return .unless(faults, "none of the \(reveal) scenes before the reveal is told from \(culprit)'s side")
    }

    package static let detectiveIsInnocent = PlotRule(
        name: "the detective is not the culprit", remedy: "Give one of the two parts to somebody else."
    ) { storyline, _ in
        guard let detective = storyline.character(.detective)?.name, let culprit = storyline.character(.killer)?.name
        else { return .broken("there is no detective, or no killer") }
        let deeds = storyline.events.filter { $0.kind == .murder && $0.actors.contains(detective) }
        return detective == culprit || !deeds.isEmpty
            ? .broken("\(detective) is both") : .holds("\(detective) and \(culprit)")
    }

    package static let oneCulprit = PlotRule(
        name: "there is one principal culprit", remedy: "Let one person do it; others may help."
    ) { storyline, _ in
        let culprits = storyline.cast.filter { $0.role == .killer }.map(\.name)
        return culprits.count == 1 ? .holds(culprits[0]) : .broken("\(culprits.count) killers: \(culprits.joinedNames)")
    }

    /// A rule that takes a solver.
    private static func aboutPuzzle(
        _ name: String, remedy: String, judge: @escaping @Sendable (FairPlay) -> Judgement
    ) -> PlotRule {
        PlotRule(name: name, remedy: remedy) { subject in
            subject.fairPlay.map(judge) ?? .doesNotApply("the storyline has no case to solve")
        }
    }

    package static let wayIsPossible = aboutPuzzle(
        "nobody walks faster than the map allows", remedy: "Move one of the two events, or its place."
    ) { fair in
        .unless(fair.hurries, "\(fair.storyline.events.count) events, with time to walk between them")
    }

    package static let toolAtHand = aboutPuzzle(
        "the culprit had the weapon in hand", remedy: "Let the culprit be where the weapon is kept, before the murder."
    ) { fair in
        guard let item = fair.puzzle.items.first(where: { $0.name == fair.puzzle.weapon }), let culprit = fair.culprit
        else { return .broken("the weapon \(fair.puzzle.weapon) is not among the items") }
        guard let murder = fair.storyline.murder else { return .broken("there is no murder") }
        let fetched = fair.storyline.events.first {
            $0.place == item.place && $0.actors.contains(culprit) && $0.start <= murder.start
        }
        return fetched.map { .holds("\($0.id): \(culprit) is at \(item.place), where \(item.name) is kept") }
            ?? .broken("\(culprit) is never at \(item.place), where \(item.name) is kept")
    }

    package static let cluesAreTrue = aboutPuzzle(
        "what the clues assert is so", remedy: "Correct the clue, or what really happened."
    ) { fair in
        .unless(fair.untruths, "\(fair.storyline.clues.count) clues agree with what happened")
    }

    package static let saysWhatWasLearned = aboutPuzzle(
        "nobody says what they have not learned", remedy: "Let the speaker be there, or learn of it before."
    ) { fair in
        .unless(fair.unlearned, "\(fair.puzzle.testimony.count) statements, each by somebody who can know")
    }

    package static let liesAreContradicted = aboutPuzzle(
        "every lie has a motive and is contradicted by something shown",
        remedy: "Show a clue that the lie cannot stand beside, and say why it was told."
    ) { fair in
        let lies = fair.puzzle.testimony.filter { !$0.isTrue }
        let faults = lies.compactMap { lie -> String? in
            if lie.motive.isEmpty { return "\(lie.speaker) has no reason for the lie \(lie.id)" }
            return lie.contradictedBy.contains(where: fair.shown.contains)
                ? nil : "nothing shown contradicts \(lie.id) of \(lie.speaker): \(lie.claim)"
        }
        return .unless(
            faults, "\(lies.count) lies: " + lies.map { "\($0.id) of \($0.speaker)" }.joined(separator: ", "))
    }

    package static let uniqueSolution = aboutPuzzle(
        "only the culprit is left at the last scene before the reveal",
        remedy: "Show a clue that sets those who are left apart from the culprit."
    ) { fair in
        let left = fair.solver.viable(knowing: fair.shown)
        if left == [fair.culprit].compactMap(\.self) {
            return .holds("\(left[0]) alone, of \(fair.solver.suspects.count)")
        }
        guard let culprit = fair.culprit, left.contains(culprit) else {
            return .broken(
                left.isEmpty
                    ? "the clues rule out everybody" : "the clues rule out the culprit and leave \(left.joinedNames)")
        }
        return .broken("\(left.joinedNames) can all have done it")
    }

    package static let openForLong = aboutPuzzle(
        "at least two can have done it until three quarters through",
        remedy: "Show the clue that decides it later."
    ) { fair in
        let columns = fair.table.columns.prefix(fair.openScenes)
        let early = columns.first { $0.viableCount < 2 }
        if let early {
            let left = fair.table.viable(in: early).joinedNames
            return .broken("at \(early.scene) only \(left.isEmpty ? "nobody" : left) is left")
        }
        return .holds(
            "\(columns.last?.viableCount ?? fair.solver.suspects.count) are left after \(columns.count) scenes")
    }

    package static let noClueIsTooStrong = aboutPuzzle(
        "no single clue removes more than half of those left", remedy: "Let it say less, or show others before it."
    ) { fair in
        let showings = fair.showings(in: fair.scenes).filter { !$0.removed.isEmpty }
        let faults = showings.filter { $0.removed.count * 2 > $0.before.count }.map {
            "\($0.clue) in \(fair.scenes[$0.scene].reference) removes \($0.removed.joinedNames), \($0.removed.count) of \($0.before.count)"
        }
        return .unless(faults, "\(showings.count) clues remove somebody, none more than half")
    }

    package static let everyDeductionCites = aboutPuzzle(
        "every deduction cites clues shown before", remedy: "Show the clues it takes, before the solution is told."
    ) { fair in
        let proofs = fair.eliminations
        let faults = fair.solver.suspects.filter { name in
            name != fair.culprit && !proofs.contains { $0.suspect == name }
        }.map { "nothing shown clears \($0)" }
        let against = fair.storyline.clues.filter { $0.meaning == .implicates && !fair.shown.contains($0.id) }
        return .unless(
            faults + against.map { "\($0.id) is used and only shown after the solution" },
            proofs.map { "\($0.suspect): \($0.clues.joined(separator: "+"))" }.joined(separator: ", "))
    }
}
