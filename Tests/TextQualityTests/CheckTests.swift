import StoryModel
import Testing
import TextQuality

@Suite("Quality checks")
struct CheckTests {
    @Test("a varied text passes, and every check says what it found")
    func passes() {
        let report = TextReport(TextFigures(chapters: Sample.varied, names: ["Quill"]))
        #expect(report.findings.filter { !$0.passed } == [])
        #expect(report.passed)
        #expect(report.findings.map(\.rule).count == QualityCheck.allCases.count)
        #expect(report.findings.allSatisfy { !$0.evidence.isEmpty && $0.remedy.isEmpty })
    }

    @Test("a sentence said twice fails, and is quoted")
    func twice() {
        let finding = QualityCheck.repeatedSentences.finding(
            in: TextFigures(chapters: ["The lamp went out.", "So. The lamp went out."]))
        #expect(!finding.passed)
        #expect(finding.evidence == "\u{201C}The lamp went out\u{201D} in chapters 1 and 2")
        #expect(finding.remedy == "cut or rewrite all but one of each")
    }

    @Test("a chapter that is too short fails, and says by how much")
    func tooShort() {
        let finding = QualityCheck.chapterLength.finding(
            in: TextFigures(chapters: ["One two three four.", "One two three four five six."], wordsPerChapter: 6))
        #expect(!finding.passed)
        #expect(finding.evidence == "chapter 1: 4 of 6 words (-33.3 %)")
        #expect(finding.remedy == "write out what the chapter only mentions")
    }

    @Test("within a seventh of the plan is near enough")
    func nearEnough() {
        let finding = QualityCheck.chapterLength.finding(
            in: TextFigures(chapters: ["One two three four five six seven."], wordsPerChapter: 8))
        #expect(finding.passed)
        #expect(finding.evidence == "furthest off is chapter 1: 7 of 8 words (-12.5 %)")
    }

    @Test("a text that only talks, or never does, fails")
    func dialogue() {
        let silent = Sample.varied.map { $0.filter { $0 != "\"" } }
        let talk = TextFigures(
            chapters: silent.map { chapter in
                chapter.split(separator: "\n\n").map { "\"\($0)\"" }.joined(separator: "\n\n")
            })
        let silence = TextFigures(chapters: silent)
        for figures in [talk, silence] { #expect(!QualityCheck.dialogue.finding(in: figures).passed) }
        #expect(
            QualityCheck.dialogue.finding(in: talk).remedy != QualityCheck.dialogue.finding(in: silence).remedy)
    }

    @Test("a text that goes round in circles fails for its runs, its words, its openings and its chapters")
    func circles() {
        let circling = String(repeating: "He went to the door and he opened the door. ", count: 30)
        let report = TextReport(TextFigures(chapters: [circling, circling]))
        let failed = zip(QualityCheck.allCases, report.findings).filter { !$1.passed }.map { $0.0 }
        #expect(
            failed == [
                .repeatedSentences, .fourGrams, .distinctWords, .openings, .chapterLikeness, .dialogue,
                .sentenceVariation,
            ])
    }

    @Test("names nobody knows fail, with where they stand")
    func names() {
        let finding = QualityCheck.unknownNames.finding(
            in: TextFigures(chapters: ["He saw Barlow. Then Barlow saw him."]))
        #expect(finding.evidence == "Barlow, 2 times from chapter 1 on (\u{201C}He saw Barlow\u{201D})")
    }

    @Test("one stock phrase is forgiven, and two in a short text are not")
    func stockPhrases() {
        let one = "Out of the blue he came."
        #expect(QualityCheck.stockPhrases.finding(in: TextFigures(chapters: [one])).passed)
        let two = QualityCheck.stockPhrases.finding(in: TextFigures(chapters: [one, "Her heart sank."]))
        #expect(!two.passed)
        #expect(two.evidence.hasSuffix("\u{201C}Her heart sank\u{201D} in chapter 2"))
    }

    @Test("of a few words nothing is said that only many can show", arguments: ["", "Fin.", "He. He. He. He."])
    func tooShortToSay(text: String) {
        #expect(TextReport(TextFigures(chapters: [text])).passed)
    }

    @Test("what a storyline names, its text may name")
    func knownNames() {
        var storyline = Storyline(title: "Night", setting: "Port Averil, where the Hester lies.")
        storyline.cast = [StoryCharacter(name: "Adela Quill", role: .detective)]
        let names = storyline.knownNames
        let text = ["She saw the Hester, as Adela Quill saw Averil. Then the Hester saw Averil."]
        #expect(TextFigures(chapters: text, names: names).unknownNames == [])
    }
}
