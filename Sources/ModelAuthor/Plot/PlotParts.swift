import DurableFlow
import GenerativeModels
import Mystery
import StoryFlow
import StoryModel

/// The parts of a plan, each asked for on its own.
struct PlotParts: Sendable {
    let office: Office
    private var desk: ModelDesk { office.desk }
    private var premise: Premise { office.premise }

    init(office: Office) { self.office = office }

    private static let role = "a plotter of novels"

    /// The request for a part: the part's own prompt, or where it is to be mended the one for that.
    private func piece(
        _ prompt: PromptName, _ values: [String: Any], schema: JSONSchema, maxTokens: Int, name: String? = nil,
        mending findings: [String]?, in draft: PlotDraft
    ) -> ModelDesk.Piece {
        guard let findings else {
            return office.piece(
                prompt, as: Self.role, name: name, values, schema: schema, maxTokens: maxTokens, temperature: 0.9)
        }
        return office.piece(
            .revise, as: Self.role, name: "revise-\(name ?? prompt.rawValue)",
            [
                "part": prompt.rawValue, "storyline": StorylineDocument.text(of: draft.storyline),
                "findings": findings.asList,
            ], schema: schema, maxTokens: maxTokens, temperature: 0.7)
    }

    func cast(mending findings: [String]? = nil, in draft: PlotDraft = PlotDraft()) async throws -> [StoryCharacter] {
        let least = max(office.isDetection ? 6 : 3, premise.characters.count)
        let schema = CastAnswer.schema(least: least)
        let piece = piece(
            .cast, ["count": least, "setting": premise.setting, "wishes": premise.wishes], schema: schema,
            maxTokens: 220 * (least + 3), mending: findings, in: draft)
        let answer = try await desk.value(piece, under: schema, as: CastAnswer.self) {
            $0.findings(for: premise, isDetection: office.isDetection)
        }
        return answer.cast(for: premise)
    }

    func plot(_ draft: inout PlotDraft, mending findings: [String]? = nil) async throws {
        let piece = piece(
            .plot,
            [
                "setting": premise.setting, "title": premise.title ?? "", "wishes": premise.wishes,
                "people": draft.storyline.cast.described, "events": draft.storyline.events.told,
            ], schema: PlotAnswer.schema, maxTokens: 1800, mending: findings, in: draft)
        let answer = try await desk.value(piece, under: PlotAnswer.schema, as: PlotAnswer.self) {
            $0.findings(in: office.language)
        }
        let own = premise.title.flatMap { $0.isBlank ? nil : $0 }
        draft.storyline.title = own ?? answer.title.trimmed
        draft.storyline.logline = answer.logline.trimmed
        draft.storyline.setting = answer.setting.trimmed
        draft.storyline.synopsis = premise.storyline.flatMap { $0.isBlank ? nil : $0 } ?? answer.synopsis.trimmed
        if draft.places.isEmpty { draft.places = answer.places.map(\.trimmed).filter { !$0.isEmpty } }
    }

    func events(_ draft: PlotDraft, mending findings: [String]? = nil) async throws -> [StoryEvent] {
        let (storyline, cast) = (draft.storyline, CastList(draft.storyline.cast))
        func name(_ role: StoryCharacter.Role) -> String { storyline.character(role)?.name ?? "" }
        let piece = piece(
            .events,
            [
                "title": storyline.title, "logline": storyline.logline, "synopsis": storyline.synopsis,
                "people": storyline.cast.described, "places": draft.places.asList, "killer": name(.killer),
                "victim": name(.victim), "framed": name(.framedSuspect),
            ], schema: EventsAnswer.schema(names: cast.names, places: draft.places), maxTokens: 1700,
            mending: findings, in: draft)
        let rules: [PlotRule] = [.oneDeath, .onePlaceAtATime, .opportunity, .means, .witnessesSaw]
        let answer = try await desk.value(
            piece, under: EventsAnswer.schema(names: nil, places: nil), as: EventsAnswer.self
        ) { answer in
            var tried = storyline
            tried.events = answer.events(of: cast)
            return answer.findings(cast) + broken(rules, by: tried)
        }
        return answer.events(of: cast)
    }

