import Foundation
import StoryFlow
import StoryModel
import Testing

@Suite("Story file")
struct StoryFileTests {
    private func read(_ text: String) throws -> Premise { try StoryFile.read(text, named: "my.yaml") }

    @Test("the sample is The Gilt Ledger")
    func sample() throws {
        let premise = try read(StoryFile.sample)
        #expect(premise.title == "The Gilt Ledger")
        #expect(premise.setting == "Port Averil, a fading harbour town, November 1931")
        #expect(
            premise.characters.map(\.role) == [
                .detective, .killer, .victim, .accomplice, .witness, .framedSuspect, .betrayal,
            ])
        #expect(premise.characters.map(\.age) == [47, 39, 63, 34, 19, 44, 51])
        #expect(premise.characters.allSatisfy { !$0.looks.isEmpty && !$0.attire.isEmpty && $0.quirks.count == 2 })
        #expect(premise.characters.allSatisfy { !$0.backstory.isEmpty && !$0.motivation.isEmpty })
        #expect(premise.killer == "Tomas Reyne" && premise.victim == "Oswin Harrow")
        #expect(premise.accomplices == ["Lena Voss"] && premise.witnesses == ["Pip Marlow"])
        #expect(premise.framedSuspect == "Edmund Crane")
        #expect(premise.relationships.first == "Reyne kept Harrow's accounts for eleven years.")
        #expect(premise.chapters == 10 && premise.wordsPerChapter == 1000 && premise.pages == 68 && premise.seed == 1)
        #expect(try read(StoryFile.text(of: premise)) == premise)
    }

    @Test("the template names every field, is valid, and reads back")
    func template() throws {
        let premise = try read(StoryFile.template)
        for field in [
            "title", "genre", "setting", "theme", "art_style", "language", "characters", "killer", "victim",
            "framed_suspect", "accomplices", "witnesses", "betrayals", "relationships", "target", "chapters",
            "words_per_chapter", "pages", "skip_storyboard", "seed", "max_retries", "examples", "storyline",
        ] {
            #expect(StoryFile.template.contains("\n\(field):"), "\(field)")
        }
        #expect(premise.character(.accomplice)?.name == "Ned Webb")
        #expect(premise.character(.witness)?.name == "Dora Pell")
        #expect(premise.storyline == nil && premise.examples.isEmpty)
        #expect(try read(StoryFile.text(of: premise)) == premise)
    }

    @Test("people may be named in a sentence")
    func freeText() throws {
        let premise = try read(
            """
            characters: "Detective Morgan (52, Irish-English, detective), Tomas Reyne (killer, book-keeper, 39); Lena
              Voss (restorer of paintings, aged 34, German, accomplice) and Pip Marlow (witness, 19)"
            victim: Oswin
            characters_unknown:
            """.replacingOccurrences(of: "\ncharacters_unknown:", with: "").replacingOccurrences(
                of: "victim: Oswin", with: "accomplices: Voss"))
        #expect(
            premise.characters == [
                StoryCharacter(name: "Detective Morgan", role: .detective, age: 52, ethnicity: "Irish-English"),
                StoryCharacter(name: "Tomas Reyne", role: .killer, age: 39, occupation: "book-keeper"),
                StoryCharacter(
                    name: "Lena Voss", role: .accomplice, age: 34, ethnicity: "German",
                    occupation: "restorer of paintings"),
                StoryCharacter(name: "Pip Marlow", role: .witness, age: 19),
            ])
        #expect(premise.killer == "Tomas Reyne" && premise.accomplices == ["Lena Voss"])
        #expect(premise.witnesses == ["Pip Marlow"] && premise.victim == nil)
    }

    @Test(
        "people are told apart however they are separated",
        arguments: [
            "Ann Lee (30), Bob Grey (40)", "Ann Lee (30); Bob Grey (40)", "Ann Lee (30) and Bob Grey (40)",
            "Ann Lee, 30, Bob Grey, 40", "Ann Lee: 30; Bob Grey - 40", "Ann Lee (aged 30), Bob Grey (40 years old)",
        ])
    func separators(_ text: String) throws {
        let premise = try read("characters: '\(text)'")
        #expect(premise.characters.map(\.name) == ["Ann Lee", "Bob Grey"])
        #expect(premise.characters.map(\.age) == [30, 40])
    }

    @Test("people may be a list of lines, or fields under their names")
    func otherForms() throws {
        let lines = try read("characters:\n  - Ann Lee (30, killer)\n  - 'Bob Grey: 40, baker'\n")
        #expect(lines.characters.map(\.age) == [30, 40])
        let map = try read("cast:\n  Ann Lee: {age: 30, role: killer}\n  Bob Grey: 40, baker\n")
        #expect(map.characters == lines.characters)
        #expect(lines.characters[1].occupation == "baker")
    }

    @Test("names in short are understood where it is clear who is meant")
    func shortNames() throws {
        let premise = try read(
            """
            characters: Inspector Adela Quill, Tomas Reyne, Oswin Harrow, Constance Harrow, Pip Marlow, Lena Voss
            killer: Mr. Reyne
            victim: oswin harrow
            witnesses: Marlow, Voss and Constance
            betrayals: Constance sold his secret. Voss told.
            """)
        #expect(premise.killer == "Tomas Reyne" && premise.victim == "Oswin Harrow")
        #expect(premise.witnesses == ["Pip Marlow", "Lena Voss", "Constance Harrow"])
        #expect(
            premise.characters.map(\.role) == [.detective, .killer, .victim, .witness, .witness, .witness])
        #expect(premise.betrayals == ["Constance sold his secret.", "Voss told."])
    }

    @Test("JSON is read as well as YAML, with every kind of escape")
    func json() throws {
        let premise = try read(
            #"{"title": "A \ud83d\ude00\/B", "chapters": 3, "skip_storyboard": true, "killer": null,"#
                + "\n\t\"characters\": [{\"name\": \"Ann\", \"physical_traits\": \"tall\", \"typical_attire\": \"a hat\"}]}"
        )
        #expect(premise.title == "A 😀/B" && premise.chapters == 3 && premise.skipStoryboard)
        #expect(premise.characters == [StoryCharacter(name: "Ann", role: .supporting, looks: "tall", attire: "a hat")])
    }

    @Test("a file in plain words is read by its labels, whatever the case")
    func plainWords() throws {
        let premise = try read(
            """
            A story about a lighthouse: the lamp goes out.

            CHARACTERS: Inspector Finch (41), Silas Webb (58),
              Mary Thorne (29, the lamp's new keeper)
            **Killer:** Webb
            - Victim: Thorne
            Art Style: woodcut
            Setting: Saltmarsh: a village "cut off" by tides
            """)
        #expect(premise.characters.map(\.name) == ["Inspector Finch", "Silas Webb", "Mary Thorne"])
        #expect(premise.characters[2].occupation == "the lamp's new keeper")
        #expect(premise.killer == "Silas Webb" && premise.victim == "Mary Thorne" && premise.artStyle == "woodcut")
        #expect(premise.setting == "Saltmarsh: a village \"cut off\" by tides")
        #expect(premise.storyline == "A story about a lighthouse: the lamp goes out.")
        #expect(premise.character(.detective)?.name == "Inspector Finch")
    }

    @Test("a file of prose is a storyline the author brings along")
    func prose() throws {
        #expect(try read("A man dies.\nNobody cares.").storyline == "A man dies. Nobody cares.")
    }

    @Test("without a cast, those who are named are the cast")
    func noCast() throws {
        let premise = try read("killer: Bob Grey\nvictim: Ann Lee\nwitnesses: [Cy]")
        #expect(premise.characters.map(\.name) == ["Bob Grey", "Ann Lee", "Cy"])
        #expect(premise.characters.map(\.role) == [.killer, .victim, .witness])
    }

    @Test("sentences in one text are told apart")
    func sentences() throws {
        let premise = try read("relationships: Mr. Grey owes J. Lee money. She knows; he does not! St. Ives is far.")
        #expect(
            premise.relationships == [
                "Mr. Grey owes J. Lee money.", "She knows", "he does not!", "St. Ives is far.",
            ])
    }

    @Test(
        "what is wrong is told in one line: where, what, what was expected",
        arguments: [
            (
                "title: T\ncharacters: Rob Grey, Ann Lee\nkiller: Bob Grey",
                "3: killer 'Bob Grey' is not in the cast; expected one of: Rob Grey, Ann Lee (did you mean 'Rob Grey'?)"
            ),
            (
                "characters: Ann Lee, Bob Lee\n\nvictim: Lee",
                "3: victim 'Lee' could be Ann Lee or Bob Lee; expected the full name"
            ),
            (
                "characters:\n  - name: Ann\n  - name: Bob\n  - name: ann\n",
                "4: 'ann' is in the cast twice, first in line 2; expected each name once"
            ),
            ("titel: T", "1: the field 'titel' is not known; expected one of: title"),
            ("title: A\nTitle: B", "2: the field 'title' is there twice; expected it once"),
            ("title: A\n\ntitle: B", "3: the field 'title' is there twice; expected it once"),
            ("characters:\n  - name: Ann\n    age: 3\n    age: 4", "3: 'age' is there twice; expected each field once"),
            ("title: [a]", "1: title is a list; expected a text"),
            ("title: T\nsetting: \"a\" b", "2: did not find expected key; expected YAML such as 'killer: Tomas Reyne'"),
            ("title: T\ncharacters:\n  - name: a: b", "3: mapping values are not allowed in this context"),
            ("chapters: ten", "1: chapters is 'ten'; expected a whole number from 1 to 200"),
            ("chapters: 201", "1: chapters is '201'; expected a whole number from 1 to 200"),
            ("words_per_chapter: 49", "1: words_per_chapter is '49'; expected a whole number from 50 to 10000"),
            ("pages: 0", "1: pages is '0'; expected a whole number from 1 to 2000"),
            ("seed: -1", "1: seed is '-1'; expected a whole number, 0 or more"),
            ("target: book", "1: target is 'book'; expected one of: novel, screenplay, both"),
            ("skip_storyboard: maybe", "1: skip_storyboard is 'maybe'; expected true or false"),
            ("language: klingon speech", "1: language is 'klingon speech'; expected a tag such as en or de-AT"),
            ("- a\n- b", "1: the story is a list; expected fields such as 'characters: ...'"),
            ("characters:\n  - name: Ann\n    hat: red", "3: a character has the unknown field 'hat'"),
            (
                "characters:\n  - name: Ann\n    looks: a\n    physical_traits: b",
                "4: a character has 'physical_traits' twice"
            ),
            ("characters:\n  - name: Ann\n    age: old", "3: age is 'old'; expected a whole number from 0 to 150"),
            ("characters:\n  - name: Ann\n    role: kller", "3: role is 'kller'; expected one of: detective, killer"),
            ("characters:\n  - age: 3", "2: somebody in the cast has no name; expected a name"),
            ("characters:\n  - name: Ann\n   age: 3", "3: "),
            ("title: \"The Gilt\nkiller: x", "1: found unexpected end of stream while scanning a quoted scalar"),
            (
                "characters: Ann, Bob\nkiller: Ann\nvictim: Ann",
                "2: 'Ann' is both killer and victim; expected two different people"
            ),
            ("characters: Ann (killer), Bob (killer)", "1: there is more than one killer: Ann, Bob; expected one"),
            (
                "characters: Ann (killer), Bob\nkiller: Bob",
                "2: the killer is 'Bob', but 'Ann' has that role; expected one killer"
            ),
        ])
    func errors(_ text: String, _ message: String) {
        let error = #expect(throws: StoryFileError.self) { try read(text) }
        #expect(error?.description.hasPrefix("my.yaml:\(message)") == true, "\(String(describing: error))")
    }

    @Test("a file with nothing in it is an error", arguments: ["", " \n\t\n", "# only a note\n", "\u{FEFF}"])
    func empty(_ text: String) {
        let error = #expect(throws: StoryFileError.self) { try read(text) }
        #expect(error?.problem == "there is no story in this file")
    }

    @Test("a JSON file that is cut off names its line")
    func cutOffJSON() {
        let error = #expect(throws: StoryFileError.self) {
            try StoryFile.read("{\n\"title\": \"T\",\n", named: "s.json")
        }
        #expect(error?.description == "s.json:3: there is the end of the text; expected a key in double quotes")
    }

    @Test(
        "a file that would run the parser out of stack is an error",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000) + "x",
            "a: " + String(repeating: "{a: ", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
            "a: &a [x, x]\nb: &b [*a, *a]\n"
                + (0..<24).map {
                    "c\($0): &c\($0) [*\($0 == 0 ? "b" : "c\($0 - 1)"), *b, *\($0 == 0 ? "b" : "c\($0 - 1)")]\n"
                }
                .joined(),
        ])
    func bombs(_ text: String) {
        #expect(throws: StoryFileError.self) { try read(text) }
    }

    @Test("any settled premise reads back as it was written", arguments: 0..<400)
    func roundTrip(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        let premise = values.premise()
        let text = StoryFile.text(of: premise)
        #expect(try read(text) == premise, "\(text)")
        #expect(try StoryFile.text(of: read(text)) == text)
    }
}

