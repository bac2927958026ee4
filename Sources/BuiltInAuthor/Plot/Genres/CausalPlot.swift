import Mystery
import StoryModel

/// A story without a puzzle: adventure, science fiction, romance, drama.
///
/// For example:
///
///     let storyline = try CausalPlot(premise, genre: .romance).storyline
///
/// The same premise gives the same storyline, and every ``Mystery/CausalRule`` holds of it.
struct CausalPlot {
    let storyline: Storyline

    /// - Throws: `PremiseContradiction` where the author's wishes exclude one another.
    init(_ premise: Premise, genre: Genre) throws(PremiseContradiction) {
        let ground = try StoryGround(premise, genre: genre)
        let shape = Self.shape(chapters: premise.chapters)
        let deck = PlotDeck(ground, seed: premise.seed, scenes: shape.reduce(0, +))
        var scenes = Self.spread(deck.cards, over: shape.reduce(0, +))
        var filler = SceneFiller(ground, seed: premise.seed)
        for index in scenes.indices where scenes[index].isEmpty {
            scenes[index] = [filler.card(at: Double(index) / Double(scenes.count))]
        }
        var binder = ChapterBinder(ground, seed: premise.seed)
        for count in shape {
            binder.bind(Array(scenes.prefix(count)))
            scenes.removeFirst(count)
        }
        let blurb = CausalBlurb(ground, cards: deck.cards, premise: premise)
        storyline = Storyline(
            title: blurb.title, logline: blurb.logline, setting: blurb.setting, synopsis: blurb.synopsis,
            cast: blurb.cast(wants: deck.wants), chapters: binder.chapters, causes: binder.plan(wants: deck.wants))
    }

    /// The storyline as it is where it keeps every rule, and else plotted anew for its own people, under its own title.
    ///
    /// - Throws: `PremiseContradiction` where neither the storyline's people nor the premise make a story.
    static func mended(
        _ storyline: Storyline, for premise: Premise, genre: Genre
    ) throws(PremiseContradiction) -> Storyline {
        let isSound = CausalRule.all.allSatisfy { $0.finding(on: storyline).passed }
        guard !isSound else { return storyline }
        var own = premise
        own.title = storyline.title
        if !storyline.cast.isEmpty { own.characters = storyline.cast }
        return try CausalPlot(own, genre: genre).storyline
    }

    /// How many scenes each chapter has.
    private static func shape(chapters: Int) -> [Int] {
        let scenes =
            switch chapters {
            case 1: 6
            case 2: 5
            case 3, 4: 4
            case 5..<30: 3
            default: 2
            }
        return Array(repeating: scenes, count: chapters)
    }

    /// The cards in their order over the scenes: one to each and gaps between, or several together in a short book.
    private static func spread(_ cards: [PlotCard], over count: Int) -> [[PlotCard]] {
        var scenes = [[PlotCard]](repeating: [], count: count)
        guard cards.count <= count else {
            for (index, card) in cards.enumerated() { scenes[index * count / cards.count].append(card) }
            return scenes
        }
        var next = 0
        for (index, card) in cards.enumerated() {
            let wanted = max(next, Int((card.at * Double(count - 1)).rounded()))
            let position = min(wanted, count - (cards.count - index))
            scenes[position] = [card]
            next = position + 1
        }
        return scenes
    }
}
