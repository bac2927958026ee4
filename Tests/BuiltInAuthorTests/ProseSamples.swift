import Foundation
import StoryFlow
import StoryModel

import BuiltInPlot
@testable import BuiltInProse

/// A book as the tests look at it.
struct WrittenBook {
    let storyline: Storyline
    let premise: Premise
    let outline: NovelOutline
    let chapters: [NovelChapter]

    init(_ premise: Premise, storyline given: Storyline? = nil) async throws {
        self.premise = premise
        if let given {
            storyline = given
        } else {
            storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        }
        let writer = BuiltInBookWriter()
        outline = try await writer.outline(from: Groundwork(premise, storyline))
        var written: [NovelChapter] = []
        for chapter in outline.chapters {
            written.append(
                try await writer.chapter(
                    chapter, of: outline, after: written, from: Groundwork(premise, storyline)))
        }
        chapters = written
    }

    var text: String { chapters.map(\.text).joined(separator: "\n\n") }

    var paragraphs: [String] {
        text.components(separatedBy: "\n\n").filter { $0 != "* * *" && !$0.isEmpty }
    }

    /// The share of words that stand in quotation marks, 0 ... 1.
    var dialogueShare: Double {
        let parts = text.components(separatedBy: "\"")
        let said = parts.enumerated().filter { $0.offset % 2 == 1 }.reduce(0) { $0 + $1.element.wordCount }
        return Double(said) / Double(text.wordCount)
    }

    /// Sentences of more than six words that stand in the book more than once.
    var repeatedSentences: [String] {
        var seen: Set<String> = []
        return paragraphs.flatMap(\.longSentences).filter { !seen.insert($0).inserted }
    }

    /// What no sentence should have: gaps left open, doubled marks, `a owl`.
    var blunders: [String] {
        let signs = [
            "{", "}", "¶", "..", ".,", ",.", " ,", " .", "  ", "?.", "!.", " a a", " a e", " a i", " A a", "\n\n\n",
        ]
        let allowed = [" a eu", " a one"]
        return signs.filter { sign in
            text.contains(sign) && !allowed.contains { $0.hasPrefix(sign) && text.contains($0) }
        }
    }
}

/// Stories that did not come from the plot builder.
enum ForeignStories {
    /// A storyline that is prose and nothing else.
    static let prose = Storyline(
        title: "The Salt Road",
        synopsis: """
            Ines Calder comes home to the village after nine years. Her brother Davit has sold the lower field and will not \
            say to whom. At the inn the talk stops when she comes in. She finds her mother's letters in the attic, tied with \
            fishing line.

            Davit admits that the letters were meant for her. Old Mr. Anselm tells her who bought the field. Ines walks the \
            salt road at night and meets the buyer at the chapel. It is her own father, whom everyone had called dead. \
            Davit leaves before the morning. Ines stays, and opens the shutters.
            """)

    static var village: Premise {
        var premise = Premise()
        premise.genre = "family story"
        premise.setting = "Sao Telmo, a village of the salt marshes, March 1962"
        premise.characters = [
            StoryCharacter(name: "Ines d'Almeida-Calder", role: .supporting, age: 31, looks: "Tall, with a limp."),
            StoryCharacter(name: "Davit O'Leary", role: .supporting, age: 35, occupation: "farmer"),
            StoryCharacter(name: "Anselm", role: .supporting, quirks: ["whistling through his teeth"]),
        ]
        premise.chapters = 5
        premise.wordsPerChapter = 600
        return premise
    }

    /// A detective story whose clues have no events, whose people were renamed, with a scene for one.
    static var renamed: Storyline {
        let rooms = ["Gallery", "the quay", "Café Zoë", "Room 12", "Harrow's office"]
        let kinds: [SceneOutline.Kind] = [.discovery, .interview, .search, .deduction, .summation]
        let chapters = (1...3).map { chapter in
            ChapterOutline(
                number: chapter, title: "Part \(chapter)", summary: "Things come to light.",
                scenes: (1...5).map { scene in
                    SceneOutline(
                        number: scene, kind: kinds[scene - 1], place: rooms[(chapter + scene) % 5],
                        time: StoryTime(day: chapter, hour: 8 + scene, minute: 10),
                        present: scene == 4 ? ["Zoë Ó Briain"] : ["Zoë Ó Briain", "T. J. D'Arcy", "Ann Voss"],
                        summary: scene == 3 ? "" : "Ó Briain finds that the case has turned again.",
                        clues: scene == 2 ? ["K\(chapter)"] : [])
                })
        }
        let clues = (1...3).map { number in
            Clue(
                id: "K\(number)", meaning: .implicates, evidence: [.physical, .document, .testimony][number - 1],
                about: "T. J. D'Arcy", text: "An oyster knife number \(number) lies under the lamp.",
                inference: "Only D'Arcy had a reason to put it there.", source: "Somebody Unknown", chapter: number,
                scene: 2)
        }
        return Storyline(
            title: "Renamed",
            cast: [
                StoryCharacter(name: "Zoë Ó Briain", role: .detective),
                StoryCharacter(name: "T. J. D'Arcy", role: .killer, motivation: "Wants the money."),
                StoryCharacter(name: "Ann Voss", role: .witness),
            ], clues: clues, chapters: chapters)
    }
}
