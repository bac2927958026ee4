import StoryFlow
import StoryModel

/// Distributes a scene's beats, in order, over its pages.
struct PageFiller {
    private let scene: SceneBreakdown
    private let merger: BeatMerger
    private let seed: UInt64

    init(scene: SceneBreakdown, storyline: Storyline, seed: UInt64) {
        self.scene = scene
        self.seed = seed
        let shown = storyline.clues.filter { $0.chapter == scene.chapter && $0.scene == scene.number }
        merger = BeatMerger(telltale: Telltale(clues: shown))
    }

    /// A brief for every page, each with two or three beats.
    func briefs(numbered pages: [Int]) -> [PageBrief] {
        let beats = BeatSplitter(scene: scene).beats(atLeast: 2 * pages.count)
        return zip(pages, parts(of: beats, count: pages.count)).map { number, part in
            PageBrief(
                number: number, chapter: scene.chapter, scene: scene.number, location: scene.location,
                timeOfDay: scene.timeOfDay, opensScene: number == pages[0],
                beats: panels(of: Array(part), page: number))
        }
    }

    /// Runs of beats of about the same weight, two beats or more each.
    private func parts(of beats: [Beat], count: Int) -> [ArraySlice<Beat>] {
        let total = beats.reduce(0) { $0 + Self.weight($1) }
        var parts: [ArraySlice<Beat>] = []
        var start = 0
        var weight = 0
        for part in 1...max(1, count) {
            let last = beats.count - 2 * (count - part)
            var end = part == count ? last : start
            while end < last,
                end < start + 2 || 2 * count * weight + count * Self.weight(beats[end]) <= 2 * total * part
            {
                weight += Self.weight(beats[end])
                end += 1
            }
            parts.append(beats[start..<end])
            start = end
        }
        return parts
    }

    /// The page's beats as two or three: three when there is much to show, two when a moment deserves the room.
    private func panels(of beats: [Beat], page: Int) -> [Beat] {
        if beats.count == 2 { return beats.map { merger.merge([$0]) } }
        let two = split(beats, into: 2)
        let fit = two.allSatisfy { BeatMerger.fits($0.flatMap(\.dialogue)) }
        var dice = PanelDice(seed: seed)
        dice.mix("\(page) \(beats[0].action)")
        let wantsRoom = fit && dice.roll(5, "panels") < 3
        return (wantsRoom ? two : split(beats, into: 3)).map { merger.merge(Array($0)) }
    }

    /// The contiguous groups whose weights are most even.
    private func split(_ beats: [Beat], into count: Int) -> [ArraySlice<Beat>] {
        var sums = [0]
        for beat in beats { sums.append(sums[sums.count - 1] + Self.weight(beat)) }
        func square(_ from: Int, _ to: Int) -> Int { (sums[to] - sums[from]) * (sums[to] - sums[from]) }
        let end = beats.count
        var best = (cost: Int.max, cuts: [0, end])
        for first in 1..<end {
            if count == 2 {
                let cost = square(0, first) + square(first, end)
                if cost < best.cost { best = (cost, [0, first, end]) }
                continue
            }
            for second in first + 1..<max(end, first + 2) where second < end {
                let cost = square(0, first) + square(first, second) + square(second, end)
                if cost < best.cost { best = (cost, [0, first, second, end]) }
            }
        }
        return zip(best.cuts, best.cuts.dropFirst()).map { beats[$0..<$1] }
    }

    private static func weight(_ beat: Beat) -> Int {
        10 + BeatMerger.words(beat.dialogue) + beat.action.wordCount / 3
    }
}
