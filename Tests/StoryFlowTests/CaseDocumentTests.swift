import Foundation
import StoryModel
import Testing

@testable import StoryFlow

@Suite("case.json")
struct CaseDocumentTests {
    private let text = CaseDocument.text(of: CaseSample.storyline) ?? ""

    @Test("a case that was written is read back as it was")
    func roundTrip() throws {
        var bare = CaseSample.storyline
        bare.events = []
        bare.clues = []
        bare.puzzle = nil
        #expect(try CaseDocument.read(text, over: bare) == CaseSample.storyline)
        #expect(CaseDocument.text(of: try CaseDocument.read(text, over: bare)) == text)
    }

    @Test("the least a puzzle can be is read back as well")
    func least() throws {
        let storyline = Storyline(
            title: "", puzzle: Puzzle(suspects: [], circle: "", map: TravelMap(places: [], minutes: [])))
        let text = try #require(CaseDocument.text(of: storyline))
        #expect(try CaseDocument.read(text, over: storyline) == storyline)
    }

    @Test("a storyline without a puzzle has no case")
    func none() {
        #expect(CaseDocument.text(of: Storyline(title: "A walk")) == nil)
    }

    @Test("it is what other programs take for JSON, its keys in their order, the same every time")
    func json() throws {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(object?.count == 13)
        #expect((object?["clues"] as? [[String: Any]])?[0]["text"] as? String == "Wax & \\ ink.")
        var rest = text[...]
        for key in CaseReader.keys {
            let range = try #require(rest.firstRange(of: "\n  \"\(key)\": "), "\(key) is missing or out of order")
            rest = rest[range.upperBound...]
        }
        #expect(CaseDocument.text(of: CaseSample.storyline) == text)
    }

    @Test("short values stand in one line, and times as people write them")
    func readable() {
        for line in [
            #"  "solution": {"#, #"    "culprit": "Tomas Reyne","#, #"    "time": "day 1 21:10","#,
            #"    "minutes": ["#, #"      [0, 2],"#,
            #"    {"name": "brass ruler", "place": "Counting Room", "methods": ["blow"]},"#,
            #"        {"kind": "death", "after": "day 1 21:05", "before": "day 1 21:20"},"#,
        ] { #expect(text.contains("\n" + line + "\n"), "\(line)") }
    }

    @Test(
        "any texts come back",
        arguments: [
            "", " ", "two\nlines", "\"quoted\" \\ and /", "\u{0}\u{1F}\u{7F}\u{2028}", "\u{1F469}\u{200D}\u{1F680}",
            "e\u{301}", "\r\n\t",
        ])
    func texts(odd: String) throws {
        var storyline = CaseSample.storyline
        storyline.title = odd
        storyline.puzzle?.circle = odd
        storyline.clues[0].text = odd
        storyline.puzzle?.exhibits[0].words = [odd, odd]
        storyline.events[0].action = odd
        let text = try #require(CaseDocument.text(of: storyline))
        let read = try CaseDocument.read(text, over: storyline)
        #expect(read == storyline)
        #expect(Array((read.puzzle?.circle ?? "").utf8) == Array(odd.utf8))
    }

    @Test("whatever is read is what the rest of the storyline was")
    func overlay() throws {
        var other = CaseSample.storyline
        other.synopsis = "Another."
        other.chapters = []
        let read = try CaseDocument.read(text.replacing("Wax & ", with: "Ash & "), over: other)
        #expect(read.synopsis == "Another." && read.chapters.isEmpty)
        #expect(read.clues[0].text == "Ash & \\ ink.")
    }
}
