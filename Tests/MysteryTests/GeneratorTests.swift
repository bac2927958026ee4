import Mystery
import Testing

@Suite("Seeded chance")
struct GeneratorTests {
    @Test("is SplitMix64, so that every machine tells the same story")
    func knownNumbers() {
        var chance = SeededGenerator(seed: 1_234_567)
        #expect(chance.next() == 6_457_827_717_110_365_317)
        #expect(chance.next() == 3_203_168_211_198_807_973)
    }

    @Test("repeats itself for a seed, and differs between seeds and purposes")
    func repeats() {
        var first = SeededGenerator(seed: 7)
        var second = SeededGenerator(seed: 7)
        #expect((0..<50).map { _ in first.number(in: 0...99) } == (0..<50).map { _ in second.number(in: 0...99) })
        var weather = SeededGenerator(seed: 7, purpose: "weather")
        var names = SeededGenerator(seed: 7, purpose: "names")
        #expect(weather.next() != names.next())
    }

    @Test("a shuffle keeps everybody")
    func shuffleKeepsAll() {
        var chance = SeededGenerator(seed: 3)
        let shuffled = chance.shuffled(0..<40)
        #expect(shuffled.sorted() == Array(0..<40))
        #expect(shuffled != Array(0..<40))
    }

    @Test("numbers stay in their range and reach both its ends")
    func range() {
        var chance = SeededGenerator(seed: 9)
        let numbers = (0..<500).map { _ in chance.number(in: -2...3) }
        #expect(Set(numbers) == Set(-2...3))
    }
}
