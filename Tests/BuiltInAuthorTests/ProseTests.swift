import Foundation
import StoryFlow
import StoryModel
import Testing

@testable import BuiltInProse

@Suite("The built-in book writer")
struct ProseTests {
    @Test("the sample story has ten chapters of 800 to 1,200 words")
    func length() async throws {
        let book = try await WrittenBook(Premises.sample)
        #expect(book.chapters.count == 10)
        for chapter in book.chapters {
            #expect(800...1200 ~= chapter.text.wordCount, "chapter \(chapter.number): \(chapter.text.wordCount)")
        }
    }

    @Test("no paragraph and no longer sentence stands twice in a book", arguments: [1, 2, 3, 7, 42, 1931] as [UInt64])
    func repetition(seed: UInt64) async throws {
        var premise = Premises.sample
        premise.seed = seed
        let book = try await WrittenBook(premise)
        #expect(Set(book.paragraphs).count == book.paragraphs.count)
        #expect(book.repeatedSentences.count <= 2, "\(book.repeatedSentences)")
        #expect(book.blunders.isEmpty, "\(book.blunders)")
        #expect(0.25...0.6 ~= book.dialogueShare, "\(book.dialogueShare)")
        #expect(book.chapters.allSatisfy { 800...1200 ~= $0.text.wordCount }, "\(book.chapters.map(\.text.wordCount))")
    }

    @Test("every clue is shown in its chapter, in its own words")
    func clues() async throws {
        let book = try await WrittenBook(Premises.sample)
        #expect(!book.storyline.clues.isEmpty)
        for clue in book.storyline.clues {
            let shown = try #require(book.chapters.first { $0.number == clue.chapter }?.text.lowercased())
            let keys = clue.text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 5 }
            let found = keys.filter { key in shown.contains(key.prefix(max(5, key.count - 3))) }
            #expect(found.count * 10 >= keys.count * 7, "\(clue.id): \(keys) in chapter \(clue.chapter)")
        }
    }

    @Test("the front matter gives nobody away and has the seed's headings")
    func frontMatter() async throws {
        let book = try await WrittenBook(Premises.sample)
        let front = book.outline.frontMatter
        let headings = ["# ", "## Subtitle: ", "## Metadata", "## Context", "## Setup", "## Characters"]
        let places = headings.compactMap {
            front.range(of: "\n" + $0)?.lowerBound ?? (front.hasPrefix($0) ? front.startIndex : nil)
        }
        #expect(places.count == headings.count && places == places.sorted())
        for line in ["  - Narrative Structure: linear/five-act", "  - Art Style: ", "  - Short Summary: "] {
            #expect(front.contains("\n" + line))
        }
        let cast = front[try #require(front.range(of: "## Characters")).upperBound...].lowercased()
        #expect(!cast.contains("killer") && !cast.contains("accomplice") && !cast.contains("framed"))
        #expect(cast.contains("- adela quill, detective") && cast.contains("- tomas reyne, book-keeper"))
    }

    @Test("a chapter comes out the same alone, after others, and again")
    func deterministic() async throws {
        let book = try await WrittenBook(Premises.sample)
        let alone = try await BuiltInBookWriter().chapter(
            book.outline.chapters[6], of: book.outline, after: [], from: Groundwork(book.premise, book.storyline))
        #expect(alone == book.chapters[6])
        let again = try await WrittenBook(Premises.sample)
        #expect(again.text == book.text)
        var other = Premises.sample
        other.seed = 2
        let changed = try await WrittenBook(other, storyline: book.storyline)
        #expect(changed.text != book.text)
    }

    @Test("the killer is not named as such before the case is solved")
    func noEarlySolution() async throws {
        let book = try await WrittenBook(Premises.sample)
        let killer = try #require(book.storyline.character(.killer))
        let telling = book.storyline.clues.filter { $0.meaning == .implicates }.map(\.inference)
        for chapter in book.chapters.prefix(7) {
            #expect(!chapter.text.contains("It was \(killer.name) who killed"))
            for inference in telling { #expect(!chapter.text.contains(inference.prefix(40))) }
        }
        let end = book.chapters.suffix(2).map(\.text).joined()
        #expect(end.contains("Reyne"))
    }

    @Test("chapters come near the length that was asked for", arguments: [(300, 250...620), (1500, 1200...1800)])
    func lengths(words: Int, range: ClosedRange<Int>) async throws {
        var premise = Premises.sample
        premise.wordsPerChapter = words
        let book = try await WrittenBook(premise)
        let counts = book.chapters.map(\.text.wordCount)
        #expect(counts.allSatisfy { range ~= $0 }, "\(counts)")
        #expect(book.repeatedSentences.count <= 2 && book.blunders.isEmpty)
    }

    @Test("a chapter longer than there is to tell ends early and repeats nothing")
    func veryLong() async throws {
        var premise = Premises.sample
        premise.wordsPerChapter = 2500
        let book = try await WrittenBook(premise)
        let counts = book.chapters.map(\.text.wordCount)
        #expect(counts.reduce(0, +) > 17_000 && counts.allSatisfy { $0 <= 3000 }, "\(counts)")
        #expect(book.repeatedSentences.count <= 2, "\(book.repeatedSentences)")
        #expect(Set(book.paragraphs).count == book.paragraphs.count)
    }

    @Test("a storyline of prose alone becomes chapters about its own people, with no murder in them")
    func proseOnly() async throws {
        let book = try await WrittenBook(ForeignStories.village, storyline: ForeignStories.prose)
        #expect(book.chapters.count == 5)
        #expect(book.text.contains("sold the lower field") && book.text.contains("salt road"))
        for word in ["murder", "killed", "alibi", "Inspector", "the case"] {
            #expect(!book.text.contains(word), "\(word)")
        }
        #expect(book.blunders.isEmpty, "\(book.blunders)")
        #expect(Set(book.paragraphs).count == book.paragraphs.count)
        #expect(book.chapters.allSatisfy { $0.text.wordCount > 150 }, "\(book.chapters.map(\.text.wordCount))")
    }

    @Test("a renamed, thinned-out storyline is still told")
    func renamed() async throws {
        var premise = Premise()
        premise.wordsPerChapter = 700
        let book = try await WrittenBook(premise, storyline: ForeignStories.renamed)
        #expect(book.text.contains("Zoë Ó Briain") && book.text.contains("D'Arcy"))
        #expect(book.text.lowercased().contains("oyster knife number 3"))
        #expect(book.blunders.isEmpty, "\(book.blunders)")
        #expect(!book.text.contains("{"))
    }

    @Test("an empty storyline makes an empty book and no crash")
    func empty() async throws {
        var premise = Premise()
        premise.chapters = 3
        let book = try await WrittenBook(premise, storyline: Storyline(title: "Nothing"))
        #expect(book.outline.frontMatter.hasPrefix("# NOTHING\n"))
        #expect(book.chapters.count <= 3)
    }
}
