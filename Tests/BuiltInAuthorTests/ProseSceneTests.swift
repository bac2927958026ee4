import Mystery
import StoryFlow
import StoryModel
import Testing
import TextQuality

import BuiltInPlot
@testable import BuiltInProse

@Suite("The scenes of a built-in novel")
struct ProseSceneTests {
    private static func premise(_ setting: String, seed: UInt64 = 1) -> Premise {
        var premise = Premise()
        premise.setting = setting
        premise.seed = seed
        return premise
    }

    @Test(
        "a novel meets every check of its quality, wherever it is set",
        arguments: [
            "Wexcombe Hall, a country house in Norfolk, December 1934",
            "Port Averil, a fading harbour town, November 1931",
            "The Alhambra, a theatre in a northern city, 1926", "The night express to Trieste, in January 1929",
            "Halley Ridge, a research station in Antarctica, midwinter, present day",
        ])
    func quality(setting: String) async throws {
        let book = try await WrittenBook(Self.premise(setting))
        let novel = Novel(frontMatter: "", chapters: book.chapters)
        let report = TextReport(novel, wordsPerChapter: 1000, names: book.storyline.knownNames)
        #expect(report.findings.filter { !$0.passed } == [])
    }

    @Test("nobody is called guilty before the company is told")
    func noEarlyGuilt() async throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            let book = try await WrittenBook(Self.premise("Port Averil, a harbour town, 1931", seed: seed))
            let killer = try #require(book.storyline.character(.killer)?.name)
            let told = try #require(
                book.outline.chapters.first { $0.scenes.contains { $0.kind == .summation } }?.number)
            let telling = book.storyline.clues.filter { $0.inference.contains(killer.split(separator: " ").last ?? "") }
            for chapter in book.chapters where chapter.number < told {
                for clue in telling where clue.meaning == .implicates {
                    #expect(!chapter.text.contains(clue.inference.prefix(40)), "seed \(seed), \(clue.id)")
                }
            }
        }
    }

    @Test("a scene shows as many clues as it has, each with its words together", arguments: 0...4)
    func clues(count: Int) async throws {
        let texts = [
            "Neither Voss nor Pell nor Marsh can lift the sluice bar from its hooks.",
            "A torn chandler's receipt lies folded in the weighing pan.",
            "Pell, Voss and Marsh were heard singing in the net loft from nine until a quarter to ten.",
            "Marsh mentions the green lantern, which nobody has been told of.",
        ]
        let evidence: [Clue.Evidence] = [.physical, .document, .testimony, .behaviour]
        let clues = (0..<count).map { index in
            Clue(
                id: "K\(index)", meaning: .clears, evidence: evidence[index], about: "Ida Pell", text: texts[index],
                inference: "That settles it for number \(index).", source: index == 2 ? "Jon Marsh" : nil, chapter: 1,
                scene: 1)
        }
        let book = try await Self.book(of: .test, clues: clues)
        for clue in clues { #expect(clue.isShown(in: book.chapters[0].text, share: 80, within: 80), "\(clue.id)") }
        #expect(book.blunders.isEmpty, "\(book.blunders)\n\(book.text)")
    }

    @Test("a trial is prepared, made, and comes out")
    func trial() async throws {
        let text = try await Self.book(of: .test, clues: []).text
        let banks = [TrialBank.prepare, TrialBank.run, TrialBank.result]
        for bank in banks { #expect(Self.draws(from: bank, in: text), "\(bank.name)\n\(text)") }
    }

    @Test("a second blow begins with an alarm, and kills nobody")
    func secondBlow() async throws {
        let text = try await Self.book(of: .secondBlow, clues: []).text
        for bank in [TrialBank.alarm, TrialBank.damage, TrialBank.left] {
            #expect(Self.draws(from: bank, in: text), "\(bank.name)\n\(text)")
        }
        for word in ["dead", "died", "killed", "murdered"] { #expect(!text.contains("Pell was \(word)")) }
    }

    @Test("nothing comes by that the place does not have")
    func surroundings() {
        let ice = Surroundings(of: "A research station in Antarctica", era: .modern)
        #expect(!ice.knows("a goat ate a notice") && !ice.knows("the bishop's been told"))
        #expect(ice.knows("a lamp-less corridor hummed"))
        #expect(!Surroundings(of: "an abbey", era: .old).knows("a battery"))
        #expect(Surroundings(of: "a harbour town, 1931", era: .classic).knows("a goat ate a notice"))
    }

    @Test(
        "a clue is called by what it is",
        arguments: [
            ("There is a baptismal entry that gives Voss and Pell the same father.", "the baptismal entry"),
            ("In the chapel lies what is left of a belt lace, the cut end fresh.", "the belt lace"),
            ("Pell's signet ring is found in Voss's shop.", "Pell's signet ring"),
            ("The inventory Pell took has a minute against every line.", "the inventory"),
            ("In a crease of Pell's ring there is a smear of graphite grease.", "the smear of graphite grease"),
        ])
    func topics(text: String, topic: String) {
        let figures = Figures(Self.cast, sentences: [], era: .classic)
        let clue = Clue(
            id: "C1", meaning: .implicates, evidence: .physical, about: "Ida Pell", text: text, inference: "So.",
            chapter: 1, scene: 1)
        #expect(ClueTopic.of(clue, figures: figures, taken: []) == topic)
        #expect(ClueTopic.of(clue, figures: figures, taken: [topic]) != topic)
    }

    private static let cast = [
        StoryCharacter(name: "Adela Quill", role: .detective, age: 47),
        StoryCharacter(name: "Ben Tarr", role: .supporting, age: 30, occupation: "sergeant"),
        StoryCharacter(name: "Ida Pell", role: .witness, age: 50),
        StoryCharacter(name: "Otto Voss", role: .killer, age: 40),
        StoryCharacter(name: "Jon Marsh", role: .witness, age: 28),
    ]

    /// A book of one scene.
    private static func book(of kind: SceneOutline.Kind, clues: [Clue]) async throws -> WrittenBook {
        var premise = premise("Port Averil, a harbour town, 1931")
        premise.chapters = 1
        premise.wordsPerChapter = 500
        let scene = SceneOutline(
            number: 1, kind: kind, place: "the net loft", time: StoryTime(day: 2, hour: 15, minute: 0),
            present: cast.map(\.name), summary: "Quill has everything put back where it stood.", clues: clues.map(\.id))
        let chapter = ChapterOutline(number: 1, title: "One", summary: "Something is settled.", scenes: [scene])
        return try await WrittenBook(
            premise, storyline: Storyline(title: "Loft", cast: cast, clues: clues, chapters: [chapter]))
    }

    /// Whether one of the bank's phrases stands in a text, by its longest run without a gap.
    private static func draws(from bank: Bank, in text: String) -> Bool {
        bank.phrases.contains { phrase in
            let parts = phrase.split { "{}[]|".contains($0) }.map(String.init)
            return parts.max { $0.count < $1.count }.map { $0.count > 12 && text.contains($0) } == true
        }
    }
}
