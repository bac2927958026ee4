import StoryModel

/// A trait of whoever did it, with those who are shown to lack it.
struct Trial: Sendable {
    /// `mark 0` gives the trait away, `trial 0` shows who lacks it.
    let number: Int
    let test: TraitTest
    let lacking: [String]

    var mark: String { "mark \(number)" }
    var key: String { "trial \(number)" }

    /// Two trials or more that clear every innocent once, none of them more than half the field.
    static func all(of company: Company, era: Era, chance: inout SeededGenerator) -> [Trial] {
        let innocents = company.thatNight.filter { $0 != company.victim && $0 != company.killer }
        let field = innocents.count + 1
        let count = max(2, (innocents.count + field / 2 - 1) / max(1, field / 2))
        let tests = chance.shuffled(
            TraitTest.all.filter { $0.eras.contains(era) && era.knows($0.criterion) && era.knows($0.test) })
        let order = chance.shuffled(innocents)
        return (0..<min(count, tests.count)).map { number in
            let own = order.indices.filter { $0 % count == number }.map { order[$0] }
            return Trial(number: number, test: tests[number], lacking: innocents.filter(own.contains))
        }.filter { !$0.lacking.isEmpty }
    }
}
