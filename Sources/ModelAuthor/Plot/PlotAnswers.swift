import GenerativeModels
import StoryModel

/// The plot in prose, as a model gives it.
struct PlotAnswer: Decodable, Sendable {
    var title: String
    var logline: String
    var setting: String
    var synopsis: String
    var places: [String]

    static let schema = JSONSchema(
        "plot",
        .object([
            .init("title", .text(most: 80)), .init("logline", .text(about: "one sentence", most: 300)),
            .init("setting", .text(about: "two or three sentences", most: 600)),
            .init(
                "synopsis", .text(about: "the whole story, four to six paragraphs separated by empty lines")
            ),
            .init("places", .list(of: .text(about: "a short name", most: 40), from: 3, to: 8)),
        ]))

    func findings(in language: StoryLanguage) -> [String] {
        var findings: [String] = []
        if title.isBlank { findings.append("there is no title") }
        let words = language.words(in: synopsis)
        if words < 80 { findings.append("the synopsis has \(words) words; tell the whole story, in 80 at least") }
        if let other = language.other(in: synopsis) {
            findings.append("the synopsis is in \(other); write it in \(language.name)")
        }
        return findings
    }
}

/// What happened, as a model gives it.
struct EventsAnswer: Decodable, Sendable {
    struct Event: Decodable, Sendable {
        var kind: String
        var day: Int
        var time: String
        var minutes: Int
        var place: String
        var actors: [String]
        var witnesses: [String]
        var action: String
    }

    var events: [Event]

    static func schema(names: [String]?, places: [String]?) -> JSONSchema {
        JSONSchema(
            "events",
            .object([
                .init(
                    "events",
                    .list(
                        of: .object([
                            .init("kind", .text(oneOf: StoryEvent.Kind.allCases.map(\.rawValue))),
                            .init("day", .integer(from: 1, to: 365)),
                            .init("time", .text(about: "HH:MM", most: 8)),
                            .init("minutes", .integer(from: 1, to: 1440)),
                            .init("place", .text(oneOf: places)),
                            .init("actors", .list(of: .text(oneOf: names), from: 1, to: 6)),
                            .init("witnesses", .list(of: .text(oneOf: names), to: 4)),
                            .init("action", .text(about: "one sentence", most: 250)),
                        ]), from: 4, to: 14))
            ]))
    }

    /// In order of time, numbered.
    func events(of cast: CastList) -> [StoryEvent] {
        let ordered = events.map { ($0, StoryClock.time(day: $0.day, $0.time)) }.enumerated()
            .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
        return zip(ordered, 1...).map { event, number in
            let actors = cast.resolve(event.0.actors)
            return StoryEvent(
                id: "E\(number)", kind: StoryEvent.Kind(rawValue: event.0.kind) ?? .presence, start: event.1,
                minutes: max(1, event.0.minutes), place: event.0.place, actors: actors,
                witnesses: cast.resolve(event.0.witnesses).filter { !actors.contains($0) }, action: event.0.action)
        }
    }

    func findings(_ cast: CastList) -> [String] {
        events.flatMap { cast.findings($0.actors + $0.witnesses, in: "the event at \($0.time)") }
    }
}

/// The chapters' titles and summaries, as a model gives them.
struct ChaptersAnswer: Decodable, Sendable {
    struct Chapter: Decodable, Sendable {
        var title: String
        var summary: String
    }

    var chapters: [Chapter]

    static func schema(count: Int) -> JSONSchema {
        JSONSchema(
            "chapters",
            .object([
                .init(
                    "chapters",
                    .list(
                        of: .object([
                            .init("title", .text(about: "a few words, without a number", most: 80)),
                            .init("summary", .text(about: "two sentences", most: 450)),
                        ]), from: count, to: count))
            ]))
    }

    func findings(count: Int) -> [String] {
        var findings: [String] = []
        if chapters.count != count {
            findings.append("there are \(chapters.count) chapters where \(count) were asked for")
        }
        let empty = zip(chapters, 1...).filter { $0.0.summary.isBlank }.map { "chapter \($0.1) says nothing" }
        let titles = chapters.map { $0.title.lowercased() }
        if Set(titles).count < titles.count { findings.append("two chapters have the same title") }
        return findings + empty
    }
}
