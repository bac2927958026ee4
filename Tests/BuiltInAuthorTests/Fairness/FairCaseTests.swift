import BuiltInPlot
import CaseChecks
import Mystery
import StoryModel
import Testing

/// The same over ten thousand seeds is `fair-cases`, which `script/test` runs in a release build.
@Suite("Every case is fair")
struct FairCaseTests {
    @Test("one alone can have done it, by a check that shares nothing with the solver, whichever clue is missed")
    func fair() throws {
        for seed in 1...40 as ClosedRange<UInt64> {
            let verdict = try CaseVerdict(ManyCases.premise(seed))
            #expect(verdict.faults == [], "seed \(seed)")
        }
    }

    @Test("the same seed gives the same case, to the byte", arguments: [1, 77, 4242] as [UInt64])
    func same(_ seed: UInt64) throws {
        let premise = ManyCases.premise(seed)
        #expect(FairPlot(try Case(premise)).storyline == FairPlot(try Case(premise)).storyline)
    }

    @Test("a case that is missing a clue is found out by brute force too")
    func mutilated() throws {
        var storyline = FairPlot(try Case(ManyCases.premise(7))).storyline
        let deaths = try #require(storyline.puzzle).exhibits.indices.filter { index in
            storyline.puzzle?.exhibits[index].assertions.contains { if case .death = $0 { true } else { false } }
                == true
        }
        for index in deaths { storyline.puzzle?.exhibits[index].assertions = [] }
        let marks = try #require(storyline.puzzle).exhibits.indices.filter { index in
            storyline.puzzle?.exhibits[index].assertions.contains { if case .culpritHas = $0 { true } else { false } }
                == true
        }
        for index in marks { storyline.puzzle?.exhibits[index].assertions = [] }
        let check = try #require(BruteForce(storyline))
        let solver = try #require(Solver(storyline))
        let all = storyline.clues.map(\.id)
        #expect(check.left(after: all).count > 1)
        #expect(Set(check.left(after: all)) == Set(solver.viable(knowing: Set(all))))
    }
}
