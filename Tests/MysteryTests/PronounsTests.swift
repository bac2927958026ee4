import Mystery
import StoryModel
import Testing

@Suite("How a story speaks of a person")
struct PronounsTests {
    private func pronouns(_ name: String, _ sentences: [String] = [], occupation: String = "", backstory: String = "")
        -> Pronouns
    {
        let person = StoryCharacter(name: name, role: .supporting, occupation: occupation, backstory: backstory)
        return Pronouns(of: person, sentences: sentences)
    }

    @Test("the author's own words come first, then kinship, then the name, then the occupation")
    func order() {
        #expect(pronouns("Clara Finch", occupation: "estate steward") == .she)
        #expect(pronouns("Clara Finch", backstory: "He took his aunt's name.") == .he)
        #expect(pronouns("Wren Ashby", ["Wren is Lord Ashby's niece"]) == .she)
        #expect(pronouns("Lord Ashby", ["Wren is Lord Ashby's niece"]) == .he)
        #expect(pronouns("Quarrel", ["Quarrel is Wren's brother"]) == .he)
        #expect(pronouns("Morgan", occupation: "governess") == .she)
        #expect(pronouns("Morgan", occupation: "book-keeper") == .they)
        #expect(pronouns("Morgan", backstory: "Wears a man's felt hat.") == .they)
    }

    @Test("invented occupations fit the person", arguments: 1...40)
    func occupations(seed: UInt64) throws {
        let cast = [
            StoryCharacter(name: "Lord Ashby", role: .victim), StoryCharacter(name: "Clara Finch", role: .killer),
        ]
        var premise = Premise()
        premise.characters = cast
        premise.setting = "Ashby Hall, Yorkshire, 1924"
        premise.seed = seed
        let world = try Case(premise)
        let words = Set(world.cast[0].occupation?.split { !$0.isLetter }.map(String.init) ?? [])
        #expect(words.isDisjoint(with: ["heiress", "landlady", "lady"]), "\(words)")
        let jobs = world.cast[1].occupation ?? ""
        #expect(!jobs.contains("butler") && !jobs.contains("steward"), "\(jobs)")
    }
}
