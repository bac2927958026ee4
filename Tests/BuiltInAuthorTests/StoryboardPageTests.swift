import Foundation
import StoryFlow
import StoryModel
import Testing

@testable import BuiltInStoryboard

@Suite("The storyboarder fills and directs pages")
struct StoryboardPageTests {
    private let storyboarder = BuiltInStoryboarder()

    private func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    @Test("ten chapters of a thousand words make exactly 68 pages")
    func wholeNovel() async throws {
        let storyboard = try await StoryboardTexts.storyboard(of: StoryboardTexts.novel)
        #expect(storyboard.pages.map(\.number) == Array(1...68))
        #expect(storyboard.chapters.allSatisfy { $0.scenes.count == 4 })
        try expectSound(storyboard)
    }

    @Test("all nine arrangements are used where a book has occasion for them")
    func arrangements() async throws {
        var used: Set<ComicPage.Arrangement> = []
        for seed in 1...6 as ClosedRange<UInt64> {
            var premise = StoryboardTexts.premise
            premise.seed = seed
            premise.pages = 110
            let pages = try await StoryboardTexts.storyboard(of: StoryboardTexts.novel, premise: premise).pages
            used.formUnion(pages.map(\.arrangement))
        }
        #expect(used == Set(ComicPage.Arrangement.allCases))
    }

