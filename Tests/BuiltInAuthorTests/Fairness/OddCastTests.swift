import BuiltInPlot
import CaseChecks
import Mystery
import StoryModel
import Testing

@Suite("Casts and wishes that nobody expects")
struct OddCastTests {
    private func premise(_ cast: [StoryCharacter]) -> Premise {
        var premise = Premise()
        premise.setting = "a manor in Kent, 1928"
        premise.characters = cast
        return premise
    }

    @Test("a cast of two is completed to a fair case, with their names in it")
    func two() throws {
        let premise = premise([
            StoryCharacter(name: "Ann Ash", role: .killer), StoryCharacter(name: "Bob Birch", role: .victim),
        ])
        #expect(try CaseVerdict(premise).faults == [])
        let storyline = FairPlot(try Case(premise)).storyline
        #expect(storyline.character(.killer)?.name == "Ann Ash" && storyline.character(.victim)?.name == "Bob Birch")
    }

    @Test("forty suspects can be told apart, one by one", arguments: [6, 10, 20])
    func forty(chapters: Int) throws {
        var premise = premise([
            StoryCharacter(name: "Ada Quill", role: .detective), StoryCharacter(name: "Tom Reyne", role: .killer),
            StoryCharacter(name: "Oswin Vane", role: .victim), StoryCharacter(name: "Ed Crane", role: .framedSuspect),
        ])
        premise.characters += (1...38).map { StoryCharacter(name: "Guest Number\($0)", role: .supporting) }
        premise.chapters = chapters
        #expect(try CaseVerdict(premise).faults == [])
        #expect(FairPlot(try Case(premise)).storyline.puzzle?.suspects.count ?? 0 >= 40)
    }

    @Test("names with apostrophes, accents, right-to-left letters and emoji stand in the proofs as they were written")
    func names() throws {
        let names = ["Siobhán O'Hara", "Émile d'Aubigny", "نور الهدى", "Max 🕵️ Orlov", "Łucja Żółć", "李 小龙"]
        let roles: [StoryCharacter.Role] = [.detective, .killer, .victim, .framedSuspect, .accomplice, .supporting]
        let premise = premise(zip(names, roles).map { StoryCharacter(name: $0, role: $1) })
        #expect(try CaseVerdict(premise).faults == [])
        let fair = try #require(FairPlay(FairPlot(try Case(premise)).storyline))
        for name in names[3...] { #expect(fair.eliminations.contains { $0.suspect == name }, "\(name)") }
    }

    @Test("the same name twice, and wishes that exclude one another, are refused by name")
    func refused() throws {
        let twins = premise([
            StoryCharacter(name: "Ann Ash", role: .killer), StoryCharacter(name: "Ann Ash", role: .victim),
        ])
        #expect(throws: PremiseContradiction.self) { try Case(twins) }
        var torn = premise([
            StoryCharacter(name: "Ann Ash", role: .detective), StoryCharacter(name: "Bob Birch", role: .victim),
        ])
        torn.killer = "Ann Ash"
        let error = #expect(throws: PremiseContradiction.self) { try Case(torn) }
        #expect(error?.message.contains("Ann Ash, who is also the detective") == true)
    }
}
