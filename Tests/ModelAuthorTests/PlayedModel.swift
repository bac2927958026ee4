import BuiltInPlot
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel

@testable import ModelAuthor

/// A model that plays its part well: it answers each prompt from a plot that stands, and remembers what it was asked.
///
/// What a test wants otherwise, it says in `script`: an answer, or a failure, in the place of the good one.
actor PlayedModel: LanguageModel {
    enum Twist: Sendable {
        case text(String)
        case cutOff(String)
        case circling(String)
        case failure(ModelError)
    }

    nonisolated let name = "played"
    let storyline: Storyline
    private let script: @Sendable (_ topic: String, _ time: Int, _ request: LanguageRequest) -> Twist?
    private(set) var requests: [LanguageRequest] = []
    private(set) var topics: [String] = []
    private(set) var answered: [String] = []

    init(
        _ premise: Premise = .short,
        script: @escaping @Sendable (_ topic: String, _ time: Int, _ request: LanguageRequest) -> Twist? = { _, _, _ in
            nil
        }
    ) async throws {
        storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        self.script = script
    }

    func count(_ topic: String) -> Int { topics.count { $0 == topic } }

    func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        let topic = request.schema?.name ?? (request.messages[0].text.hasPrefix("Say in at most") ? "recap" : "chapter")
        requests.append(request)
        topics.append(topic)
        var (text, finish) = (try answer(topic, request), LanguageReply.Finish.stop)
        switch script(topic, count(topic), request) {
        case nil: break
        case .text(let other): text = other
        case .cutOff(let start): (text, finish) = (start, .length)
        case .circling(let start): (text, finish) = (start, .circling)
        case .failure(let error): throw error
        }
        await Task.yield()
        answered.append("\(topic) \(request.fingerprint)")
        receive(text)
        return LanguageReply(
            text: text, finish: finish, usage: TokenUsage(input: 1000, output: 100), model: name, seconds: 0.25)
    }

    private func answer(_ topic: String, _ request: LanguageRequest) throws -> String {
        let question = request.messages[0].text
        switch topic {
        case "cast": return json(["people": storyline.cast.map(\.asAnswer)])
        case "plot":
            return json([
                "title": storyline.title, "logline": storyline.logline, "setting": storyline.setting,
                "synopsis": storyline.synopsis, "places": Array(Set(storyline.events.map(\.place))).sorted(),
            ])
        case "events": return json(["events": storyline.events.map(\.asAnswer)])
        case "chapters":
            let first = question.number(after: "numbers ") ?? 1
            let last = question.number(after: " to ") ?? storyline.chapters.count
            return json([
                "chapters": storyline.chapters[(first - 1)..<last].map { ["title": $0.title, "summary": $0.summary] }
            ])
        case "scenes": return json(["scenes": chapter(in: question).scenes.map(\.asAnswer)])
        case "clues": return json(["clues": storyline.clues.map(\.asAnswer)])
        case "critique":
            return json(["verdict": "PASS", "score": 8, "remarks": "It stands.", "faults": [[String: Any]]()])
        case "bible":
            let names = storyline.cast.map(\.name).filter {
                question.contains("For each of") && question.components(separatedBy: "For each of")[1].contains($0)
            }
            return json([
                "entries": names.map {
                    [
                        "name": $0, "looks": "tall", "attire": "grey", "voice": "dry", "secrets": ["a debt"],
                        "knowledge": [["chapter": 1, "fact": "the door was open"]],
                    ] as [String: Any]
                }
            ])
        case "screenplay": return json(["scenes": [chapter(in: question).asScript]])
        case "scene": return json(scene(in: request))
        case "page": return json(["panels": panels(in: question)])
        case "recap": return "Somebody died, and Quill asked questions."
        default: return chapterText(chapter(in: question))
        }
    }

    private func chapter(in question: String) -> ChapterOutline {
        let number = question.number(after: "chapter ") ?? 1
        return storyline.chapters[number - 1]
    }

    /// Words enough, each paragraph another, each clue shown and marked.
    private func chapterText(_ chapter: ChapterOutline) -> String {
        let clues = storyline.clues.filter { $0.chapter == chapter.number }.map { "\($0.text) [\($0.id)]" }
        let filling = (1...6).map { index in
            "In the \(index)th hour of chapter \(chapter.number) the rain came over the harbour wall number \(index * chapter.number), and the \(["lamps", "bells", "gulls", "carts", "boats", "clocks"][index - 1]) of the town went on with what they had always done."
        }
        return (Array(filling.prefix(3)) + ["* * *"] + clues + Array(filling.suffix(3))).joined(separator: "\n\n")
    }

    private func scene(in request: LanguageRequest) -> [String: Any] {
        let least = request.messages[0].text.number(after: "down into ") ?? 2
        let people = storyline.cast.map(\.name)
        let beats = (1...least).map { number -> [String: Any] in
            [
                "action": "\(people[0]) looks at thing number \(number) of the \(request.fingerprint) things.",
                "characters": [people[0]], "dialogue": [["character": people[0], "text": "Number \(number)."]],
            ]
        }
        return [
            "location": "the gallery", "timeOfDay": "night", "description": "A search.", "characters": [people[0]],
            "beats": beats,
        ]
    }

    private func panels(in question: String) -> [[String: Any]] {
        let count = question.number(after: "comic \"\(storyline.title)\": ") ?? 2
        return (1...count).map { number in
            [
                "shot": "medium", "picture": "A room with \(number) lamps.", "mood": "tense", "characters": [String](),
                "dialogue": [["character": "Narrator", "text": "Later."]],
            ]
        }
    }

    private func json(_ value: Any) -> String {
        String(decoding: try! JSONSerialization.data(withJSONObject: value, options: .sortedKeys), as: UTF8.self)
    }
}

