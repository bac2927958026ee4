import BuiltInStoryboard
import GenerativeModels
import Mystery
import StoryFlow
import StoryModel

/// Breaks a text down into a comic with a model: a chapter scene by scene, then a page at a time.
///
/// How beats fall on pages, and how panels lie on one, needs no model: that is the built-in storyboarder's.
struct ModelStoryboarder: Storyboarder {
    let desk: ModelDesk
    private let layout = BuiltInStoryboarder()

    init(desk: ModelDesk) { self.desk = desk }

    /// The most words a balloon may hold.
    static let balloon = 25

    func scenes(of chapter: ChapterSource, from ground: Groundwork) async throws -> ChapterBreakdown {
        let texts = SceneTexts(chapter).atMost(pagesPerChapter(ground))
        let (office, cast) = (Office(desk, ground.premise), CastList(ground.storyline.cast))
        let beats = beatsPerScene(texts.count, ground)
        var scenes: [SceneBreakdown] = []
        for (text, number) in zip(texts, 1...) {
            let place = SceneReading.Place(chapter: chapter.number, scene: number, outline: chapter.outline)
            let piece = office.piece(
                .comicScene, as: "a comic writer", name: "scene-\(number)",
                [
                    "title": ground.storyline.title, "chapter": chapter.number, "scene": number,
                    "people": ground.people(in: chapter.outline), "text": text, "least": beats.lowerBound,
                    "most": beats.upperBound, "balloon": Self.balloon,
                    "clues": ground.storyline.brief(of: place.reference)?.mustShow.map(\.text).asList ?? "",
                ], schema: SceneReading.schema(names: cast.names, beats: beats),
                maxTokens: 250 + 130 * beats.upperBound,
                temperature: 0.5)
            let reading = try await desk.value(
                piece, under: SceneReading.schema(names: nil, beats: beats), as: SceneReading.self
            ) {
                $0.findings(cast, beats: beats)
            }
            scenes.append(reading.breakdown(at: place, cast, text: text))
        }
        return ChapterBreakdown(
            number: chapter.number, title: chapter.title,
            summary: chapter.outline?.summary ?? scenes.first?.description ?? "", scenes: scenes)
    }

    private func pagesPerChapter(_ ground: Groundwork) -> Int {
        max(1, ground.premise.pages / max(1, ground.storyline.chapters.count))
    }

    /// As many as the comic's pages need, two or three a page.
    private func beatsPerScene(_ scenes: Int, _ ground: Groundwork) -> ClosedRange<Int> {
        let chapters = max(1, ground.storyline.chapters.count)
        let pages = Double(ground.premise.pages) / Double(chapters * max(1, scenes))
        let least = min(max(2, Int((pages * 2.2).rounded(.up))), 14)
        return least...(least + 3)
    }

    func pages(of scene: SceneBreakdown, numbered pages: [Int], from ground: Groundwork) async throws -> [PageBrief] {
        try await layout.pages(of: scene, numbered: pages, from: ground)
    }

    func page(_ brief: PageBrief, from ground: Groundwork) async throws -> ComicPage {
        let (office, cast) = (Office(desk, ground.premise), CastList(ground.storyline.cast))
        let plain = try await layout.page(brief, from: ground)
        let piece = office.piece(
            .comicPage, as: "a comic writer",
            [
                "number": brief.number, "title": ground.storyline.title, "count": plain.panels.count,
                "artStyle": ground.premise.artStyle, "location": brief.location, "timeOfDay": brief.timeOfDay,
                "opensScene": brief.opensScene, "beats": brief.beats.described, "people": ground.seen(in: brief),
                "balloon": Self.balloon,
            ], schema: PageScript.schema(names: cast.names, panels: plain.panels.count),
            maxTokens: 150 + 220 * plain.panels.count, temperature: 0.7)
        let script = try await desk.value(
            piece, under: PageScript.schema(names: nil, panels: plain.panels.count), as: PageScript.self
        ) {
            $0.findings(cast, panels: plain.panels.count)
        }
        return script.page(over: plain, cast)
    }
}

/// The texts of a chapter's scenes: as its writer marked them, or else in parts of about the same length.
struct SceneTexts {
    let texts: [String]

    init(_ chapter: ChapterSource) {
        switch chapter.text {
        case .screenplay(let scenes): texts = scenes.map(\.asText)
        case .prose(let prose):
            let paragraphs = prose.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            let marked = paragraphs.split(separator: "* * *").map { $0.joined(separator: "\n\n") }
            texts = marked.count > 1 ? marked : Self.parts(of: paragraphs)
        }
    }

    /// The texts, neighbours together where there are more than so many: each scene takes a page at least.
    func atMost(_ count: Int) -> [String] {
        guard texts.count > count else { return texts }
        return (0..<count).map { part in
            texts[(part * texts.count / count)..<((part + 1) * texts.count / count)].joined(separator: "\n\n")
        }
    }

    /// Three or four parts where there is enough text, cut between paragraphs.
    private static func parts(of paragraphs: [String]) -> [String] {
        let lengths = paragraphs.map(\.count)
        let total = lengths.reduce(0, +)
        let count = max(1, min(paragraphs.count, total > 4000 ? 4 : total > 1200 ? 3 : 1))
        var (parts, done) = (Array(repeating: [String](), count: count), 0)
        for (paragraph, length) in zip(paragraphs, lengths) {
            parts[min(count - 1, done * count / max(1, total))].append(paragraph)
            done += length
        }
        let texts = parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n\n") }
        return texts.isEmpty ? [""] : texts
    }
}

extension ScreenplayScene {
    fileprivate var asText: String {
        let lines = elements.map { element in
            switch element {
            case .action(let text), .transition(let text): text
            case .dialogue(let character, _, let manner, let text):
                "\(character)\(manner.isBlank ? "" : " (\(manner))"): \"\(text)\""
            }
        }
        return ([slugline] + lines).joined(separator: "\n\n")
    }
}

extension [Beat] {
    /// The beats of a page, a line each.
    fileprivate var described: String {
        zip(self, 1...).map { beat, number in
            let speech = beat.dialogue.map { " \($0.character): \"\($0.text)\"" }.joined()
            return "\(number). \(beat.action)\(speech)"
        }.joined(separator: "\n")
    }
}

extension Groundwork {
    /// How those on a page look, as the bible has it.
    fileprivate func seen(in brief: PageBrief) -> String {
        let names = Set(brief.beats.flatMap { $0.characters + $0.dialogue.map(\.character) })
        let people = storyline.cast.filter { names.contains($0.name) }
        return (people.isEmpty ? storyline.cast : people).map { person in
            let entry = bible?[person.name]
            return "\(person.name): \(entry?.looks ?? person.looks); wears \(entry?.attire ?? person.attire)"
        }.asList
    }
}
