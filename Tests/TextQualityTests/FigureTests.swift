import StoryModel
import Testing

@testable import TextQuality

@Suite("Figures of a text")
struct FigureTests {
    @Test("words are runs of letters and digits, with the apostrophes and hyphens inside them")
    func words() {
        #expect(TextFigures(chapters: ["The book-keeper's lamp, at 21:10 - didn't burn."]).words == 8)
        #expect(TextFigures(chapters: ["don\u{2019}t"]).words == 1)
        #expect(TextFigures(chapters: ["one\u{2014}two"]).words == 2)
    }

    @Test(
        "a sentence ends at its mark, and not at an abbreviation, a number or a question that goes on",
        arguments: [
            ("He came. He saw? He won!", 3),
            ("Mr. Reyne met Dr. Voss.", 1),
            ("It cost 3.50 and he paid.", 1),
            ("\"Who?\" she asked. \"Me.\"", 2),
            ("\"Stop!\" \"Why?\"", 2),
            ("Signed by J. Smith. So he said.", 2),
            ("So did I. Nobody knew.", 2),
            ("No mark\n\nStill two", 2),
            ("One line\nbroken in the middle.", 1),
            ("Well\u{2026} Perhaps.", 2),
            ("Τι είδε; Τίποτα.", 1),
            ("ماذا رأى؟ لا شيء.", 2),
        ])
    func sentences(text: String, count: Int) {
        #expect(TextFigures(chapters: [text]).sentences == count)
    }

    @Test("distinct runs are counted within sentences")
    func distinct() {
        // Words: the cat saw the dog the cat ran. Pairs: the-cat cat-saw saw-the the-dog | the-cat cat-ran.
        let figures = TextFigures(chapters: ["The cat saw the dog. The cat ran."])
        #expect(figures.distinct1 == 5.0 / 8)
        #expect(figures.distinct2 == 5.0 / 6)
        #expect(figures.distinct3 == 1)
        #expect(figures.fourGramRepetition == 0)
    }

    @Test("a run of four words that was there before is a repetition, whatever its case, marks and chapter")
    func fourGrams() {
        let figures = TextFigures(chapters: [
            "He shut the heavy door.", "\"HE shut, the heavy window,\" she said. The door he shut.",
        ])
        // he-shut-the-heavy shut-the-heavy-door | he-shut-the-heavy shut-the-heavy-window the-heavy-window-she
        // heavy-window-she-said | the-door-he-shut
        #expect(figures.fourGramRepetition == 1 - 6.0 / 7)
    }

    @Test("a phrase said of another of the cast is the same phrase")
    func castInRuns() {
        let text = ["Quill looked at Reyne's hands. Reyne looked at Quill\u{2019}s hands."]
        #expect(TextFigures(chapters: text).fourGramRepetition == 0)
        #expect(TextFigures(chapters: text, names: ["Adela Quill", "Tomas Reyne"]).fourGramRepetition == 0.5)
    }

