import StoryModel

extension CausalRule {
    static let referencesExist = CausalRule(
        name: "every scene and person the plan names exists", remedy: "Correct the name or the scene's number."
    ) { storyline, plan in
        let order = Set(storyline.sceneOrder)
        let cast = Set(storyline.cast.map(\.name))
        let wants = plan.wants.flatMap { want in
            (cast.contains(want.person) ? [] : ["\(want.person) in \(want.id) is not in the cast"])
                + [want.blockedIn, want.resolvedIn].filter { !order.contains($0) }.map {
                    "\(want.id) names \($0), which does not exist"
                }
        }
        let promises = plan.promises.flatMap { promise in
            [promise.madeIn, promise.paidIn].filter { !order.contains($0) }.map {
                "\(promise.id) names \($0), which does not exist"
            }
        }
        let strangers = storyline.strangers.map { "\($0.name) in \($0.place) is not in the cast" }
        return Judgement(wants + promises + strangers, else: "\(order.count) scenes, \(cast.count) people")
    }

    static let everybodyCounts = CausalRule(
        name: "everybody wants something, or helps somebody who does",
        remedy: "Say what they want, let them be there when somebody else's want is decided, or leave them out."
    ) { storyline, plan in
        let wanting = Set(plan.wants.map(\.person))
        let decisive = plan.wants.flatMap { [$0.blockedIn, $0.resolvedIn] }
        let helping = Set(decisive.compactMap(storyline.scene(at:)).flatMap(\.present))
        let idle = storyline.cast.map(\.name).filter { !wanting.contains($0) && !helping.contains($0) }
        return Judgement(
            idle.map { "\($0) wants nothing and helps nobody" },
            else: "\(wanting.count) of \(storyline.cast.count) want")
    }

    static let opposition = CausalRule(
        name: "something stands against the protagonist: somebody's want, or nature",
        remedy: "Let somebody want what the protagonist's success would cost them, or name the force in the way."
    ) { storyline, plan in
        guard let first = plan.wants.first else { return Judgement(["nobody wants anything"], else: "") }
        let shorts = Genre.drama.shortNames(of: storyline.cast)
        let rivals = plan.wants.dropFirst().filter { want in
            want.person != first.person
                && ([want.person, shorts[want.person] ?? want.person].contains { first.obstacle.contains($0) }
                    || storyline.scene(at: first.blockedIn)?.present.contains(want.person) == true
                    || [first.person, shorts[first.person] ?? first.person].contains {
                        (want.goal + " " + want.obstacle).contains($0)
                    })
        }
        if let rival = rivals.first {
            return Judgement([], else: "\(rival.person) wants \(rival.goal.withoutStop)")
        }
        let words = first.obstacle.lowercased().split { !$0.isLetter }.map(String.init)
        if let force = words.first(where: nature.contains) { return Judgement([], else: "the \(force)") }
        return Judgement(["nobody and nothing stands in the way of \(first.person)"], else: "")
    }

    static let blockedBeforeResolved = CausalRule(
        name: "every want is blocked before it is resolved",
        remedy: "Show what stands in the way, and settle it in a later scene."
    ) { _, plan in
        let faults = plan.wants.compactMap { want -> String? in
            if want.obstacle.withoutStop.isEmpty { return "nothing blocks \(want.id)" }
            if want.outcome.withoutStop.isEmpty { return "\(want.id) has no outcome" }
            return want.blockedIn < want.resolvedIn
                ? nil : "\(want.id) is blocked in \(want.blockedIn) and resolved in \(want.resolvedIn)"
        }
        return Judgement(faults, else: "\(plan.wants.count) wants, each blocked and each resolved")
    }

    static let ownersArePresent = CausalRule(
        name: "no dead ends: whoever wants something is there when it is decided",
        remedy: "Bring the person into the scene."
    ) { storyline, plan in
        let faults = plan.wants.flatMap { want in
            [want.blockedIn, want.resolvedIn].filter { reference in
                storyline.scene(at: reference).map { !$0.present.contains(want.person) } ?? false
            }.map { "\(want.person) is not in \($0), which decides \(want.id)" }
        }
        return Judgement(faults, else: "each of the \(plan.wants.count) is there")
    }

    static let protagonistLate = CausalRule(
        name: "what the protagonist wants is decided in the last quarter",
        remedy: "Move the decision towards the end."
    ) { storyline, plan in
        guard let want = plan.wants.first, let index = storyline.sceneOrder.firstIndex(of: want.resolvedIn) else {
            return Judgement(["it is never decided"], else: "")
        }
        let count = storyline.sceneOrder.count
        let evidence = "\(want.person) in \(want.resolvedIn), scene \(index + 1) of \(count)"
        return Judgement((index + 1) * 4 > count * 3 ? [] : [evidence], else: evidence)
    }

    private static let nature: Set<String> = [
        "storm", "storms", "sea", "snow", "thaw", "ice", "river", "flood", "winter", "drought", "fever", "desert",
        "gale", "gales", "avalanche", "tide", "fog", "fire", "frost", "mountain", "pass", "vacuum", "dark", "distance",
        "dust", "gravity", "cold", "hunger", "illness", "time", "age", "death", "rain", "wind",
    ]
}
