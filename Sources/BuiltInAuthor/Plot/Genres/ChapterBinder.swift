import Mystery
import StoryModel

/// Makes chapters of scenes: places, hours, titles; and notes in which scene each want and promise stands.
struct ChapterBinder {
    private(set) var chapters: [ChapterOutline] = []
    private let ground: StoryGround
    private let isTravelling: Bool
    private var clock: CausalClock
    private var chance: SeededGenerator
    private var piles: [String: [String]] = [:]
    private var titles: Set<String> = []
    private var marks: [PlotCard.Mark: (text: String, scene: SceneReference)] = [:]
    private var lastPlace = ""

    init(_ ground: StoryGround, seed: UInt64) {
        self.ground = ground
        isTravelling = ground.genre == .adventure || ground.genre == .scienceFiction
        clock = CausalClock(rest: isTravelling ? 1...1 : 2...6, seed: seed)
        chance = SeededGenerator(seed: seed, purpose: "chapter binder")
    }

    /// Adds a chapter of these scenes, each of one card or several.
    mutating func bind(_ scenes: [[PlotCard]]) {
        let number = chapters.count + 1
        clock.beginChapter()
        let cards = scenes.flatMap(\.self)
        let outlines = scenes.enumerated().map { outline($1, number: $0 + 1, chapter: number) }
        let telling = cards.first(where: \.isMain) ?? cards.first { $0.mark != nil } ?? cards[0]
        chapters.append(
            ChapterOutline(
                number: number, title: title(of: cards), summary: telling.text + ".", scenes: outlines))
    }

    private mutating func outline(_ cards: [PlotCard], number: Int, chapter: Int) -> SceneOutline {
        let reference = SceneReference(chapter: chapter, scene: number)
        for card in cards {
            if let mark = card.mark { marks[mark] = (card.text + ".", reference) }
        }
        var seen: Set<String> = []
        let main = cards.first { !["home", "way", "far", "any"].contains($0.place) } ?? cards[0]
        let present = cards.flatMap(\.present).filter { seen.insert($0).inserted }
        let text = cards.map { $0.text + "." }.joined(separator: " ")
        lastPlace = place(main, at: cards[0].at)
        return SceneOutline(
            number: number, kind: main.kind, place: lastPlace, time: clock.next(), present: present, summary: text)
    }

    private mutating func place(_ card: PlotCard, at moment: Double) -> String {
        switch card.place {
        case "home": return draw(["home"])
        case "way": return draw(isTravelling ? (moment < 0.62 ? ["way"] : ["way", "far"]) : ["home", "way"])
        case "far": return draw(["far"])
        case "any": return draw(isTravelling ? (moment < 0.25 ? ["home"] : ["way"]) : ["home", "way"])
        default: return card.place
        }
    }

    /// One of the places, each once before any comes round, and none twice running.
    private mutating func draw(_ keys: [String]) -> String {
        let pile = keys.joined()
        var places = piles[pile] ?? []
        if places.isEmpty || places == [lastPlace] {
            places = chance.shuffled(keys.flatMap { ground.places[$0, default: []] })
        }
        let index = places.firstIndex { $0 != lastPlace } ?? 0
        let place = places.remove(at: index)
        piles[pile] = places
        return place
    }

    private mutating func title(of cards: [PlotCard]) -> String {
        let weighed = cards.filter(\.isMain) + cards.filter { $0.mark != nil } + cards
        let title =
            weighed.map(\.title).first { !titles.contains($0) }
            ?? "\(cards[0].title), \(EnglishNumber.words(chapters.count + 1))"
        titles.insert(title)
        return title.titleCase
    }

    /// Who wants what and what was promised, with the scenes.
    func plan(wants: [(person: String, goal: String)]) -> CausalPlan {
        let told = wants.enumerated().compactMap { index, want -> CausalPlan.Want? in
            guard let blocked = marks[.blocked(index)], let resolved = marks[.resolved(index)] else { return nil }
            return CausalPlan.Want(
                id: "W\(index + 1)", person: want.person, goal: want.goal, obstacle: blocked.text,
                blockedIn: blocked.scene, outcome: resolved.text, resolvedIn: resolved.scene)
        }
        let promises = marks.keys.compactMap { mark -> Int? in
            if case .made(let index) = mark { return index }
            return nil
        }
        return CausalPlan(
            wants: told,
            promises: promises.sorted().compactMap { index in
                guard let made = marks[.made(index)], let paid = marks[.paid(index)] else { return nil }
                return CausalPlan.Promise(
                    id: "P\(index + 1)", setup: made.text, madeIn: made.scene, payoff: paid.text, paidIn: paid.scene)
            })
    }
}