extension RandomValues {
    mutating func premise() -> Premise {
        var premise = Premise()
        premise.title = chance(60) ? line() : nil
        premise.genre = line(1...2)
        premise.setting = chance(80) ? prose() : ""
        premise.theme = chance(50) ? line() : ""
        premise.artStyle = line()
        premise.language = pick(["en", "de-AT", "no"])
        premise.relationships = list(0...3) { $0.prose() }
        premise.betrayals = list(0...2) { "x " + $0.line() }
        premise.examples = chance(50) ? prose() : ""
        premise.storyline = chance(50) ? prose() : nil
        premise.chapters = number(1...200)
        premise.wordsPerChapter = number(50...10000)
        premise.pages = number(1...2000)
        premise.seed = UInt64.random(in: 0...UInt64.max, using: &random)
        premise.target = pick(Premise.Target.allCases)
        premise.skipStoryboard = chance(50)
        premise.maxRetries = number(0...9)
        premise.spentRetries = chance(20) ? number(1...9) : 0
        let names = ["Adela Quill", "Tomas Reyne", "Pip Marlow", "Dr. Ng, Jr.", "Robert (Bob) Grey", "null", "A: b"]
        premise.characters = names.prefix(number(0...7)).map { person(named: $0) }
        settleRoles(&premise)
        return premise
    }

    private mutating func settleRoles(_ premise: inout Premise) {
        for index in premise.characters.indices {
            switch premise.characters[index].role {
            case .killer, .victim, .supporting: premise.characters[index].role = .detective
            default: continue
            }
        }
        if premise.characters.count > 1, chance(80) {
            premise.characters[0].role = .killer
            premise.killer = premise.characters[0].name
            premise.characters[1].role = .victim
            premise.victim = premise.characters[1].name
        }
        premise.framedSuspect = premise.character(.framedSuspect)?.name
        for index in premise.characters.indices.dropFirst(2)
        where premise.characters[index].role == .framedSuspect
            && premise.characters[index].name != premise.framedSuspect
        {
            premise.characters[index].role = .witness
        }
        premise.accomplices = premise.characters.filter { $0.role == .accomplice }.map(\.name)
        premise.witnesses = premise.characters.filter { $0.role == .witness && chance(80) }.map(\.name)
    }
}