    @Test("sentences said twice are named with their chapters, from four words on")
    func repeatedSentences() {
        let figures = TextFigures(chapters: [
            "It was not so. He said no.", "\"It was not so,\" said Quill. He said no.", "It was NOT so! It was not so.",
        ])
        #expect(figures.repeatedSentences == [RepeatedSentence(text: "It was not so", chapters: [1, 3, 3])])
        #expect(
            TextFigures(chapters: ["It was Reyne then. It was Quill then."], names: ["Quill", "Reyne"])
                .repeatedSentences.isEmpty)
    }

    @Test("neighbouring sentences that begin with the same two words are counted")
    func openings() {
        let figures = TextFigures(chapters: [
            "He sat down. He sat still. She rose. He sat up. No. He sat back.", "He sat.",
        ])
        // Pairs of neighbours: 3, of which one is alike; the sentence of one word parts its neighbours.
        #expect(figures.repeatedOpenings == 1.0 / 3)
        #expect(figures.commonOpenings == [Tally(words: "he sat", count: 5)])
    }

    @Test("the two chapters that are most alike are named")
    func likeness() throws {
        let figures = TextFigures(chapters: [
            "The lantern swung above the quay.", "A ledger lay open beside the inkwell.",
            "Above the quay the lantern had swung.",
        ])
        let pair = try #require(figures.mostAlike)
        #expect((pair.first, pair.second) == (1, 3))
        // lantern quay swung, lantern quay swung.
        #expect(abs(pair.similarity - 1) < 1e-9)
        #expect(TextFigures(chapters: ["Only one."]).mostAlike == nil)
    }

    @Test(
        "what stands within quotation marks is dialogue",
        arguments: [
            ("\"Come in,\" he said. \"Now.\"", 3, 5),
            ("\u{201C}Come in,\u{201D} he said. \u{201C}Now.\u{201D}", 3, 5),
            ("\u{2018}Don\u{2019}t come in,\u{2019} he said.", 3, 5),
            ("«Entrez», dit-il.", 1, 2),
            ("„Komm herein“, sagte er.", 2, 4),
            ("It\u{2019}s Quill\u{2019}s.", 0, 2),
            ("\"Left open, said he.\n\nHe went on.", 4, 7),
            ("He went on.", 0, 3),
            ("\"She said 'go' to me.\"", 5, 5),
        ] as [(String, Int, Int)])
    func dialogue(text: String, quoted: Int, words: Int) {
        #expect(TextFigures(chapters: [text]).dialogueShare == Double(quoted) / Double(words))
    }

    @Test("chapters are held against the plan")
    func lengths() {
        let novel = Novel(
            frontMatter: "",
            chapters: [
                NovelChapter(number: 4, title: "A", text: "One two three."),
                NovelChapter(number: 5, title: "B", text: "Six."),
            ])
        let figures = TextFigures(novel, wordsPerChapter: 2)
        #expect(figures.chapterLengths.map(\.chapter) == [4, 5])
        #expect(figures.chapterLengths.map(\.words) == [3, 1])
        #expect(figures.chapterLengths.map(\.deviation) == [0.5, -0.5])
        #expect(TextFigures(novel).chapterLengths.map(\.deviation) == [nil, nil])
    }

    @Test("sentence lengths have a mean and a variation")
    func sentenceLengths() {
        let figures = TextFigures(chapters: ["One two. One two three four five six."])
        #expect(figures.sentenceLength == 4)
        #expect(figures.sentenceVariation == 0.5)
    }

    @Test("a name that nobody knows is noticed when it comes twice")
    func unknownNames() {
        let text = """
            Then Quill met Barlow at the gate. On Monday Barlow's dog bit an Englishman, said Mrs Pell. "You saw Barlow?" \
            he asked. They went to Pell, and Quill to the Gate. She saw the NAVY, and the NAVY saw her. I met God, as I do.
            """
        let figures = TextFigures(chapters: ["Nothing here.", text], names: ["Adela Quill", "Ida Pell"])
        #expect(
            figures.unknownNames == [
                UnknownName(name: "Barlow", count: 3, chapter: 2, excerpt: "Then Quill met Barlow at the gate")
            ])
    }

    @Test("stock phrases are found where they stand")
    func stockPhrases() {
        let figures = TextFigures(chapters: ["So it was.", "At that her heart skipped a beat, twice. Her heart. Sank."])
        #expect(
            figures.stockPhrases == [
                StockPhraseUse(
                    phrase: "heart skipped a beat", chapter: 2, excerpt: "At that her heart skipped a beat, twice")
            ])
    }

    @Test("a text without words has figures of nothing", arguments: [[], [""], ["\n\n* * *\n"], ["🙂 🙂"]])
    func nothing(chapters: [String]) {
        let figures = TextFigures(chapters: chapters, wordsPerChapter: 100)
        #expect(figures.words == 0)
        #expect(figures.sentences == 0)
        #expect(figures.distinct1 == 0)
        #expect(figures.fourGramRepetition == 0)
        #expect(figures.sentenceLength == 0)
        #expect(figures.mostAlike == nil)
        #expect(figures.chapterLengths.map(\.words) == chapters.map { _ in 0 })
    }

    @Test("one word is a text")
    func oneWord() {
        let figures = TextFigures(chapters: ["Fin"])
        #expect(figures.words == 1)
        #expect(figures.sentences == 1)
        #expect(figures.distinct1 == 1)
        #expect(figures.sentenceVariation == 0)
    }

    @Test("other scripts and emoji do not disturb the figures")
    func scripts() {
        let greek = TextFigures(chapters: ["Ο Νίκος είδε τη Μαρία. ο νίκος ΕΊΔΕ τη θάλασσα 🌊."], names: ["Νίκος"])
        #expect(greek.words == 10)
        #expect(greek.distinct1 == 6.0 / 10)
        #expect(greek.unknownNames.isEmpty)
        let arabic = TextFigures(chapters: ["فتحَ البابَ ببطء. فتحَ البابَ ببطء."])
        #expect(arabic.words == 6)
        #expect(arabic.distinct1 == 0.5)
    }
}
