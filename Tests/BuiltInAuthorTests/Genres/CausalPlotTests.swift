import Mystery
import StoryModel
import Testing

@testable import BuiltInPlot

@Suite("Plots without a puzzle")
struct CausalPlotTests {
    static let genres = ["adventure", "science fiction", "romance", "drama", "fantasy", "sea story"]

    @Test("every seed gives a plot that keeps every rule of its genre", arguments: genres)
    func rules(genre: String) throws {
        for seed in 1...100 as ClosedRange<UInt64> {
            let premise = premise(genre, seed: seed, chapters: [10, 3, 7, 18][Int(seed % 4)])
            let storyline = try BuiltInPlotBuilder.storyline(for: premise)
            let failed = Genre(of: premise).findings(on: storyline, for: premise).filter { !$0.passed }
            #expect(failed.isEmpty, "\(genre), seed \(seed): \(failed.map { $0.rule + " - " + $0.evidence })")
            #expect(!storyline.allText.contains("{"), "\(genre), seed \(seed)")
        }
    }

    @Test("a book may have any number of chapters, and no scene is told twice", arguments: genres.prefix(4))
    func chapters(genre: String) throws {
        for count in 1...60 {
            let premise = premise(genre, seed: 7, chapters: count)
            let storyline = try BuiltInPlotBuilder.storyline(for: premise)
            let summaries = storyline.chapters.flatMap { $0.scenes.map(\.summary) }
            #expect(storyline.chapters.count == count && Set(summaries).count == summaries.count, "\(count)")
            #expect(Set(storyline.chapters.map(\.title)).count == count, "\(count)")
            #expect(CausalRule.all.allSatisfy { $0.finding(on: storyline).passed }, "\(count)")
            let times = storyline.chapters.flatMap { $0.scenes.map(\.time) }
            #expect(times == times.sorted() && Set(times).count == times.count, "\(count)")
        }
    }

    @Test("there is no detective in it, no corpse and no list of clues", arguments: genres)
    func noCrime(genre: String) throws {
        for seed in 1...25 as ClosedRange<UInt64> {
            let storyline = try BuiltInPlotBuilder.storyline(for: premise(genre, seed: seed, chapters: 12))
            #expect(storyline.clues.isEmpty && storyline.events.isEmpty && storyline.puzzle == nil)
            #expect(storyline.cast.allSatisfy { $0.role == .supporting })
            let text = storyline.allText.lowercased()
            for word in ["murder", "corpse", "detective", "suspect", "alibi", "killer", "victim"] {
                #expect(!text.contains(word), "\(genre), seed \(seed): \(word)")
            }
        }
    }

    @Test("the same premise gives the same plot, and another seed another")
    func deterministic() throws {
        for genre in Self.genres {
            let first = try BuiltInPlotBuilder.storyline(for: premise(genre, seed: 3))
            #expect(try BuiltInPlotBuilder.storyline(for: premise(genre, seed: 3)) == first)
            #expect(try BuiltInPlotBuilder.storyline(for: premise(genre, seed: 4)) != first)
        }
    }

    @Test("the author's people are the ones it is about, with what the author said of them")
    func authorsCast() throws {
        var premise = premise("romance", seed: 1)
        premise.setting = "Sao Telmo, a village of the salt marshes, March 1962"
        premise.characters = [
            StoryCharacter(name: "Davit O'Leary", role: .betrayal, motivation: "To sell the field."),
            StoryCharacter(name: "Ines d'Almeida", role: .supporting, age: 31, occupation: "engineer"),
            StoryCharacter(name: "Zoë 🌊 Quill", role: .supporting),
        ]
        let storyline = try BuiltInPlotBuilder.storyline(for: premise)
        let wants = try #require(storyline.causes?.wants)
        #expect(wants.prefix(3).map(\.person) == ["Ines d'Almeida", "Davit O'Leary", "Zoë 🌊 Quill"])
        #expect(storyline.cast.prefix(3).map(\.name) == premise.characters.map(\.name))
        #expect(storyline.cast[0].motivation == "To sell the field." && storyline.cast[1].occupation == "engineer")
        #expect(storyline.setting.hasPrefix("Sao Telmo, a village"))
    }

    @Test("casts of one, two and forty all have something to do")
    func castSizes() throws {
        for size in [1, 2, 40] {
            var premise = premise("adventure", seed: 5)
            premise.characters = (1...size).map { StoryCharacter(name: "Person\($0) Sur\($0)", role: .supporting) }
            let storyline = try BuiltInPlotBuilder.storyline(for: premise)
            #expect(CausalRule.all.allSatisfy { $0.finding(on: storyline).passed }, "\(size)")
        }
    }

    @Test("a storyline that keeps every rule is left alone, and another is plotted anew for its people")
    func mending() throws {
        let premise = premise("drama", seed: 2)
        var storyline = try BuiltInPlotBuilder.storyline(for: premise)
        storyline.title = "Our Own"
        #expect(try CausalPlot.mended(storyline, for: premise, genre: .drama) == storyline)
        storyline.causes = nil
        storyline.cast[0].name = "Ada Lorne"
        let mended = try CausalPlot.mended(storyline, for: premise, genre: .drama)
        #expect(mended.title == "Our Own" && mended.cast.map(\.name) == storyline.cast.map(\.name))
        #expect(CausalRule.all.allSatisfy { $0.finding(on: mended).passed })
    }

    @Test("the same name twice is refused")
    func doubles() {
        var premise = premise("drama", seed: 1)
        premise.characters = [1, 2].map { _ in StoryCharacter(name: "Ada Lorne", role: .supporting) }
        #expect(throws: PremiseContradiction.self) { try BuiltInPlotBuilder.storyline(for: premise) }
    }

    private func premise(_ genre: String, seed: UInt64, chapters: Int = 10) -> Premise {
        var premise = Premise()
        premise.genre = genre
        premise.seed = seed
        premise.chapters = chapters
        return premise
    }
}

extension Storyline {
    /// Everything a reader of the plan reads.
    fileprivate var allText: String {
        let wants = causes?.wants.flatMap { [$0.goal, $0.obstacle, $0.outcome] } ?? []
        let people = cast.flatMap { [$0.name, $0.looks, $0.attire, $0.backstory, $0.motivation] + $0.quirks }
        let scenes = chapters.flatMap { chapter in
            [chapter.title, chapter.summary] + chapter.scenes.flatMap { [$0.summary, $0.place] }
        }
        return ([title, logline, setting, synopsis] + wants + people + scenes).joined(separator: "\n")
    }
}
