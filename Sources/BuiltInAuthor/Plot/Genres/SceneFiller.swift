import Mystery
import StoryModel

/// Deals scenes that a story may have, none of them twice: incidents first, and then quiet ones.
struct SceneFiller {
    private let ground: StoryGround
    private var chance: SeededGenerator
    private var incidents: [CausalBeat]
    private var tasks: [(title: String, text: String)] = []
    private var matters: [(title: String, text: String)] = []

    init(_ ground: StoryGround, seed: UInt64) {
        self.ground = ground
        var chance = SeededGenerator(seed: seed, purpose: "scene filler")
        let own = chance.shuffled(CausalBank.of(ground.genre)[0].incidents)
        let common = chance.shuffled(CausalBank.common.incidents)
        // Two of the genre's own for each that any story may have.
        incidents = own.enumerated().flatMap { index, beat in
            index.isMultiple(of: 2) ? [beat] + common.dropFirst(index / 2).prefix(1) : [beat]
        }
        incidents += common.dropFirst((own.count + 1) / 2)
        self.chance = chance
    }

    /// A scene for this moment of the story, 0 ... 1.
    mutating func card(at moment: Double) -> PlotCard {
        let fitting = incidents.firstIndex { $0.place == "any" || moment > 0.24 || !isTravelling }
        let (lead, second) = pair()
        var telling = ground.telling
        telling.people["a"] = telling.people[lead]
        telling.people["b"] = telling.people[second]
        guard let fitting else { return interlude(telling, at: moment) }
        return PlotCard(incidents.remove(at: fitting), telling: telling, at: moment)
    }

    private var isTravelling: Bool { ground.genre == .adventure || ground.genre == .scienceFiction }

    /// Mostly the hero, and somebody else who is no rival.
    private mutating func pair() -> (String, String) {
        let hero = ground.parts["hero", default: ""]
        let company = ground.cast.map(\.name).filter { $0 != hero && $0 != ground.parts["rival"] }
        let other = chance.pick(company)
        let third = company.filter { $0 != other }
        return chance.chance(75) || third.isEmpty ? (hero, other) : (chance.pick(third), other)
    }

    private mutating func interlude(_ telling: Telling, at moment: Double) -> PlotCard {
        if tasks.isEmpty { tasks = chance.shuffled(QuietScenes.tasks) }
        if matters.isEmpty { matters = chance.shuffled(QuietScenes.matters) }
        let (task, matter) = (tasks.removeFirst(), matters.removeFirst())
        let title = chance.chance(50) ? task.title : matter.title
        let beat = CausalBeat.quiet(title, text: task.text + chance.pick(QuietScenes.links) + matter.text)
        return PlotCard(beat, telling: telling, at: moment)
    }
}
