import Foundation
import Mystery
import StoryFlow
import StoryModel
import Testing

@testable import BuiltInPlot
@testable import BuiltInProse

@Suite("Novels without a puzzle")
struct CausalNovelTests {
    private static let genres = ["adventure", "science fiction", "romance", "drama"]

    @Test("no sentence stands twice in a book, and chapters have the length that was asked for", arguments: genres)
    func language(genre: String) async throws {
        for seed in [1, 2, 3, 42] as [UInt64] {
            let novel = try await Novel(genre, seed: seed, chapters: 10, words: 1000)
            let name: Comment = "\(genre), seed \(seed)"
            #expect(novel.repeatedSentences.isEmpty, "\(name): \(novel.repeatedSentences)")
            #expect(novel.blunders.isEmpty, "\(name): \(novel.blunders)")
            let counts = novel.chapters.map(\.wordCount)
            #expect(counts.allSatisfy { 560...1200 ~= $0 } && counts.reduce(0, +) > 8_500, "\(name): \(counts)")
        }
    }

    @Test("what is wanted, blocked, promised and paid stands in the text of its scene", arguments: genres)
    func causes(genre: String) async throws {
        for (chapters, words) in [(10, 1000), (3, 600)] {
            let novel = try await Novel(genre, seed: 11, chapters: chapters, words: words)
            let causes = try #require(novel.storyline.causes)
            let told =
                causes.wants.flatMap { [($0.blockedIn, $0.obstacle), ($0.resolvedIn, $0.outcome)] }
                + causes.promises.flatMap { [($0.madeIn, $0.setup), ($0.paidIn, $0.payoff)] }
            for (scene, sentence) in told {
                let text = novel.chapters[scene.chapter - 1].components(separatedBy: "* * *")[scene.scene - 1]
                // A name that begins it may have become a pronoun.
                let past = novel.tense.past(sentence).text.split(separator: " ").dropFirst().joined(separator: " ")
                #expect(text.lowercased().contains(past.lowercased()), "\(genre), \(scene): \(past)")
            }
        }
    }

    @Test("nobody investigates, suspects or has an alibi", arguments: genres)
    func noDetection(genre: String) async throws {
        let novel = try await Novel(genre, seed: 5, chapters: 12, words: 900)
        let text = novel.chapters.joined(separator: "\n").lowercased()
        for word in ["murder", "corpse", "detective", "suspect", "alibi", "killer", "victim", "notebook", "culprit"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("a long book of short chapters repeats nothing")
    func long() async throws {
        let novel = try await Novel("adventure", seed: 9, chapters: 60, words: 300)
        #expect(novel.repeatedSentences.isEmpty, "\(novel.repeatedSentences)")
        #expect(novel.chapters.allSatisfy { $0.wordCount > 60 }, "\(novel.chapters.map(\.wordCount))")
    }
}

/// A whole book in the author's own genre.
private struct Novel {
    let storyline: Storyline
    private(set) var chapters: [String] = []

    init(_ genre: String, seed: UInt64, chapters: Int, words: Int) async throws {
        var premise = Premise()
        premise.genre = genre
        premise.seed = seed
        premise.chapters = chapters
        premise.wordsPerChapter = words
        storyline = try BuiltInPlotBuilder.storyline(for: premise)
        let ground = Groundwork(premise, storyline)
        let writer = BuiltInBookWriter()
        let outline = try await writer.outline(from: ground)
        for chapter in outline.chapters {
            let text = try await writer.chapter(chapter, of: outline, after: [], from: ground).text
            self.chapters.append(text)
        }
    }

    var tense: Tense { Tense(names: Set(storyline.cast.flatMap { $0.name.split(separator: " ").map(String.init) })) }

    /// Sentences of more than five words that stand in the book more than once.
    var repeatedSentences: [String] {
        var seen: Set<String> = []
        return chapters.flatMap(\.sentences).filter { $0.wordCount > 5 && !seen.insert($0).inserted }
    }

    /// Signs of a gap that was not filled, or of punctuation gone wrong.
    var blunders: [String] {
        let text = chapters.joined(separator: "\n")
        return ["{", "}", "¶", "..", ".,", ",.", " ,", " .", "?.", "!.", " a a", " a e", " A e", "\n\n\n"].filter(
            text.contains)
    }
}
