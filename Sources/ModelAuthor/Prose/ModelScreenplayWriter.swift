import DurableFlow
import GenerativeModels
import StoryFlow
import StoryModel

/// Writes a screenplay with a model, a chapter at a time, several at once.
struct ModelScreenplayWriter: ScreenplayWriter {
    let desk: ModelDesk

    /// A chapter's scenes, as a model gives them.
    struct Answer: Decodable, Sendable {
        struct Scene: Decodable, Sendable {
            struct Element: Decodable, Sendable {
                var kind: String
                var character: String
                var manner: String
                var text: String
            }

            var setting: String
            var place: String
            var time: String
            var elements: [Element]
        }

        var scenes: [Scene]

        static func schema(names: [String]?) -> JSONSchema {
            let element = JSONSchema.Shape.object([
                .init("kind", .text(oneOf: ["action", "dialogue"])),
                .init("character", .text(about: "empty for action", oneOf: names.map { [""] + $0 })),
                .init("manner", .text(about: "a word or two, or empty", most: 40)),
                .init("text", .text(most: 500)),
            ])
            let scene = JSONSchema.Shape.object([
                .init("setting", .text(oneOf: ["INT", "EXT"])),
                .init("place", .text(most: 50)),
                .init("time", .text(oneOf: ["DAWN", "MORNING", "DAY", "EVENING", "NIGHT"])),
                .init("elements", .list(of: element, from: 3, to: 30)),
            ])
            return JSONSchema("screenplay", .object([.init("scenes", .list(of: scene, from: 1, to: 6))]))
        }
    }

    func screenplay(from ground: Groundwork) async throws -> Screenplay {
        var storyline = ground.storyline
        if storyline.chapters.isEmpty {
            let parts = PlotParts(office: Office(desk, ground.premise))
            storyline.chapters = try await parts.chapters(PlotDraft(storyline: storyline))
        }
        let (writer, whole) = (self, Groundwork(ground.premise, storyline, bible: ground.bible))
        let scenes = try await desk.context.map(
            storyline.chapters, id: \.number, step: "chapter", maxConcurrency: desk.staff.concurrency
        ) { chapter in
            try await writer.scenes(of: chapter, from: whole)
        }
        let fields = [
            ("Title", storyline.title.inOneLine), ("Credit", "written by"),
            ("Author", "StoryBuilder, with \(desk.seat.model.name)"), ("Language", ground.premise.language),
        ].map { Screenplay.TitleField(key: $0.0, value: $0.1) }
        return Screenplay(titlePage: fields, scenes: scenes.flatMap(\.self))
    }

    private func scenes(of chapter: ChapterOutline, from ground: Groundwork) async throws -> [ScreenplayScene] {
        let (office, cast) = (Office(desk, ground.premise), CastList(ground.storyline.cast))
        let piece = office.piece(
            .screenplay, as: "a screenwriter",
            [
                "number": chapter.number, "total": ground.storyline.chapters.count, "chapter": chapter.title,
                "title": ground.storyline.title, "logline": ground.storyline.logline, "summary": chapter.summary,
                "scenes": chapter.scenes.described, "people": ground.people(in: chapter),
                "clues": ground.storyline.clues.shown(in: chapter),
            ], schema: Answer.schema(names: cast.names), maxTokens: 2400, temperature: 0.8)
        let answer = try await desk.value(piece, under: Answer.schema(names: nil), as: Answer.self) {
            findings($0, cast)
        }
        return answer.scenes.map { $0.scene(of: chapter.number, cast) }.filter { !$0.elements.isEmpty }
    }

    private func findings(_ answer: Answer, _ cast: CastList) -> [String] {
        zip(answer.scenes, 1...).flatMap { scene, number -> [String] in
            let speakers = scene.elements.filter { $0.kind == "dialogue" }.map(\.character)
            var findings = cast.findings(Array(Set(speakers)).sorted(), in: "scene \(number)")
            if scene.elements.allSatisfy(\.text.isBlank) { findings.append("scene \(number) is empty") }
            if scene.elements.contains(where: { $0.kind == "dialogue" && $0.character.isBlank }) {
                findings.append("a line of dialogue in scene \(number) has no speaker")
            }
            return findings
        } + Repetition(answer.scenes.flatMap { $0.elements.map(\.text) }.joined(separator: "\n")).findings
    }
}

extension ModelScreenplayWriter.Answer.Scene {
    /// The scene in the terms of Fountain; a speech of nobody the story knows is heard as action.
    func scene(of chapter: Int, _ cast: CastList) -> ScreenplayScene {
        let location = place.inOneLine.uppercased().filter { $0 != "#" }
        let slugline = "\(setting). \(location.isEmpty ? "SOMEWHERE" : location) - \(time)"
        let elements = elements.compactMap { element -> ScreenplayElement? in
            let text = element.text.inOneLine
            if text.isEmpty { return nil }
            guard element.kind == "dialogue", let name = cast.resolve(element.character) else { return .action(text) }
            let manner = element.manner.filter { !"()".contains($0) }.inOneLine
            return .dialogue(character: name, extension: "", parenthetical: manner, text: text)
        }
        return ScreenplayScene(slugline: slugline, chapter: chapter, elements: elements)
    }
}