extension Premise {
    /// Three chapters of a few words, and six pages.
    static var short: Premise {
        var premise = try! StoryFile.read(StoryFile.sample, named: "the sample story")
        premise.chapters = 3
        premise.wordsPerChapter = 220
        premise.pages = 6
        return premise
    }
}

extension String {
    /// The whole number right behind a text's first place.
    fileprivate func number(after text: String) -> Int? {
        range(of: text).flatMap { Int(self[$0.upperBound...].prefix { $0.isNumber }) }
    }
}

extension StoryCharacter {
    fileprivate var asAnswer: [String: Any] {
        [
            "name": name, "role": role.rawValue, "age": age ?? 40, "occupation": occupation ?? "", "looks": looks,
            "attire": attire, "quirks": quirks, "backstory": backstory, "motivation": motivation,
        ]
    }
}

extension StoryEvent {
    fileprivate var asAnswer: [String: Any] {
        [
            "kind": kind.rawValue, "day": start.day, "time": start.clock, "minutes": minutes, "place": place,
            "actors": actors, "witnesses": witnesses, "action": action,
        ]
    }
}

extension SceneOutline {
    fileprivate var asAnswer: [String: Any] {
        [
            "kind": kind.rawValue, "place": place, "day": time.day, "time": time.clock, "present": present,
            "summary": summary,
        ]
    }
}

extension Clue {
    fileprivate var asAnswer: [String: Any] {
        [
            "meaning": meaning.rawValue, "evidence": evidence.rawValue, "about": about, "text": text,
            "inference": inference, "event": event ?? "none", "source": source ?? "none", "chapter": chapter,
            "scene": scene, "dissolvedIn": dissolvedIn ?? 0,
        ]
    }
}

extension ChapterOutline {
    fileprivate var asScript: [String: Any] {
        let name = scenes.first?.present.first ?? ""
        return [
            "setting": "INT", "place": "gallery", "time": "NIGHT",
            "elements": [
                ["kind": "action", "character": "", "manner": "", "text": "Rain on the windows of chapter \(number)."],
                ["kind": "dialogue", "character": name, "manner": "low", "text": "Who had the key?"],
                [
                    "kind": "action", "character": "", "manner": "",
                    "text": "Nobody answers for a while in part \(number).",
                ],
            ],
        ]
    }
}
