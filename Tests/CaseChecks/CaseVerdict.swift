import BuiltInPlot
import Mystery
package import StoryModel

/// What is wrong with the case of a seed, by the rules and by brute force; nothing if it is fair.
package struct CaseVerdict {
    package private(set) var faults: [String] = []
    /// Whether nothing had to be mended.
    package let isFirstTry: Bool
    private let storyline: Storyline

    /// - Parameter premise: what the case is made from.
    package init(_ premise: Premise) throws {
        let plot = FairPlot(try Case(premise))
        storyline = plot.storyline
        isFirstTry = plot.repairs.isEmpty
        for finding in PlotRule.findings(on: storyline, for: premise) where !finding.passed {
            faults.append("\(finding.rule): \(finding.evidence)")
        }
        judgeByBruteForce()
    }

    private mutating func judgeByBruteForce() {
        let scenes = storyline.chapters.flatMap(\.scenes)
        guard let check = BruteForce(storyline),
            let culprit = storyline.cast.first(where: { $0.role == .killer })?.name,
            let reveal = scenes.firstIndex(where: { $0.kind == .summation })
        else {
            faults.append("there is nothing to solve, or nobody solves it")
            return
        }
        faults += check.impossibilities
        if !check.isMetric { faults.append("a detour is shorter than the way") }
        let shown = scenes[..<reveal].flatMap(\.clues)
        if check.left(after: shown) != [culprit] { faults.append("left at the end: \(check.left(after: shown))") }
        for missed in shown {
            let left = check.left(after: shown.filter { $0 != missed })
            if left != [culprit] { faults.append("without \(missed) are left: \(left)") }
        }
        judgeOrder(check, scenes, reveal)
    }

    /// Two are left for three quarters of the book, and no clue takes away more than half.
    private mutating func judgeOrder(_ check: BruteForce, _ scenes: [SceneOutline], _ reveal: Int) {
        var known: [String] = []
        var left = storyline.puzzle?.suspects.count ?? 0
        for (index, scene) in scenes[..<reveal].enumerated() {
            for clue in scene.clues {
                known.append(clue)
                let now = check.left(after: known).count
                if (left - now) * 2 > left { faults.append("\(clue) takes away \(left - now) of \(left)") }
                left = now
            }
            if (index + 1) * 4 <= scenes.count * 3, index < reveal - 1, left < 2 {
                faults.append("only \(left) left at scene \(index + 1) of \(scenes.count)")
            }
        }
    }
}
