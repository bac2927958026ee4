import StoryFlow
import StoryModel
import Testing

@Suite("Pages are apportioned to scenes")
struct StoryboardPageApportionmentTests {
    /// A chapter whose scenes have so many beats each.
    static func chapter(_ number: Int, beats: [Int]) -> ChapterBreakdown {
        let scenes = beats.enumerated().map { index, count in
            SceneBreakdown(
                chapter: number, number: index + 1, location: "Quay", timeOfDay: "night", description: "",
                characters: [], beats: (0..<count).map { Beat(action: "Moment \($0).") })
        }
        return ChapterBreakdown(number: number, title: "", summary: "", scenes: scenes)
    }

    @Test("the pages asked for are all given, in reading order from 1")
    func numbers() {
        let chapters = (1...10).map { Self.chapter($0, beats: [12, 9, 15, 7]) }
        let apportionment = PageApportionment(of: chapters, over: 68)
        #expect(apportionment.shares.flatMap(\.pages) == Array(1...68))
        #expect(apportionment.shares.map(\.chapter) == chapters.flatMap { $0.scenes.map(\.chapter) })
    }

    @Test("quotas are rounded by the largest remainder")
    func largestRemainder() {
        // Quotas of 10 pages by 21, 13 and 6 beats: 5.25, 3.25 and 1.5; the page left over goes to 1.5.
        let counts = PageApportionment(of: [Self.chapter(1, beats: [21, 13, 6])], over: 10).shares.map(\.pages.count)
        #expect(counts == [5, 3, 2])
    }

    @Test("with fewer pages than scenes every scene still gets one")
    func fewerPagesThanScenes() {
        let shares = PageApportionment(of: [Self.chapter(1, beats: [8, 8, 8]), Self.chapter(2, beats: [4])], over: 2)
            .shares
        #expect(shares.map(\.pages) == [[1], [2], [3], [4]])
    }

    @Test("no scene gets more pages than its beats fill")
    func capacity() {
        let shares = PageApportionment(of: [Self.chapter(1, beats: [4, 40, 0])], over: 500).shares
        #expect(shares.map(\.pages.count) == [2, 20, 1])
    }

    @Test("sums, bounds and order hold for any scenes")
    func properties() {
        for seed in 0..<200 as Range<UInt64> { expectSound(seed) }
    }

    private func expectSound(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let chapters = (1...next(8) + 1).map { number in
            Self.chapter(number, beats: (0...next(6)).map { _ in next(40) })
        }
        let scenes = chapters.flatMap(\.scenes)
        let wanted = next(150)
        let apportionment = PageApportionment(of: chapters, over: wanted)
        let total = min(max(wanted, scenes.count), scenes.reduce(0) { $0 + $1.capacity })
        #expect(apportionment.shares.flatMap(\.pages) == Array(1...total))
        for scene in scenes {
            #expect((1...scene.capacity).contains(apportionment.pages(of: scene).count))
        }
    }
}
