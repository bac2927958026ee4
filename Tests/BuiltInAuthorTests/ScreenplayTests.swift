import Foundation
import StoryFlow
import StoryModel
import Testing

import BuiltInPlot
@testable import BuiltInProse

@Suite("The built-in screenplay writer")
struct ScreenplayTests {
    private func write(_ storyline: Storyline, _ premise: Premise) async throws -> Screenplay {
        try await BuiltInScreenplayWriter().screenplay(from: Groundwork(premise, storyline))
    }

    private func text(_ scene: ScreenplayScene) -> String {
        scene.elements.map { element in
            switch element {
            case .action(let text), .transition(let text): text
            case .dialogue(_, _, _, let text): text
            }
        }.joined(separator: "\n")
    }

    @Test("every planned scene is a scene, under a slugline that says where and when")
    func scenes() async throws {
        let premise = Premises.sample
        let storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        let screenplay = try await write(storyline, premise)
        let planned = storyline.chapters.flatMap { chapter in chapter.scenes.map { _ in chapter.number } }
        #expect(screenplay.scenes.map(\.chapter) == planned.map(Optional.some))
        for scene in screenplay.scenes {
            let slug = scene.slugline
            #expect(slug.hasPrefix("INT. ") || slug.hasPrefix("EXT. "), "\(slug)")
            let time = slug.components(separatedBy: " - ").last ?? ""
            #expect(["DAWN", "MORNING", "DAY", "EVENING", "NIGHT"].contains(time), "\(slug)")
            #expect(slug == slug.uppercased())
            #expect(!scene.elements.isEmpty)
        }
        #expect(screenplay.title == storyline.title)
    }

    @Test("every clue is seen or said in the chapter that shows it")
    func clues() async throws {
        let premise = Premises.sample
        let storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        let screenplay = try await write(storyline, premise)
        for clue in storyline.clues {
            let shown = screenplay.scenes.filter { $0.chapter == clue.chapter }.map(text).joined(separator: "\n")
                .lowercased()
            let keys = clue.text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 5 }
            let found = keys.filter { shown.contains($0.prefix(max(5, $0.count - 3))) }
            #expect(found.count * 10 >= keys.count * 7, "\(clue.id): \(keys)")
        }
    }

    @Test("people speak under plain names, and the script is no copy of the novel")
    func form() async throws {
        let book = try await WrittenBook(Premises.sample)
        let screenplay = try await write(book.storyline, book.premise)
        var spoken = 0
        let paragraphs = Set(book.paragraphs)
        for element in screenplay.scenes.flatMap(\.elements) {
            switch element {
            case .action(let text):
                #expect(!paragraphs.contains(text), "\(text)")
                #expect(!text.contains("{") && !text.contains(".."))
            case .dialogue(let who, _, let manner, let said):
                spoken += 1
                #expect(who != who.uppercased() && !who.isEmpty)
                #expect(!manner.contains("(") && !said.contains("{"))
            case .transition(let text): #expect(text.hasSuffix(":") || text == "FADE OUT.")
            }
        }
        #expect(spoken > 100)
    }

    @Test("the same seed writes the same script; prose alone makes one too")
    func deterministic() async throws {
        let premise = ForeignStories.village
        let first = try await write(ForeignStories.prose, premise)
        #expect(first == (try await write(ForeignStories.prose, premise)))
        #expect(!first.scenes.isEmpty)
    }
}
