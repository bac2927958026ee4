import StoryModel
import Testing

@testable import Mystery

@Suite("Genres")
struct GenreTests {
    @Test(
        "a genre is known by an author's words",
        arguments: [
            ("detective", Genre.mystery), ("Detective story", .mystery), ("cosy mystery", .mystery),
            ("crime", .mystery),
            ("noir", .mystery), ("film noir", .mystery), ("whodunit", .mystery), ("Whodunnit", .mystery),
            ("murder mystery", .mystery), ("thriller with a killer", .mystery), ("true-crime", .mystery),
            ("police procedural", .mystery), ("romantic mystery", .mystery), ("science fiction whodunit", .mystery),
            ("hard-boiled", .mystery), ("", .mystery), ("  ", .mystery), ("locked-room", .mystery),
            ("romance", .romance), ("Regency romance", .romance), ("a love story", .romance),
            ("love story at sea", .romance),
            ("romantic comedy", .romance), ("rom-com", .romance), ("science fiction romance", .romance),
            ("romantic", .romance), ("paranormal romance", .romance),
            ("science fiction", .scienceFiction), ("Science-Fiction", .scienceFiction), ("sci-fi", .scienceFiction),
            ("SF", .scienceFiction), ("space opera", .scienceFiction), ("science fiction adventure", .scienceFiction),
            ("planetary romance", .scienceFiction), ("cyberpunk", .scienceFiction), ("futuristic", .scienceFiction),
            ("adventure", .adventure), ("a quest", .adventure), ("sea story", .adventure), ("western", .adventure),
            ("fantasy", .adventure), ("romantic fantasy", .adventure), ("epic fantasy", .adventure),
            ("drama", .drama), ("family saga", .drama), ("literary fiction", .drama), ("thriller", .drama),
            ("comedy", .drama), ("mysterious", .drama), ("poetry", .drama), ("爱情", .drama),
        ])
    func named(words: String, genre: Genre) {
        #expect(Genre(named: words) == genre)
    }

    @Test("whoever is to kill, to be killed or to find out makes it a mystery")
    func crimes() {
        var premise = Premise()
        premise.genre = "romance"
        #expect(Genre(of: premise) == .romance)
        premise.victim = "Ada Lorne"
        #expect(Genre(of: premise) == .mystery)
        premise.victim = nil
        premise.killer = " "
        #expect(Genre(of: premise) == .romance)
        premise.killer = nil
        for role in StoryCharacter.Role.allCases {
            premise.characters = [StoryCharacter(name: "Ada Lorne", role: role)]
            let isCrime = [.detective, .killer, .victim].contains(role)
            #expect(Genre(of: premise) == (isCrime ? .mystery : .romance), "\(role)")
        }
    }

    @Test("the rules that do not apply say so, in one line that passes")
    func notApplicable() throws {
        #expect(Genre.mystery.notApplicable == nil)
        for genre in Genre.allCases where genre != .mystery {
            let finding = try #require(genre.notApplicable)
            #expect(finding.passed && finding.evidence.contains("do not apply: this is"))
        }
        #expect(Genre.romance.notApplicable?.evidence.contains("a romance") == true)
        #expect(Genre.adventure.notApplicable?.evidence.contains("an adventure") == true)
        let findings = Genre.romance.findings(on: Storyline(title: "Bare"), for: Premise())
        #expect(findings.count == CausalRule.all.count + 1 && findings.count(where: \.passed) == 1)
    }

    @Test("people are called by what nobody else is called by")
    func shortNames() {
        let cast = ["Ada Lorne", "Jory Lorne", "Ada Pell", "Captain Ruth Vane", "Anselm"].map {
            StoryCharacter(name: $0, role: .supporting)
        }
        #expect(
            Genre.drama.shortNames(of: cast) == [
                "Ada Lorne": "Ada Lorne", "Jory Lorne": "Jory", "Ada Pell": "Pell", "Captain Ruth Vane": "Vane",
                "Anselm": "Anselm",
            ])
        #expect(Genre.mystery.shortNames(of: cast).isEmpty)
    }

    @Test("science fiction is of the future, unless a year says otherwise")
    func eras() {
        var premise = Premise()
        premise.genre = "science fiction"
        #expect(Genre.scienceFiction.era(of: premise) == .future)
        premise.setting = "a lighthouse, 1931"
        #expect(Genre.scienceFiction.era(of: premise) == .classic)
        premise.setting = "a village, 1620"
        #expect(Genre.romance.era(of: premise) == .old)
    }
}
