import StoryModel
import Testing

@testable import ModelAuthor

@Suite("Checks of what a model wrote")
struct CheckTests {
    private let cast = CastList([
        StoryCharacter(name: "Adela Quill", role: .detective), StoryCharacter(name: "Tomas Reyne", role: .killer),
        StoryCharacter(name: "Lena Reyne", role: .witness),
    ])

    @Test(
        "a name is known in other letters, with a title, and in part where one person can be meant",
        arguments: [
            ("Adela Quill", "Adela Quill"), ("ADELA QUILL", "Adela Quill"), ("Quill", "Adela Quill"),
            ("Detective Quill", "Adela Quill"), ("Lena", "Lena Reyne"), ("Reyne", nil), ("Detective", nil),
            ("Bob", nil),
            ("", nil),
        ] as [(String, String?)])
    func names(_ given: String, _ meant: String?) {
        #expect(cast.resolve(given) == meant)
    }

    @Test(
        "times are read as they are written",
        arguments: [
            ("21:10", 1270), ("9:05", 545), ("9.05 pm", 1265), ("2110", 1270), ("midnight", 720), ("12:30 am", 30),
            ("99:99", 1439),
        ])
    func times(_ text: String, _ minute: Int) {
        #expect(StoryClock.minute(text) == minute)
    }

    @Test("clue marks are found and taken off, and other brackets stay")
    func marks() {
        let text = "The key was wet. [C1] He [sic] shrugged [C2, C3]. \"No.\" [Clue C4]"
        #expect(ClueMarks(text).ids == ["C1", "C2", "C3", "C4"])
        #expect(ClueMarks.removed(from: text) == "The key was wet. He [sic] shrugged. \"No.\"")
    }

    @Test("a mark alone does not show a clue; its words do, with it near or without it")
    func shownClues() {
        let clue = Clue(
            id: "C1", meaning: .implicates, evidence: .physical, about: "Tomas Reyne",
            text: "The ledger's last page was ruled by another hand.", inference: "", chapter: 1, scene: 1)
        #expect(ClueMarks("She opened the ledger; its last page had been ruled anew. [C1]").shows(clue))
        #expect(ClueMarks("The ledger lay open, its page ruled by another, heavier hand.").shows(clue))
        #expect(!ClueMarks("It rained all day on the quay. [C1]").shows(clue))
        #expect(!ClueMarks("It rained all day on the quay.").shows(clue))
    }

    private func check(_ text: String, words: Int = 10, written: [NovelChapter] = []) -> [String] {
        var premise = Premise()
        premise.wordsPerChapter = words
        let storyline = Storyline(
            title: "T", cast: [StoryCharacter(name: "Adela Quill", role: .detective)],
            clues: [
                Clue(
                    id: "C2", meaning: .implicates, evidence: .document, about: "x", text: "A torn ticket lay there.",
                    inference: "", chapter: 2, scene: 1)
            ])
        let outline = ChapterOutline(number: 1, title: "", summary: "")
        return ChapterCheck(chapter: outline, storyline: storyline, premise: premise, written: written).findings(text)
    }

    @Test("length, repetition, clues of other chapters and strangers are found")
    func chapterFindings() {
        let paragraph = "The rain had come over the harbour wall in the night, and stayed."
        #expect(check(paragraph) == [])
        #expect(check("One two.", words: 100) == ["it has 2 words; write about 100"])
        #expect(check("\(paragraph)\n\n\(paragraph)").contains { $0.hasPrefix("a paragraph stands there twice") })
        let before = NovelChapter(number: 1, title: "", text: paragraph)
        #expect(check(paragraph, written: [before]).contains { $0.contains("stands in chapter 1 already") })
        #expect(check(paragraph + " [C2]").contains("clue C2 is shown here, and belongs in chapter 2; leave it out"))
        let strange = "Later she met Oswin Bartle there. And again Oswin Bartle came, and Adela Quill saw him go."
        #expect(check(strange).contains { $0.hasPrefix("Oswin Bartle is named, and is not in the cast") })
    }

    @Test("a sentence said over and over is found, as small models say them")
    func loops() {
        let text = Array(repeating: "He looked at the door and then at the window", count: 4).joined(separator: ". ")
        #expect(Repetition(text).findings.contains { $0.hasPrefix("a sentence stands there 4 times") })
    }

    @Test("a text in another language than the story's is found")
    func language() {
        let german = Array(
            repeating: "Der Mann war nicht auf dem Weg zu der Stadt und sie hatte es mit sich.", count: 4
        ).joined(separator: " ")
        #expect(StoryLanguage("en").other(in: german) == "German")
        #expect(StoryLanguage("de-AT").other(in: german) == nil)
        #expect(StoryLanguage("ja").other(in: german) == nil)
        #expect(StoryLanguage("german").name == "German")
    }

    @Test("headings, fences and odd scene breaks are no part of a chapter")
    func tidies() {
        let answer =
            "# Chapter 3: Rain\n\n**Chapter 3**\n\nFirst.\n***\n\nSecond.\n\n---\n```\n* * *\nThird.\n\n* * *\n"
        #expect(ChapterText(answer).text == "First.\n\n* * *\n\nSecond.\n\n* * *\n\nThird.")
    }

    @Test("words are counted by characters where a language sets no blanks")
    func words() {
        #expect(StoryLanguage("en").words(in: "one two  three\nfour") == 4)
        #expect(StoryLanguage("ja").words(in: "雨が降っていた。") == 3)
    }
}
