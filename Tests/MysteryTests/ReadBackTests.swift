import Mystery
import StoryModel
import Testing

@Suite("A novel read back for its clues")
struct ReadBackTests {
    private var storyline: Storyline {
        func scene(_ number: Int, _ kind: SceneOutline.Kind, _ clues: [String]) -> SceneOutline {
            SceneOutline(
                number: number, kind: kind, place: "the quay", time: StoryTime(day: 2, hour: 9, minute: 0),
                present: ["Ada Quill"], summary: "", clues: clues)
        }
        func clue(_ id: String, _ text: String, _ chapter: Int, _ scene: Int) -> Clue {
            Clue(
                id: id, meaning: .implicates, evidence: .physical, about: "Tom Reyne", text: text, inference: "",
                chapter: chapter, scene: scene)
        }
        return Storyline(
            title: "Nets",
            cast: [
                StoryCharacter(name: "Ada Quill", role: .detective), StoryCharacter(name: "Tom Reyne", role: .killer),
            ],
            clues: [
                clue("C1", "A broken oar lies under the harbour steps, painted green.", 1, 1),
                clue("C2", "The ledger's seventeenth page is written in violet pencil.", 2, 1),
            ],
            chapters: [
                ChapterOutline(
                    number: 1, title: "", summary: "", scenes: [scene(1, .search, ["C1"]), scene(2, .search, [])]),
                ChapterOutline(
                    number: 2, title: "", summary: "", scenes: [scene(1, .search, ["C2"]), scene(2, .summation, [])]),
            ])
    }

    private func read(_ texts: String...) -> ReadBack {
        ReadBack(
            Novel(
                frontMatter: "",
                chapters: texts.enumerated().map { NovelChapter(number: $0 + 1, title: "", text: $1) }), of: storyline)
    }

    private let oar = "Under the harbour steps she found an oar, broken across and painted green once."
    private let ledger = "\"Look here,\" he said. The seventeenth page of the ledger was written in violet pencil."

    @Test("has each clue in the scene whose words bring it, whatever the tense")
    func found() {
        let reading = read("Rain.\n\n* * *\n\n\(oar)", ledger)
        #expect(
            reading.places == ["C1": SceneReference(chapter: 1, scene: 2), "C2": SceneReference(chapter: 2, scene: 1)])
        #expect(reading.lost == [] && reading.early.isEmpty && reading.betrayals.isEmpty)
        #expect(reading.storyline.chapters[0].scenes.map(\.clues) == [[], ["C1"]])
        #expect(reading.storyline.clue("C1")?.scene == 2)
    }

    @Test("misses a clue whose words are gone, or stand far apart, or in two scenes")
    func lost() {
        #expect(read("Rain.", ledger).lost.map(\.id) == ["C1"])
        let words = Array(repeating: "rain and more rain", count: 60).joined(separator: " ")
        #expect(read("An oar, broken and painted. \(words). Harbour steps.", ledger).lost.map(\.id) == ["C1"])
        #expect(read("An oar, broken and painted.\n\n* * *\n\nHarbour steps.", ledger).lost.map(\.id) == ["C1"])
    }

    @Test("finds a clue that comes in an earlier chapter, and takes one that is still to be written as planned")
    func early() {
        #expect(read("\(oar) \(ledger)", "Nothing.").early.map(\.clue.id) == ["C2"])
        #expect(read(oar).lost == [])
        #expect(read(oar).storyline.chapters[1].scenes[0].clues == ["C2"])
    }

    @Test(
        "finds a sentence that calls the culprit guilty before the solution is told, and lets people say what they like"
    )
    func betrayed() {
        #expect(read("\(oar) Reyne was the murderer. It rained.", ledger).betrayals.map(\.sentence.isEmpty) == [false])
        #expect(read("\(oar) \"Reyne was the murderer,\" said nobody.", ledger).betrayals.isEmpty)
        #expect(read(oar, "\(ledger)\n\n* * *\n\nReyne was the murderer.").betrayals.isEmpty)
    }

    @Test("says what it found as findings, each with what to do")
    func findings() {
        let findings = read("Rain.", ledger).findings(for: Premise())
        #expect(
            findings.first { $0.rule == "every clue is in the text" }?.evidence.contains("C1 is not in chapter 1")
                == true)
        #expect(findings.allSatisfy { $0.passed || !$0.remedy.isEmpty })
    }
}
