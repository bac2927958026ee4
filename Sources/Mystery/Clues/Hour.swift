import StoryModel

/// Between which two minutes the victim died, as a reader can find out.
struct Hour: Sendable {
    let mark: HourMark
    let alive: StoryTime
    let silent: StoryTime

    init(_ choices: CaseChoices, chance: inout SeededGenerator) {
        let fitting = HourMark.all.filter { $0.eras.contains(choices.era) && choices.era.knows($0.text) }
        mark = chance.pick(fitting)
        alive = choices.murder.adding(minutes: -chance.number(in: 4...12))
        silent = choices.murder.adding(minutes: chance.number(in: 9...16))
    }
}
