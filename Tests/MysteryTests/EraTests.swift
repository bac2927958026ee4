import Mystery
import StoryModel
import Testing

@Suite("A story's time")
struct EraTests {
    @Test(
        "is read from the year, or from the setting's words",
        arguments: [
            ("an abbey, 1327", Era.old), ("a castle in the kingdom of Alm", .old), ("Port Averil, 1931", .classic),
            ("a village", .classic), ("Lisbon, 2021", .modern), ("a modern hospital", .modern), ("Mars", .future),
            ("Tycho, 2190", .future),
        ])
    func read(_ setting: String, _ era: Era) {
        #expect(Era(of: setting) == era)
    }

    @Test("knows what it has, and leaves out what it has not")
    func knows() {
        #expect(!Era.future.knows("coals shifting in a grate"))
        #expect(!Era.modern.knows("Hats were being held."))
        #expect(!Era.old.knows("The telephone rang."))
        #expect(Era.old.knows("coals shifting in a grate"))
        #expect(Era.allCases.allSatisfy { $0.knows("a door shutting further off") })
    }

    @Test("decides what people do, and what their habits are", arguments: 1...30)
    func decides(seed: UInt64) throws {
        let settings = [
            "an abbey in the Apennines, 1327", "a manor in Kent, 1720", "a mining station in the asteroid belt, 2190",
        ]
        for setting in settings {
            var premise = Premise()
            premise.setting = setting
            premise.seed = seed
            let world = try Case(premise)
            let era = Era(of: setting)
            for person in world.cast {
                #expect(era.knows(person.occupation ?? "") && person.quirks.allSatisfy(era.knows), "\(person)")
            }
            let jobs = world.cast.compactMap(\.occupation)
            #expect(Set(jobs).count == jobs.count, "\(jobs)")
        }
    }
}
