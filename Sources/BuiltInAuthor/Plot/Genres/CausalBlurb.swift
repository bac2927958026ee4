import Mystery
import StoryModel

/// The story told from the outside: title, logline, setting and synopsis, and what everybody wants.
struct CausalBlurb {
    let ground: StoryGround
    /// Those that every telling of it has, in order.
    let cards: [PlotCard]
    let premise: Premise

    init(_ ground: StoryGround, cards: [PlotCard], premise: Premise) {
        self.ground = ground
        self.cards = cards
        self.premise = premise
    }

    var title: String {
        if let own = premise.title?.nonEmpty { return own }
        var chance = SeededGenerator(seed: premise.seed, purpose: "causal title")
        return ground.telling.tell(chance.pick(ground.kit.titles)).titleCase
    }

    var logline: String {
        if let own = premise.storyline?.trimmed.nonEmpty, own.isOneSentence { return own }
        return ground.telling.tell(ground.kit.logline)
    }

    var setting: String {
        let given = premise.setting.withoutStop
        var chance = SeededGenerator(seed: premise.seed, purpose: "causal setting")
        let air = chance.shuffled(ground.air).prefix(1)
        let opening = given.isEmpty ? ground.town : given
        return ([opening + ".", ground.telling.tell(ground.kit.situation)] + air).joined(separator: " ")
    }

    /// Four paragraphs, one for each part of the book; the author's own story, where there is one.
    var synopsis: String {
        if let own = premise.storyline?.trimmed.nonEmpty { return own }
        let own = cards.filter(\.isMain)
        return (0..<4).map { part in
            own[(part * own.count / 4)..<((part + 1) * own.count / 4)].map { $0.text + "." }.joined(separator: " ")
        }.joined(separator: "\n\n")
    }

    /// Everybody, with what they want; those who want nothing for themselves are there to help.
    func cast(wants: [(person: String, goal: String)]) -> [StoryCharacter] {
        let hero = ground.telling.people["hero"]?.short ?? "the others"
        return ground.cast.map { person in
            guard person.motivation.isEmpty else { return person }
            var person = person
            let goal =
                wants.first { $0.person == person.name }?.goal ?? "to see that \(hero) does not have to do it alone"
            person.motivation = goal.sentenceCase + "."
            return person
        }
    }
}

extension String {
    fileprivate var isOneSentence: Bool { !contains("\n") && count(where: { ".!?".contains($0) }) <= 1 }
}
