import Mystery
import StoryModel

/// The cards of one story: those it must have, in the order of telling, and as many others as it has room for.
struct PlotDeck {
    let ground: StoryGround
    /// Whose wants they are, with the goal; the protagonist's first.
    private(set) var wants: [(person: String, goal: String)] = []
    private(set) var promiseCount = 0
    /// In the order of telling.
    private(set) var cards: [PlotCard] = []
    private var chance: SeededGenerator

    /// - Parameter scenes: how many scenes the book has.
    init(_ ground: StoryGround, seed: UInt64, scenes: Int) {
        self.ground = ground
        chance = SeededGenerator(seed: seed, purpose: "plot deck")
        layKit()
        layExtras(room: (scenes * 4 / 5 - cards.count) / 2)
        // A stable order: cards of the same moment stay as they were laid.
        cards = cards.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        bringHelpers()
    }

    private mutating func layKit() {
        let kit = ground.kit
        wants = kit.wants.compactMap { want in
            ground.telling.people[want.part].map { ($0.name, ground.telling.phrase(want.goal)) }
        }
        promiseCount = kit.promises.count
        let keys = kit.order.split(separator: " ")
        for (index, key) in keys.enumerated() {
            let (beat, mark) = beat(String(key), of: kit)
            let moment = Double(index) / Double(keys.count - 1)
            cards.append(PlotCard(beat, telling: ground.telling, mark: mark, isMain: true, at: moment))
        }
    }

    /// What a word of the kit's order means.
    private func beat(_ key: String, of kit: CausalKit) -> (CausalBeat, PlotCard.Mark?) {
        let index = (Int(key.filter(\.isNumber)) ?? 1) - 1
        let ends = key.hasSuffix(".")
        switch key.first {
        case "p":
            return (ends ? kit.promises[index].paid : kit.promises[index].made, ends ? .paid(index) : .made(index))
        case "w":
            return (
                ends ? kit.wants[index].resolved : kit.wants[index].blocked, ends ? .resolved(index) : .blocked(index)
            )
        case "o": return (kit.opening, nil)
        case "m": return (kit.midpoint, nil)
        case "l": return (kit.loss, nil)
        case "a": return (kit.aftermath, nil)
        default: return (key == "call" ? kit.call : kit.crossing, nil)
        }
    }

    /// A want for each of those who have none, and more promises, in turn.
    private mutating func layExtras(room: Int) {
        let banks = CausalBank.of(ground.genre)
        var wantBank = banks.flatMap { chance.shuffled($0.wants) }
        var promiseBank = banks.flatMap { chance.shuffled($0.promises) }
        var people = ground.cast.map(\.name).filter { name in !wants.contains { $0.person == name } }
        for turn in 0..<max(room, 0) {
            if turn.isMultiple(of: 3) || people.isEmpty || wantBank.isEmpty, !promiseBank.isEmpty {
                layPromise(promiseBank.removeFirst())
            } else if !people.isEmpty, !wantBank.isEmpty {
                layWant(wantBank.removeFirst(), of: people.removeFirst())
            }
        }
    }

    private mutating func layPromise(_ promise: PromiseBeats) {
        let made = promise.made.place == "way" ? 28...38 : 7...24
        let telling = ground.telling
        cards.append(
            PlotCard(promise.made, telling: telling, mark: .made(promiseCount), at: percent(in: made)))
        cards.append(
            PlotCard(promise.paid, telling: telling, mark: .paid(promiseCount), at: percent(in: 60...86)))
        promiseCount += 1
    }

    private mutating func layWant(_ want: WantBeats, of person: String) {
        var telling = ground.telling
        telling.people["own"] = telling.people[person]
        let blocked = want.blocked.place == "way" ? 30...55 : 12...24
        cards.append(
            PlotCard(want.blocked, telling: telling, mark: .blocked(wants.count), at: percent(in: blocked)))
        cards.append(
            PlotCard(want.resolved, telling: telling, mark: .resolved(wants.count), at: percent(in: 64...90)))
        wants.append((person, telling.phrase(want.goal)))
    }

    private mutating func percent(in range: ClosedRange<Int>) -> Double {
        Double(chance.number(in: range)) / 100
    }

    /// Whoever wants nothing is there when somebody else's want is decided.
    private mutating func bringHelpers() {
        let decisive = cards.indices.filter { index in
            switch cards[index].mark {
            case .blocked, .resolved: true
            default: false
            }
        }
        var served = Set(wants.map(\.person)).union(decisive.flatMap { cards[$0].present })
        for (turn, name) in ground.cast.map(\.name).filter({ !served.contains($0) }).enumerated() {
            cards[decisive[turn % decisive.count]].present.append(name)
            served.insert(name)
        }
    }
}