    /// Chapters are asked for a dozen at a time, so that a long book is no longer request.
    func chapters(_ draft: PlotDraft) async throws -> [ChapterOutline] {
        let storyline = draft.storyline
        var chapters: [ChapterOutline] = []
        while chapters.count < premise.chapters {
            let count = min(12, premise.chapters - chapters.count)
            let schema = ChaptersAnswer.schema(count: count)
            let piece = piece(
                .chapters,
                [
                    "count": count, "from": chapters.count + 1, "to": chapters.count + count,
                    "total": premise.chapters, "title": storyline.title, "logline": storyline.logline,
                    "synopsis": storyline.synopsis, "people": storyline.cast.described,
                    "events": storyline.events.told, "before": chapters.suffix(12).map(\.line).asList,
                    "scenes": storyline.chapters.dropFirst(chapters.count).prefix(count).map(\.settled)
                        .joined(separator: "\n"),
                ], schema: schema, maxTokens: 100 + 110 * count,
                name: chapters.isEmpty ? nil : "chapters-\(chapters.count + 1)", mending: nil, in: draft)
            let answer = try await desk.value(piece, under: schema, as: ChaptersAnswer.self) {
                $0.findings(count: count)
            }
            let first = chapters.count + 1
            chapters += (0..<count).map { index in
                let given = index < answer.chapters.count ? answer.chapters[index] : nil
                return ChapterOutline(
                    number: first + index, title: given?.title.withoutChapterNumber ?? "",
                    summary: given?.summary.trimmed ?? "")
            }
        }
        return chapters
    }

    /// The plan's own chapters and scenes, under the titles and in the words of the model.
    func told(_ draft: PlotDraft) async throws -> [ChapterOutline] {
        let given = try await chapters(draft)
        return zip(draft.storyline.chapters, given).map { own, given in
            var chapter = own
            if !given.title.isBlank { chapter.title = given.title }
            if !given.summary.isBlank { chapter.summary = given.summary }
            return chapter
        }
    }

    /// The scenes of every chapter, several chapters at once.
    func scenes(_ draft: PlotDraft) async throws -> [ChapterOutline] {
        let parts = self
        let scenes = try await desk.context.map(
            draft.storyline.chapters, id: \.number, step: "scenes", maxConcurrency: desk.staff.concurrency
        ) { chapter in
            try await parts.scenes(of: chapter, in: draft)
        }
        return zip(draft.storyline.chapters, scenes).map { chapter, scenes in
            var chapter = chapter
            chapter.scenes = scenes
            return chapter
        }
    }

    private func scenes(of chapter: ChapterOutline, in draft: PlotDraft) async throws -> [SceneOutline] {
        let (storyline, cast) = (draft.storyline, CastList(draft.storyline.cast))
        func summary(_ number: Int) -> String { storyline.chapters.first { $0.number == number }?.summary ?? "" }
        let piece = piece(
            .scenes,
            [
                "number": chapter.number, "chapter": chapter.title, "title": storyline.title,
                "logline": storyline.logline, "summary": chapter.summary, "before": summary(chapter.number - 1),
                "after": summary(chapter.number + 1), "people": storyline.cast.described,
                "places": draft.places.asList, "victim": storyline.character(.victim)?.name ?? "",
                "murder": storyline.murder.map { "\($0.start)" } ?? "",
            ], schema: ScenesAnswer.schema(names: cast.names, places: draft.places), maxTokens: 700, mending: nil,
            in: draft)
        let answer = try await desk.value(
            piece, under: ScenesAnswer.schema(names: nil, places: nil), as: ScenesAnswer.self
        ) { answer in
            var tried = storyline
            tried.chapters = [chapter]
            tried.chapters[0].scenes = answer.outlines(of: cast)
            // What is wrong with the other events, no scene can mend.
            tried.events = [tried.murder].compactMap(\.self)
            return answer.findings(cast) + (tried.murder == nil ? [] : broken([.deadAreStill], by: tried))
        }
        return answer.outlines(of: cast)
    }

