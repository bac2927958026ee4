import StoryModel
import Testing

@testable import StoryFlow

@Suite("A fault in case.json is told with its line and path")
struct CaseErrorTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var old: String
        var new: String
        var problem: String
        var expected: String

        init(_ old: String, _ new: String, _ problem: String, _ expected: String) {
            (self.old, self.new, self.problem, self.expected) = (old, new, problem, expected)
        }

        var testDescription: String { problem }
    }

    private static let cast =
        "one of: Adela Quill, Tomas Reyne, Edmund Harrow, Lena O'Dowd, Pip \u{1F575}\u{FE0F} Marlow, \u{644}\u{64A}\u{644}\u{649}"

    static let kinds = [
        Fault("\"version\": 1", "\"version\": 2", "version is 2, which this program cannot read", "1"),
        Fault("\"version\": 1", "\"version\": \"1\"", "version is a text", "a whole number, 1 or more"),
        Fault("\"circle\": \"The", "\"circel\": \"The", "circel is not known", "(did you mean 'circle'?)"),
        Fault("\"scene\": 2", "\"scene\": 0", "clues[0].scene is 0", "a whole number, 1 or more"),
        Fault("\"scene\": 2", "\"scene\": 1.5", "clues[0].scene is 1.5", "a whole number, 1 or more"),
        Fault("\"chapter\": 1,", "", "clues[0] has no 'chapter'", "the key 'chapter'"),
        Fault("\"is_true\": false", "\"is_true\": \"no\"", "testimony[0].is_true is a text", "true or false"),
        Fault(
            "\"start\": \"day 1 21:14\"", "\"start\": \"21:14\"",
            "events[1].start is '21:14', which is not a time of the story", "one such as 'day 1 21:10'"),
        Fault(
            "\"kind\": \"cover-up\"", "\"kind\": \"coverup\"", "events[1].kind is 'coverup'",
            "(did you mean 'cover-up'?)"),
        Fault(
            "\"kind\": \"lack\"", "\"kind\": \"lacks\"", "clues[1].assertions[0].kind is 'lacks'",
            "(did you mean 'lack'?)"),
        Fault("\"words\": [\"wax\", \"ink\"],", "", "clues[0] has no 'words'", "for the clue asserts something"),
        Fault("[3, 0]", "[3]", "map.minutes[1] has 1 numbers", "2, one for each place"),
        Fault("[0, 2],", "", "map.minutes has 1 rows", "2, one for each place"),
        Fault("[3, 0]", "[-3, 0]", "map.minutes[1][0] is -3", "a whole number, 0 or more"),
        Fault("\"suspects\": [", "\"suspects\": [null, ", "suspects[0] is null", "a text"),
    ]

    static let names = [
        Fault(
            "\"suspects\": [\"Tomas Reyne\"", "\"suspects\": [\"Tomas Rayne\"",
            "suspects[0] is 'Tomas Rayne', who is not in the cast", cast + " (did you mean 'Tomas Reyne'?)"),
        Fault(
            "\"about\": \"Lena O'Dowd\"", "\"about\": \"Nobody\"",
            "clues[2].about is 'Nobody', who is not in the cast", cast),
        Fault(
            "\"traits\": {", "\"traits\": {\"Gust\": [], ", "traits.Gust is about nobody in the cast", cast),
        Fault(
            "\"at\": \"Tomas Reyne\"", "\"at\": \"Reyne\"",
            "clues[0].assertions[3].at is 'Reyne', who is not in the cast", cast),
        Fault(
            "\"event\": \"E1\", \"since\"", "\"event\": \"E9\", \"since\"",
            "knowledge[0].event is 'E9', which no event has for its id", "one of: E1, E2"),
        Fault(
            "[\"C1\", \"C3\"]", "[\"C1\", \"C4\"]",
            "testimony[0].contradicted_by[1] is 'C4', which no clue has for its id", "one of: C1, C2, C3"),
        Fault(
            "\"testimony\": \"T1\"", "\"testimony\": \"T3\"",
            "clues[0].assertions[4].testimony is 'T3', which no testimony has for its id", "one of: T1, T2"),
        Fault(
            "\"item\": \"lamp\"", "\"item\": \"axe\"",
            "clues[1].assertions[1].item is 'axe', which is no item of the document", "one of: brass ruler, lamp"),
        Fault(
            "\"place\": \"Hall\",\n          \"from\"", "\"place\": \"Attic\",\n          \"from\"",
            "clues[0].assertions[5].place is 'Attic', which is not on the map", "one of: Counting Room, Hall"),
        Fault(
            "\"id\": \"C3\"", "\"id\": \"C1\"", "clues[2].id is 'C1', which stands in line", "each once"),
        Fault(
            "\"culprit\": \"Tomas Reyne\"", "\"culprit\": \"Lena O'Dowd\"",
            "solution.culprit is 'Lena O'Dowd', which is not the killer of the storyline's cast", "'Tomas Reyne'"),
        Fault(
            "\"weapon\": \"brass ruler\",", "\"weapon\": \"ruler\",",
            "solution.weapon is 'ruler', which is no item of the document", "one of: brass ruler, lamp"),
        Fault(
            "\"time\": \"day 1 21:10\"", "\"time\": \"day 1 21:11\"",
            "solution.time is 'day 1 21:11', which is not the start of the murder's event", "'day 1 21:10'"),
        Fault(
            "\"role\": \"witness\"", "\"role\": \"killer\"",
            "cast[4].role is not what the storyline says of Pip", "'witness'"),
    ]

    @Test("a value that is missing or of the wrong kind", arguments: kinds)
    func kind(fault: Fault) throws { try check(fault) }

    @Test("a name that nobody and nothing has", arguments: names)
    func name(fault: Fault) throws { try check(fault) }

    /// The error names the fault's line, or that of the object around it.
    private func check(_ fault: Fault) throws {
        let text = try #require(CaseDocument.text(of: CaseSample.storyline))
        let range = try #require(text.firstRange(of: fault.old), "\(fault.old) is not in the document")
        let edited = text.replacingCharacters(in: range, with: fault.new)
        let error = try #require(throws: ArtifactError.self) {
            try CaseDocument.read(edited, over: CaseSample.storyline)
        }
        #expect(error.file == "case.json")
        #expect(error.problem.hasPrefix(fault.problem), "\(error)")
        #expect(error.expected.hasSuffix(fault.expected), "\(error)")
        guard !error.problem.contains("has "), !error.expected.contains("key") else { return }
        #expect(error.line == text[..<range.lowerBound].count { $0 == "\n" } + 1, "\(error)")
    }

    @Test("what is not JSON")
    func syntax() throws {
        let text = try #require(CaseDocument.text(of: CaseSample.storyline))
        let error = try #require(throws: ArtifactError.self) {
            try CaseDocument.read(text.replacing("\"clues\": [", with: "\"clues\" ["), over: CaseSample.storyline)
        }
        #expect(error.description.hasPrefix("case.json:"))
        #expect(error.problem == "there is '[' after the key 'clues'" && error.expected == "':'")
        #expect(throws: ArtifactError.self) { try CaseDocument.read("", over: CaseSample.storyline) }
        let list = try #require(throws: ArtifactError.self) { try CaseDocument.read("[]", over: CaseSample.storyline) }
        #expect(list.description == "case.json:1: the document is a list; expected an object")
    }

    @Test("a line that is lost or doubled is told of, or does not matter; nothing worse happens")
    func lines() throws {
        let lines = try #require(CaseDocument.text(of: CaseSample.storyline)).split(separator: "\n")
        for index in lines.indices {
            for copies in [0, 2] {
                var edited = lines
                edited.replaceSubrange(index...index, with: Array(repeating: lines[index], count: copies))
                do {
                    _ = try CaseDocument.read(edited.joined(separator: "\n"), over: CaseSample.storyline)
                } catch let error as ArtifactError {
                    #expect(error.line.map { (1...edited.count).contains($0) } == true, "\(error)")
                }
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
