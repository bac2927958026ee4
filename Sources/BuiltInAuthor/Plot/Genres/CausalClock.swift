import Mystery
import StoryModel

/// Tells scenes their hour: three or so to a day, and days between chapters where the story has time.
struct CausalClock {
    private var day = 1
    private var scenesToday = 0
    private let rest: ClosedRange<Int>
    private var chance: SeededGenerator

    /// - Parameter rest: how many days pass from one chapter to the next.
    init(rest: ClosedRange<Int>, seed: UInt64) {
        self.rest = rest
        chance = SeededGenerator(seed: seed, purpose: "causal clock")
    }

    mutating func beginChapter() {
        if scenesToday > 0 { turn(by: chance.number(in: rest)) }
    }

    mutating func next() -> StoryTime {
        if scenesToday == 3 { turn(by: 1) }
        let hours = [7...10, 13...16, 18...21]
        defer { scenesToday += 1 }
        return StoryTime(
            day: day, hour: chance.number(in: hours[scenesToday]), minute: chance.number(in: 0...11) * 5)
    }

    private mutating func turn(by days: Int) {
        day += days
        scenesToday = 0
    }
}
