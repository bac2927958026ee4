import StoryModel

extension CausalRule {
    static let promisesPaid = CausalRule(
        name: "every promise is paid, later than it was made",
        remedy: "Let what was shown matter in a later scene, or do not show it."
    ) { _, plan in
        let faults = plan.promises.compactMap { promise -> String? in
            if promise.payoff.withoutStop.isEmpty { return "\(promise.id) comes to nothing" }
            return promise.madeIn < promise.paidIn
                ? nil : "\(promise.id) is made in \(promise.madeIn) and paid in \(promise.paidIn)"
        }
        return Judgement(faults, else: "\(plan.promises.count) made and \(plan.promises.count) paid")
    }

    static let paymentsPromised = CausalRule(
        name: "nothing is paid that was not promised",
        remedy: "Show it to the reader before it is needed."
    ) { _, plan in
        var seen: Set<String> = []
        let doubles = plan.promises.filter { !seen.insert($0.id).inserted }.map { "there are two promises \($0.id)" }
        let bare = plan.promises.filter { $0.setup.withoutStop.isEmpty }.map {
            "\($0.id) is paid in \($0.paidIn), and nothing was shown before"
        }
        return Judgement(doubles + bare, else: "each of the \(plan.promises.count) was shown before")
    }

    static let enoughPromises = CausalRule(
        name: "at least 3 promises", remedy: "Show something early that will matter later."
    ) { _, plan in
        let ids = plan.promises.map(\.id).joined(separator: ", ")
        let count = plan.promises.count
        let evidence = "\(count == 1 ? "1 promise" : "\(count) promises")\(ids.isEmpty ? "" : ": " + ids)"
        return Judgement(count >= 3 ? [] : [evidence], else: evidence)
    }

    static let promisesEarly = CausalRule(
        name: "promises are made in the first half",
        remedy: "Show it earlier, so that the reader can have forgotten it."
    ) { storyline, plan in
        let order = storyline.sceneOrder
        let late = plan.promises.filter { promise in
            order.firstIndex(of: promise.madeIn).map { $0 * 2 >= order.count } ?? false
        }
        let last = plan.promises.map(\.madeIn).max().map { "the last in \($0)" } ?? "there is none"
        return Judgement(late.map { "\($0.id) is made as late as \($0.madeIn)" }, else: last)
    }
}