    func placeClues(in draft: inout PlotDraft, mending findings: [String]? = nil) async throws {
        let (storyline, cast) = (draft.storyline, CastList(draft.storyline.cast))
        let (least, most) = (6, 10)
        let schema = CluesAnswer.schema(
            names: cast.names, events: storyline.events.map(\.id), chapters: max(1, storyline.chapters.count),
            count: least...most)
        let piece = piece(
            .clues,
            [
                "count": least, "most": most, "title": storyline.title, "logline": storyline.logline,
                "synopsis": storyline.synopsis, "people": storyline.cast.described, "events": storyline.events.told,
                "chapters": storyline.chapters.withScenes, "killer": storyline.character(.killer)?.name ?? "",
                "framed": storyline.character(.framedSuspect)?.name ?? "an innocent",
            ], schema: schema, maxTokens: 160 * most, mending: findings, in: draft)
        let open = CluesAnswer.schema(names: nil, events: nil, chapters: 1, count: least...most)
        let answer = try await desk.value(piece, under: open, as: CluesAnswer.self) { answer in
            var tried = storyline
            tried.clues = answer.clues(of: cast, in: storyline.chapters)
            tried.chapters = storyline.chapters.showing(tried.clues)
            return answer.findings(cast) + broken(Self.clueRules, by: tried)
        }
        draft.storyline.clues = answer.clues(of: cast, in: storyline.chapters)
        draft.storyline.chapters = storyline.chapters.showing(draft.storyline.clues)
    }

    private static let clueRules: [PlotRule] = [
        .enoughClues, .guiltShown, .innocenceShown, .severalKinds, .fewHerrings, .herringsDissolved,
        .testimonyFromPresence,
    ]

    private func broken(_ rules: [PlotRule], by storyline: Storyline) -> [String] {
        rules.map { $0.finding(on: storyline, for: premise) }.filter { !$0.passed }
            .map { "\($0.rule): \($0.evidence). \($0.remedy)" }
    }
}

extension String {
    /// A title without the number that a model put before it: `Chapter 3: Rain` is `Rain`.
    fileprivate var withoutChapterNumber: String {
        let title = inOneLine
        let words = title.split(separator: " ", maxSplits: 2)
        guard words.count > 1, words[0].lowercased() == "chapter", Int(words[1].filter(\.isNumber)) != nil else {
            return title
        }
        let rest = words.count > 2 ? String(words[2]) : ""
        return String(rest.drop { !$0.isLetter && !$0.isNumber && !"\"'“‘".contains($0) })
    }
}

extension ChapterOutline {
    /// `3. What the Frame Hid: Quill finds ...`
    var line: String { "\(number). \(title): \(summary)" }
}

extension ChapterOutline {
    /// The chapter's scenes, a line each.
    fileprivate var settled: String {
        (["Chapter \(number):"] + scenes.map { "   \($0.summary)" }).joined(separator: "\n")
    }
}

extension [StoryEvent] {
    /// What happened, an event a line.
    var told: String {
        map { event in
            let seen = event.witnesses.isEmpty ? "" : " (seen by \(event.witnesses.joined(separator: ", ")))"
            return "\(event.id), \(event.start), \(event.place): \(event.action)\(seen)"
        }.asList
    }
}

extension [ChapterOutline] {
    /// Every chapter with its scenes.
    var withScenes: String {
        map { chapter in
            ([chapter.line] + chapter.scenes.map { "   scene \($0.number), \($0.place): \($0.summary)" })
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
