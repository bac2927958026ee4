import BuiltInPlot
import CaseChecks
import Mystery
import StoryModel
import Testing

@Suite("What is done to a case is noticed")
struct MutationTests {
    private func storyline(_ seed: UInt64 = 7) throws -> (Storyline, Premise) {
        var premise = ManyCases.premise(seed)
        premise.chapters = 10
        return (FairPlot(try Case(premise)).storyline, premise)
    }

    private func broken(_ storyline: Storyline, _ premise: Premise) -> [String] {
        PlotRule.findings(on: storyline, for: premise).filter { !$0.passed }.map(\.rule)
    }

    private func drop(_ id: String, from storyline: Storyline) -> Storyline {
        var result = storyline
        result.clues.removeAll { $0.id == id }
        for chapter in result.chapters.indices {
            for scene in result.chapters[chapter].scenes.indices {
                result.chapters[chapter].scenes[scene].clues.removeAll { $0 == id }
            }
        }
        return result
    }

    @Test(
        "all the clues that speak for an innocent taken away: more than one is left",
        arguments: 1...6 as ClosedRange<UInt64>)
    func removed(_ seed: UInt64) throws {
        let (storyline, premise) = try storyline(seed)
        let puzzle = try #require(storyline.puzzle)
        for name in puzzle.suspects where name != storyline.character(.killer)?.name {
            var poorer = storyline
            let speaking = puzzle.exhibits.filter { exhibit in
                exhibit.assertions.contains { assertion in
                    switch assertion {
                    case .whereabouts(let people, _, _, _), .lack(_, let people), .loses(let people):
                        people.contains(name)
                    default: false
                    }
                }
            }
            for exhibit in speaking { poorer = drop(exhibit.clue, from: poorer) }
            #expect(broken(poorer, premise).contains(PlotRule.uniqueSolution.name), "\(name)")
            let finding = PlotRule.uniqueSolution.finding(on: poorer, for: premise)
            #expect(finding.evidence.contains(name))
        }
    }

    @Test("a clue that is shown by no scene any more is missed by name")
    func hidden() throws {
        let (storyline, premise) = try storyline()
        for clue in storyline.clues {
            var other = storyline
            for chapter in other.chapters.indices {
                for scene in other.chapters[chapter].scenes.indices {
                    other.chapters[chapter].scenes[scene].clues.removeAll { $0 == clue.id }
                }
            }
            let finding = PlotRule.cluesInScenes.finding(on: other, for: premise)
            #expect(!finding.passed && finding.evidence.contains(clue.id))
        }
    }

    @Test("everything told in the first scene: it is over too soon, and a clue removes too many")
    func reordered() throws {
        let (storyline, premise) = try storyline()
        var other = storyline
        let all = storyline.clues.map(\.id)
        for chapter in other.chapters.indices {
            for scene in other.chapters[chapter].scenes.indices { other.chapters[chapter].scenes[scene].clues = [] }
        }
        other.chapters[0].scenes[0].clues = all
        for index in other.clues.indices { (other.clues[index].chapter, other.clues[index].scene) = (1, 1) }
        #expect(broken(other, premise).contains(PlotRule.openForLong.name))
    }

    @Test("everything told in the last scene before the solution: one clue removes more than half")
    func hourLast() throws {
        let (storyline, premise) = try storyline()
        let puzzle = try #require(storyline.puzzle)
        let hour = try #require(
            puzzle.exhibits.first { $0.assertions.contains { if case .death = $0 { true } else { false } } }?.clue)
        let trials = puzzle.exhibits.filter { $0.assertions.contains { if case .lack = $0 { true } else { false } } }
        var other = storyline
        for trial in trials { other = drop(trial.clue, from: other) }
        let reveal = try #require(other.scenesBeforeReveal.last?.reference)
        for chapter in other.chapters.indices {
            for scene in other.chapters[chapter].scenes.indices {
                other.chapters[chapter].scenes[scene].clues.removeAll { $0 == hour }
                if other.chapters[chapter].number == reveal.chapter,
                    other.chapters[chapter].scenes[scene].number == reveal.scene
                {
                    other.chapters[chapter].scenes[scene].clues.append(hour)
                }
            }
        }
        #expect(broken(other, premise).contains(PlotRule.noClueIsTooStrong.name))
    }

    @Test("a clue that puts somebody where they were not is found to be untrue")
    func contradicted() throws {
        let (storyline, premise) = try storyline()
        let culprit = try #require(storyline.character(.killer)?.name)
        let murder = try #require(storyline.events.first { $0.kind == .murder })
        let elsewhere = try #require(storyline.puzzle?.map.places.first { $0 != murder.place })
        let lies: [Assertion] = [
            .whereabouts(people: [culprit], place: elsewhere, from: murder.start, to: murder.end),
            .death(after: murder.end, before: murder.end.adding(minutes: 30)), .loses(people: [culprit]),
            .culpritHas(trait: "has three hands"), .weapon(item: "a feather"), .exposes(testimony: "T99"),
            .lack(trait: try #require(storyline.puzzle?.traits[culprit]?.first), people: [culprit]),
        ]
        for lie in lies {
            var other = storyline
            other.puzzle?.exhibits[0].assertions = [lie]
            let finding = PlotRule.cluesAreTrue.finding(on: other, for: premise)
            #expect(!finding.passed && finding.evidence.contains(other.puzzle?.exhibits[0].clue ?? "?"), "\(lie)")
        }
    }

    @Test("somebody who is made to run, a lie that nothing contradicts, a witness who knows nothing: each is named")
    func others() throws {
        let (storyline, premise) = try storyline()
        var hurried = storyline
        let index = try #require(hurried.events.firstIndex { $0.kind == .framing })
        hurried.events[index].start = hurried.events[index].start.adding(minutes: -6)
        #expect(broken(hurried, premise).contains(PlotRule.wayIsPossible.name))
        var unexposed = storyline
        for lie in unexposed.puzzle?.testimony.indices ?? 0..<0 { unexposed.puzzle?.testimony[lie].contradictedBy = [] }
        #expect(broken(unexposed, premise).contains(PlotRule.liesAreContradicted.name))
        var ignorant = storyline
        ignorant.puzzle?.knowledge = []
        #expect(broken(ignorant, premise).contains(PlotRule.saysWhatWasLearned.name))
        var unarmed = storyline
        unarmed.puzzle?.items[0].place = "the moon"
        #expect(broken(unarmed, premise).contains(PlotRule.toolAtHand.name))
        var told = storyline
        let culprit = try #require(storyline.character(.killer)?.name)
        told.chapters[1].scenes[0].present.insert(culprit, at: 0)
        #expect(broken(told, premise).contains(PlotRule.culpritIsNoViewpoint.name))
    }

    @Test("a rule set aside by the author is repeated with the reason, and what was found")
    func setAside() throws {
        var (storyline, premise) = try storyline()
        storyline.puzzle?.knowledge = []
        premise.overriddenRules = [PlotRule.saysWhatWasLearned.name: "they are all psychic"]
        let finding = PlotRule.saysWhatWasLearned.finding(on: storyline, for: premise)
        #expect(
            finding.passed && finding.evidence.contains("they are all psychic") && finding.evidence.contains("found:"))
    }
}
