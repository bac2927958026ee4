import StoryModel
import Testing

@testable import Mystery

@Suite("The rules of wants and promises")
struct CausalRuleTests {
    @Test("a sound plan breaks no rule")
    func sound() {
        #expect(broken(in: Self.sound).isEmpty)
    }

    @Test("each rule notices what breaks it, and says what to do", arguments: CausalRuleTests.faults)
    func noticed(fault: Fault) throws {
        var storyline = Self.sound
        fault.make(&storyline)
        let finding = try #require(CausalRule.all.first { $0.name == fault.rule }?.finding(on: storyline))
        #expect(!finding.passed && !finding.remedy.isEmpty)
        #expect(finding.evidence.contains(fault.evidence), "\(finding.evidence)")
        if fault.isAlone { #expect(broken(in: storyline) == [fault.rule]) }
    }

    @Test("a storyline without a plan breaks every rule and says why")
    func bare() {
        let findings = CausalRule.all.map { $0.finding(on: Storyline(title: "Bare")) }
        #expect(findings.allSatisfy { !$0.passed && $0.evidence.contains("who wants what") && !$0.remedy.isEmpty })
    }

    @Test("nature may stand in the way in a rival's place")
    func nature() {
        var storyline = Self.sound
        storyline.causes?.wants.removeLast()
        storyline.causes?.wants[0].obstacle = "The thaw takes the bridge."
        storyline.cast.removeLast()
        for chapter in storyline.chapters.indices {
            for scene in storyline.chapters[chapter].scenes.indices {
                storyline.chapters[chapter].scenes[scene].present = ["Ada Lorne"]
            }
        }
        #expect(broken(in: storyline).isEmpty)
    }

    private func broken(in storyline: Storyline) -> [String] {
        CausalRule.all.map { $0.finding(on: storyline) }.filter { !$0.passed }.map(\.rule)
    }
}

extension CausalRuleTests {
    /// A change to a sound storyline, and which rule must notice it.
    struct Fault: Sendable, CustomTestStringConvertible {
        let rule: String
        let evidence: String
        var isAlone = true
        let make: @Sendable (inout Storyline) -> Void

        var testDescription: String { rule + ": " + evidence }
    }

    static let faults = [
        Fault(rule: CausalRule.promisesPaid.name, evidence: "P1 comes to nothing") {
            $0.causes?.promises[0].payoff = " "
        },
        Fault(rule: CausalRule.promisesPaid.name, evidence: "P2 is made in chapter 1, scene 2") {
            $0.causes?.promises[1].paidIn = SceneReference(chapter: 1, scene: 1)
        },
        Fault(rule: CausalRule.paymentsPromised.name, evidence: "nothing was shown before") {
            $0.causes?.promises[2].setup = ""
        },
        Fault(rule: CausalRule.paymentsPromised.name, evidence: "two promises P1") { $0.causes?.promises[1].id = "P1" },
        Fault(rule: CausalRule.enoughPromises.name, evidence: "2 promises: P1, P2") {
            $0.causes?.promises.removeLast()
        },
        Fault(rule: CausalRule.promisesEarly.name, evidence: "P3 is made as late as chapter 3, scene 1") {
            $0.causes?.promises[2].madeIn = SceneReference(chapter: 3, scene: 1)
        },
        Fault(rule: CausalRule.blockedBeforeResolved.name, evidence: "nothing blocks W2", isAlone: false) {
            $0.causes?.wants[1].obstacle = ""
        },
        Fault(
            rule: CausalRule.blockedBeforeResolved.name, evidence: "W2 is blocked in chapter 4, scene 2", isAlone: false
        ) {
            $0.causes?.wants[1].blockedIn = SceneReference(chapter: 4, scene: 2)
        },
        Fault(rule: CausalRule.protagonistLate.name, evidence: "scene 5 of 8") {
            $0.causes?.wants[0].resolvedIn = SceneReference(chapter: 3, scene: 1)
        },
        Fault(rule: CausalRule.opposition.name, evidence: "nothing stands in the way", isAlone: false) {
            $0.causes?.wants[0].obstacle = "It is difficult."
            $0.causes?.wants.removeLast()
        },
        Fault(rule: CausalRule.everybodyCounts.name, evidence: "Finn Orme wants nothing and helps nobody") {
            $0.cast.append(StoryCharacter(name: "Finn Orme", role: .supporting))
        },
        Fault(rule: CausalRule.ownersArePresent.name, evidence: "Maud Vane is not in chapter 3, scene 2") {
            $0.chapters[2].scenes[1].present = ["Ada Lorne"]
        },
        Fault(rule: CausalRule.referencesExist.name, evidence: "W1 names chapter 9, scene 1", isAlone: false) {
            $0.causes?.wants[0].resolvedIn = SceneReference(chapter: 9, scene: 1)
        },
        Fault(rule: CausalRule.referencesExist.name, evidence: "Nobody Known in W2", isAlone: false) {
            $0.causes?.wants[1].person = "Nobody Known"
        },
    ]

    /// Four chapters of two scenes: Ada wants over the pass, and Maud wants her stopped.
    static var sound: Storyline {
        func scene(_ chapter: Int, _ number: Int) -> SceneReference { SceneReference(chapter: chapter, scene: number) }
        let names = ["Ada Lorne", "Maud Vane"]
        return Storyline(
            title: "The Pass", cast: names.map { StoryCharacter(name: $0, role: .supporting) },
            chapters: (1...4).map { chapter in
                ChapterOutline(
                    number: chapter, title: "Part \(chapter)", summary: "Something happens.",
                    scenes: (1...2).map { number in
                        SceneOutline(
                            number: number, kind: .observation, place: "the pass",
                            time: StoryTime(day: chapter, hour: 8 + number, minute: 0), present: names,
                            summary: "Ada walks on.")
                    })
            },
            causes: CausalPlan(
                wants: [
                    CausalPlan.Want(
                        id: "W1", person: names[0], goal: "to cross the pass", obstacle: "Maud shuts the road.",
                        blockedIn: scene(1, 2), outcome: "Ada crosses.", resolvedIn: scene(4, 1)),
                    CausalPlan.Want(
                        id: "W2", person: names[1], goal: "to keep Ada out", obstacle: "Ada has a mule.",
                        blockedIn: scene(2, 1), outcome: "Maud gives up.", resolvedIn: scene(3, 2)),
                ],
                promises: (1...3).map { index in
                    CausalPlan.Promise(
                        id: "P\(index)", setup: "There is a bell.", madeIn: index == 3 ? scene(2, 1) : scene(1, index),
                        payoff: "The bell rings.", paidIn: scene(4, 1))
                }))
    }
}
