import GenerativeModels
import StoryFlow
import StoryModel

/// Keeps the story bible with a model.
struct ModelCharacterDesigner: CharacterDesigner {
    let desk: ModelDesk

    /// The bible, as a model gives it.
    struct Answer: Decodable, Sendable {
        struct Entry: Decodable, Sendable {
            struct Knowledge: Decodable, Sendable {
                var chapter: Int
                var fact: String
            }

            var name: String
            var looks: String
            var attire: String
            var voice: String
            var secrets: [String]
            var knowledge: [Knowledge]
        }

        var entries: [Entry]

        static func schema(names: [String]?) -> JSONSchema {
            let knowledge = JSONSchema.Shape.object([
                .init("chapter", .integer(from: 0, to: 1000)), .init("fact", .text(about: "one sentence", most: 200)),
            ])
            let entry = JSONSchema.Shape.object([
                .init("name", .text(oneOf: names)), .init("looks", .text(most: 250)), .init("attire", .text(most: 200)),
                .init("voice", .text(most: 200)), .init("secrets", .list(of: .text(most: 200), to: 2)),
                .init("knowledge", .list(of: knowledge, to: 3)),
            ])
            return JSONSchema(
                "bible", .object([.init("entries", .list(of: entry, from: names?.count ?? 0, to: names?.count))]))
        }
    }

    /// People are asked for a handful at a time, so that a large cast is no longer request.
    func bible(of storyline: Storyline, for premise: Premise) async throws -> StoryBible {
        var entries: [StoryBible.Entry] = []
        for start in stride(from: 0, to: storyline.cast.count, by: Self.atOnce) {
            let people = Array(storyline.cast[start..<min(start + Self.atOnce, storyline.cast.count)])
            entries += try await self.entries(of: people, from: start, in: storyline, for: premise)
        }
        return StoryBible(entries: entries)
    }

    private static let atOnce = 5

    private func entries(
        of people: [StoryCharacter], from start: Int, in storyline: Storyline, for premise: Premise
    ) async throws -> [StoryBible.Entry] {
        let (office, list) = (Office(desk, premise), CastList(people))
        let piece = office.piece(
            .bible, as: "a character designer", name: start == 0 ? nil : "bible-\(start + 1)",
            [
                "storyline": storyline.inShort, "names": list.names.joined(separator: ", "),
            ], schema: Answer.schema(names: list.names), maxTokens: 260 * people.count + 100, temperature: 0.7)
        let answer = try await desk.value(piece, under: Answer.schema(names: nil), as: Answer.self) { answer in
            let given = Set(answer.entries.compactMap { list.resolve($0.name) })
            return list.names.filter { !given.contains($0) }.map { "there is no entry for \($0)" }
        }
        return people.map { person in
            let given = answer.entries.first { list.resolve($0.name) == person.name }
            return person.entry(given, chapters: storyline.chapters.count)
        }
    }
}

extension StoryCharacter {
    /// What is settled of a person: the plan's word goes before the designer's where the plan has one.
    fileprivate func entry(_ given: ModelCharacterDesigner.Answer.Entry?, chapters: Int) -> StoryBible.Entry {
        func settled(_ own: String, _ other: String?) -> String { (own.isBlank ? other ?? "" : own).inOneLine }
        return StoryBible.Entry(
            name: name, looks: settled(looks, given?.looks), attire: settled(attire, given?.attire),
            voice: (given?.voice ?? "").inOneLine,
            secrets: (given?.secrets ?? []).map(\.inOneLine).filter { !$0.isEmpty }.prefix(4).map(\.self),
            knowledge: (given?.knowledge ?? []).filter { !$0.fact.isBlank }.map {
                StoryBible.Knowledge(chapter: min(max(0, $0.chapter), chapters), fact: $0.fact.inOneLine)
            }.sorted { $0.chapter < $1.chapter })
    }
}

extension Storyline {
    /// The plan without its scenes and clues, for those who need to know what it is about.
    var inShort: String {
        """
        \(title): \(logline)

        \(synopsis)

        The people:
        \(cast.described)

        The chapters:
        \(chapters.map(\.line).joined(separator: "\n"))
        """
    }
}

extension String {
    /// The text without line ends, and without blanks at its ends.
    var inOneLine: String {
        split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ").trimmed
    }
}
