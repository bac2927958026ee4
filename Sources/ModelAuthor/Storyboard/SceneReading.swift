import GenerativeModels
import StoryFlow
import StoryModel

/// A scene of the comic to be, as a model reads it out of the text.
struct SceneReading: Decodable, Sendable {
    struct Line: Decodable, Sendable {
        var character: String
        var text: String
    }

    struct Moment: Decodable, Sendable {
        var action: String
        var characters: [String]
        var dialogue: [Line]
    }

    /// Where the scene stands.
    struct Place {
        let chapter: Int
        let scene: Int
        let outline: ChapterOutline?

        var reference: SceneReference { SceneReference(chapter: chapter, scene: scene) }
    }

    var location: String
    var timeOfDay: String
    var description: String
    var characters: [String]
    var beats: [Moment]

    static func schema(names: [String]?, beats: ClosedRange<Int>) -> JSONSchema {
        let line = JSONSchema.Shape.object([
            .init("character", .text(oneOf: names.map { $0 + [Narrator.name] })),
            .init("text", .text(about: "what is said", most: 200)),
        ])
        let beat = JSONSchema.Shape.object([
            .init("action", .text(about: "one sentence", most: 250)),
            .init("characters", .list(of: .text(oneOf: names), to: 6)),
            .init("dialogue", .list(of: line, to: 2)),
        ])
        return JSONSchema(
            "scene",
            .object([
                .init("location", .text(about: "a few words", most: 60)),
                .init("timeOfDay", .text(about: "one word", most: 20)),
                .init("description", .text(about: "one sentence", most: 300)),
                .init("characters", .list(of: .text(oneOf: names), to: 8)),
                .init("beats", .list(of: beat, from: beats.lowerBound, to: beats.upperBound)),
            ]))
    }

    func findings(_ cast: CastList, beats wanted: ClosedRange<Int>) -> [String] {
        var findings = cast.findings(Array(Set(characters + beats.flatMap(\.characters))).sorted(), in: "the scene")
        if beats.count < wanted.lowerBound {
            findings.append("there are \(beats.count) beats where at least \(wanted.lowerBound) were asked for")
        }
        for (beat, number) in zip(beats, 1...) {
            if beat.action.isBlank { findings.append("beat \(number) shows nothing") }
            findings += Balloons.findings(beat.dialogue, cast, in: "beat \(number)")
        }
        return findings + Repetition(beats.map(\.action).joined(separator: "\n")).findings
    }

    func breakdown(at place: Place, _ cast: CastList, text: String) -> SceneBreakdown {
        let planned = place.outline.flatMap { outline in outline.scenes.first { $0.number == place.scene } }
        let beats = beats.filter { !$0.action.isBlank }.map { moment in
            Beat(
                action: moment.action.inOneLine, dialogue: Balloons.lines(moment.dialogue, cast),
                characters: cast.resolve(moment.characters))
        }
        let seen = cast.resolve(characters + beats.flatMap(\.characters))
        return SceneBreakdown(
            chapter: place.chapter, number: place.scene,
            location: [location.inOneLine, planned?.place ?? ""].first { !$0.isEmpty } ?? "the scene",
            timeOfDay: timeOfDay.inOneLine, description: description.inOneLine, characters: seen,
            beats: beats.isEmpty ? [Beat(action: text.firstWords(30).inOneLine)] : beats)
    }
}

/// Who says captions.
enum Narrator {
    static let name = "Narrator"
}

/// What is said in pictures.
enum Balloons {
    /// What is wrong with some lines: too long, or said by nobody the story knows.
    static func findings(_ lines: [SceneReading.Line], _ cast: CastList, in place: String) -> [String] {
        (lines.count > 2 ? ["\(place) has \(lines.count) lines of dialogue where 2 are the most"] : [])
            + lines.flatMap { line -> [String] in
                let words = line.text.wordCount
                let speaker = isNarrator(line.character) ? [] : cast.findings([line.character], in: place)
                return speaker
                    + (words > ModelStoryboarder.balloon
                        ? [
                            "a line in \(place) has \(words) words where \(ModelStoryboarder.balloon) are the most: \"\(line.text.prefix(40))...\""
                        ]
                        : [])
            }
    }

    /// The lines by people the story knows; what nobody says is a caption.
    static func lines(_ lines: [SceneReading.Line], _ cast: CastList) -> [DialogueLine] {
        lines.filter { !$0.text.isBlank }.map { line in
            let name = isNarrator(line.character) ? Narrator.name : cast.resolve(line.character) ?? Narrator.name
            return DialogueLine(character: name, text: line.text.inOneLine)
        }
    }

    private static func isNarrator(_ name: String) -> Bool {
        ["narrator", "caption", ""].contains(name.lowercased().trimmed)
    }
}