    @Test("violence breaks the page, a find is approached step by step, talk stays even")
    func fitness() async throws {
        func arrangements(_ action: String) async throws -> Set<ComicPage.Arrangement> {
            var found: Set<ComicPage.Arrangement> = []
            for number in 1...20 {
                let beats = [
                    Beat(action: "Quill stands there."), Beat(action: action), Beat(action: "Reyne stands there."),
                ]
                let brief = PageBrief(
                    number: number, chapter: 1, scene: 1, location: "Gallery", timeOfDay: "night", opensScene: false,
                    beats: beats)
                found.insert(
                    try await storyboarder.page(
                        brief, from: Groundwork(StoryboardTexts.premise, StoryboardTexts.storyline)
                    )
                    .arrangement)
            }
            return found
        }
        #expect(
            try await arrangements("Reyne struck the lamp and it shattered.") == [.shatteredExploded, .dynamicGrid])
        #expect(try await arrangements("Quill found a footprint beneath the frame.").contains(.zoomProgression))
        #expect(try await arrangements("Reyne sits there.") == [.horizontal3, .vertical3])
    }

    @Test("a scene's beats come in order, one a panel, and its talk is not lost")
    func order() async throws {
        let chapter = StoryboardTexts.novel[0]
        let breakdown = try await storyboarder.scenes(
            of: chapter, from: Groundwork(StoryboardTexts.premise, StoryboardTexts.storyline))
        for scene in breakdown.scenes {
            for count in 1...scene.capacity {
                let briefs = try await storyboarder.pages(
                    of: scene, numbered: Array(5..<5 + count),
                    from: Groundwork(StoryboardTexts.premise, StoryboardTexts.storyline))
                #expect(briefs.map(\.number) == Array(5..<5 + count))
                #expect(briefs.allSatisfy { (2...3).contains($0.beats.count) })
                #expect(briefs.map(\.opensScene) == (0..<count).map { $0 == 0 })
                let spoken = briefs.flatMap(\.beats).flatMap(\.dialogue).map(\.text).joined(separator: " ")
                let original = scene.beats.flatMap(\.dialogue).filter { $0.character != "Narrator" }
                let kept = original.filter { spoken.contains($0.text) }
                #expect(kept.count * 3 >= original.count * 2 || count == 1)
                #expect(!kept.isEmpty)
            }
        }
    }

    @Test("one page holds a two-hundred-word speech as far as a page can")
    func crowded() async throws {
        let speech = (1...200).map { "word\($0)" }.joined(separator: " ")
        let chapter = ChapterSource(number: 1, title: "Speech", text: .prose("\"\(speech).\""))
        var premise = StoryboardTexts.premise
        premise.pages = 1
        let page = try #require(try await StoryboardTexts.storyboard(of: [chapter], premise: premise).pages.first)
        let panels = page.panels.map { $0.dialogue.reduce(0) { $0 + words($1.text) } }
        #expect(panels.allSatisfy { (1...50).contains($0) })
    }

    @Test("more pages than beats are filled with looks around")
    func sparse() async throws {
        let scene = SceneBreakdown(
            chapter: 1, number: 1, location: "Quay", timeOfDay: "dawn", description: "", characters: ["Lena Voss"],
            beats: [Beat(action: "Voss waits, and the tide turns under the old boards."), Beat(action: "A gull.")])
        let briefs = try await storyboarder.pages(
            of: scene, numbered: [3, 4, 5, 6], from: Groundwork(StoryboardTexts.premise, StoryboardTexts.storyline))
        #expect(briefs.flatMap(\.beats).count == 8)
        #expect(Set(briefs.flatMap(\.beats).map(\.action)).count == 8)
    }

    @Test("an empty chapter is still a page of two panels with different pictures")
    func emptyChapters() async throws {
        let chapters = (1...12).map { ChapterSource(number: $0, title: "", text: .prose("")) }
        let storyboard = try await StoryboardTexts.storyboard(
            of: chapters, storyline: Storyline(title: "Empty"), premise: Premise())
        #expect(storyboard.pages.count == 12)
        try expectSound(storyboard)
    }

    @Test("a picture is described from the cast, the place, the time and the weather")
    func picture() async throws {
        let brief = PageBrief(
            number: 9, chapter: 2, scene: 1, location: "Gallery", timeOfDay: "night", opensScene: true,
            beats: [
                Beat(
                    action: "Rain runs down the glass. Quill knelt by the frame.", characters: ["Inspector Adela Quill"]
                ),
                Beat(
                    action: "A door slammed.", dialogue: [DialogueLine(character: "Lena Voss", text: "Who is there?")]),
            ])
        let page = try await storyboarder.page(
            brief, from: Groundwork(StoryboardTexts.premise, StoryboardTexts.storyline))
        let picture = page.panels[0].visualDescription
        for part in [
            "he gallery, night, rain on the windows", "47, tall, grey at the temples", "a wet trench coat", "kneeling",
        ] {
            #expect(picture.contains(part), "\(part) in \(picture)")
        }
        #expect(page.panels[0].shot == .establishing)
        #expect(page.panels[1].soundEffects == "SLAM!")
        #expect(page.panels[1].characters == ["Lena Voss"])
    }

    @Test("the same seed gives the same book, another seed another")
    func deterministic() async throws {
        let chapters = Array(StoryboardTexts.novel.prefix(2))
        var premise = StoryboardTexts.premise
        premise.pages = 14
        let first = try await StoryboardTexts.storyboard(of: chapters, premise: premise)
        #expect(try await StoryboardTexts.storyboard(of: chapters, premise: premise) == first)
        premise.seed = 2
        #expect(try await StoryboardTexts.storyboard(of: chapters, premise: premise) != first)
    }

    @Test("whatever the text, the storyboard is sound")
    func properties() async throws {
        let pieces =
            StoryboardTexts.chapter.split(separator: "\n\n").map(String.init) + [
                "\"Unclosed, he said.", "\"\"", "'Single,' said nobody.", "“Nested “marks” here,” said Voss.",
                "1. 2. 3.", "…", "—",
                "# ", "> quoted\n> block", "- a list", "*Emphasis* and _more_ and `code`.", "She. He. They.",
                "I was there. I ran.",
                "“Non!” «Oui.» „Nein.“", "👩‍👩‍👧 smiled.", String(repeating: "and so on ", count: 90),
            ]
        for seed in 0..<60 as Range<UInt64> {
            let dice = PanelDice(seed: seed)
            let chapters = (1...3).map { number in
                let text = (0...dice.roll(14, "length \(number)")).map { dice.pick(pieces, "\(number) \($0)") }
                return ChapterSource(
                    number: number, title: "T", text: .prose(text.joined(separator: "\n\n")),
                    outline: dice.roll(2, "outline \(number)") == 0 ? StoryboardTexts.outline : nil)
            }
            var premise = StoryboardTexts.premise
            premise.seed = seed
            premise.pages = dice.roll(40, "pages")
            try expectSound(try await StoryboardTexts.storyboard(of: chapters, premise: premise))
        }
    }

    private func expectSound(_ storyboard: Storyboard) throws {
        #expect(storyboard.pages.map(\.number) == Array(1...storyboard.pages.count))
        for chapter in storyboard.chapters {
            #expect(chapter.scenes.map(\.number) == Array(1...chapter.scenes.count))
        }
        let threes: Set<ComicPage.Arrangement> = [.horizontal3, .vertical3, .dynamicGrid]
        for page in storyboard.pages {
            #expect((2...3).contains(page.panels.count))
            #expect(page.panels.map(\.number) == Array(1...page.panels.count))
            if threes.contains(page.arrangement) { #expect(page.panels.count == 3) }
            if [.horizontal2, .vertical2].contains(page.arrangement) { #expect(page.panels.count == 2) }
            for panel in page.panels {
                #expect(!panel.action.isEmpty && !panel.visualDescription.isEmpty && !panel.emotionalTone.isEmpty)
                #expect(panel.dialogue.allSatisfy { !$0.text.isEmpty && words($0.text) <= 25 && !$0.character.isEmpty })
                #expect(panel.dialogue.reduce(0) { $0 + words($1.text) } <= 50)
                #expect(!panel.characters.contains("Narrator"))
            }
        }
        let pictures = storyboard.pages.flatMap(\.panels).map(\.visualDescription)
        #expect(Set(pictures).count == pictures.count)
        try expectKeys(storyboard)
    }

    /// The keys the seed's schema requires, and its limits.
    private func expectKeys(_ storyboard: Storyboard) throws {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(storyboard))
        let root = try #require(json as? [String: Any])
        #expect(
            missing(["title", "narrative_structure", "art_style", "short_summary", "world_context"], in: root) == [])
        for chapter in root["chapters"] as? [[String: Any]] ?? [] {
            #expect(missing(["chapter_number", "chapter_title", "chapter_summary"], in: chapter) == [])
            for scene in chapter["scenes"] as? [[String: Any]] ?? [] {
                #expect(missing(["scene_number", "chapter", "location", "scene_description"], in: scene) == [])
                for page in scene["pages"] as? [[String: Any]] ?? [] {
                    #expect(
                        missing(["page_number", "chapter", "scene_number", "panel_arrangement", "panels"], in: page)
                            == [])
                    for panel in page["panels"] as? [[String: Any]] ?? [] {
                        let keys = [
                            "panel_number", "chapter", "scene_number", "shot_type", "location", "visual_description",
                            "primary_action", "emotional_tone",
                        ]
                        #expect(missing(keys, in: panel) == [])
                    }
                }
            }
        }
    }

    private func missing(_ keys: [String], in object: [String: Any]) -> [String] {
        keys.filter { object[$0] == nil || object[$0] is NSNull }
    }
}
