import GenerativeModels
import StoryModel

/// A chapter's scenes, as a model gives them.
struct ScenesAnswer: Decodable, Sendable {
    struct Scene: Decodable, Sendable {
        var kind: String
        var place: String
        var day: Int
        var time: String
        var present: [String]
        var summary: String
    }

    var scenes: [Scene]

    static func schema(names: [String]?, places: [String]?) -> JSONSchema {
        JSONSchema(
            "scenes",
            .object([
                .init(
                    "scenes",
                    .list(
                        of: .object([
                            .init("kind", .text(oneOf: SceneOutline.Kind.allCases.map(\.rawValue))),
                            .init("place", .text(oneOf: places)),
                            .init("day", .integer(from: 1, to: 365)),
                            .init("time", .text(about: "HH:MM", most: 8)),
                            .init("present", .list(of: .text(oneOf: names), from: 1, to: 8)),
                            .init("summary", .text(about: "one sentence", most: 300)),
                        ]), from: 1, to: 5))
            ]))
    }

    func outlines(of cast: CastList) -> [SceneOutline] {
        zip(scenes, 1...).map { scene, number in
            SceneOutline(
                number: number, kind: SceneOutline.Kind(rawValue: scene.kind) ?? .observation, place: scene.place,
                time: StoryClock.time(day: scene.day, scene.time), present: cast.resolve(scene.present),
                summary: scene.summary)
        }
    }

    func findings(_ cast: CastList) -> [String] {
        zip(scenes, 1...).flatMap { scene, number in
            cast.findings(scene.present, in: "scene \(number)")
                + (cast.resolve(scene.present).isEmpty ? ["nobody is present in scene \(number)"] : [])
        }
    }
}

/// The clues, as a model gives them.
struct CluesAnswer: Decodable, Sendable {
    struct Item: Decodable, Sendable {
        var meaning: String
        var evidence: String
        var about: String
        var text: String
        var inference: String
        var event: String
        var source: String
        var chapter: Int
        var scene: Int
        var dissolvedIn: Int
    }

    var clues: [Item]

    static func schema(names: [String]?, events: [String]?, chapters: Int, count: ClosedRange<Int>) -> JSONSchema {
        JSONSchema(
            "clues",
            .object([
                .init(
                    "clues",
                    .list(
                        of: .object([
                            .init("meaning", .text(oneOf: Clue.Meaning.allCases.map(\.rawValue))),
                            .init("evidence", .text(oneOf: Clue.Evidence.allCases.map(\.rawValue))),
                            .init("about", .text(about: "whom it speaks about", oneOf: names)),
                            .init(
                                "text",
                                .text(about: "what is there to be seen, heard or read, in one sentence", most: 250)),
                            .init(
                                "inference", .text(about: "what the detective makes of it, in one sentence", most: 250)),
                            .init("event", .text(oneOf: events.map { $0 + ["none"] })),
                            .init("source", .text(oneOf: names.map { $0 + ["none"] })),
                            .init("chapter", .integer(from: 1, to: chapters)),
                            .init("scene", .integer(from: 1, to: 5)),
                            .init("dissolvedIn", .integer(from: 0, to: chapters)),
                        ]), from: count.lowerBound, to: count.upperBound))
            ]))
    }

    /// Numbered in the order in which the reader is shown them; each in a scene there is, the nearest to what was said.
    func clues(of cast: CastList, in chapters: [ChapterOutline]) -> [Clue] {
        let known = clues.filter { cast.resolve($0.about) != nil }
        let placed = known.map { item -> Clue in
            let number = min(max(1, item.chapter), max(1, chapters.count))
            let scenes = chapters.first { $0.number == number }?.scenes.count ?? 1
            return Clue(
                id: "", meaning: Clue.Meaning(rawValue: item.meaning) ?? .implicates,
                evidence: Clue.Evidence(rawValue: item.evidence) ?? .physical, about: cast.resolve(item.about) ?? "",
                text: item.text, inference: item.inference,
                event: item.event.hasPrefix("E") ? item.event : nil, source: cast.resolve(item.source), chapter: number,
                scene: min(max(1, item.scene), max(1, scenes)),
                dissolvedIn: item.dissolvedIn > 0 ? item.dissolvedIn : nil)
        }
        let ordered = placed.enumerated().sorted {
            ($0.element.chapter, $0.element.scene, $0.offset) < ($1.element.chapter, $1.element.scene, $1.offset)
        }
        return zip(ordered, 1...).map { clue, number in
            var clue = clue.element
            clue.id = "C\(number)"
            return clue
        }
    }

    func findings(_ cast: CastList) -> [String] {
        zip(clues, 1...).flatMap { cast.findings([$0.about], in: "clue \($1)") }
    }
}

extension [ChapterOutline] {
    /// The chapters with each clue named in the scene that shows it.
    func showing(_ clues: [Clue]) -> [ChapterOutline] {
        map { chapter in
            var chapter = chapter
            for index in chapter.scenes.indices {
                chapter.scenes[index].clues = clues.filter {
                    $0.chapter == chapter.number && $0.scene == chapter.scenes[index].number
                }.map(\.id)
            }
            return chapter
        }
    }
}
